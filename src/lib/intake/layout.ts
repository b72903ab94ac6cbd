import { blocks, type Block } from './block';
import { readRows, type Row } from './csv';
import { dialect, type Dialect } from './dialect';
import { headerSpan, joinedHeader, type HeaderTest } from './header';

/** One table of a file and what stands around it. Indexes count in the rows that were given. */
export type Section = {
	/** Lines above the header that belong to this table: titles, document number, "I. CẤP THCS". */
	title: Row[];
	/** One name a column, the rows of a tall header joined; [] when there is none. */
	header: string[];
	/** Physical lines of the header rows, a row of column numbers included. */
	headerLines: number[];
	firstIndex: number;
	/** Exclusive. */
	endIndex: number;
	/** Lines after the data that are not data: notes, signatures. */
	footer: Row[];
};

export type Table = { header: string[]; rows: string[][]; dialect: Dialect };

/** The tables of a file, one under another. The last one's `endIndex` is `rows.length` when its data may go on. */
export function sections(rows: readonly Row[], isKnownHeader: HeaderTest = () => false): Section[] {
	return blocks(rows, isKnownHeader).map((block) => section(rows, block, isKnownHeader));
}

function section(rows: readonly Row[], block: Block, isKnownHeader: HeaderTest): Section {
	const inside = rows.slice(block.first, Math.min(block.end, block.first + 400));
	const { count, numbering } = headerSpan(
		inside.map(({ cells }) => cells),
		isKnownHeader,
	);
	const top = inside.slice(0, count);
	const named = top.filter((_, i) => i !== numbering).map(({ cells }) => cells);
	return {
		title: block.title,
		header: joinedHeader(named),
		headerLines: top.map(({ line }) => line),
		firstIndex: block.first + count,
		endIndex: block.end,
		footer: block.footer,
	};
}

/**
 * What the reader understood as one table, before any meaning: the biggest of the file. Short rows are filled up to
 * the header; a row with cells too many keeps them, and the others are not widened for its sake.
 */
export function table(text: string): Table {
	const found = dialect(text);
	const rows: Row[] = [];
	readRows(text, found, (more) => {
		for (const row of more) rows.push(row);
	});
	const all = sections(rows);
	const biggest = all.reduce<Section | null>(
		(best, next) => (best === null || size(next) > size(best) ? next : best),
		null,
	);
	if (biggest === null) return { header: [], rows: [], dialect: found };
	const data = pagesOf(rows, all, biggest);
	const width = Math.max(biggest.header.length, usual(data));
	return {
		header: biggest.header.length === 0 ? [] : padded(biggest.header, width),
		rows: data.map((cells) => padded(cells, width)),
		dialect: found,
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
