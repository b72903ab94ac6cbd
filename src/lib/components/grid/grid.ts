/** One row of the file under review, as the reader hands it over. */
export interface GridRow {
	/** Place among all rows, from 0. */
	readonly index: number;
	/** Line of the file on which the row begins, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
	/** False: a title, a heading or a total. Such a row is shown muted. */
	readonly isData: boolean;
}

export interface GridColumn {
	readonly key: string;
	/** The heading as written in the file. */
	readonly label: string;
	/** What the column was understood as. */
	readonly sub?: string | undefined;
	readonly tone?: 'known' | 'unknown' | undefined;
	/** Where its text stands; without it the values decide. */
	readonly align?: 'start' | 'end' | undefined;
	/** What its values are in, '%': stands below the heading, always whole, and after each value. */
	readonly unit?: string | undefined;
	/** Stays in view while the others are scrolled; only the first column may. */
	readonly isPinned?: boolean | undefined;
	/** Which keyboard a phone opens; without it that of letters. */
	readonly keyboard?: 'decimal' | undefined;
	/** Letters to make room for: rows that come later may be longer than the first. */
	readonly letters?: number | undefined;
}

/** Which column the rows are ordered by. */
export interface GridSort {
	readonly key: string;
	readonly isDown: boolean;
}

export type MarkTone = 'error' | 'warning' | 'info';

/** What is wrong with one cell; `repair` is the text that would put it right, null when none is known. */
export interface CellMark {
	readonly tone: MarkTone;
	readonly text: string;
	readonly repair: string | null;
}

/** A place in the grid: row and cell, both from 0. */
export interface Spot {
	readonly index: number;
	readonly cell: number;
}

/** The cell in focus, for whoever adds buttons to the line below the grid. */
export interface GridFocus extends Spot {
	readonly line: number;
	readonly text: string;
	readonly mark: CellMark | null;
}

export interface GridWords {
	/** Heading of the line numbers. */
	readonly line: string;
	/** Said in place of rows. */
	readonly empty: string;
	/** How to edit; stands below the grid while no fault is in focus. */
	readonly hint: string;
	/** Read after a cell that the user changed. */
	readonly edited: string;
	/** Read after a marked cell. */
	readonly tones: Readonly<Record<MarkTone, string>>;
	/** Names a cell: 'Dòng 12, Số tốt nghiệp'. */
	readonly place: (line: number, column: string) => string;
}

/** Index of the cell that stands for the whole row in a mark's key. */
export const wholeRow = -1;

/** Key of marks and edits: the line (from 1) and the cell (from 0; `wholeRow` for a fault of the row). */
export const spotKey = (line: number, cell: number): string => `${line}:${cell}`;
