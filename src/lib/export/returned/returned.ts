import { groups } from '../../domain/base/group';
import { gravest, type Fault } from '../office/fault';
import { faultWidth, marks, senderRow, sentColumns } from './returned-row';
import { returnedWords as words } from './returned-words';
import { workbook } from '../xlsx/xlsx';
import { heightOf, linesIn } from '../xlsx/xlsx-fit';
import type { CellSpec, SheetSpec, Style } from '../xlsx/xlsx-spec';

/** One grid of the file that was sent, cells as they were; `line` is where a row begins, from 1. */
export type SentSheet = {
	readonly name: string | null;
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const mostRows = 20_000;
const rowsKept = 30;
const mostBlank = 50;

/**
 * The file with its faults, to be sent back: on every sheet a first column says what is wrong with the row,
 * titles stand where they began, faulty cells are marked and carry the sentence as a remark, faults of no one row stand above. Text stays text;
 * what can only be a number is one. Of a sheet above 20,000 rows the first 30 and the faulty ones are kept.
 * Every fault is told, also one whose sheet or row is not there.
 */
export function returnedWorkbook(
	sheets: readonly SentSheet[],
	faults: readonly Fault[],
): Promise<Uint8Array> {
	const sent: readonly SentSheet[] = sheets.length > 0 ? sheets : [{ name: null, rows: [] }];
	const isOf = ({ sheet }: Fault, { name }: SentSheet) =>
		sheet === name || (sheet === null && sent.length === 1);
	const homeless = faults.filter((fault) => !sent.some((sheet) => isOf(fault, sheet)));
	return workbook(
		sent.map((sheet, at) => {
			const own = faults.filter((fault) => isOf(fault, sheet));
			return returned(sheet, own, at === 0 ? homeless : []);
		}),
	);
}

function returned({ name, rows }: SentSheet, own: readonly Fault[], others: readonly Fault[]): SheetSpec {
	const lines = new Set(rows.map(({ line }) => line));
	const isThere = ({ row }: Fault) => row !== null && lines.has(row);
	const ofRow = groups(own.filter(isThere), ({ row }) => row ?? 0);
	const ofFile = [...own.filter((fault) => !isThere(fault)), ...others];
	const isShort = rows.length > mostRows;
	const kept = isShort ? rows.filter(({ line }, at) => at < rowsKept || ofRow.has(line)) : rows;
	const columns = sentColumns(kept);
	const { widths } = columns;

	const written: (readonly (CellSpec | null)[])[] = [];
	const heights = new Map<number, number>();
	const spread: number[] = [];
	const across = faultWidth + widths.slice(0, 4).reduce((sum, width) => sum + width, 0);
	const say = (text: string, style: Style) => {
		spread.push(written.length);
		heights.set(written.length, heightOf(linesIn(text, across)));
		written.push([{ value: text, style: { ...style, wrap: true } }]);
	};

	if (ofFile.length > 0) {
		say(words.wholeFile, { bold: true });
		for (const { row, severity, message } of gravest(ofFile))
			say(`${row === null ? '' : words.line(row)}${message}`, marks[severity]);
	}
	if (isShort) say(words.shortened(rows.length), {});
	if (own.length + others.length > 0) say(words.legend, { italic: true });
	const label = written.length;
	written.push([{ value: words.toMend, style: { bold: true } }]);

	let next = kept[0]?.line ?? 1;
	let isAbove = true;
	for (const [at, { line, cells }] of kept.entries()) {
		const blank = isShort ? 0 : Math.min(mostBlank, line - next);
		for (let n = 0; n < blank; n += 1) written.push([]);
		next = line + heightInLines(cells);
		isAbove &&= filledCells(cells) < 2;
		const isTitle = isAlone(cells) && (isAbove || isHeading(kept[at + 1]?.cells ?? []));
		if (isTitle && !ofRow.has(line)) {
			// one column to the right it would look like the upper row of a header
			written.push([{ value: cells[0] ?? '' }]);
			continue;
		}
		const { row, height } = senderRow(cells, ofRow.get(line) ?? [], columns);
		if (height !== null) heights.set(written.length, height);
		written.push(row);
	}

	return {
		name: name ?? words.sheet,
		columns: [faultWidth, ...widths].map((width) => ({ width })),
		rows: written,
		heights,
		merges:
			widths.length === 0
				? []
				: spread.map((row) => ({ top: row, left: 0, bottom: row, right: Math.min(4, widths.length) })),
		frozen: { rows: 0, columns: 1 },
		filter: { top: label, left: 0, bottom: Math.max(label, written.length - 1), right: 0 },
		print: { orientation: 'landscape' },
	};
}

/** Lines of the file that a row takes: a cell may hold line ends of its own. */
function heightInLines(cells: readonly string[]): number {
	return cells.reduce((lines, cell) => lines + (cell.match(/\r\n?|\n/g)?.length ?? 0), 1);
}

const filledCells = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** A text in the first cell and nothing beside it, not even a space. */
const isAlone = ([first = '', ...others]: readonly string[]) =>
	first.trim() !== '' && others.every((cell) => cell === '');

/** Words only: the header of another table. */
function isHeading(cells: readonly string[]): boolean {
	return filledCells(cells) > 1 && !cells.some((cell) => /^\s*[-+]?\d/.test(cell));
}
