/** Merged with the cell on the left, or with the one above. */
export const left: unique symbol = Symbol('left');
export const above: unique symbol = Symbol('above');

type Count = { readonly count: number };
type Rate = { readonly rateBp: number };
export type Cell = string | number | null | Count | Rate | typeof left | typeof above;
export type Grid = readonly (readonly Cell[])[];

export type Span = {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
};

const isMerged = (cell: Cell | undefined) => cell === left || cell === above;

/** The merged areas that the marks describe. */
export function spans(grid: Grid): Span[] {
	return grid.flatMap((cells, row) =>
		cells.flatMap((cell, column) => {
			if (isMerged(cell)) return [];
			let columns = 1;
			while (cells[column + columns] === left) columns += 1;
			let rows = 1;
			while (grid[row + rows]?.[column] === above) rows += 1;
			return rows * columns > 1 ? [{ row, column, rows, columns }] : [];
		}),
	);
}

export const widthOf = (grid: Grid): number => Math.max(0, ...grid.map(({ length }) => length));

/** One line over the whole width. */
export const wide = (text: string, width: number): Cell[] => [
	text,
	...Array.from({ length: width - 1 }, (): Cell => left),
];

export const filled = (cells: readonly Cell[], width: number): Cell[] => [
	...cells,
	...Array.from({ length: Math.max(0, width - cells.length) }, () => null),
];

/** Rows as columns; merged areas keep their shape. */
export const transposed = (grid: Grid): Cell[][] =>
	Array.from({ length: widthOf(grid) }, (_, column) =>
		grid.map((row) => {
			const cell = row[column] ?? null;
			return cell === left ? above : cell === above ? left : cell;
		}),
	);

/** The lower half of the rows beside the upper one, under the same header, a column apart. */
export function halved(grid: Grid, header: number): Cell[][] {
	const half = header + Math.ceil((grid.length - header) / 2);
	const width = widthOf(grid);
	return grid.slice(0, half).map((row, index) => {
		const beside = index < header ? row : (grid[half + index - header] ?? []);
		return [...row, null, ...filled(beside, width)];
	});
}
