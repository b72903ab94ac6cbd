import type { Polluted } from './pollution/kinds';

export type Read = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** `cells`: 0 to 1, the share of cells that are equal once rows stand beside the rows they belong to. */
export type Score = { readonly cells: number; readonly header: boolean; readonly rows: boolean };

const equalCells = (a: readonly string[], b: readonly string[]) =>
	a.filter((cell, i) => cell === b[i]).length;
const isSame = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && equalCells(a, b) === a.length;

export function score(read: Read, meant: Polluted): Score {
	const [got, want] = [[...read.rows], [...meant.rows]];
	const header = isSame(read.header, meant.header);
	const total = [...meant.rows, meant.header].reduce((sum, { length }) => sum + length, 0);
	const given = [...read.rows, read.header].reduce((sum, { length }) => sum + length, 0);
	const right = equalCells(meant.header, read.header) + alignedCells(want, got);
	const most = Math.max(total, given);
	return { cells: most === 0 ? 1 : right / most, header, rows: read.rows.length === meant.rows.length };
}

/** Most cells that can be equal when both lists of rows keep their order. */
function alignedCells(want: readonly (readonly string[])[], got: readonly (readonly string[])[]): number {
	let start = 0;
	let sum = 0;
	while (start < want.length && start < got.length && isSame(want[start] ?? [], got[start] ?? [])) {
		sum += want[start]?.length ?? 0;
		start += 1;
	}
	const [left, right] = [want.slice(start), got.slice(start)];
	while (left.length > 0 && right.length > 0 && isSame(left.at(-1) ?? [], right.at(-1) ?? [])) {
		sum += left.pop()?.length ?? 0;
		right.pop();
	}
	let above = Array<number>(right.length + 1).fill(0);
	for (const row of left) {
		const here = [0];
		right.forEach((other, j) => {
			const both = (above[j] ?? 0) + equalCells(row, other);
			here.push(Math.max(both, above[j + 1] ?? 0, here[j] ?? 0));
		});
		above = here;
	}
	return sum + (above.at(-1) ?? 0);
}

export const isPerfect = ({ cells, header, rows }: Score) => cells === 1 && header && rows;
