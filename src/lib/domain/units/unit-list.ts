import { groups } from '../base/group';
import { compareVi } from './names';

/** A unit of the data set, whether it lives or not. */
export type UnitEntry = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly level: string;
	readonly parentId: string | null;
	/** ISO days; null is "since before the data" and "alive". */
	readonly validFrom: string | null;
	readonly validTo: string | null;
	readonly sortOrder: number | null;
};

/** From the largest down. */
const levelOrder = ['province', 'district', 'commune', 'cluster', 'school', 'vet', 'gdtx'] as const;

const rankOfLevel = (level: string) => {
	const at = (levelOrder as readonly string[]).indexOf(level);
	return at === -1 ? levelOrder.length : at;
};

/** Did it live on at least one day of a year? */
export function isAliveIn(
	{ validFrom, validTo }: Pick<UnitEntry, 'validFrom' | 'validTo'>,
	year: number,
): boolean {
	return (
		(validFrom === null || validFrom <= `${year}-12-31`) && (validTo === null || validTo >= `${year}-01-01`)
	);
}

/** Level by level, living units before former ones, below their parents' places, then as in the document. */
export function inOrder(units: readonly UnitEntry[]): UnitEntry[] {
	const byId = new Map(units.map((unit) => [unit.unitId, unit]));
	const path = (unit: UnitEntry): UnitEntry[] => {
		const line = [unit];
		let above = byId.get(unit.parentId ?? '');
		while (above && line.length < 8) {
			line.unshift(above);
			above = byId.get(above.parentId ?? '');
		}
		return line;
	};
	const placed = units.map((unit) => ({ unit, path: path(unit) }));
	return placed
		.toSorted((a, b) => {
			const [one, other] = [a.unit, b.unit];
			const byLevel = rankOfLevel(one.level) - rankOfLevel(other.level);
			const byLife = Number(one.validTo !== null) - Number(other.validTo !== null);
			if (byLevel !== 0 || byLife !== 0) return byLevel || byLife;
			for (let at = 0; at < Math.min(a.path.length, b.path.length); at++) {
				const order = placeOf(a.path[at], b.path[at]);
				if (order !== 0) return order;
			}
			return 0;
		})
		.map(({ unit }) => unit);
}

function placeOf(a: UnitEntry | undefined, b: UnitEntry | undefined): number {
	if (a === undefined || b === undefined || a.unitId === b.unitId) return 0;
	const order = (a.sortOrder ?? Infinity) - (b.sortOrder ?? Infinity);
	return (Number.isNaN(order) ? 0 : order) || compareVi(a.nameVi, b.nameVi) || (a.unitId < b.unitId ? -1 : 1);
}

/** The units of the same level before and after, among those that lived in the year (or, if it did not, that did not). */
export function neighbours(
	units: readonly UnitEntry[],
	unitId: string,
	year: number,
): { readonly previous: UnitEntry | null; readonly next: UnitEntry | null } {
	const own = units.find((unit) => unit.unitId === unitId);
	if (own === undefined) return { previous: null, next: null };
	const isAlive = isAliveIn(own, year);
	const line = inOrder(units).filter((unit) => unit.level === own.level && isAliveIn(unit, year) === isAlive);
	const at = line.findIndex((unit) => unit.unitId === unitId);
	return { previous: line[at - 1] ?? null, next: line[at + 1] ?? null };
}

/** How many units of each level lie below one in a year, the largest level first. */
export function levelsBelow(
	units: readonly UnitEntry[],
	unitId: string,
	year: number,
): { readonly level: string; readonly count: number }[] {
	const children = groups(units, ({ parentId }) => parentId);
	const found = new Map<string, number>();
	const seen = new Set([unitId]);
	let line = [unitId];
	while (line.length > 0) {
		const below = line.flatMap((id) => children.get(id) ?? []).filter((unit) => !seen.has(unit.unitId));
		for (const unit of below) {
			seen.add(unit.unitId);
			if (isAliveIn(unit, year)) found.set(unit.level, (found.get(unit.level) ?? 0) + 1);
		}
		line = below.map((unit) => unit.unitId);
	}
	return [...found]
		.map(([level, count]) => ({ level, count }))
		.toSorted((a, b) => rankOfLevel(a.level) - rankOfLevel(b.level));
}
