import type { Block } from '../../domain/documents/deck';
import { largest, lineCount, lineHeight, textWidth } from '../office/text-fit';
import type { Box } from '../office/office-theme';

export type Table = Extract<Block, { kind: 'table' }>;

/** Space within a cell in inches: [top and bottom, left and right]. */
export const padding = [0.03, 0.09] as const;

const sizes = [22, 20, 18, 16, 15, 14, 13, 12];
/** Below this a table is read at a desk only; it flows over further slides instead, unless a little less is enough. */
const least = 14;

/** Letters. */
const shortHeading = 12;

export type Fitted = {
	readonly points: number;
	readonly widths: readonly number[];
	readonly heights: readonly number[];
};

const lines = ({ head, rows, total }: Table) => [head, ...rows, ...(total === undefined ? [] : [total])];

/** Widths that follow what the columns hold; narrow columns keep theirs, wide ones give way or take what is left. */
function columnWidths(table: Table, width: number, points: number): number[] {
	const sides = 2 * padding[1];
	const columns = table.head.map((title, at) => {
		const body = lines(table)
			.slice(1)
			.map((row) => row[at] ?? '');
		const widest = (texts: readonly string[]) =>
			Math.max(0.3, ...texts.map((text) => textWidth(text, points, true)));
		// a short heading stands in one line
		const heading = title.length < shortHeading ? [title] : title.split(' ');
		const least = sides + widest([...heading, ...body.flatMap((text) => text.split(' '))]);
		return {
			least,
			whole: Math.max(least, sides + widest(body), sides + textWidth(title, points, true) * 0.6),
		};
	});
	const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
	const whole = sum(columns.map((one) => one.whole));
	const least = sum(columns.map((one) => one.least));
	if (whole <= width) {
		const weights = columns.map((one) => Math.max(0.05, one.whole - 0.5));
		const spare = Math.min(width - whole, 0.9 * whole);
		return columns.map((one, at) => one.whole + (spare * (weights[at] ?? 0)) / sum(weights));
	}
	if (least >= width) return columns.map((one) => (one.least * width) / least);
	const widths = columns.map((one) => one.least);
	let room = width - least;
	const missing = columns
		.map((one, at) => ({ at, need: one.whole - one.least }))
		.toSorted((a, b) => a.need - b.need);
	for (const [nth, { at, need }] of missing.entries()) {
		const given = Math.min(need, room / (missing.length - nth));
		widths[at] = (widths[at] ?? 0) + given;
		room -= given;
	}
	return widths;
}

export function fittedAt(table: Table, width: number, points: number): Fitted {
	const widths = columnWidths(table, width, points);
	const heights = lines(table).map((row, at) => {
		const isBold = at === 0 || (table.total !== undefined && at === table.rows.length + 1);
		const deep = row.map((text, column) =>
			lineCount(text, Math.max(0.2, (widths[column] ?? 1) - 2 * padding[1]), points, isBold),
		);
		return Math.max(1, ...deep) * lineHeight(points) + 2 * padding[0];
	});
	return { points, widths, heights };
}

export const heightOf = ({ heights }: Fitted) => heights.reduce((sum, one) => sum + one, 0);

/** A row of more lines is a narrow column of text: smaller type makes it a line or two. */
const mostLines = 4;

/** The table in the largest type with which all of it stands in the box, and none of its rows is a column of text. */
export function fitted(table: Table, box: Pick<Box, 'w' | 'h'>): Fitted {
	const fits = (size: number) => heightOf(fittedAt(table, box.w, size)) <= box.h;
	const isShallow = (size: number) =>
		fittedAt(table, box.w, size).heights.every((height) => height < (mostLines + 1) * lineHeight(size));
	const read = sizes.filter((size) => size >= least);
	const points = read.find((size) => fits(size) && isShallow(size)) ?? largest(sizes, fits);
	return fittedAt(table, box.w, points);
}

/** The table cut between rows into parts that fit one box each, as even as can be; usually one. */
export function flowed(table: Table, box: Pick<Box, 'w' | 'h'>): Table[] {
	if (heightOf(fitted(table, box)) <= box.h || table.rows.length < 2) return [table];
	for (let parts = 2; parts < table.rows.length; parts += 1) {
		const size = Math.ceil(table.rows.length / parts);
		const cut = Array.from({ length: Math.ceil(table.rows.length / size) }, (_none, at): Table => {
			const { total, ...rest } = table;
			const rows = table.rows.slice(at * size, (at + 1) * size);
			const isLast = (at + 1) * size >= table.rows.length;
			return { ...rest, rows, ...(isLast && total !== undefined ? { total } : {}) };
		});
		if (cut.every((part) => heightOf(fittedAt(part, box.w, least)) <= box.h)) return cut;
	}
	return table.rows.map((row): Table => ({ ...table, rows: [row] }));
}
