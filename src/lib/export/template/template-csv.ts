import { rate } from '../../domain/base/format';
import { csvText, type CsvCell } from '../text/csv';
import type { Template, TemplateUnit } from './template';
import { nameHeader, type FormColumn } from './template-columns';
import { templateForm } from './template-form';

/** What stands in a cell to be filled in; null leaves it empty. The unit is null in the row of the total. */
export type Entered = (unit: TemplateUnit | null, column: FormColumn) => string | number | null;

/**
 * A template as text: UTF-8 with a byte order mark, semicolons; the columns of the workbook but its formulas. With
 * something entered in the row of the total it has one, which says whose it is.
 */
export function templateCsv(template: Template, entered: Entered = () => null): string {
	const { title, columns } = templateForm(template);
	const { rootId } = template;
	const kept = columns.filter(({ content }) => content.kind !== 'sum');
	const wide = (text: string): CsvCell[] => [text, ...Array<string>(kept.length - 1).fill('')];
	const total = kept.map((column) => (isEntry(column) ? entered(null, column) : null));
	return `\ufeff${csvText(
		[
			...title.map(({ text }) => wide(text)),
			kept.map(({ header }) => header),
			...template.units.map((unit, at) => kept.map((column) => cell(column, unit, at, entered))),
			...(total.some((one) => one !== null)
				? [
						kept.map((column, at) =>
							isName(column) ? 'Tổng cộng' : isCode(column) ? rootId : (total[at] ?? null),
						),
					]
				: []),
		],
		{ delimiter: ';' },
	)}`;
}

const isEntry = ({ content }: FormColumn) => content.kind === 'entry';
const isCode = ({ content }: FormColumn) => content.kind === 'code';
const isName = ({ header }: FormColumn) => header === nameHeader;

function cell(column: FormColumn, unit: TemplateUnit, at: number, entered: Entered): CsvCell {
	const { content } = column;
	switch (content.kind) {
		case 'ordinal':
			return at + 1;
		case 'target':
			return unit.targetBp === null ? null : rate(unit.targetBp, 'vi');
		case 'code':
		case 'text':
			return content.of(unit);
		case 'entry':
			return entered(unit, column);
		case 'sum':
			return null;
	}
}
