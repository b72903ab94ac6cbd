import { afterAll, beforeAll, expect, it } from 'vitest';
import { histories, predecessors } from '../../../src/lib/db/views/compare';
import type { Database } from '../../../src/lib/db/database';
import { unitSeries } from '../../../src/lib/domain/comparisons/series';
import { provincesToday } from '../../../src/lib/server/country/province-units';
import { aUnit, databaseOf, indicator, outcome, province, rowsOf, year } from '../../support/database';
import { provinceRead } from '../../support/province';

/* Ward 1 went into ward 3 on 1/1/2025, ward 3 with ward 4 into the ward of today on 1/7/2025. */
const change = (from_unit: string, to_unit: string, effective_date: string) => ({
	from_unit,
	to_unit,
	effective_date,
	weight_bp: 10_000,
	basis: 'population',
});
const until = (valid_to: string) => ({ valid_to });
const view = { indicator: 'vet', level: 'commune', root: 'p', asOf: null };

let database: Database;
beforeAll(async () => {
	database = await databaseOf({
		units: [
			...province(['d'], until('2025-06-30')),
			aUnit('p1', 'commune', 'd', until('2024-12-31')),
			aUnit('p3', 'commune', 'd', until('2025-06-30')),
			aUnit('p4', 'commune', 'd', until('2025-06-30')),
			aUnit('now', 'commune', 'p', { valid_from: '2025-07-01' }),
		],
		indicators: [indicator('vet')],
		periods: [year('2023'), year('2024'), year('2026')],
		crosswalk: [
			change('p1', 'p3', '2025-01-01'),
			change('p3', 'now', '2025-07-01'),
			change('p4', 'now', '2025-07-01'),
		],
		outcomes: [
			outcome('p1', 10, 100),
			outcome('p3', 20, 100),
			outcome('p4', 30, 200),
			outcome('p3', 25, 100, { period_id: '2024' }),
			outcome('now', 90, 400, { period_id: '2026' }),
		],
	});
});
afterAll(() => database.close());

it('among the units of today there is none that took another over and ended itself', async () => {
	const { history, offered } = await histories(database, view, 'as_is');
	expect(offered).toContain('as_is');
	const series = unitSeries(history, 'as_is', history.direction);
	expect(series.map(({ unitId, validTo }) => [unitId, validTo])).toEqual([['now', null]]);
});

it('what went through two changes counts in the unit of today', async () => {
	const { history } = await histories(database, view, 'as_is');
	const [now] = unitSeries(history, 'as_is', history.direction);
	const before = now?.years.get(2023);
	expect(before).toMatchObject({ numerator: 60, denominator: 400 });
	expect(before?.carried).toMatchObject({ partsKnown: 3, partsExpected: 3, isApportioned: false });
	expect(now?.years.get(2024)?.carried).toMatchObject({ numerator: 25, partsKnown: 1, partsExpected: 3 });
});

it('and is listed among what was handed over', async () => {
	const parts = await predecessors(database, 'now', { indicator: 'vet', asOf: null }, 2023);
	expect(parts.map(({ unitId, weightBp, numerator }) => [unitId, weightBp, numerator])).toEqual([
		['p1', 10_000, 10],
		['p3', 10_000, 20],
		['p4', 10_000, 30],
	]);
});

it.each(provincesToday().filter(({ slug }) => ['tay-ninh', 'dong-thap', 'an-giang'].includes(slug)))(
	'$name_vi: with figures of every commune of 2023, only units of today are shown as such',
	async ({ slug }) => {
		const rows = rowsOf(provinceRead(slug).records);
		const old = (rows.units ?? []).filter(({ level, valid_to }) => level === 'commune' && valid_to !== null);
		const filled = await databaseOf({
			...rows,
			outcomes: old.map(({ unit_id }) =>
				outcome(String(unit_id), 1, 10, { indicator_id: 'vet_after_thcs', as_of: '2023-12-31' }),
			),
		});
		const { history } = await histories(
			filled,
			{ ...view, indicator: 'vet_after_thcs', root: slug },
			'as_is',
		);
		const shown = unitSeries(history, 'as_is', history.direction);
		const alive = new Set((rows.units ?? []).flatMap((one) => (one.valid_to === null ? [one.unit_id] : [])));
		expect(shown.length).toBeGreaterThan(50);
		expect(shown.filter(({ unitId }) => !alive.has(unitId))).toEqual([]);
		await filled.close();
	},
);
