import { columnLetters } from '../../../domain/base/column-letters';
import { cellKind } from '../../cells/cell-kind';
import type { CellDoubt, Row } from '../../text/csv';
import type { CellMarks } from './cell-marks';
import { lostIssue } from '../../text/encoding-issue';
import { issue, type Issue } from '../../issues/issue';
import { readOnce } from '../../text/legacy/twice';
import { heldSheet, type Sheet } from '../../layout/sheet';
import { limits, tooManyCells, tooManyColumns } from '../limits';

/** Cells that are one; rows and columns from 0, both ends included. */
export type Merge = {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
};

/** The texts of a sheet as a library gave them, before merged cells are understood. */
export type Grid = {
	readonly name: string | null;
	/** In order; `line` from 1, `cells` from column A, with holes where nothing is written. */
	readonly rows: Row[];
	readonly merges: readonly Merge[];
	readonly marks?: CellMarks;
	/** From 0. */
	readonly isHiddenRow: (row: number) => boolean;
	readonly isHiddenColumn: (column: number) => boolean;
};

/** Above it, padding all rows to one width costs more than the rows themselves. */
const PADDED = 5_000_000;
const LISTED = 10;

/** The sheet of a grid, without blank rows and of one width; null when nothing is written in it. */
export function sheetOf(grid: Grid): { sheet: Sheet; issues: Issue[] } | null {
	spread(grid.rows, grid.merges);
	const marked = grid.marks?.issues(grid.rows) ?? [];
	const rows = grid.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	if (rows.length === 0) return null;
	if (rows.some(({ cells }) => isTooWide(cells))) throw tooManyColumns();
	const texts = repaired(rows, grid.name);
	let width = 0;
	for (const { cells } of rows) width = Math.max(width, usedWidth(cells));
	const isEven = width * rows.length <= PADDED;
	const read = rows.map(({ line, cells, doubts }) => ({
		line,
		cells: fitted(cells, isEven ? width : usedWidth(cells)),
		...(doubts === undefined ? {} : { doubts }),
	}));
	return {
		sheet: heldSheet(grid.name, read),
		issues: [...texts, ...marked, ...hiddenIssues(grid, read, width)],
	};
}

function isTooWide(cells: readonly string[]): boolean {
	if (cells.length <= limits.filledColumns) return false;
	return cells.filter((cell) => cell.trim() !== '').length > limits.filledColumns;
}

const SAMPLED = 1 << 18;

/** Turns back texts that were converted twice before they came into the workbook, and tells of lost letters. */
function repaired(rows: readonly Row[], sheet: string | null): Issue[] {
	let sample = '';
	for (const { cells } of rows) {
		for (const cell of cells) if (/[^\0-\x7f]|\?/.test(cell ?? '')) sample += `${cell}\n`;
		if (sample.length > SAMPLED) break;
	}
	const lost = lostIssue(sample, sheet);
	const once = readOnce(sample);
	if (once === null) return lost === null ? [] : [lost];
	for (const { cells } of rows)
		cells.forEach((cell, i) => {
			if (/[^\0-\x7f]/.test(cell)) cells[i] = once(cell);
		});
	return [issue('V01:twice', { sheet, value: once(sample).slice(0, 60).replace(/\s+/g, ' ').trim() })];
}

/**
 * A merged cell shows one value: down its rows the value holds for each row that has anything else, across its
 * columns it stays in the first, and whatever an application left underneath is not shown and not read. A number
 * that so stands for several rows is doubtful in each of them.
 */
function spread(rows: readonly Row[], merges: readonly Merge[]): void {
	let left = limits.cells;
	const filled = new Map<Row, string[]>();
	const numbers: { column: number; rows: Row[] }[] = [];
	for (const { top, left: column, bottom, right } of merges) {
		let value = '';
		const below: Row[] = [];
		for (let at = indexOf(rows, top + 1); at < rows.length; at += 1) {
			const row = rows[at];
			if (row === undefined || row.line > bottom + 1) break;
			left -= 1 + Math.min(right, row.cells.length) - Math.min(column, row.cells.length);
			if (left < 0) throw tooManyCells();
			if (row.line === top + 1) value = row.cells[column] ?? '';
			for (let c = column; c <= right && c < row.cells.length; c += 1)
				if (c > column || row.line > top + 1) row.cells[c] = '';
			if (value === '') continue;
			below.push(row);
			if (row.line === top + 1) continue;
			const values = filled.get(row) ?? [];
			values[column] = value;
			filled.set(row, values);
		}
		if (below.length > 1 && cellKind(value) === 'number') numbers.push({ column, rows: below });
	}
	const isWritten = ({ cells }: Row) => cells.some((cell) => cell.trim() !== '');
	const written = new Set([...filled.keys()].filter(isWritten));
	for (const [row, below] of filled)
		if (written.has(row))
			below.forEach((value, column) => {
				while (row.cells.length < column) row.cells.push('');
				row.cells[column] = value;
			});
	const doubts = new Map<Row, Map<number, CellDoubt>>();
	for (const { column, rows: shared } of numbers) {
		const [first, ...rest] = shared;
		const others = rest.filter((row) => written.has(row));
		if (first === undefined || others.length === 0) continue;
		for (const row of [first, ...others]) {
			const own = doubts.get(row) ?? new Map(row.doubts);
			doubts.set(row, own.set(column, 'merged'));
		}
	}
	for (const [row, own] of doubts) row.doubts = own;
}

/** Index of the first row at or below a line. */
function indexOf(rows: readonly Row[], line: number): number {
	let [from, to] = [0, rows.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((rows[middle]?.line ?? 0) < line) from = middle + 1;
		else to = middle;
	}
	return from;
}

function usedWidth(cells: readonly string[]): number {
	let width = cells.length;
	while (width > 0 && (cells[width - 1] ?? '').trim() === '') width -= 1;
	return width;
}

function fitted(cells: readonly string[], width: number): string[] {
	return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}

function hiddenIssues(
	{ name, isHiddenRow, isHiddenColumn }: Grid,
	rows: readonly Row[],
	width: number,
): Issue[] {
	const sheet = name ?? '';
	const found: Issue[] = [];
	const lines = rows.map(({ line }) => line).filter((line) => isHiddenRow(line - 1));
	if (lines.length > 0)
		found.push(
			issue('V40', { sheet: name }, { sheet, count: lines.length, list: listed(lines.map(String)) }),
		);
	const columns = Array.from({ length: width }, (_, i) => i).filter(
		(i) => isHiddenColumn(i) && rows.some(({ cells }) => (cells[i] ?? '').trim() !== ''),
	);
	const list = listed(columns.map(columnLetters));
	if (columns.length > 0)
		found.push(issue('V40:columns', { sheet: name }, { sheet, count: columns.length, list }));
	return found;
}

function listed(names: readonly string[]): string {
	return names.slice(0, LISTED).join(', ') + (names.length > LISTED ? ', …' : '');
}
