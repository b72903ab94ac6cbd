import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { cellName, sheetNames } from './xlsx-name';
import { inOrder } from './xlsx-package';
import type { CellSpec, Range, SheetSpec, Style, ValidationSpec, WorkbookOptions } from './xlsx-spec';

const font = { name: 'Times New Roman', size: 12 };
const mostText = 32_767;

const ref = ({ top, left, bottom, right }: Range) => `${cellName(top, left)}:${cellName(bottom, right)}`;

function absolute({ top, left, bottom, right }: Range): string {
	const fixed = (row: number, column: number) => cellName(row, column).replace(/^([A-Z]+)/, '$$$1$$');
	return `${fixed(top, left)}:${fixed(bottom, right)}`;
}

/** Text as a cell can hold it: what looks like an escape of the file format is escaped, what it forbids is shown. */
function cellText(text: string): string {
	const kept = text.length > mostText ? `${text.slice(0, mostText - 1)}…` : text;
	return kept
		.replace(/\r\n?/g, '\n')
		.replace(/[\ufffe\uffff]/g, '\ufffd')
		.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

function cellStyle(style: Style, format: string | undefined): CellStyle {
	const { bold = false, italic = false, size = font.size, colour, fill, border, wrap, align } = style;
	const line = { style: 'thin', color: { rgb: '808080' } } as const;
	const numFmt = style.format ?? format;
	return {
		font: { ...font, size, bold, italic, ...(colour === undefined ? {} : { color: { rgb: colour } }) },
		alignment: {
			vertical: 'center',
			...(wrap === true ? { wrapText: true } : {}),
			...(align === undefined ? {} : { horizontal: align }),
		},
		...(fill === undefined ? {} : { fill: ground(fill) }),
		...(border === true ? { border: { top: line, right: line, bottom: line, left: line } } : {}),
		...(numFmt === undefined ? {} : { numFmt }),
		protection: { locked: style.unlocked !== true },
	};
}

/** A conditional style takes the colour of its ground from `bgColor`, a cell's own from `fgColor`. */
function ground(rgb: string) {
	return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } as const;
}

function written(cell: CellSpec, format: string | undefined): Partial<Cell> {
	const { value, formula, comment } = cell;
	const style = cellStyle(cell.style ?? {}, format);
	const note = comment === undefined ? {} : { comment: { author: '', text: cellText(comment) } };
	if (formula !== undefined) return { formula, formulaResult: value, style, ...note };
	if (typeof value !== 'string') return { value, style, ...note };
	const text = cellText(value);
	// the library would make an error cell of text such as "#N/A"
	return text.startsWith('#') ? { richText: [{ text }], style, ...note } : { value: text, style, ...note };
}

function cellsOf({ rows, columns }: SheetSpec): Map<string, Partial<Cell>> {
	const cells = new Map<string, Partial<Cell>>();
	rows.forEach((row, y) =>
		row.forEach((cell, x) => {
			const format = columns[x]?.format;
			if (cell !== null) cells.set(`${y},${x}`, written(cell, format));
			else if (format !== undefined) cells.set(`${y},${x}`, written({ value: null }, format));
		}),
	);
	return cells;
}

function validation({ over, allow, error, prompt }: ValidationSpec): DataValidation {
	const limits =
		allow.kind === 'list'
			? 'words' in allow
				? { values: [...allow.words] }
				: { formula1: allow.name }
			: allow.max === undefined
				? ({ operator: 'greaterThanOrEqual', formula1: String(allow.min) } as const)
				: ({ operator: 'between', formula1: String(allow.min), formula2: String(allow.max) } as const);
	return {
		type: allow.kind,
		range: ref(over),
		...limits,
		allowBlank: true,
		// without this a spreadsheet lets everything pass
		showErrorMessage: true,
		errorStyle: 'stop',
		errorTitle: error.title,
		errorMessage: error.text,
		...(prompt === undefined
			? {}
			: { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
	};
}

function sheet(spec: SheetSpec, name: string): WriteSheet {
	const { columns, heights, merges, frozen, filter, validations, rules, print } = spec;
	const repeated = print?.repeated;
	return {
		name,
		columns: columns.map(({ width }) => ({ width })),
		cells: cellsOf(spec),
		...(heights && { rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])) }),
		...(merges && {
			merges: merges.map(({ top, left, bottom, right }) => ({
				startRow: top,
				startCol: left,
				endRow: bottom,
				endCol: right,
			})),
		}),
		...(frozen && { freezePane: frozen }),
		...(filter && { autoFilter: { range: ref(filter) } }),
		...(validations && { dataValidations: validations.map(validation) }),
		...(rules && {
			conditionalRules: rules.map(({ over, formula, style }, at) => ({
				type: 'expression' as const,
				priority: at + 1,
				range: ref(over),
				formula,
				style: conditional(style),
			})),
		}),
		...(spec.isProtected === true && {
			protection: { sheet: true, formatColumns: true, formatRows: true },
		}),
		...(spec.isHidden === true && { hidden: true }),
		...(print && {
			pageSetup: {
				paperSize: 'a4',
				orientation: print.orientation,
				fitToPage: true,
				fitToWidth: 1,
				fitToHeight: 0,
				horizontalCentered: true,
				margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
				...(repeated && { printTitlesRow: `$${repeated.from + 1}:$${repeated.to + 1}` }),
			},
			headerFooter: { oddFooter: '&C&P/&N' },
		}),
	};
}

function conditional({ bold, colour, fill }: Style): CellStyle {
	return {
		font: { ...(bold === true ? { bold } : {}), ...(colour === undefined ? {} : { color: { rgb: colour } }) },
		...(fill === undefined ? {} : { fill: ground(fill) }),
	};
}

/**
 * An XLSX file. Only a cell with `formula` is one: text that begins with "=", "+", "-" or "@" is text. Never
 * fails for what the cells hold; text beyond what a cell can take (32,767 characters) ends with "…".
 */
export async function workbook(
	sheets: readonly SheetSpec[],
	{ title, names = [] }: WorkbookOptions = {},
): Promise<Uint8Array> {
	const tabs = sheetNames(sheets.map(({ name }) => name));
	const tabOf = (name: string) => tabs[sheets.findIndex((one) => one.name === name)] ?? name;
	// a file of its own, which the workers that write workbooks share
	const { writeXlsx } = await import('hucre/xlsx');
	const written = await writeXlsx({
		sheets: sheets.map((one, at) => sheet(one, tabs[at] ?? one.name)),
		defaultFont: font,
		namedRanges: names.map(({ name, sheet: of, over }) => ({
			name,
			range: `'${tabOf(of).replaceAll("'", "''")}'!${absolute(over)}`,
		})),
		...(title === undefined ? {} : { properties: { title: cellText(title) } }),
	});
	return inOrder(written);
}
