import { cellKind } from '../cells/cell-kind';
import type { Row } from '../text/csv';
import { sections, type Section } from './layout';
import { textFacets, whatOf } from '../meaning/words/facets';
import type { Sheet } from './sheet';

export type Table = { header: string[]; rows: string[][] };

/**
 * What the reader understood as one table: the biggest of its sheet, and of the sheets that which counts what our
 * forms count, else that with the most figures. Short rows are filled up to the header; a row with cells too many keeps them, and the others are not widened for its sake.
 */
export function table(sheets: readonly Sheet[]): Table {
	const found: { rows: Row[]; all: Section[]; section: Section }[] = [];
	for (const sheet of sheets) {
		const rows: Row[] = [];
		sheet.each((more) => {
			for (const row of more) rows.push(row);
		});
		const all = sections(rows);
		const [section] = all.toSorted((a, b) => size(b) - size(a));
		if (section !== undefined) found.push({ rows, all, section });
	}
	const [best] = found.toSorted(
		(a, b) =>
			Number(isOurs(b.section)) - Number(isOurs(a.section)) ||
			figures(b) - figures(a) ||
			size(b.section) - size(a.section),
	);
	if (best === undefined) return { header: [], rows: [] };
	const { header } = best.section;
	const data = pagesOf(best.rows, best.all, best.section);
	const width = Math.max(header.length, usual(data));
	return {
		header: header.length === 0 ? [] : padded(header, width),
		rows: data.map((cells) => padded(cells, width)),
	};
}

/** The data of a table that goes on below its header again: each page's, without the header's repetitions. */
function pagesOf(rows: readonly Row[], all: readonly Section[], self: Section): string[][] {
	const { header, headerLines } = self;
	const isPage = (section: Section) =>
		section.header.length === header.length && section.header.every((name, i) => name === header[i]);
	const pages = header.length === 0 ? [self] : all.filter(isPage);
	const heads = rows.filter(({ line, cells }) => cells.length > 1 && headerLines.includes(line));
	return pages
		.flatMap(({ firstIndex, endIndex }) => rows.slice(firstIndex, endIndex))
		.map(({ cells }) => cells)
		.filter((cells) => !heads.some((head) => isSame(head.cells, cells)));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** What a table of ours counts; lists of schools, classes and inhabitants count something else. */
const counted: ReadonlySet<string> = new Set(['graduates', 'vet', 'college', 'prog_local', 'counsellor']);

function isOurs({ header }: Section): boolean {
	return header.some((name) => {
		const { whats, weak, unknown } = textFacets(name);
		return unknown.length === 0 && counted.has(whatOf([...whats, ...weak]) ?? '');
	});
}

/** Cells with numbers: among sheets, a list to choose from is no table of figures, however long. */
function figures({ rows, section }: { readonly rows: readonly Row[]; readonly section: Section }): number {
	const data = rows.slice(section.firstIndex, Math.min(section.endIndex, section.firstIndex + 2_000));
	return data.reduce(
		(sum, { cells }) => sum + cells.slice(1).filter((cell) => cellKind(cell) === 'number').length,
		0,
	);
}

function size({ header, firstIndex, endIndex }: Section): number {
	return (endIndex - firstIndex) * Math.max(1, header.length) + header.length / 1000;
}

function usual(rows: readonly (readonly string[])[]): number {
	const counts = new Map<number, number>();
	for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
	let width = 0;
	for (const [length, times] of counts) if (times > (counts.get(width) ?? 0)) width = length;
	return width;
}

function padded(cells: string[], width: number): string[] {
	return cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
}
