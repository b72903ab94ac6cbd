import type { Row } from '../../text/csv';
import { CellMarks, type Run } from '../sheet/cell-marks';
import { sheetOf, type Grid, type Merge } from '../sheet/grid';
import { limits, tooManyCells } from '../limits';

export type CellOfTable = {
	readonly runs: readonly Run[];
	readonly wide: number;
	readonly high: number;
	/** Goes on with the cell above. */
	readonly isContinued?: boolean;
};

type OpenCell = { -readonly [K in keyof Merge]: Merge[K] } & { isMerged: boolean };

const alone: OpenCell = { top: 0, left: 0, bottom: 0, right: 0, isMerged: false };

const CAN_SAY = /[\p{L}\d]/u;

/**
 * A document with tables as one grid: each paragraph a row of one cell, each row of a table a row, an empty line
 * behind a table. So what stands above a table is its title, as in a sheet.
 */
export class DocumentRows {
	readonly marks: CellMarks;
	private readonly rows: Row[] = [];
	/** Only of cells that take more than one place. */
	private readonly merges: Merge[] = [];
	private readonly hidden = new Set<number>();
	private line = 0;
	private left: number = limits.cells;
	/** For each column the row, from 0, above which a taller cell takes its place. */
	private taken: number[] = [];
	/** For each column the cell that may go on below. */
	private open: (OpenCell | undefined)[] = [];

	constructor(private readonly name: string | null) {
		this.marks = new CellMarks(name);
	}

	get isEmpty(): boolean {
		return this.rows.length === 0;
	}

	paragraph(runs: readonly Run[]): void {
		const text = tidied(this.marks.text(runs, this.line + 1, 0));
		if (!CAN_SAY.test(text)) return;
		for (const line of text.split('\n')) this.rows.push({ line: (this.line += 1), cells: [line] });
	}

	startTable(): void {
		[this.taken, this.open] = [[], []];
	}

	row(cells: readonly CellOfTable[], isHidden = false): void {
		const at = this.line;
		const row: Row = { line: (this.line += 1), cells: [] };
		if (isHidden) this.hidden.add(at);
		let column = 0;
		for (const cell of cells) {
			while ((this.taken[column] ?? 0) > at) column += 1;
			if ((this.left -= Math.max(1, cell.wide)) < 0 || column + cell.wide > limits.columns)
				throw tooManyCells();
			this.place(row, cell, at, column);
			column += cell.wide;
		}
		this.rows.push(row);
	}

	endTable(): void {
		this.startTable();
		this.line += 1;
	}

	private place(row: Row, { runs, wide, high, isContinued }: CellOfTable, at: number, column: number): void {
		const above = this.open[column];
		if (isContinued === true && above !== undefined) {
			above.bottom = at;
			this.merge(above);
		} else {
			const [bottom, right] = [at + high - 1, column + wide - 1];
			// most cells are alone: what stood for one above stands for this one
			const cell = above === undefined || above.isMerged ? (this.open[column] = { ...alone }) : above;
			[cell.top, cell.left, cell.bottom, cell.right] = [at, column, bottom, right];
			if (high > 1 || wide > 1) this.merge(cell);
			while (row.cells.length < column) row.cells.push('');
			row.cells.push(tidied(this.marks.text(runs, row.line, column)));
		}
		if (high > 1) for (let i = 0; i < wide; i += 1) this.taken[column + i] = at + high;
	}

	private merge(cell: OpenCell): void {
		if (cell.isMerged) return;
		cell.isMerged = true;
		this.merges.push(cell);
	}

	read(): ReturnType<typeof sheetOf> {
		const grid: Grid = {
			name: this.name,
			rows: this.rows,
			marks: this.marks,
			merges: this.merges,
			isHiddenRow: (row) => this.hidden.has(row),
			isHiddenColumn: () => false,
		};
		return sheetOf(grid);
	}
}

/** Space is how a document's source was laid out; line ends are lines. */
function tidied(text: string): string {
	return text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{2,}/g, '\n')
		.trim();
}
