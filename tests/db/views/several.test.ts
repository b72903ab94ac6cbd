import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choices } from '../../../src/lib/db/views/choices';
import type { Database } from '../../../src/lib/db/database';
import { overview } from '../../../src/lib/db/views/overview';
import { declaredTotals } from '../../../src/lib/db/queries/compare';
import { declaredTotal } from '../../../src/lib/db/queries/overview';
import { declaredTotalsOf, overviews, pooledYearsOf } from '../../../src/lib/db/views/several';
import { years } from '../../../src/lib/db/views/years';
import { allUnits, unitSeries, yearsIn } from '../../../src/lib/domain/comparisons/series';
import { knowledgeOf, publishedFiles } from '../../support/catalogue';
import { databaseOf, rowsOf } from '../../support/database';

const published = knowledgeOf('tinh-mau', publishedFiles('tinh-mau'));
let database: Database;
let indicators: readonly string[];
beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records));
	indicators = (await choices(database)).indicators.map(({ indicatorId }) => indicatorId);
});
afterAll(() => database.close());

const places = ['district', 'commune'].flatMap((level) =>
	[null, '2024-06-01'].map((asOf) => ({ level, root: 'tinh-mau', asOf })),
);

describe('what is asked of several indicators is what is asked of each', () => {
	it.each(places)('units and the whole in a year, %o', async (place) => {
		for (const period of ['2019', '2024', '2025', '2030']) {
			const together = await overviews(database, indicators, { ...place, period });
			for (const indicator of indicators)
				expect(together.get(indicator), `${indicator} ${period}`).toEqual(
					await overview(database, { ...place, period, indicator }),
				);
		}
	});
	it.each(places)('all years, %o', async (place) => {
		const together = await pooledYearsOf(database, indicators, place);
		for (const indicator of indicators) {
			const view = { ...place, indicator };
			const history = await years(database, view);
			const { direction } = history;
			const totals = await database.query(declaredTotals(view));
			const series = unitSeries(history, 'as_was', direction);
			const all = yearsIn(series).map((year) => allUnits(series, year, totals, direction));
			const isCarried = history.carried.length > 0;
			expect(together.get(indicator), indicator).toEqual({ direction, series, all, totals, isCarried });
		}
	});
	it('the total row of a document', async () => {
		const view = { root: 'tinh-mau', asOf: null };
		const totalOf = await declaredTotalsOf(database, view);
		for (const indicator of indicators)
			for (const period of ['2024', '2026']) {
				const [own] = await database.query(declaredTotal({ ...view, indicator, period, level: '' }));
				expect(totalOf(indicator, period)).toEqual(own ?? null);
			}
		expect(indicators.some((indicator) => totalOf(indicator, '2024') !== null)).toBe(true);
	});
	it('of nothing nothing is said', async () => {
		const [place] = places;
		if (place === undefined) throw new Error('no place');
		expect((await overviews(database, [], { ...place, period: '2024' })).size).toBe(0);
		expect((await pooledYearsOf(database, ['unknown'], place)).get('unknown')).toMatchObject({ all: [] });
	});
});
