import { ownValue } from '$lib/domain/base/own-value';

const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	Home: [0, -Infinity],
	End: [0, Infinity],
	PageUp: [-10, 0],
	PageDown: [10, 0],
};

const inside = (at: number, last: number) => Math.max(0, Math.min(last, at));

/**
 * Where an arrow key leads in a table whose rows have these cells (false where a cell cannot be entered); over blank
 * cells it goes on in the same direction, and at an edge it stays. Null for a key that does not walk.
 */
export function walked(
	key: string,
	withCtrl: boolean,
	rows: readonly (readonly boolean[])[],
	from: readonly [row: number, cell: number],
): [row: number, cell: number] | null {
	const step = ownValue(steps, key);
	if (step === undefined) return null;
	const width = (row: number) => (rows[row]?.length ?? 1) - 1;
	const last = rows.length - 1;
	if (withCtrl && key === 'Home') return firstOpen(rows, 0, 1) ?? [...from];
	if (withCtrl && key === 'End') return firstOpen(rows, last, -1) ?? [...from];
	const row = inside(from[0] + step[0], last);
	const cell = inside(from[1] + step[1], width(row));
	const [down, right] = [Math.sign(step[0]), Math.sign(step[1])];
	// from a far jump back towards the start, from a single step onwards
	const isFar = Math.abs(step[0]) > 1 || Math.abs(step[1]) > 1;
	let [r, c] = [row, cell];
	while (rows[r]?.[c] === false) {
		r += isFar ? -down : down;
		c += isFar ? -right : right;
		if (r < 0 || r > last || c < 0 || c > width(r)) return [...from];
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
