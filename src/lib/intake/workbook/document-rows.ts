import type { Row } from '../csv';
import { CellMarks, type Run } from './cell-marks';
import { sheetOf, type Grid, type Merge } from './grid';
import { limits, tooManyCells } from './limits';

export type CellOfTable = {
	readonly runs: readonly Run[];
	readonly wide: number;
	readonly high: number;
	/** Goes on with the cell above. */
	readonly isContinued?: boolean;
};

const CAN_SAY = /[\p{L}\d]/u;

/**
 * A document with tables as one grid: each paragraph a row of one cell, each row of a table a row, an empty line
 * behind a table. So what stands above a table is its title, as in a sheet.
 */
export class DocumentRows {
	readonly marks: CellMarks;
	private readonly rows: Row[] = [];
	private readonly merges: Merge[] = [];
	private readonly hidden = new Set<number>();
	private line = 0;
	private left: number = limits.cells;
	/** For each column the row, from 0, above which a taller cell takes its place. */
	private taken: number[] = [];
	/** For each column the merged cell that may go on below. */
	private open: ({ -readonly [K in keyof Merge]: Merge[K] } | undefined)[] = [];

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
		if (isContinued === true && above !== undefined) above.bottom = at;
		else {
			const merge = { top: at, left: column, bottom: at + high - 1, right: column + wide - 1 };
			this.open[column] = merge;
			this.merges.push(merge);
			while (row.cells.length < column) row.cells.push('');
			row.cells.push(tidied(this.marks.text(runs, row.line, column)));
		}
		if (high > 1) for (let i = 0; i < wide; i += 1) this.taken[column + i] = at + high;
	}

	read(): ReturnType<typeof sheetOf> {
		const grid: Grid = {
			name: this.name,
			rows: this.rows,
			marks: this.marks,
			merges: this.merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
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
