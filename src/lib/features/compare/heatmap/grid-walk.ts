import { destination, type Press } from '$lib/components/grid/grid-keys';

/**
 * Where a key leads in a table whose rows have these cells (false where a cell cannot be entered); over blank cells it
 * goes on in the same direction, and at an edge it stays. Null for a key that does not walk.
 */
export function walked(
	press: Press,
	rows: readonly (readonly boolean[])[],
	from: readonly [row: number, cell: number],
): readonly [row: number, cell: number] | null {
	const [rowCount, columnCount] = [rows.length, rows[0]?.length ?? 0];
	const [index, cell] = from;
	const to = destination(press, { index, cell }, { rowCount, columnCount, perView: 10 });
	if (to === null) return null;
	if (press.ctrlKey || press.metaKey)
		return (press.key === 'Home' ? firstOpen(rows, 0, 1) : firstOpen(rows, rowCount - 1, -1)) ?? from;
	// from a far jump back towards the start, from a single step onwards
	const isFar = Math.abs(to.index - index) > 1 || Math.abs(to.cell - cell) > 1;
	const way = isFar ? -1 : 1;
	const [down, right] = [way * Math.sign(to.index - index), way * Math.sign(to.cell - cell)];
	let [r, c] = [to.index, to.cell];
	while (rows[r]?.[c] === false) {
		r += down;
		c += right;
		if (r < 0 || r >= rowCount || c < 0 || c >= columnCount) return from;
	}
	return [r, c];
}

function firstOpen(
	rows: readonly (readonly boolean[])[],
	start: number,
	step: 1 | -1,
): [row: number, cell: number] | null {
	for (let row = start; row >= 0 && row < rows.length; row += step) {
		const cells = rows[row] ?? [];
		const cell = step === 1 ? cells.indexOf(true) : cells.lastIndexOf(true);
		if (cell >= 0) return [row, cell];
	}
	return null;
}
