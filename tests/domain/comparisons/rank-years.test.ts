import { describe, expect, it } from 'vitest';
import { rankYears } from '../../../src/lib/domain/comparisons/rank-years';
import { unitYears, type YearFacts } from '../../../src/lib/domain/comparisons/years';
import { yearFacts } from '../../support/year-facts';

const rows = (facts: readonly YearFacts[], direction: 'higher' | 'lower' = 'higher') =>
	unitYears(facts, direction);
const of = (unitId: string, year: number, numerator: number | null, targetBp: number | null) =>
	yearFacts({ unitId, year, numerator, denominator: numerator === null ? null : 1000, targetBp });

describe('rank year by year (F11)', () => {
	it('by gap and by rate, ties together, the missing and the untargeted in neither', () => {
		const year = [
			of('a', 2023, 300, 2500), // 30,00, +5,00
			of('b', 2023, 200, 1000), // 20,00, +10,00
			of('c', 2023, 200, 2500), // 20,00, −5,00
			of('d', 2023, null, 9000),
			of('e', 2023, 900, null),
		];
		const place = (id: string) => {
			const [row] = rankYears(rows(year), id, 'higher');
			return row && [row.rank, row.gapRank, row.ranked, row.gapRanked];
		};
		expect(place('a')).toEqual([1, 2, 3, 3]);
		expect(place('b')).toEqual([2, 1, 3, 3]);
		expect(place('c')).toEqual([2, 3, 3, 3]);
		expect(place('d')).toEqual([null, null, 3, 3]);
		expect(place('e')).toEqual([null, null, 3, 3]);
	});
	it('the lowest first where lower is better', () => {
		const year = [of('a', 2023, 30, 100), of('b', 2023, 5, 100)];
		expect(rankYears(rows(year, 'lower'), 'b', 'lower')).toMatchObject([{ rank: 1, gapRank: 1 }]);
	});
	it('years rise, and a year without the unit has no row', () => {
		const facts = [of('a', 2024, 1, 1), of('a', 2022, 1, 1), of('b', 2023, 1, 1)];
		expect(rankYears(rows(facts), 'a', 'higher').map(({ year }) => year)).toEqual([2022, 2024]);
	});
});
