import { ownValue } from '$lib/domain/base/own-value';

/** A place in the table: rows and columns from 0. */
export type Place = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0],
	Home: [0, -Infinity],
	End: [0, Infinity],
};

const within = (value: number, count: number) => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** Where a key leads from a place; null for a key that does not walk. */
export function walked(from: Place, key: string, hasControl: boolean, size: Place): Place | null {
	const step = ownValue(steps, key);
	if (!step) return null;
	const isCorner = hasControl && (key === 'Home' || key === 'End');
	const row = isCorner ? from.row + step[1] : from.row + step[0];
	return { row: within(row, size.row), column: within(from.column + step[1], size.column) };
}
