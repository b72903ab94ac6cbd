import type { Row } from '../text/csv';
import { cellKind } from '../cells/cell-kind';
import { columnKinds, isTyped } from '../columns/column-kinds';
import { common, endsTable, isNote, withoutSignatures } from './footer';
import { isCoded, type HeaderTest } from './header';
import { kindOf, type LineKind } from '../meaning/document/document-lines';
import { firstText, shapesOf, type Shape } from './shape';

/** A run of rows that is one table, header included, with the lines around it that are not. */
export type Block = { title: Row[]; first: number; end: number; footer: Row[] };

type Run = { title: Shape[]; shapes: Shape[]; footer: Shape[] };

/** "Đơn vị tính: học sinh" stands above a table and in no column's name. */
const UNIT_LINE = /^\s*\(?\s*(?:đơn vị tính|đvt|đơn vị\s*:\s*(?:học sinh|hs|người|em|trường|%))/i;

/** A header or a title that begins something new below the notes. */
function isHeaderAgain({ row, filled }: Shape, isKnown: HeaderTest): boolean {
	const cells = row.cells.filter((cell) => cell.trim() !== '');
	if (filled < 2) return /^\s*(?:bảng|biểu|phụ lục|[IVX]+\.)/i.test(firstText(row));
	return cells.filter(isKnown).length * 2 > cells.length && filled > 2;
}

/** Cuts the rows of a file into tables: at titles, blank lines before a new header, and lasting changes of width. */
export function blocks(rows: readonly Row[], isKnown: HeaderTest): Block[] {
	const shapes = shapesOf(rows);
	const widest = shapes.reduce((most, { filled }) => Math.max(most, filled), 0);
	if (shapes.length === 0) return [];
	const runs = widest < 2 ? [{ title: [], shapes, footer: [] }] : runsOf(shapes, isKnown);
	return joinPreambles(runs).map((run) => {
		const { shapes: kept, footer } = withoutSignatures(run);
		return {
			title: run.title.map(({ row }) => row),
			first: kept[0]?.index ?? 0,
			end: (kept.at(-1)?.index ?? -1) + 1,
			footer: [...footer, ...run.footer].map(({ row }) => row),
		};
	});
}

function runsOf(shapes: readonly Shape[], isKnown: HeaderTest): Run[] {
	const runs: Run[] = [];
	let run: Run | null = null;
	let widths = new Map<number, number>();
	let loose: Shape[] = [];
	let isOver = false;
	shapes.forEach((shape, at) => {
		if (endsTable(shape)) isOver = true;
		if (isOver && run !== null && !isHeaderAgain(shape, isKnown)) {
			run.footer.push(...loose, shape);
			loose = [];
			return;
		}
		isOver = false;
		if (shape.filled < 2 || isOfLetterhead(shape, run === null, isKnown)) {
			loose.push(shape);
			return;
		}
		if (run === null || begins(shapes, at, run, common(widths), loose, isKnown)) {
			const kept = run === null ? 0 : loose.findIndex(({ row }) => !isNote(row));
			const notes = kept === -1 ? loose.length : kept;
			run?.footer.push(...loose.slice(0, notes));
			const above = loose.slice(notes);
			const tops = groupTitles(above, shape);
			run = {
				title: above.slice(0, above.length - tops),
				shapes: above.slice(above.length - tops),
				footer: [],
			};
			runs.push(run);
			widths = new Map();
		} else {
			run.shapes.push(...loose);
		}
		loose = [];
		run.shapes.push(shape);
		widths.set(shape.width, (widths.get(shape.width) ?? 0) + 1);
	});
	const last = runs.at(-1);
	if (last === undefined) return runs;
	const width = common(widths);
	const end = loose.findIndex((shape) => !isSparse(shape, width));
	const data = end === -1 ? loose.length : end;
	last.shapes.push(...loose.slice(0, data));
	last.footer.push(...loose.slice(data));
	return runs;
}

const ofOffices: readonly LineKind[] = ['number', 'place-and-day'];

/** "SỞ GDĐT | Độc lập - Tự do - Hạnh phúc", and above the first table "Số: 15/BC | Long An, ngày …", are in no header. */
function isOfLetterhead({ filled, row }: Shape, isFirst: boolean, isKnown: HeaderTest): boolean {
	if (filled > 4 || row.cells.some(isKnown)) return false;
	return row.cells.some((cell) => {
		if (!/\p{L}/u.test(cell)) return false;
		const kind = kindOf(cell);
		return kind === 'ornament' || (isFirst && ofOffices.includes(kind));
	});
}

/** How many lines just above a header are its first row: one merged title, set off from the left, over the same columns. */
function groupTitles(above: readonly Shape[], shape: Shape): number {
	const last = above.at(-1);
	if (last !== undefined && UNIT_LINE.test(firstText(last.row))) return 0;
	if (last === undefined || shape.isApart || last.width !== shape.width || shape.filled < 3) return 0;
	return (last.row.cells[0] ?? '').trim() === '' ? 1 : 0;
}

/** A unit that sent nothing: its name in a line of empty cells, right below the others. */
function isSparse({ width, row, isApart }: Shape, usual: number): boolean {
	if (isApart || isNote(row) || (width !== usual && usual > 2)) return false;
	return row.cells.join('').trim().length <= 60;
}

/** Whether a new table begins at this row. */
function begins(
	shapes: readonly Shape[],
	at: number,
	run: Run,
	width: number,
	loose: readonly Shape[],
	isKnown: HeaderTest,
): boolean {
	const shape = shapes[at];
	if (shape === undefined) return false;
	if (goesOn(shape, run, loose)) return false;
	const isSetOff = shape.isApart || loose.length > 0;
	const isOther = shape.width !== width && lasts(shapes, at);
	if (!isSetOff && !isOther) return false;
	const isShort = run.shapes.length <= 3;
	if (shape.isApart && shape.filled > 2 && isKeyed(run)) return true;
	if (isSetOff && isShort && isWordy(run) && isHeaderOf(shape, shapes, at)) return true;
	if (isOther && isShort && run.shapes.every(({ filled }) => filled < shape.width * 0.6)) return true;
	const isNewHeader =
		isHeaderOver(shape, run, isKnown) || ((isOther || shape.isApart) && isHeaderOf(shape, shapes, at));
	return isOther ? isNewHeader || (isSetOff && !isShort) : isNewHeader;
}

/** A row of a header below a merged title, which stands alone in its row and apart from the left: "; ; Cấp THCS; ;". */
function goesOn(shape: Shape, run: Run, loose: readonly Shape[]): boolean {
	if (loose.length === 0 || shape.isApart || !isWordy(run)) return false;
	return loose.every(
		({ row, width, isApart }) => !isApart && width === shape.width && (row.cells[0] ?? '').trim() === '',
	);
}

/** Keys and values above a table: "Nguồn | Sở GDĐT", "Ngày cập nhật | 31/12/2023". */
function isKeyed({ shapes }: Run): boolean {
	if (shapes.length > 6) return false;
	return shapes.every(
		({ filled, row }) => filled === 2 && cellKind(row.cells[0] ?? '') === 'text' && row.cells.length > 2,
	);
}

/** A few lines without a number or a date: titles that hold the delimiter, as far as anyone can see. */
function isWordy({ shapes }: Run): boolean {
	return !shapes.some(({ row }) => row.cells.some((cell) => isTyped(cellKind(cell))));
}

/** A width lasts when the next rows have it too. */
function lasts(shapes: readonly Shape[], at: number): boolean {
	const next = shapes
		.slice(at, at + 8)
		.filter(({ filled }) => filled > 1)
		.slice(0, 3);
	return next.length > 1 && next.every(({ width }) => width === next[0]?.width);
}

/** Whether a row is a header, judged by the table above it: words where that has numbers, or its first row again. */
function isHeaderOver(shape: Shape, run: Run, isKnown: HeaderTest): boolean {
	const { cells } = shape.row;
	const filled = cells.filter((cell) => cell.trim() !== '');
	const known = filled.filter(isKnown).length;
	if (known > 0 && known >= filled.length / 2) return true;
	const [first] = run.shapes;
	if (first !== undefined && run.shapes.length > 1 && cells.every((cell, i) => cell === first.row.cells[i]))
		return true;
	if (cells.some((cell) => isTyped(cellKind(cell)))) return false;
	const kinds = columnKinds(run.shapes.slice(-50).map(({ row }) => row.cells));
	const typed = kinds.flatMap((kind, i) => (isTyped(kind) ? [i] : []));
	if (typed.length === 0) {
		const above = run.shapes.slice(-50).map(({ row }) => row.cells);
		return filled.length > 2 && filled.length === cells.length && isCoded(cells, above) === false;
	}
	const words = typed.filter((i) => cellKind(cells[i] ?? '') === 'text').length;
	return words > 0 && words >= Math.min(typed.length, filled.length) / 2 && filled.length > 2;
}

const COLUMN_NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** Whether a row is a header, judged by the table below it: words over numbers, or column names as programs write them. */
function isHeaderOf({ row }: Shape, shapes: readonly Shape[], at: number): boolean {
	const cells = row.cells.filter((cell) => cell.trim() !== '');
	if (cells.length < row.cells.length || cells.some((cell) => cellKind(cell) !== 'text')) return false;
	if (cells.some((cell) => cell.includes('_')) && cells.every((cell) => COLUMN_NAME.test(cell.trim())))
		return true;
	return columnKinds(shapes.slice(at + 1, at + 10).map((shape) => shape.row.cells)).some(isTyped);
}

/** A few narrow lines of keys and values above a wider table are its title, not a table. */
function joinPreambles(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	let above: Shape[] = [];
	runs.forEach((run, i) => {
		const next = runs[i + 1];
		const most = mostFilled(run.shapes);
		const nextMost = mostFilled(next?.shapes.slice(0, 50) ?? []);
		const isTitle = run.shapes.length <= 6 && most < nextMost * 0.6 && !holdsFigures(run);
		const isWords = run.shapes.length <= 3 && most <= nextMost && isWordy(run);
		if (next !== undefined && (isTitle || isWords) && next.shapes.length > 1) {
			above.push(...run.title, ...run.shapes, ...run.footer);
			return;
		}
		joined.push({ ...run, title: [...above, ...run.title] });
		above = [];
	});
	return joined;
}

/** A header of three columns at least over a row of figures: a small table, and no title of the next. */
function holdsFigures({ shapes }: Run): boolean {
	const [first, ...below] = shapes;
	const texts = first?.row.cells.filter((cell) => cellKind(cell) === 'text').length ?? 0;
	const figures = ({ row }: Shape) => row.cells.filter((cell) => cellKind(cell) === 'number').length;
	return texts >= 3 && below.some((shape) => figures(shape) >= 2);
}

function mostFilled(shapes: readonly Shape[]): number {
	return shapes.reduce((most, { filled }) => Math.max(most, filled), 0);
}
