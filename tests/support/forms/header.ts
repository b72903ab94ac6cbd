import type { Random } from '../random';
import { above, left, type Cell } from './grid';
import type { Fact } from './facts';

/** A column: its merged titles from the top down, and what stands in it for a unit. */
export type Column = { readonly path: readonly string[]; readonly of: (fact: Fact) => Cell };

const sameTitles = (a: readonly string[], b: readonly string[] | undefined, depth: number) =>
	b !== undefined && a.slice(0, depth + 1).every((title, i) => title === b[i]);

/** The rows of the header: equal titles beside one another are one merged cell, short paths reach down. */
export function headerRows(paths: readonly (readonly string[])[]): Cell[][] {
	const depth = Math.max(...paths.map(({ length }) => length));
	return Array.from({ length: depth }, (_, row) =>
		paths.map((path, column): Cell => {
			const title = path[row];
			if (title === undefined) return above;
			const isTitle = row < path.length - 1 && row < (paths[column - 1]?.length ?? 0) - 1;
			return isTitle && sameTitles(path, paths[column - 1], row) ? left : title;
		}),
	);
}

/** "A B 1 2 …" or "(1) (2) (3) …" below the header, as forms have it. */
export function numberingRow(pick: Random, leading: number, columns: number): Cell[] {
	const style = pick.of(['letters', 'brackets', 'plain'] as const);
	return Array.from({ length: leading + columns }, (_, index): Cell => {
		if (style === 'brackets') return `(${index + 1})`;
		if (style === 'plain') return index + 1;
		return index < leading ? String.fromCharCode(65 + index) : String(index - leading + 1);
	});
}
