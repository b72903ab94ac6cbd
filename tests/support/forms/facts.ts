import type { Random } from '../random';
import type { Place } from './places';

export type Level = 'THCS' | 'THPT';
export const levels: readonly Level[] = ['THCS', 'THPT'];

/** What is true of one unit, level and year, before anyone writes it down. */
export type Fact = {
	readonly graduates: number;
	readonly vocational: number;
	readonly female: number;
	readonly femaleVocational: number;
	readonly schools: number;
	readonly withProgramme: number;
	readonly withCounsellor: number;
	readonly targetBp: number;
};

/** Half up at two decimals, in whole numbers. */
export const rateBp = (part: number, whole: number): number =>
	Math.floor((20_000 * part + whole) / (2 * whole));

/** Graduates of a district, and of a school, before chance adds some. */
const districtSizes: readonly number[] = [40, 210, 430, 700, 1100, 2300];
export const schoolSizes: readonly number[] = [18, 45, 80, 150, 260];

export function factOf(pick: Random, sizes: readonly number[] = districtSizes): Fact {
	const size = pick.of(sizes);
	const graduates = size + pick.below(Math.min(180, size));
	const vocational = Math.max(3, Math.round(graduates * (0.08 + pick.share() * 0.34)));
	const schools = 3 + pick.below(14);
	return {
		graduates,
		vocational,
		female: Math.round(graduates * (0.44 + pick.share() * 0.1)),
		femaleVocational: Math.round(vocational * (0.25 + pick.share() * 0.2)),
		schools,
		withProgramme: schools - pick.below(3),
		withCounsellor: schools - pick.below(3),
		targetBp: pick.of([1000, 1750, 2000, 2750, 3209, 3550]) + 10 * pick.below(40) + pick.below(10),
	};
}

/** The facts of a table: the same place, level and year always gives the same ones. */
export function factsOf(pick: Random): (place: Place, level: Level, year: number) => Fact {
	const known = new Map<string, Fact>();
	return (place, level, year) => {
		const key = `${place.id} ${level} ${year}`;
		const fact = known.get(key) ?? factOf(pick);
		known.set(key, fact);
		return fact;
	};
}

const sums = [
	'graduates',
	'vocational',
	'female',
	'femaleVocational',
	'schools',
	'withProgramme',
	'withCounsellor',
] as const;

export function sumOf(facts: readonly Fact[]): Fact {
	const [first, ...rest] = facts;
	if (first === undefined) throw new RangeError('nothing to add');
	const total: Record<(typeof sums)[number], number> & { targetBp: number } = { ...first };
	for (const fact of rest) for (const key of sums) total[key] += fact[key];
	total.targetBp = Math.round(facts.reduce((sum, { targetBp }) => sum + targetBp, 0) / facts.length);
	return total;
}
