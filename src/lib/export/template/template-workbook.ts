import type { Template, TemplateUnit } from './template';
import { templateChecks } from './template-checks';
import type { Entry, FormColumn } from './template-columns';
import { templateForm, type TitleLine } from './template-form';
import { templateGuide } from './template-guide';
import { workbook } from '../xlsx/xlsx';
import { heightOf, linesIn } from '../xlsx/xlsx-fit';
import { cellName } from '../xlsx/xlsx-name';
import type { CellSpec, SheetSpec, Style } from '../xlsx/xlsx-spec';

const entrySheet = 'Biểu nhập';
const guideSheet = 'Hướng dẫn';

const entryFill = 'FFF8DC';
const guideWidth = 96;

const titleStyles: Readonly<Record<TitleLine['kind'], Style>> = {
	province: { bold: true },
	title: { bold: true, size: 14 },
	document: { italic: true },
	level: { bold: true },
	due: { italic: true },
};

const formats: Readonly<Record<Entry, string>> = {
	count: '#,##0',
	percent: '0.00',
	date: 'dd/mm/yyyy',
	quality: '@',
};

/**
 * The form as a workbook: a protected sheet whose entry cells alone can be filled, each with its own check and
 * words, and a sheet of instructions. Filled in, it is read without a question.
 */
export function templateWorkbook(template: Template): Promise<Uint8Array> {
	return workbook([entries(template), guide(template)]);
}

function entries(template: Template): SheetSpec {
	const { title, columns } = templateForm(template);
	const last = columns.length - 1;
	const header = title.length;
	const first = header + 1;
	return {
		name: entrySheet,
		columns: columns.map(({ width }) => ({ width })),
		rows: [
			...title.map((line) => titleRow(line, columns.length)),
			columns.map(headerCell),
			...template.units.map((unit, at) =>
				columns.map((column) => unitCell(column, unit, { at, row: first + at, columns })),
			),
		],
		heights: new Map([
			...title.map(({ kind }, row) => [row, heightOf(1, kind === 'title' ? 16 : 12)] as const),
			[
				header,
				heightOf(columns.reduce((most, { header, width }) => Math.max(most, linesIn(header, width - 1)), 1)),
			],
			...template.units.map((_, at) => [first + at, 21] as const),
		]),
		merges: title.map((_, row) => ({ top: row, left: 0, bottom: row, right: last })),
		frozen: { rows: first, columns: 3 },
		...templateChecks(columns, { first, last: first + template.units.length - 1 }),
		isProtected: true,
		print: { orientation: 'landscape', repeated: { from: header, to: header } },
	};
}

function titleRow({ kind, text, isEntry }: TitleLine, width: number): CellSpec[] {
	const style: Style = {
		...titleStyles[kind],
		align: 'center',
		...(isEntry ? { unlocked: true, fill: entryFill } : {}),
	};
	return Array.from({ length: width }, (_, at) => ({ value: at === 0 ? text : null, style }));
}

function headerCell({ header, remark }: FormColumn): CellSpec {
	const style = { bold: true, fill: 'E3ECF5', border: true, wrap: true, align: 'center' } as const;
	return { value: header, style, ...(remark === undefined ? {} : { comment: remark }) };
}

type Around = { readonly at: number; readonly row: number; readonly columns: readonly FormColumn[] };

function unitCell({ content }: FormColumn, unit: TemplateUnit, { at, row, columns }: Around): CellSpec {
	const locked = { border: true, fill: 'F5F5F5' } as const;
	switch (content.kind) {
		case 'ordinal':
			return { value: at + 1, style: { ...locked, align: 'center' } };
		case 'code':
			return { value: content.of(unit), style: { ...locked, size: 10, colour: '595959', format: '@' } };
		case 'text':
			return { value: content.of(unit), style: { ...locked, format: '@' } };
		case 'target':
			return {
				value: unit.targetBp === null ? null : unit.targetBp / 100,
				style: { ...locked, format: '0.00' },
			};
		case 'sum':
			return { value: '', formula: streamSum(columns, row), style: { ...locked, format: '#,##0' } };
		case 'entry':
			return {
				value: null,
				style: { border: true, fill: entryFill, unlocked: true, format: formats[content.entry] },
			};
	}
}

/** Empty while no stream is filled in. */
function streamSum(columns: readonly FormColumn[], row: number): string {
	const streams = columns.flatMap(({ role }, at) => (role === 'stream' ? [at] : []));
	const over = `${cellName(row, streams[0] ?? 0)}:${cellName(row, streams.at(-1) ?? 0)}`;
	return `IF(COUNT(${over})=0,"",SUM(${over}))`;
}

function guide(template: Template): SheetSpec {
	const lines = templateGuide(template);
	return {
		name: guideSheet,
		columns: [{ width: guideWidth }],
		rows: lines.map((value, at) => [{ value, style: at === 0 ? { bold: true, size: 14 } : { wrap: true } }]),
		heights: new Map(
			lines.map((text, at) => [at, heightOf(linesIn(text, guideWidth), at === 0 ? 16 : 12)] as const),
		),
		isProtected: true,
		print: { orientation: 'landscape' },
	};
}
