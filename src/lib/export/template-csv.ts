import { rate } from '../domain/format';
import { csvText, type CsvCell } from './csv';
import type { Template, TemplateUnit } from './template';
import type { FormColumn } from './template-columns';
import { templateForm } from './template-form';

/** A template as text: UTF-8 with a byte order mark, semicolons; the columns of the workbook but its formulas. */
export function templateCsv(template: Template): string {
	const { title, columns } = templateForm(template);
	const kept = columns.filter(({ content }) => content.kind !== 'sum');
	const wide = (text: string): CsvCell[] => [text, ...Array<string>(kept.length - 1).fill('')];
	return `\ufeff${csvText(
		[
			...title.map(({ text }) => wide(text)),
			kept.map(({ header }) => header),
			...template.units.map((unit, at) => kept.map((column) => cell(column, unit, at))),
		],
		{ delimiter: ';' },
	)}`;
}

function cell({ content }: FormColumn, unit: TemplateUnit, at: number): CsvCell {
	switch (content.kind) {
		case 'ordinal':
			return at + 1;
		case 'target':
			return unit.targetBp === null ? null : rate(unit.targetBp, 'vi');
		case 'code':
		case 'text':
			return content.of(unit);
		case 'sum':
		case 'entry':
			return null;
	}
}
