import type { CellDoubt, Row } from '../../text/csv';
import { CellMarks, type Run } from './cell-marks';
import { booleanText, formulaText, numberText, serialOf } from './cell-text';
import type { FontTexts } from './fonts';
import { sheetOf, type Merge } from './grid';
import { limits, tooManyCells } from '../limits';
import { readWorkbook, type Read } from '../read';
import { Refusal } from '../refusal';
import { within, type Span } from './span';
import { readXml, type Namespaces, type Tag } from '../package/xml';
import { hidesZero } from './zeros';

const spaces: Namespaces = new Map([
	['urn:schemas-microsoft-com:office:spreadsheet', 'ss'],
	['urn:schemas-microsoft-com:office:excel', 'x'],
	['http://www.w3.org/TR/REC-html40', 'html'],
]);

/** Formats that Excel 2003 calls by a word. */
const formats = new Map([
	['Percent', '0%'],
	['Short Date', 'd/m/yyyy'],
	['Medium Date', 'd/m/yyyy'],
	['Long Date', 'd/m/yyyy'],
	['General Date', 'd/m/yyyy'],
	['Short Time', 'h:mm'],
	['Medium Time', 'h:mm'],
	['Long Time', 'h:mm'],
]);

type Style = { format?: string; font?: string; isStruck?: boolean };
type Table = {
	readonly name: string;
	isHidden: boolean;
	readonly rows: Row[];
	readonly merges: Merge[];
	readonly hiddenRows: Span[];
	readonly hiddenColumns: Span[];
	readonly marks: CellMarks;
};

/** XML of Excel 2003, read as it comes. */
export function excel2003(text: string, fonts: FontTexts): Read {
	const reader = new Reader(fonts);
	readXml(
		new TextEncoder().encode(text.replace(/^(<\?xml[^>]{0,200}?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, '$1')),
		{
			open: (tag) => reader.open(tag),
			close: (name) => reader.close(name),
			text: (part) => reader.text(part),
		},
		{ spaces },
	);
	const { tables } = reader;
	return readWorkbook(
		tables
			.filter(({ isHidden }) => !isHidden)
			.map(({ name, rows, merges, marks, hiddenRows, hiddenColumns }) => () => ({
				read: sheetOf({
					name,
					rows,
					merges,
					marks,
					isHiddenRow: within(hiddenRows),
					isHiddenColumn: within(hiddenColumns),
				}),
				issues: fonts.issues(name),
			})),
		tables.filter(({ isHidden }) => isHidden).map(({ name }) => name),
	);
}

class Reader {
	readonly tables: Table[] = [];
	private readonly styles = new Map<string, Style>();
	private style: Style | null = null;
	private row: Row & { doubts?: Map<number, CellDoubt> } = { line: 0, cells: [] };
	private column = 0;
	private cell: { style: Style; formula: string | undefined; type: string; runs: Run[] } | null = null;
	private raised = 0;
	private struck = 0;
	private inData = false;
	private isVisibility = false;
	private left: number = limits.cells;

	constructor(private readonly fonts: FontTexts) {}

	open({ name, attributes }: Tag): void {
		const own = (key: string) => attributes.get(`ss:${key}`);
		const number = (key: string) => Math.max(0, Math.trunc(Number(own(key) ?? 0)) || 0);
		const table = this.tables.at(-1);
		if (name === 'ss:Style') {
			this.style = { ...this.styles.get(own('Parent') ?? 'Default') };
			this.styles.set(own('ID') ?? '', this.style);
		} else if (name === 'ss:NumberFormat' && this.style) {
			const format = own('Format') ?? '';
			this.style.format = formats.get(format) ?? format;
		} else if (name === 'ss:Font' && this.style) {
			const font = own('FontName');
			this.style.isStruck = own('StrikeThrough') === '1';
			if (font !== undefined) this.style.font = font;
		} else if (name === 'ss:Worksheet') this.openSheet(own('Name') ?? '');
		else if (table === undefined) return;
		else if (name === 'x:Visible') this.isVisibility = true;
		else if (name === 'ss:Column') {
			const from = number('Index') > 0 ? number('Index') - 1 : this.column;
			this.column = from + 1 + number('Span');
			if (own('Hidden') === '1') table.hiddenColumns.push({ from, end: this.column });
		} else if (name === 'ss:Row') {
			const line = number('Index') > 0 ? number('Index') : this.row.line + 1;
			const end = line + number('Span');
			if (own('Hidden') === '1') table.hiddenRows.push({ from: line - 1, end });
			if (line > limits.rows || line <= (table.rows.at(-1)?.line ?? 0)) throw new Refusal('V41');
			this.row = { line, cells: [] };
			this.column = 0;
		} else if (name === 'ss:Cell') this.openCell(table, own, number);
		else if (name === 'ss:Data' && this.cell) {
			this.cell.type = own('Type') ?? 'String';
			this.inData = true;
		} else if (name === 'html:Sup') this.raised += 1;
		else if (name === 'html:S') this.struck += 1;
	}

	private openSheet(name: string): void {
		this.row = { line: 0, cells: [] };
		this.column = 0;
		this.tables.push({
			name,
			isHidden: false,
			rows: [],
			merges: [],
			hiddenRows: [],
			hiddenColumns: [],
			marks: new CellMarks(name),
		});
	}

	private openCell(
		table: Table,
		own: (key: string) => string | undefined,
		number: (key: string) => number,
	): void {
		if (number('Index') > 0) this.column = number('Index') - 1;
		if ((this.left -= 1) < 0) throw tooManyCells();
		if (this.column >= limits.columns) throw new Refusal('V41');
		const [across, down] = [number('MergeAcross'), number('MergeDown')];
		const top = this.row.line - 1;
		if (across > 0 || down > 0)
			table.merges.push({ top, left: this.column, bottom: top + down, right: this.column + across });
		const style = this.styles.get(own('StyleID') ?? 'Default') ?? {};
		this.cell = { style, formula: own('Formula'), type: '', runs: [] };
		this.merged = across;
	}

	private merged = 0;

	close(name: string): void {
		const table = this.tables.at(-1);
		if (name === 'ss:Style') this.style = null;
		else if (name === 'ss:Data') this.inData = false;
		else if (name === 'html:Sup') this.raised -= 1;
		else if (name === 'html:S') this.struck -= 1;
		else if (name === 'x:Visible') this.isVisibility = false;
		else if (name === 'ss:Row' && table) {
			if (this.row.cells.some((cell) => cell !== '')) table.rows.push(this.row);
		} else if (name === 'ss:Cell' && table) this.closeCell(table);
		else if (name === 'ss:Table') this.column = 0;
	}

	text(text: string): void {
		const table = this.tables.at(-1);
		if (this.isVisibility && table && text.trim() !== 'SheetVisible') table.isHidden = true;
		if (!this.inData || this.cell === null) return;
		const { style, runs } = this.cell;
		const isStruck = this.struck > 0 || style.isStruck === true;
		runs.push({ text: this.fonts.text(text, style.font), isRaised: this.raised > 0, isStruck });
	}

	private closeCell(table: Table): void {
		const { cell, column, row } = this;
		this.cell = null;
		this.column += 1 + this.merged;
		if (cell === null) return;
		const value = valueOf(cell.type, cell.runs.map(({ text }) => text).join(''), cell.style.format ?? '');
		const runs =
			value === null ? cell.runs : [{ text: value, isRaised: false, isStruck: cell.style.isStruck === true }];
		const text =
			runs.length === 0 && cell.formula !== undefined
				? formulaText(cell.formula)
				: table.marks.text(runs, row.line, column);
		if (text === '') return;
		while (row.cells.length < column) row.cells.push('');
		row.cells[column] = text;
		if (text === '0' && hidesZero(cell.style.format ?? ''))
			row.doubts = new Map(row.doubts).set(column, 'unseen-zero');
	}
}

/** What a value of its own type says; null for text. */
function valueOf(type: string, text: string, format: string): string | null {
	if (type === 'Number') return numberText(Number(text), format, '1900');
	if (type === 'Boolean') return booleanText(text.trim() === '1');
	if (type !== 'DateTime') return null;
	const date = new Date(`${text.trim().replace(/Z$/, '')}Z`);
	if (Number.isNaN(date.getTime())) return null;
	return numberText(serialOf(date, '1900'), format === '' ? 'd/m/yyyy' : format, '1900');
}
