import type { CellDoubt, Row } from '../../text/csv';
import type { Issue } from '../../issues/issue';
import { CellMarks, type Run } from './cell-marks';
import type { FontTexts } from './fonts';
import type { Grid, Merge } from './grid';
import { contentTooBig, limits, tooManyCells } from '../limits';
import type { OdsLook, OdsStyles } from './ods-styles';
import { isHidden, odsValue, times } from './ods-attributes';
import { Refusal } from '../refusal';
import { within, type Span } from './span';
import type { Tag } from '../package/xml';
import { hidesZero } from './zeros';

type FoundTable = { readonly grid: Grid; readonly isHidden: boolean; readonly issues: Issue[] };

type OpenTable = {
	readonly name: string;
	readonly isHidden: boolean;
	readonly rows: Row[];
	readonly merges: Merge[];
	readonly hiddenRows: Span[];
	readonly hiddenColumns: Span[];
	readonly columnStyles: { readonly end: number; readonly style: string | undefined }[];
	readonly marks: CellMarks;
};

type OpenRow = { cells: string[]; column: number; times: number; doubts: Map<number, CellDoubt> | undefined };

type OpenCell = {
	readonly attributes: Tag['attributes'];
	readonly isCovered: boolean;
	readonly look: OdsLook;
	readonly runs: Run[];
	readonly spans: OdsLook[];
	paragraphs: number;
};

/** Cells, rows and sheets of an .ods in the order in which its tags come. */
export class OdsTables {
	readonly found: FoundTable[] = [];
	isSpreadsheet = false;
	private table: OpenTable | null = null;
	private row: OpenRow | null = null;
	private cell: OpenCell | null = null;
	private line = 0;
	private column = 0;
	private left: number = limits.cells;
	private lettersLeft: number = limits.part;
	/** How deep in something that is no text of a cell: a comment, a picture. */
	private apart = 0;
	private inParagraph = false;

	constructor(
		private readonly styles: OdsStyles,
		private readonly fonts: FontTexts,
	) {}

	/** Whether the tag belonged to a table. */
	open(tag: Tag): boolean {
		const { name, attributes } = tag;
		if (this.apart > 0) {
			this.apart += 1;
			return true;
		}
		if (name === 'office:spreadsheet') this.isSpreadsheet = true;
		if (!this.isSpreadsheet) return false;
		if (isApart(name)) this.apart = 1;
		else if (name === 'table:table') this.openTable(attributes);
		else if (this.table === null) return false;
		else if (name === 'table:table-column') this.addColumn(this.table, attributes);
		else if (name === 'table:table-row') this.openRow(this.table, attributes);
		else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.openCell(tag);
		else if (this.cell !== null) this.openText(this.cell, tag);
		return true;
	}

	close(name: string): void {
		if (this.apart > 0) this.apart -= 1;
		else if (name === 'table:table') this.closeTable();
		else if (name === 'table:table-row') this.closeRow();
		else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
		else if (name === 'text:span') this.cell?.spans.pop();
		else if (name === 'text:p' || name === 'text:h') this.inParagraph = false;
	}

	text(text: string): void {
		if (this.apart === 0 && this.inParagraph && this.cell !== null)
			this.add(this.cell, text.replace(/\s+/g, ' '));
	}

	private openTable(attributes: Tag['attributes']): void {
		const name = attributes.get('table:name') ?? '';
		const { isHiddenTable = false } = this.styles.look('table', attributes.get('table:style-name'));
		[this.line, this.column] = [0, 0];
		this.table = {
			name,
			isHidden: isHiddenTable,
			rows: [],
			merges: [],
			hiddenRows: [],
			hiddenColumns: [],
			columnStyles: [],
			marks: new CellMarks(name),
		};
	}

	private closeTable(): void {
		if (this.table === null) return;
		const { name, isHidden, rows, merges, hiddenRows, hiddenColumns, marks } = this.table;
		const grid: Grid = {
			name,
			rows,
			merges,
			marks,
			isHiddenRow: within(hiddenRows),
			isHiddenColumn: within(hiddenColumns),
		};
		this.found.push({ grid, isHidden, issues: this.fonts.issues(name) });
		this.table = null;
	}

	private addColumn({ hiddenColumns, columnStyles }: OpenTable, attributes: Tag['attributes']): void {
		const end = this.column + times(attributes, 'columns');
		if (isHidden(attributes)) hiddenColumns.push({ from: this.column, end });
		if (columnStyles.length < limits.columns)
			columnStyles.push({ end, style: attributes.get('table:default-cell-style-name') });
		this.column = end;
	}

	private openRow({ hiddenRows }: OpenTable, attributes: Tag['attributes']): void {
		const repeated = times(attributes, 'rows');
		if (isHidden(attributes)) hiddenRows.push({ from: this.line, end: this.line + repeated });
		this.row = { cells: [], column: 0, times: repeated, doubts: undefined };
	}

	private closeRow(): void {
		if (this.table === null || this.row === null) return;
		const { cells, times: repeated, doubts } = this.row;
		const from = this.line;
		this.line += repeated;
		this.row = null;
		if (!cells.some((cell) => cell !== '')) return;
		if (this.line > limits.rows) throw new Refusal('V41');
		if (repeated > 1) this.count(cells.reduce((sum, cell) => sum + cell.length, 0) * (repeated - 1));
		for (let i = 0; i < repeated; i += 1) {
			if (i > 0 && (this.left -= cells.length) < 0) throw tooManyCells();
			this.table.rows.push({
				line: from + i + 1,
				cells: i === 0 ? cells : [...cells],
				...(doubts === undefined ? {} : { doubts }),
			});
		}
	}

	private openCell({ name, attributes }: Tag): void {
		if (this.row === null) return;
		const own = attributes.get('table:style-name');
		const style = own ?? this.columnStyle(this.row.column);
		this.cell = {
			attributes,
			isCovered: name === 'table:covered-table-cell',
			look: this.styles.look('table-cell', style),
			runs: [],
			spans: [],
			paragraphs: 0,
		};
	}

	private columnStyle(column: number): string | undefined {
		return this.table?.columnStyles.find(({ end }) => column < end)?.style;
	}

	private openText(cell: OpenCell, { name, attributes }: Tag): void {
		if (name === 'text:p' || name === 'text:h') {
			if ((cell.paragraphs += 1) > 1) this.add(cell, '\n');
			this.inParagraph = true;
		} else if (name === 'text:span')
			cell.spans.push(this.styles.look('text', attributes.get('text:style-name')));
		else if (name === 'text:s')
			this.add(cell, ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, 1000)));
		else if (name === 'text:tab') this.add(cell, '\t');
		else if (name === 'text:line-break') this.add(cell, '\n');
	}

	private add({ runs, spans, look }: OpenCell, text: string): void {
		const { isRaised = false, isStruck = look.isStruck ?? false, font = look.font } = spans.at(-1) ?? {};
		runs.push({ text: this.fonts.text(text, font), isRaised, isStruck });
	}

	private closeCell(): void {
		const { table, row, cell } = this;
		this.cell = null;
		if (table === null || row === null || cell === null) return;
		const { attributes, look } = cell;
		const repeated = times(attributes, 'columns');
		const from = row.column;
		row.column += repeated;
		const spans = [
			attributes.get('table:number-columns-spanned'),
			attributes.get('table:number-rows-spanned'),
		];
		const [wide = 1, high = 1] = spans.map((span) => Math.max(1, Math.trunc(Number(span ?? 1)) || 1));
		if (wide > 1 || high > 1)
			table.merges.push({ top: this.line, left: from, bottom: this.line + high - 1, right: from + wide - 1 });
		if (cell.isCovered) return;
		const format = this.styles.format(look.format);
		const text = this.textOf(cell, table, format, from);
		if (text === '') return;
		if ((this.left -= repeated) < 0) throw tooManyCells();
		if (row.column > limits.columns) throw new Refusal('V41');
		this.count(text.length * repeated);
		while (row.cells.length < from) row.cells.push('');
		for (let i = 0; i < repeated; i += 1) {
			row.cells.push(text);
			if (text === '0' && hidesZero(format)) (row.doubts ??= new Map()).set(from + i, 'unseen-zero');
		}
	}

	/** A text that is written once may be repeated as often as a sheet has cells. */
	private count(letters: number): void {
		if ((this.lettersLeft -= letters) < 0) throw contentTooBig();
	}

	private textOf(
		{ attributes, runs, look }: OpenCell,
		table: OpenTable,
		format: string,
		column: number,
	): string {
		const shown = runs.map(({ text }) => text).join('');
		const value = odsValue(attributes, format, shown);
		if (value !== null && runs.every(({ isRaised, isStruck }) => !isRaised && !isStruck)) {
			if (look.isStruck !== true || value === '') return value;
			return table.marks.text([{ text: value, isRaised: false, isStruck: true }], this.line + 1, column);
		}
		return table.marks.text(runs, this.line + 1, column);
	}
}

function isApart(name: string): boolean {
	return (
		name === 'office:annotation' ||
		name.startsWith('draw:') ||
		name === 'table:shapes' ||
		name === 'text:note'
	);
}
