import { tidy } from '../domain/names';
import type { ColumnUse } from './columns';
import type { Row } from './csv';
import type { UnitReader } from './unit-cell';

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/** The header again: every filled cell is a part of the name of its own column. */
function repeatsHeader({ cells }: Row, headers: readonly string[]): boolean {
	let parts = 0;
	for (let index = 0; index < cells.length; index++) {
		const cell = (cells[index] ?? '').trim();
		if (cell === '') continue;
		const header = headers[index] ?? '';
		if (cell !== header && (cell.length < 3 || !header.includes(tidy(cell)))) return false;
		parts++;
	}
	return parts > 1;
}

/** The line of column numbers again: (1) (2) (3), or A B 1 2. */
function numbersColumns({ cells }: Row): boolean {
	const marks = filled(cells).map((cell) => cell.trim());
	if (marks.length < 3) return false;
	const numbers = marks.map((mark) => /^[([](\d{1,2}|[A-Z])[)\]]$/.exec(mark)?.[1]);
	return numbers.every((mark) => mark !== undefined);
}

/**
 * Tells rows that are no data: the header again, "Phụ lục" and other headings among the rows (V37). A single
 * filled cell is a heading only where every row must name a known unit.
 */
export function setAside(
	uses: readonly ColumnUse[],
	units: UnitReader,
	isOfUnits: boolean,
): (row: Row) => boolean {
	const headers = uses.map(({ header }) => tidy(header));
	return (row) => {
		const { cells } = row;
		let first = -1;
		let second = -1;
		for (let index = 0; index < cells.length && second === -1; index++) {
			if ((cells[index] ?? '').trim() === '') continue;
			if (first === -1) first = index;
			else second = index;
		}
		if (first === -1) return true;
		const text = (cells[first] ?? '').trim();
		if (second === -1) return isOfUnits && uses.length > 2 && !units.isTotal(row) && !units.isUnit(text);
		if (text === headers[first] || (text.length > 2 && (headers[first] ?? '').includes(text)))
			return repeatsHeader(row, headers);
		return /^[([]/.test(text) && numbersColumns(row);
	};
}
