import type { Block } from '../domain/deck';
import { largest, lineCount, lineHeight, textWidth } from './pptx-fit';
import type { Box } from './pptx-theme';

export type Table = Extract<Block, { kind: 'table' }>;

/** Space within a cell in inches: [top and bottom, left and right]. */
export const padding = [0.03, 0.09] as const;

const sizes = [18, 16, 15, 14, 13, 12];
/** Below this a table is read at a desk only; it flows over further slides instead, unless a little less is enough. */
const least = 14;

export type Fitted = {
	readonly points: number;
	readonly widths: readonly number[];
	readonly heights: readonly number[];
};

const lines = ({ head, rows, total }: Table) => [head, ...rows, ...(total === undefined ? [] : [total])];

/** Widths that follow what the columns hold: a column of numbers keeps its width, text shares the rest. */
function columnWidths(table: Table, width: number, points: number): number[] {
	const wanted = table.head.map((title, at) => {
		const word = Math.max(...title.split(' ').map((one) => textWidth(one, points, true)));
		const body = lines(table)
			.slice(1)
			.map((row) => textWidth(row[at] ?? '', points, true));
		return (
			2 * padding[1] + Math.max(word, Math.min(4.5, Math.max(0, ...body), textWidth(title, points) * 3), 0.4)
		);
	});
	const sum = wanted.reduce((all, one) => all + one, 0);
	if (sum >= width) return wanted.map((one) => (one * width) / sum);
	const stretch = Math.min(width / sum, 2.2);
	return wanted.map((one) => one * stretch);
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

/** The table in the largest type with which all of it stands in the box. */
export function fitted(table: Table, box: Pick<Box, 'w' | 'h'>): Fitted {
	const points = largest(sizes, (size) => heightOf(fittedAt(table, box.w, size)) <= box.h);
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
