import { cellKind } from '../cells/cell-kind';
import type { Dialect } from './dialect';
import { columnKinds, isTyped } from '../columns/column-kinds';
import { record } from './record';
import { endOfLine, scan, type Scanned } from './scan';

const OTHERS = [';', '\t', ',', '|', ' '];

/** Reads a record that was written in another dialect than the rest of its file; null when it was not. */
export type MixedDialectReader = (text: string, start: number) => Scanned | null;

/**
 * Whether a row deserves a second look: another delimiter stands often enough in a row of the wrong width, or in one
 * of the right width the cells begin with a space, or the row stands between the quotes that the file does not use.
 */
export function isSuspect(cells: readonly string[], { delimiter, quote }: Dialect, width: number): boolean {
	if (width < 2) return false;
	if (isInQuotes(cells, otherQuote(quote))) return true;
	if (cells.length === width) return isSpaced(cells);
	if (width === 2 && cells.length > 1) return false;
	const line = cells.join(delimiter);
	return OTHERS.some((other) => other !== delimiter && line.split(other).length > width / 2);
}

const otherQuote = (quote: string): Dialect['quote'] => (quote === "'" ? '"' : "'");

function isInQuotes(cells: readonly string[], quote: string): boolean {
	const first = cells[0] ?? '';
	return first.charCodeAt(0) === quote.charCodeAt(0) && cells.at(-1)?.endsWith(quote) === true;
}

/** Whether half the cells after the first begin with a space; those in quotes have lost theirs. */
function isSpaced(cells: readonly string[]): boolean {
	let without = 0;
	for (let i = 1; i < cells.length; i += 1) {
		if (cells[i]?.charCodeAt(0) === 32) continue;
		without += 1;
		if (without * 2 > cells.length - 1) return false;
	}
	return true;
}

/**
 * A record counts as a stranger's when another dialect gives it exactly the usual number of cells and these look
 * like the columns of the file, or are words and the line below looks like its columns. In a table of words the
 * delimiters must be bare: none with a space after it, as in prose; with spaces themselves, only among quoted cells.
 */
export function mixedDialect(head: string, dialect: Dialect, width: number): MixedDialectReader {
	const rows = rowsOf(head, dialect).filter((cells) => cells.length === width);
	const kinds = columnKinds(rows);
	const typed = kinds.flatMap((kind, i) => (isTyped(kind) ? [i] : []));
	const isRare = (test: (cells: readonly string[]) => boolean) => rows.filter(test).length < rows.length / 10;
	const mark = dialect.quote === '' ? '"' : dialect.quote;
	const other = otherQuote(mark);
	const own: Dialect = { ...dialect, quote: mark, escape: 'double' };
	const spaced =
		isRare(isSpaced) && (width > 2 || typed.length > 0)
			? { ...own, delimiter: `${dialect.delimiter} ` }
			: null;
	const quoted = isRare((cells) => isInQuotes(cells, other)) ? { ...own, quote: other } : null;
	const fits = (cells: readonly string[]): boolean => {
		const alike = typed.filter((i) => [kinds[i], 'empty'].includes(cellKind(cells[i] ?? ''))).length;
		return cells.length === width && alike >= typed.length * 0.7;
	};
	const isStranger = (text: string, start: number, delimiter: string, read: Scanned): boolean => {
		if (read.cells.length !== width || !read.sound) return false;
		const raw = text.slice(start, read.end);
		const isQuoted = raw.split(mark).length > (width === 2 ? 2 : 4);
		if (typed.length === 0) {
			if (delimiter === ' ') return isQuoted && width > 2;
			return width > 2 && !read.cells.some((cell) => cell.startsWith(' '));
		}
		if (delimiter === ' ' && typed.length === 1 && !isQuoted) return false;
		if (holdsDelimiters(read.cells, dialect.delimiter)) return false;
		if (fits(read.cells)) return true;
		const isNamed = read.cells.every((cell) => cell.trim() !== '' && !isTyped(cellKind(cell)));
		return isNamed && fits(record(text, read.end, dialect, width).cells);
	};
	const others = OTHERS.filter((one) => one !== dialect.delimiter).flatMap((one) =>
		one === ' ' || typed.length === 0 ? [one] : [`${one} `, one],
	);
	return (text, start) => {
		const line = text.slice(start, endOfLine(text, start));
		for (const close of [spaced, quoted]) {
			if (close === null || !line.includes(close.delimiter)) continue;
			const read = scan(text, start, close, 'strict');
			if (!read.sound || read.cells.length !== width) continue;
			if (isWhole(text, start, read, close === quoted ? other : '')) return read;
		}
		for (const delimiter of others) {
			if (!line.includes(delimiter)) continue;
			const read = scan(text, start, { ...own, delimiter }, 'strict');
			if (isStranger(text, start, delimiter, read)) return read;
		}
		return null;
	};
}

/** With another quote, every cell stands in quotes: an apostrophe alone is a letter. */
function isWhole(text: string, start: number, read: Scanned, quote: string): boolean {
	return quote === '' || text.slice(start, read.end).split(quote).length > read.cells.length * 2;
}

/** Whether the own delimiter of the file still stands inside the words of many cells, so that it does its work there. */
function holdsDelimiters(cells: readonly string[], delimiter: string): boolean {
	const held = cells.filter(
		(cell) => !isTyped(cellKind(cell)) && cell.split(delimiter).slice(1).some(isGrown),
	);
	return held.length > cells.length / 4;
}

const isGrown = (rest: string) => !rest.startsWith(' ');

function rowsOf(head: string, dialect: Dialect): string[][] {
	const rows: string[][] = [];
	for (let at = 0; at < head.length && rows.length < 400;) {
		const { cells, end } = record(head, at, dialect, 0);
		rows.push(cells);
		at = end;
	}
	return rows;
}
