import { canonical } from './canonical';

/**
 * What the user decided about one file, beside the file itself, which stays as it was given. Together they
 * give the same records again at every start.
 */
export type Decisions = {
	/** What the file does not say of itself: year, level, document … (the keys of the reader's `Assume`). */
	readonly assume: Readonly<Record<string, string>>;
	/** A unit's name as written, tidied → the unit it means. */
	readonly names: Readonly<Record<string, string>>;
	/** A header as written, tidied → what its column holds: 'unit', 'indicator:…', 'destination:…', 'ignore'. */
	readonly columns: Readonly<Record<string, string>>;
	/** Sheet ('' for a text file) → the line of the last header row; 0 when there is no header. */
	readonly headers: Readonly<Record<string, number>>;
	/** A cell (`cellKey`) → the text that stands for it. */
	readonly edits: Readonly<Record<string, string>>;
	/** Sheets that are not read. */
	readonly skipped: readonly string[];
	/** A column (`ColumnLine.key`) → what was said of it: its role, measure, level … */
	readonly facets: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** A row (`rowKey`) → 'skip', 'data', 'total', or 'total:' and the unit whose total it is. */
	readonly rows: Readonly<Record<string, string>>;
	/** Pairs of columns (`ColumnLine.key`) whose meanings are exchanged. */
	readonly swaps: readonly (readonly [string, string])[];
};

export const noDecisions: Decisions = {
	assume: {},
	names: {},
	columns: {},
	headers: {},
	edits: {},
	skipped: [],
	facets: {},
	rows: {},
	swaps: [],
};

/** One cell of a file: its sheet, the line on which its row begins (from 1) and its index in the row (from 0). */
export function cellKey(sheet: string | null, line: number, cell: number): string {
	return `${sheet ?? ''}!${line}:${cell}`;
}

/** One row of a file: its sheet and the line on which it begins. */
export function rowKey(sheet: string | null, line: number): string {
	return `${sheet ?? ''}!${line}`;
}

/** Do both decide the same, in whatever order it was decided? */
export function isSame(one: Decisions, other: Decisions): boolean {
	return canonical(one) === canonical(other);
}
