import { cellKind } from './cell-kind';
import type { Dialect } from './dialect';
import { columnKinds, isTyped } from './header';
import { record, scan, type Scanned } from './record';

const OTHERS = [';', '\t', ',', '|', ' '];
const LEAST_WIDTH = 3;

/** Reads a record that was written with another delimiter than the rest of its file; null when it was not. */
export type Stranger = (text: string, start: number) => Scanned | null;

/** Whether another delimiter stands often enough in a row of the wrong width to be worth a second look. */
export function isSuspect(cells: readonly string[], { delimiter }: Dialect, width: number): boolean {
	if (cells.length === width || width < LEAST_WIDTH) return false;
	const line = cells.join(delimiter);
	return OTHERS.some((other) => other !== delimiter && line.split(other).length > width / 2);
}

/**
 * A record counts as a stranger's when another delimiter gives it exactly the usual number of cells and these look
 * like the columns of the file, or are words and the line below looks like its columns. In a table of words the
 * delimiters must be bare: none with a space after it, as in prose; with spaces themselves, only among quoted cells.
 */
export function stranger(head: string, dialect: Dialect, width: number): Stranger {
	const kinds = columnKinds(rowsOf(head, dialect).filter((cells) => cells.length === width));
	const typed = kinds.flatMap((kind, i) => (isTyped(kind) ? [i] : []));
	const fits = (cells: readonly string[]): boolean => {
		const alike = typed.filter((i) => [kinds[i], 'empty'].includes(cellKind(cells[i] ?? ''))).length;
		return cells.length === width && alike >= typed.length * 0.7;
	};
	const isStranger = (text: string, delimiter: string, read: Scanned): boolean => {
		if (read.cells.length !== width || !read.sound || typed.length === 0) return false;
		if (delimiter === ' ' && typed.length === 1) return false;
		if (fits(read.cells)) return true;
		const isNamed = read.cells.every((cell) => cell.trim() !== '' && !isTyped(cellKind(cell)));
		return isNamed && fits(record(text, read.end, dialect, width).cells);
	};
	const isBare = (text: string, start: number, delimiter: string, read: Scanned): boolean => {
		if (read.cells.length !== width || !read.sound || typed.length > 0) return false;
		const raw = text.slice(start, read.end);
		if (delimiter !== ' ') return !read.cells.some((cell) => cell.startsWith(' '));
		return dialect.quote !== '' && raw.split(dialect.quote).length > 4;
	};
	return (text, start) => {
		for (const delimiter of OTHERS) {
			if (delimiter === dialect.delimiter) continue;
			const read = scan(text, start, { ...dialect, delimiter }, 'strict');
			if (isStranger(text, delimiter, read) || isBare(text, start, delimiter, read)) return read;
		}
		return null;
	};
}

function rowsOf(head: string, dialect: Dialect): string[][] {
	const rows: string[][] = [];
	for (let at = 0; at < head.length && rows.length < 400;) {
		const { cells, end } = record(head, at, dialect, 0);
		rows.push(cells);
		at = end;
	}
	return rows;
}
