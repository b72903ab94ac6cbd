import type { CellDoubt, Row } from '../text/csv';

/** Where a cell of a row that was put together stands in its file. */
export type Origin = { readonly row: number; readonly cell: number };

/**
 * A table seen as units down and figures across, however it lies in its file: in two halves side by side, or turned.
 * `rows`: the rows that a row of the file stands for; `all`: every row, where the table must be seen whole.
 */
export type View = {
	readonly header: string[];
	readonly paths: string[][];
	readonly rows: ((row: Row) => readonly Row[]) | null;
	readonly all: readonly Row[] | null;
};

const origins = new WeakMap<Row, (cell: number) => Origin | null>();

export function originOf(row: Row, cell: number): Origin | null {
	return origins.get(row)?.(cell) ?? null;
}

/** A row whose cells stand elsewhere in the file: `from` tells where; what is doubtful of a cell goes with it. */
export function movedRow(line: number, cells: readonly (readonly [Row | null, number, string])[]): Row {
	const doubts = new Map<number, CellDoubt>();
	cells.forEach(([row, index], at) => {
		const doubt = row?.doubts?.get(index);
		if (doubt !== undefined) doubts.set(at, doubt);
	});
	const moved: Row = {
		line,
		cells: cells.map(([, , text]) => text),
		...(doubts.size > 0 ? { doubts } : {}),
	};
	origins.set(moved, (cell) => {
		const [row, index] = cells[cell] ?? [null, 0];
		return row === null ? null : { row: row.line, cell: index };
	});
	return moved;
}
