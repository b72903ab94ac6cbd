import { groups } from '../base/group';

export type Placed = {
	readonly unitId: string;
	readonly gridRow: number | null;
	readonly gridCol: number | null;
	/** The district that a unit was formed in, where it is known. */
	readonly district?: string | null;
	/** Several districts may be called alike. */
	readonly districtId?: string | null;
	/** The province that the district was part of. */
	readonly districtOf?: string | null;
};

/** Where tiles stand, in lines or in pixels: further down and further right is more. */
export type Cells = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

export type TileGrid = {
	/** From 1 at the top left. */
	readonly cells: Cells;
	readonly rows: number;
	readonly columns: number;
	/** Is it the place of the data, or did the units have none and stand in their order? */
	readonly isPlaced: boolean;
};

/** Most tiles of a line where units have no place of their own. */
const lineOf = (count: number) => Math.max(1, Math.min(8, Math.ceil(Math.sqrt(count * 1.6))));

/**
 * Tiles at the row and column that the data give. Where some unit has none, or two share one, all stand in the order
 * given: half a map would say something wrong.
 */
export function tileGrid(units: readonly Placed[]): TileGrid {
	const places = new Set(units.map(({ gridRow, gridCol }) => `${gridRow}/${gridCol}`));
	const isPlaced =
		places.size === units.length &&
		units.length > 0 &&
		units.every(({ gridRow, gridCol }) => gridRow !== null && gridCol !== null);
	const line = lineOf(units.length);
	const least = (value: (unit: Placed) => number | null) =>
		units.reduce((low, unit) => Math.min(low, value(unit) ?? 1), Infinity);
	const [top, left] = [least(({ gridRow }) => gridRow), least(({ gridCol }) => gridCol)];
	const cells = new Map(
		units.map(({ unitId, gridRow, gridCol }, index) => [
			unitId,
			isPlaced
				? { row: (gridRow ?? 1) - top + 1, column: (gridCol ?? 1) - left + 1 }
				: { row: Math.floor(index / line) + 1, column: (index % line) + 1 },
		]),
	);
	const most = (value: 'row' | 'column') =>
		[...cells.values()].reduce((high, cell) => Math.max(high, cell[value]), 0);
	return { cells, rows: most('row'), columns: most('column'), isPlaced };
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The tile that an arrow key leads to: the nearest that way, straight ones first; null at the edge. */
export function neighbour(cells: Cells, from: string, arrow: Arrow): string | null {
	const here = cells.get(from);
	if (here === undefined) return null;
	const isAcross = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
	const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
	let best: string | null = null;
	let least = Infinity;
	for (const [unitId, { row, column }] of cells) {
		const ahead = sign * (isAcross ? column - here.column : row - here.row);
		const aside = Math.abs(isAcross ? row - here.row : column - here.column);
		// straight on before aside: one step aside weighs more than the whole way ahead in a line
		const far = ahead + aside * 3;
		if (ahead > 0 && far < least) [best, least] = [unitId, far];
	}
	return best;
}

export type DistrictGroup<U> = {
	readonly id: string | null;
	readonly name: string | null;
	readonly units: readonly U[];
};

/**
 * Units in the order given, those of one former district together: the layout where nobody has drawn one. The last
 * group, without a name, holds those of which no district is known. One group or none: null. Of two districts of one
 * name each says which province it was part of.
 */
export function districtGroups<U extends Placed>(units: readonly U[]): readonly DistrictGroup<U>[] | null {
	const named = groups(units, ({ districtId, district }) => districtId ?? district ?? null);
	if (named.size < 2 || named.size === units.length) return null;
	const called = groups(named.values(), ([first]) => first?.district ?? null);
	return [...named]
		.map(([id, members]) => {
			const { district: name = null, districtOf = null } = members[0] ?? {};
			const isShared = (called.get(name)?.length ?? 0) > 1;
			return { id, name: isShared && districtOf !== null ? `${name}, ${districtOf}` : name, units: members };
		})
		.toSorted((one, other) => Number(one.name === null) - Number(other.name === null));
}

/** The tiles after one was put on another place: whatever stood there takes the place that it left. */
export function moved(cells: Cells, unitId: string, to: { row: number; column: number }): Cells {
	const from = cells.get(unitId);
	if (from === undefined || to.row < 1 || to.column < 1) return cells;
	const there = [...cells].find(([, { row, column }]) => row === to.row && column === to.column);
	const after = new Map(cells).set(unitId, { row: to.row, column: to.column });
	if (there !== undefined && there[0] !== unitId) after.set(there[0], from);
	return after;
}
