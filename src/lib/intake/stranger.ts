import { cellKind } from './cell-kind';
import type { Dialect } from './dialect';
import { columnKinds, isTyped } from './header';
import { record, scan } from './record';

const OTHERS = [';', '\t', ',', '|', ' '];
const LEAST_WIDTH = 3;

/** Reads a line that was written with another delimiter than the rest of its file; null when it was not. */
export type Stranger = (line: string, next: string) => string[] | null;

/** Whether another delimiter stands often enough in a row of the wrong width to be worth a second look. */
export function isSuspect(cells: readonly string[], { delimiter }: Dialect, width: number): boolean {
	if (cells.length === width || width < LEAST_WIDTH) return false;
	const line = cells.join(delimiter);
	return OTHERS.some((other) => other !== delimiter && line.split(other, width).length === width);
}

/**
 * A line counts as a stranger's when another delimiter gives it exactly the usual number of cells and these look like
 * the columns of the file; at the top of the file, when they are words and the line below looks like its columns.
 */
export function stranger(head: string, dialect: Dialect, width: number): Stranger {
	const kinds = columnKinds(rowsOf(head, dialect).filter((cells) => cells.length === width));
	const typed = kinds.flatMap((kind, i) => (isTyped(kind) ? [i] : []));
	const fits = (cells: readonly string[]): boolean => {
		const alike = typed.filter((i) => [kinds[i], 'empty'].includes(cellKind(cells[i] ?? ''))).length;
		return cells.length === width && typed.length > 0 && alike >= typed.length * 0.7;
	};
	return (line, next) => {
		for (const delimiter of OTHERS) {
			if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
			const read = scan(line, 0, { ...dialect, delimiter }, 'loose');
			if (read.cells.length !== width || read.torn > 0) continue;
			const isEnough = delimiter !== ' ' || typed.length > 1;
			if (isEnough && fits(read.cells)) return read.cells;
			const isWords = read.cells.every((cell) => cellKind(cell) === 'text');
			if (isEnough && isWords && fits(scan(next, 0, dialect, 'loose').cells)) return read.cells;
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
