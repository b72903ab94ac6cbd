import type { CodedText } from '../text/coded-text';
import type { Row } from '../text/csv';
import type { Encoding } from '../text/decode';
import type { Issue } from '../issues/issue';

/** What a file is made of: one of the text encodings, or a kind of workbook. */
export type Container = Encoding | 'xlsx' | 'xls' | 'ods' | 'html' | 'docx';

/** One grid of a file: a text has one without a name, a workbook one for each of its sheets. */
export type Sheet = {
	readonly name: string | null;
	/** Hands the rows over in order, in chunks; `false` stops. Blank rows are left out but counted in `line`. */
	readonly each: (onRows: (rows: Row[]) => unknown, limit?: number) => void;
	/** The same, but stretches of plain rows come as codes; not there where rows are no plain text. */
	readonly eachCoded?: (onRows: (rows: Row[]) => unknown, onCoded: (rows: CodedText) => void) => void;
};

/** A file that could be opened, before anything in it is understood. */
export type Opened = {
	readonly name: string;
	readonly container: Container;
	/** '' for a workbook. */
	readonly delimiter: string;
	/** Empty when the file cannot be read: then `issues` says why. */
	readonly sheets: readonly Sheet[];
	/** What opening it noticed: a converted encoding, hidden rows, cells with errors. */
	readonly issues: readonly Issue[];
};

const chunk = 2_000;

/** A grid whose rows are in memory. */
export function heldSheet(name: string | null, rows: readonly Row[]): Sheet {
	return {
		name,
		each(onRows, limit = Infinity) {
			const end = Math.min(limit, rows.length);
			for (let at = 0; at < end; at += chunk)
				if (onRows(rows.slice(at, Math.min(at + chunk, end))) === false) return;
		},
	};
}
