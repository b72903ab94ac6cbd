import type { Direction } from '../schema/vocabulary';
import type { UnitEntry } from './unit-list';
import { carriedYear, unitYears, type CarriedYear, type UnitYear } from '../comparisons/years';

/** As it was then; on the ground of the old district; in the units of today. */
export const lenses = ['as_was', 'cluster', 'as_is'] as const;
export type Lens = (typeof lenses)[number];

/** Which unit handed over which share of itself to which. */
export type Succession = {
	readonly fromUnit: string;
	readonly toUnit: string;
	/** First day of the successor. */
	readonly date: string;
	/** Null where it is not known. */
	readonly weightBp: number | null;
};

/** A year of a line that runs through a merger. */
export type LensYear = UnitYear & {
	readonly isCarried: boolean;
	/** A share of a split unit: an estimate. */
	readonly isApportioned: boolean;
	/** Of a carried year: how many of its parts are known. */
	readonly partsKnown: number | null;
	readonly partsExpected: number | null;
};

type History = {
	readonly rows: readonly UnitYear[];
	readonly carried: readonly CarriedYear[];
	readonly direction: Direction;
};

/**
 * One unit through its mergers: own years, and before them what its predecessors hand over. An own year wins, unless
 * nothing was reported in it (a cluster never reports) or it is among what is added up, since its ground changed later.
 */
export function lensYears({ rows, carried, direction }: History, unitId: string): LensYear[] {
	const own = rows.filter((row) => row.unitId === unitId);
	const reported = new Set(own.flatMap(({ year, rateBp }) => (rateBp === null ? [] : [year])));
	const before = carried.filter(
		({ unitId: to, year, numerator, denominator, hasOwn }) =>
			to === unitId && (hasOwn === true || !reported.has(year)) && numerator !== null && denominator !== null,
	);
	const handed = new Set(before.map(({ year }) => year));
	const taken = before.map((row): LensYear => {
		const [judged] = unitYears([carriedYear(row)], direction);
		const { isApportioned, partsKnown, partsExpected } = row;
		return { ...(judged as UnitYear), isCarried: true, isApportioned, partsKnown, partsExpected };
	});
	const lived = own
		.filter(({ year }) => !handed.has(year))
		.map((row) => ({
			...row,
			isCarried: false,
			isApportioned: false,
			partsKnown: null,
			partsExpected: null,
		}));
	return [...taken, ...lived].toSorted((a, b) => a.year - b.year);
}

export type LensUnits = {
	/** Whose line stands for the old district; null where nothing was merged into one. */
	readonly cluster: string | null;
	/** The unit of today: itself, or what took over most of it at the same level. */
	readonly today: string | null;
};

/** Which units the other lenses of a unit show. */
export function lensUnits(
	units: readonly UnitEntry[],
	succession: readonly Succession[],
	unitId: string,
): LensUnits {
	const byId = new Map(units.map((unit) => [unit.unitId, unit]));
	const own = byId.get(unitId);
	if (own === undefined || own.level === 'cluster') return { cluster: null, today: null };
	const levelOf = (id: string) => byId.get(id)?.level;
	/** What took over most of a unit at a level; one of which the share is not known did not. */
	const mainOf = (id: string, level: string | undefined): string | null => {
		const those = succession.filter(
			({ fromUnit, toUnit, weightBp }) =>
				fromUnit === id && toUnit !== id && levelOf(toUnit) === level && weightBp !== null && weightBp > 0,
		);
		return those.toSorted((a, b) => (b.weightBp ?? 0) - (a.weightBp ?? 0))[0]?.toUnit ?? null;
	};
	/** A unit, and what went on in its place at its level, one after another. */
	const followed = (id: string): string[] => {
		const line = [id];
		for (let next = mainOf(id, levelOf(id)); next !== null && !line.includes(next);) {
			line.push(next);
			next = mainOf(next, levelOf(next));
		}
		return line;
	};
	const line = followed(unitId);
	const last = line.at(-1) ?? unitId;
	const hasPredecessors = succession.some(({ toUnit }) => toUnit === unitId);
	// the ground of a former commune is that of the district above it, wherever its successor was counted
	const above = unitsAbove(byId, own).flatMap(followed);
	const clusters = [unitId, ...above, ...line].map((id) => mainOf(id, 'cluster'));
	return {
		cluster: clusters.find((id) => id !== null) ?? null,
		today: own.validTo !== null ? (last === unitId ? null : last) : hasPredecessors ? unitId : null,
	};
}

/** The nearest first. */
function unitsAbove(byId: ReadonlyMap<string, UnitEntry>, { parentId }: UnitEntry, steps = 0): string[] {
	const above = byId.get(parentId ?? '');
	return above === undefined || steps > 8 ? [] : [above.unitId, ...unitsAbove(byId, above, steps + 1)];
}

/** The clusters among units: being in one has no day. */
export const clusterIds = (units: readonly { readonly unit_id: string; readonly level: string }[]) =>
	new Set(units.flatMap(({ unit_id, level }) => (level === 'cluster' ? [unit_id] : [])));
