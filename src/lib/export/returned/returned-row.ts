import { groups } from '../../domain/base/group';
import { gravest, type Fault } from '../office/fault';
import { codeColumns, senderCell } from './returned-cell';
import { heightOf, linesIn } from '../xlsx/xlsx-fit';
import type { CellSpec, Style } from '../xlsx/xlsx-spec';

export const marks: Readonly<Record<Fault['severity'], Style>> = {
	error: { fill: 'FFC7CE', colour: '9C0006', bold: true },
	warning: { fill: 'FFEB9C', colour: '7F6000' },
	info: { italic: true },
};

export const faultWidth = 46;
/** One column of a sheet's 16,384 is for the faults. */
const mostCells = 16_383;

export type Columns = { readonly widths: readonly number[]; readonly codes: ReadonlySet<number> };

/**
 * A row of the sender with its faults in the first column and at their cells. `height` in points, null for a
 * row that may find its own.
 */
export function senderRow(
	cells: readonly string[],
	faults: readonly Fault[],
	{ widths, codes }: Columns,
): { readonly row: readonly (CellSpec | null)[]; readonly height: number | null } {
	const found = gravest(faults);
	const ofCell = groups(
		found.filter(({ cell }) => cell !== null),
		({ cell }) => cell ?? 0,
	);
	const length = [...ofCell.keys()].reduce((most, cell) => Math.max(most, cell + 1), cells.length);
	const isTable = cells.filter((cell) => cell !== '').length > 1;
	let lines = 1;
	const row = Array.from({ length: Math.min(mostCells, length) }, (_, at) => {
		const value = cells[at] ?? '';
		const own = ofCell.get(at) ?? [];
		const width = widths[at] ?? 0;
		const isWrapped = (isTable && value.length > width) || value.includes('\n');
		if (isWrapped) lines = Math.max(lines, linesIn(value, width));
		const style = {
			...(isTable ? { border: true } : {}),
			...(own[0] === undefined ? {} : marks[own[0].severity]),
			...(isWrapped ? { wrap: true } : {}),
		};
		const cell = senderCell(value, style, codes.has(at));
		if (own.length === 0) return cell;
		return { ...(cell ?? { value: null, style }), comment: sentences(own) };
	});
	const [worst] = found;
	if (worst === undefined) return { row: [null, ...row], height: lines > 1 ? heightOf(lines) : null };
	const text = sentences(found);
	return {
		row: [{ value: text, style: { ...marks[worst.severity], wrap: true } }, ...row],
		height: heightOf(Math.max(lines, linesIn(text, faultWidth))),
	};
}

function sentences(faults: readonly Fault[]): string {
	return faults.map(({ message }) => message).join('\n');
}

/** What the rows together say of the sender's columns. */
export function sentColumns(rows: readonly { readonly cells: readonly string[] }[]): Columns {
	return { widths: columnWidths(rows), codes: codeColumns(rows) };
}

/** Widths that show most cells whole; titles, alone in their row, run over their neighbours. */
function columnWidths(rows: readonly { readonly cells: readonly string[] }[]): number[] {
	const widths: number[] = [];
	for (const { cells } of rows.slice(0, 500)) {
		if (cells.filter((cell) => cell !== '').length < 2) continue;
		cells.slice(0, mostCells).forEach((cell, at) => {
			widths[at] = Math.max(widths[at] ?? 6, Math.min(30, cell.length + 2));
		});
	}
	return widths;
}
