import { tidy } from '../../domain/units/names';
import type { ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import { isNumbering } from './numbering';
import type { UnitReader } from '../units/unit-cell';

/** "SL" of "Vào GDNN SL": words of a header, no figure. */
const isPart = (cell: string, header: string) =>
	!/^[\d.,\s]+$/.test(cell) && ` ${header} `.includes(` ${cell} `);

/** The header again: every filled cell is a part of the name of its own column. */
function repeatsHeader({ cells }: Row, headers: readonly string[]): boolean {
	let parts = 0;
	for (let index = 0; index < cells.length; index++) {
		const cell = (cells[index] ?? '').trim();
		if (cell === '') continue;
		const header = headers[index] ?? '';
		if (cell !== header && !isPart(tidy(cell), header)) return false;
		parts++;
	}
	return parts > 1;
}

const mayBeMark = (text: string) => /^[([A-Z]/.test(text);

/** The line of column numbers again: (1) (2) (3), or A B 1 2; 1 2 3 only right below the header. */
function numbersColumns({ cells }: Row, isBelowHeader: boolean): boolean {
	const marks = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (isBelowHeader && marks.every((mark, at) => mark === String(at + 1))) return true;
	return mayBeMark(marks[0] ?? '') && marks.length > 2 && isNumbering(cells, []);
}

/** Which rows of a table are no data. */
export type SetAside = {
	readonly isNoData: (row: Row) => boolean;
	/** Whether every row whose first cell, in this column, says so, and that says more, is data. */
	readonly isData: (text: string, column: number) => boolean;
	/** A row of data passed that need not be asked about. */
	readonly passed: () => void;
};

/**
 * Tells rows that are no data: the header again, "Phụ lục" and other headings among the rows (V37). A single
 * filled cell is a heading only where every row must name a known unit.
 */
export function setAside(uses: readonly ColumnUse[], units: UnitReader, isOfUnits: boolean): SetAside {
	const headers = uses.map(({ header }) => tidy(header));
	let wasHeader = false;
	const isOfHeader = (text: string, column: number) =>
		text === headers[column] || isPart(tidy(text), headers[column] ?? '');
	const isNoData = (row: Row): boolean => {
		const isBelowHeader = wasHeader;
		wasHeader = false;
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
		if (isOfHeader(text, first)) return (wasHeader = repeatsHeader(row, headers));
		return numbersColumns(row, isBelowHeader);
	};
	return {
		isNoData,
		isData: (text, column) => text !== '' && text !== '1' && !isOfHeader(text, column) && !mayBeMark(text),
		passed: () => void (wasHeader = false),
	};
}
