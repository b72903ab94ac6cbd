import { cellKind } from '../cells/cell-kind';
import { record, usualWidth } from './record';

export type Dialect = {
	delimiter: string;
	quote: '"' | "'" | '';
	/** 'double', or the mark that stands before a quote inside quotes: a backslash, rarely another. */
	escape: string;
	newline: '\n' | '\r\n' | '\r';
};

/** Delimiters tried, with how readily each is believed: a space or a colon also lives inside ordinary text. */
const DELIMITERS: readonly (readonly [string, number])[] = [
	[';', 1],
	['\t', 1],
	[',', 1],
	['|', 1],
	[' ', 0.5],
	['^', 0.8],
	['~', 0.8],
	['\u001f', 1],
	[':', 0.4],
	['#', 0.4],
	['*', 0.4],
	['&', 0.4],
];

/** Marks that programs put before a quote instead of doubling it, other than the backslash. */
const ESCAPES = '^/~#&$@!*?`\u0000\u001b';

const SAMPLE = 1 << 16;
const ONE_COLUMN = 0.15;

/**
 * The delimiter, quote, escape and line end of a text, from its first 64 KB. Every candidate is scored by how steady
 * its rows are times how many of its cells look like something, after van den Burg, Nazábal and Sutton,
 * "Wrangling messy CSV files by detecting row and type patterns" (2019).
 */
export function dialect(sample: string): Dialect {
	const text = head(sample);
	const newline = lineEnd(text);
	const quotes = quoteMarks(text);
	const absent = [',', ';', '\t', '|'].find((mark) => !text.includes(mark)) ?? '\u001f';
	let best: Dialect = { delimiter: absent, quote: quotes[0] ?? '"', escape: 'double', newline };
	let bestScore = ONE_COLUMN * cellsScore(rowsOf(text, best), '');
	for (const [delimiter, belief] of DELIMITERS) {
		if (!text.includes(delimiter)) continue;
		for (const quote of quotes) {
			const tried: Dialect = { delimiter, quote, escape: escapeOf(text, quote), newline };
			const rows = rowsOf(text, tried);
			const most = belief * steadiness(rows);
			if (most <= bestScore) continue;
			const score = most * cellsScore(rows, delimiter) * doubt(rows, tried, text, quote === quotes[0]);
			if (score > bestScore) [best, bestScore] = [tried, score];
		}
	}
	const isBare = best.delimiter === ' ' || best.delimiter === '\t' || !text.includes(`${best.delimiter} `);
	return isBare || isPadded(text, best) || !isSpaced(text, best)
		? best
		: { ...best, delimiter: `${best.delimiter} ` };
}

function head(text: string): string {
	if (text.length <= SAMPLE) return text;
	const cutAt = Math.max(text.lastIndexOf('\n', SAMPLE), text.lastIndexOf('\r', SAMPLE));
	return text.slice(0, cutAt > 0 ? cutAt + 1 : SAMPLE);
}

function lineEnd(text: string): Dialect['newline'] {
	const crlf = text.match(/\r\n/g)?.length ?? 0;
	const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
	const cr = (text.match(/\r/g)?.length ?? 0) - crlf;
	if (crlf > 0 && crlf >= lf && crlf >= cr) return '\r\n';
	return cr > lf ? '\r' : '\n';
}

/** Quote marks worth trying: those that stand at the edges of fields, most used first. */
function quoteMarks(text: string): Dialect['quote'][] {
	const marks = (['"', "'"] as const)
		.map((mark) => ({ mark, pairs: edgePairs(text, mark, ' '), sure: edgePairs(text, mark, '') }))
		.filter(({ pairs }) => pairs > 0)
		.sort((a, b) => b.sure - a.sure || b.pairs - a.pairs)
		.map(({ mark }) => mark);
	return [...new Set<Dialect['quote']>([...marks, '"', ...(text.includes('"') ? ([''] as const) : [])])];
}

function edgePairs(text: string, mark: string, space: string): number {
	const edge = `[,;|\\t\\r\\n^~:${space}]`;
	const opening = text.match(new RegExp(`(?:^|${edge})${mark}(?=[^\\r\\n])`, 'g'))?.length ?? 0;
	const closing = text.match(new RegExp(`${mark}(?=${edge}|$)`, 'g'))?.length ?? 0;
	return Math.min(opening, closing);
}

/** Backslash when quotes inside fields are more often announced by one than doubled; another mark only when always. */
function escapeOf(text: string, quote: Dialect['quote']): Dialect['escape'] {
	if (quote === '') return 'double';
	const slashed = text.match(new RegExp(`\\\\${quote}(?![,;|\\t]${quote}|[\\r\\n])`, 'g'))?.length ?? 0;
	const doubled =
		text.match(new RegExp(`[^,;|\\t \\r\\n${quote}]${quote}${quote}[^${quote},;|\\t\\r\\n]`, 'g'))?.length ??
		0;
	if (slashed > doubled) return '\\';
	return (doubled === 0 ? rareEscape(text, quote) : null) ?? 'double';
}

/** A mark that stands before every quote inside a field, before words as well as after them, and nowhere else. */
function rareEscape(text: string, quote: string): string | null {
	const inner = [...text.matchAll(new RegExp(`([^\\r\\n])${quote}(?=[\\p{L}\\p{N}])`, 'gu'))].map(
		([, mark]) => mark,
	);
	const mark = inner.find((before) => before !== undefined && ESCAPES.includes(before));
	if (mark === undefined) return null;
	const uses = text.split(mark).length - 1;
	const before = text.split(mark + quote).length - 1;
	const opens = inner.filter((one) => one === mark).length;
	const isEven = before >= opens * 2 && opens >= before * 0.3;
	return before === uses && isEven ? mark : null;
}

type Line = { cells: string[]; isSound: boolean };

function rowsOf(text: string, tried: Dialect): Line[] {
	const width = usualWidth(text, tried);
	const rows: Line[] = [];
	for (let at = 0; at < text.length;) {
		const { cells, end, sound } = record(text, at, tried, width);
		at = end;
		if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ cells, isSound: sound });
	}
	return rows;
}

/** 0 to 1: the share of rows of a common width, and of neighbours of equal width; wide tables count for more. */
function steadiness(rows: readonly Line[]): number {
	if (rows.length === 0) return 0;
	const counts = new Map<number, number>();
	let pairs = 0;
	rows.forEach(({ cells }, i) => {
		counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
		if (cells.length > 1 && rows[i + 1]?.cells.length === cells.length) pairs += gain(cells.length);
	});
	let share = 0;
	for (const [width, times] of counts) share += gain(width) * (times / rows.length) ** 2;
	if (rows.length === 1) return share / 2;
	return (share + pairs / (rows.length - 1)) / 2;
}

function gain(width: number): number {
	return (width - 1) / width;
}

/** Mean credit of the cells: numbers, dates and plain words full, scraps with other delimiters in them next to none. */
function cellsScore(rows: readonly Line[], delimiter: string): number {
	let sum = 0;
	let count = 0;
	for (const { cells } of rows.slice(0, 400)) {
		for (const cell of cells) {
			sum += credit(cell, delimiter);
			count += 1;
		}
	}
	return count === 0 ? 0 : sum / count;
}

function credit(cell: string, delimiter: string): number {
	const kind = cellKind(cell);
	if (kind === 'empty') return 0.7;
	if (kind !== 'text') return 1;
	const value = cell.trim();
	if (/^["']|["']$/.test(value)) return 0.3;
	if (/["'] ["']/.test(value) || value.split('"').length % 2 === 0) return 0.2;
	if (delimiter !== '' && (/[\^~]/.test(value) || value.includes('\u001f') || !/[\p{L}\p{N}]/u.test(value)))
		return 0.3;
	if (/[;|\t]/.test(value)) return /^[^;|\t]*; [^;|\t]*$/.test(value) ? 0.6 : 0.1;
	if (delimiter !== '' && /^[,:.)\]]|[,([]$/.test(value)) return 0.2;
	if (/\d \d/.test(value) && !/\p{L}/u.test(value)) return 0.2;
	return /,\S/.test(value) ? 0.4 : 0.9;
}

/** What speaks against a candidate: quotes that do not add up, words cut at spaces, a decimal comma taken for a delimiter. */
function doubt(rows: readonly Line[], { delimiter, quote }: Dialect, text: string, isUsual: boolean): number {
	let factor = 1 - (0.15 * rows.filter(({ isSound }) => !isSound).length) / rows.length;
	if (delimiter === ' ' || delimiter === ':') {
		const cells = rows.slice(0, 400).flatMap(({ cells: row }) => row);
		const typed = cells.filter((cell) => !['text', 'empty'].includes(cellKind(cell))).length;
		const isEnclosed =
			quote !== '' && text.includes(`${quote}${delimiter}`) && text.includes(`${delimiter}${quote}`);
		if (typed < cells.length * 0.2 && !isEnclosed) factor *= 0.1;
		if (rows[0]?.cells.length !== rows[1]?.cells.length) factor *= 0.35;
	}
	if (!isUsual) factor *= quote === '' ? 0.94 : 0.98;
	if (delimiter === ',' && isDecimalComma(rows)) factor *= 0.2;
	return factor;
}

/** Whether spaces stand on both sides of the delimiters: they are around the cells and not part of the delimiter. */
function isPadded(text: string, { delimiter }: Dialect): boolean {
	const cells = text.split(delimiter).filter((cell) => cell.trim() !== '');
	return cells.filter((cell) => cell.endsWith(' ')).length > cells.length / 2;
}

/** Whether a space follows every delimiter, so that the two together are the delimiter. */
function isSpaced(text: string, found: Dialect): boolean {
	const apart = rowsOf(text, found);
	const together = rowsOf(text, { ...found, delimiter: `${found.delimiter} ` });
	const alike = together.filter(({ cells }, i) => cells.length === apart[i]?.cells.length).length;
	return (
		together.length === apart.length &&
		alike >= apart.length * 0.95 &&
		together.some(({ cells }) => cells.length > 1)
	);
}

/** A one-column list of 35,09 and 20,00 is no table of two columns: its first line, or its name, has no comma. */
function isDecimalComma(rows: readonly Line[]): boolean {
	const [first, ...rest] = rows;
	if (first === undefined || rest.length === 0 || first.cells.length > 1) return false;
	return rest.every(
		({ cells }) => cells.length <= 2 && cells.every((cell) => /^\s*-?\d*\s?%?\s*$/.test(cell)),
	);
}
