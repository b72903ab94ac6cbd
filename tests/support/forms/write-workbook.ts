import * as XLSX from '@e965/xlsx';
import type { Line } from './envelope';
import { textOf, type Figures } from './figures';
import { above, filled, left, spans, wide, widthOf, type Cell, type Grid } from './grid';

export type Page = {
	readonly name: string;
	readonly above: readonly Line[];
	readonly tables: readonly Grid[];
	readonly below: readonly Line[];
};

/** Both sides of a letterhead over the columns of the table. */
const lineCells = (line: Line, width: number, merged: boolean): Cell[] => {
	if (typeof line === 'string') return merged && width > 1 ? wide(line, width) : filled([line], width);
	const half = Math.max(1, Math.floor(width / 2));
	const [first, second] = [
		filled([line[0] || null], half),
		filled([line[1] || null], Math.max(1, width - half)),
	];
	return [...first, ...second];
};

/** The sheet as one grid: what stands above and below the tables is rows too. */
export function gridOf(page: Page, merged: boolean): Cell[][] {
	const width = Math.max(2, ...page.tables.map(widthOf));
	const empty = filled([], width);
	return [
		...page.above.map((line) => lineCells(line, width, merged)),
		...(page.above.length > 0 ? [empty] : []),
		...page.tables.flatMap((grid, i) => [
			...(i > 0 ? [empty] : []),
			...grid.map((row) => filled(row, width)),
		]),
		...(page.below.length > 0 ? [empty] : []),
		...page.below.map((line) => lineCells(line, width, false)),
	];
}

function cellObject(cell: Cell, figures: Figures): XLSX.CellObject | null {
	if (cell === null || cell === left || cell === above) return null;
	if (typeof cell === 'string') return { t: 's', v: cell };
	if (typeof cell === 'number') return { t: 'n', v: cell };
	if (figures.asNumbers === null) return { t: 's', v: textOf(cell, figures) };
	if ('count' in cell) return { t: 'n', v: cell.count };
	return figures.asNumbers === 'numbers'
		? { t: 'n', v: cell.rateBp / 100 }
		: { t: 'n', v: cell.rateBp / 10_000, z: '0.00%' };
}

function sheetOf(grid: Grid, figures: Figures): XLSX.WorkSheet {
	const sheet: XLSX.WorkSheet = {};
	grid.forEach((row, r) =>
		row.forEach((cell, c) => {
			const object = cellObject(cell, figures);
			if (object !== null) sheet[XLSX.utils.encode_cell({ r, c })] = object;
		}),
	);
	sheet['!ref'] = XLSX.utils.encode_range({
		s: { r: 0, c: 0 },
		e: { r: grid.length - 1, c: widthOf(grid) - 1 },
	});
	sheet['!merges'] = spans(grid).map(({ row, column, rows, columns }) => ({
		s: { r: row, c: column },
		e: { r: row + rows - 1, c: column + columns - 1 },
	}));
	return sheet;
}

export function workbook(
	pages: readonly Page[],
	figures: Figures,
	type: 'xlsx' | 'xls' | 'ods',
	merged: boolean,
): Uint8Array {
	const book = XLSX.utils.book_new();
	for (const page of pages)
		XLSX.utils.book_append_sheet(book, sheetOf(gridOf(page, merged), figures), page.name);
	return new Uint8Array(
		XLSX.write(book, { bookType: type, type: 'array', compression: true }) as ArrayBuffer,
	);
}
