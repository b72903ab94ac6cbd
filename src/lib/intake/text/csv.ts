import Papa from 'papaparse';
import { CodedText } from './coded-text';
import type { Dialect } from './dialect';
import { record, usualWidth } from './record';
import { countLines } from './scan';
import { isSuspect, mixedDialect, type MixedDialectReader } from './mixed-dialect';

/** Why a number in a cell is no plain value: it stands for several rows, or the sheet does not show it. */
export type CellDoubt = 'merged' | 'unseen-zero';

/** One record of a file and the physical line, from 1, on which it starts. */
export type Row = { line: number; cells: string[]; doubts?: ReadonlyMap<number, CellDoubt> };

export type ReadOptions = {
	chunkSize?: number;
	limit?: number;
	/** Takes plain stretches as codes instead of rows. */
	onCoded?: (rows: CodedText) => void;
	/** The letters of the text as bytes, where they are such. */
	ascii?: Uint8Array | null;
};

const CHUNK = 1 << 20;
const HEAD = 1 << 16;

/**
 * Reads a text record by record and hands the rows over in chunks of about `chunkSize` characters; `false` stops.
 * Sound chunks go through PapaParse; a chunk whose quotes do not add up is read record by record, so that one stray
 * quote costs one record and not the rest of the file. Blank lines are dropped but counted.
 */
export function readRows(
	text: string,
	dialect: Dialect,
	onRows: (rows: Row[]) => unknown,
	options: ReadOptions = {},
): void {
	const chunkSize = options.chunkSize ?? CHUNK;
	let left = options.limit ?? Infinity;
	const head = text.slice(0, HEAD);
	const width = usualWidth(head, dialect);
	const { onCoded } = options;
	const coded = onCoded && new CodedText(text, dialect, width, options.ascii ?? null);
	let reread: MixedDialectReader | null = null;
	let line = 1;
	let at = 0;
	while (at < text.length && left > 0) {
		const chunk = text.slice(at, cut(text, at + chunkSize));
		if (onCoded && coded?.holds(chunk, at)) {
			const until = at + chunk.length;
			while (at < until) {
				at = coded.take(at, until, line);
				line += coded.rows;
				if (coded.rows > 0) onCoded(coded);
				if (at === until) break;
				reread ??= mixedDialect(head, dialect, width);
				const { rows, ...next } = mend(text, at, cut(text, at), dialect, line, width, reread);
				({ end: at, line } = next);
				if (rows.length > 0) onRows(rows);
			}
			continue;
		}
		let read = parse(chunk, at, dialect, line, width);
		if (read === null) {
			reread ??= mixedDialect(head, dialect, width);
			read = mend(text, at, at + chunk.length, dialect, line, width, reread);
		}
		at = read.end;
		line = read.line;
		const rows = read.rows.length > left ? read.rows.slice(0, left) : read.rows;
		left -= rows.length;
		if (rows.length > 0 && onRows(rows) === false) return;
	}
}

type Read = { rows: Row[]; line: number; end: number };

/** Offset just past the first line end at or after `at`. */
function cut(text: string, at: number): number {
	if (at >= text.length) return text.length;
	const lf = text.indexOf('\n', at);
	if (lf !== -1 && lf - at < CHUNK) return lf + 1;
	const cr = text.indexOf('\r', at);
	if (cr !== -1 && (lf === -1 || cr < lf)) return text.charCodeAt(cr + 1) === 10 ? cr + 2 : cr + 1;
	return lf === -1 ? text.length : lf + 1;
}

/** A whole chunk through PapaParse; null when its quotes or line ends are not what the dialect says. */
function parse(chunk: string, from: number, dialect: Dialect, firstLine: number, width: number): Read | null {
	const isQuoted = dialect.quote !== '' && chunk.includes(dialect.quote);
	if (dialect.escape !== 'double' && chunk.includes(dialect.escape)) return null;
	const isRegular = hasOnly(chunk, dialect.newline);
	if (isQuoted && (!isRegular || chunk.includes(`${dialect.delimiter} ${dialect.quote}`))) return null;
	const input = isRegular ? chunk : chunk.replace(/\r\n?/g, '\n');
	const newline = isRegular ? dialect.newline : '\n';
	const { data, errors } = Papa.parse<string[]>(input, {
		delimiter: dialect.delimiter,
		newline,
		quoteChar: dialect.quote === '' ? '"' : dialect.quote,
		fastMode: !isQuoted,
		dynamicTyping: false,
	});
	if (errors.some(({ type }) => type === 'Quotes')) return null;
	const spans = isQuoted && occurrences(input, newline) >= data.length;
	const rows: Row[] = [];
	let line = firstLine;
	for (const cells of data) {
		const only = cells.length === 1 ? cells[0] : undefined;
		if (only === undefined || only.trim() !== '') rows.push({ line, cells });
		if (isSuspect(cells, dialect, width)) return null;
		if (!spans) {
			line += 1;
			continue;
		}
		const lines = cells.reduce((sum, cell) => sum + countLines(cell) - 1, 1);
		if (lines > 1 && cells.length !== width) return null;
		line += lines;
	}
	// a chunk that ends with a line end gives one empty record after it
	return { rows, line: endsLine(chunk) ? line - 1 : line, end: from + chunk.length };
}

/** A stretch of text record by record, each read in the way that fits the width of the table. */
function mend(
	text: string,
	from: number,
	until: number,
	dialect: Dialect,
	firstLine: number,
	width: number,
	reread: MixedDialectReader,
): Read {
	const rows: Row[] = [];
	let line = firstLine;
	let at = from;
	while (at < until) {
		const read = record(text, at, dialect, width);
		const { cells, end, lines } = (isSuspect(read.cells, dialect, width) ? reread(text, at) : null) ?? read;
		if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line, cells });
		line += lines;
		at = end;
	}
	return { rows, line, end: at };
}

/** Columns that one line may have; no table of figures has so many, and each costs as much as all lines. */
const mostColumns = 5_000;
/** Letters of one line. */
const longestLine = 10_000_000;

/** Why a text cannot be read in time: a line has too many cells, or is too long. */
export function lineFault(text: string, delimiter: string): 'V41:wide' | 'V41:line' | null {
	let start = 0;
	while (start < text.length) {
		const lf = text.indexOf('\n', start);
		const end = lf === -1 ? text.length : lf;
		// what is shorter than that has no such line in it
		const fault = end - start < mostColumns ? null : faultWithin(text, start, end, delimiter);
		if (fault !== null) return fault;
		start = end + 1;
	}
	return null;
}

/** The same of a stretch without line feeds. */
function faultWithin(text: string, from: number, until: number, delimiter: string) {
	const first = delimiter.charCodeAt(0);
	const isWhole = (at: number) => delimiter.length === 1 || text.startsWith(delimiter, at);
	let cells = 1;
	let start = from;
	for (let at = from; at < until; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 13) {
			cells = 1;
			start = at + 1;
		} else if (code === first && isWhole(at) && (cells += 1) > mostColumns) return 'V41:wide';
		else if (at - start >= longestLine) return 'V41:line';
	}
	return null;
}

function hasOnly(chunk: string, newline: Dialect['newline']): boolean {
	if (newline === '\n') return !chunk.includes('\r');
	if (newline === '\r') return !chunk.includes('\n');
	return !/\r(?!\n)|(?<!\r)\n/.test(chunk);
}

function endsLine(chunk: string): boolean {
	return chunk.endsWith('\n') || chunk.endsWith('\r');
}

function occurrences(text: string, needle: string): number {
	let count = 0;
	for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) count += 1;
	return count;
}
