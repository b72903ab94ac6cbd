import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { load } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { pooledYearsOf } from '../../../src/lib/db/views/several';
import { years } from '../../../src/lib/db/views/years';
import { unitSeries } from '../../../src/lib/domain/comparisons/series';
import { aUnit, databaseOf, indicator, outcome, target, toBatches, year } from '../../support/database';

/** Two districts end on 30/6/2025. Commune x takes all of a and 40 % of b, commune y the rest of b; c is their area. */
const lastDay = { valid_to: '2025-06-30' };
const firstDay = { valid_from: '2025-07-01' };
const moved = (from_unit: string, to_unit: string, weight_bp: number) => ({
	from_unit,
	to_unit,
	effective_date: '2025-07-01',
	weight_bp,
	basis: 'graduates',
});
const of = (period_id: string) => ({ period_id });
const world = {
	units: [
		aUnit('vn', 'country', null),
		aUnit('p', 'province', 'vn'),
		aUnit('a', 'district', 'p', { sort_order: 1, ...lastDay }),
		aUnit('b', 'district', 'p', { sort_order: 2, ...lastDay }),
		aUnit('old', 'district', 'p', { sort_order: 3, valid_to: '2023-06-30' }),
		aUnit('x', 'commune', 'p', { sort_order: 1, ...firstDay }),
		aUnit('y', 'commune', 'p', { sort_order: 2, ...firstDay }),
		aUnit('c', 'cluster', 'p', firstDay),
	],
	periods: [year('2023'), year('2024'), year('2025'), year('2026')],
	indicators: [indicator('vet')],
	crosswalk: [
		moved('a', 'x', 10_000),
		moved('b', 'x', 4_000),
		moved('b', 'y', 6_000),
		...['a', 'b', 'x', 'y'].map((from) => moved(from, 'c', 10_000)),
	],
	targets: [
		target('a', 2000, of('2023')),
		target('b', 3000, of('2023')),
		target('a', 2100, of('2024')),
		target('b', 3100, of('2024')),
		target('x', 2500, of('2026')),
	],
	outcomes: [
		outcome('a', 20, 100, of('2023')),
		outcome('b', 33, 110, of('2023')),
		outcome('a', 21, 100, of('2024')),
		outcome('x', 40, 140, of('2025')),
		outcome('y', 20, 70, of('2025')),
	],
};
const view = (level: string) => ({ indicator: 'vet', level, root: 'p', asOf: null });
let database: Database;
beforeAll(async () => {
	database = await databaseOf(world);
});
afterAll(() => database.close());

describe('the years of a level', () => {
	it('have one row an expected unit and year, against the target of that year', async () => {
		const { rows } = await years(database, view('district'));
		expect(
			rows.map(({ unitId, year: y, rateBp, targetBp, status }) => [unitId, y, rateBp, targetBp, status]),
		).toEqual([
			['a', 2023, 2000, 2000, 'met'],
			['a', 2024, 2100, 2100, 'met'],
			['b', 2023, 3000, 3000, 'met'],
			['b', 2024, null, 3100, 'missing'],
		]);
	});
	it('do not expect a level that ended within a year for which none of it reported', async () => {
		const { rows } = await years(database, view('district'));
		expect(rows.filter(({ year: y }) => y === 2025)).toEqual([]);
	});
	it('do not expect a unit that ended before the year was over, nor one before it lives', async () => {
		const district = await years(database, view('district'));
		expect(district.rows.filter(({ unitId }) => unitId === 'old')).toEqual([]);
		const commune = await years(database, view('commune'));
		expect(commune.rows.map(({ unitId, year: y }) => `${unitId} ${y}`)).toEqual([
			'x 2025',
			'x 2026',
			'y 2025',
			'y 2026',
		]);
	});
	it('say the last day of a unit', async () => {
		const { rows } = await years(database, view('district'));
		expect(new Set(rows.map(({ validTo }) => validTo))).toEqual(new Set(['2025-06-30']));
	});
});

describe('what a merger carries', () => {
	it('is n, d and Σtd by share, rounded once, and an estimate where a unit was split', async () => {
		const { carried } = await years(database, view('commune'));
		expect(
			carried.map((row) => [row.unitId, row.year, row.numerator, row.denominator, row.isApportioned]),
		).toEqual([
			// x 2023: 20 + 0.4 · 33 = 33.2 of 100 + 0.4 · 110 = 144
			['x', 2023, 33, 144, true],
			// b sent nothing for 2024: what is known is a's alone
			['x', 2024, 21, 100, false],
			// y 2023: 0.6 · 33 = 19.8 of 66
			['y', 2023, 20, 66, true],
			['y', 2024, null, null, false],
		]);
		// (2000 · 100 + 3000 · 44) / 144 = 2305.6
		expect(carried[0]?.weightedTargetBp).toBe(2306);
	});
	it('says how much of the whole has reported', async () => {
		const { carried } = await years(database, view('commune'));
		expect(
			carried.map(({ unitId, year: y, partsKnown, partsExpected }) => [unitId, y, partsKnown, partsExpected]),
		).toEqual([
			['x', 2023, 2, 2],
			['x', 2024, 1, 2],
			['y', 2023, 1, 1],
			['y', 2024, 0, 1],
		]);
	});
	it('a cluster goes on through the merger with whole counts', async () => {
		const { carried } = await years(database, view('cluster'));
		expect(
			carried.map((row) => [
				row.year,
				row.numerator,
				row.denominator,
				row.isApportioned,
				row.weightedTargetBp,
			]),
		).toEqual([
			[2023, 53, 210, false, 2524],
			[2024, 21, 100, false, 2100],
			[2025, 60, 210, false, null],
			[2026, null, null, false, null],
		]);
	});
	it('no target is inherited: a carried year is judged by none', async () => {
		const history = await years(database, view('commune'));
		const line = unitSeries(history, 'as_is', history.direction).find(({ unitId }) => unitId === 'x');
		expect(line?.years.get(2023)).toMatchObject({
			rateBp: 2292,
			targetBp: null,
			status: 'not_assessed',
			quality: 'estimated',
		});
	});
	it('own years win over carried ones', async () => {
		const extra = await databaseOf({
			...world,
			outcomes: [...world.outcomes, outcome('a', 1, 100, of('2025'))],
		});
		const history = await years(extra, view('commune'));
		const line = unitSeries(history, 'as_is', history.direction).find(({ unitId }) => unitId === 'x');
		expect(line?.years.get(2025)?.numerator).toBe(40);
		await extra.close();
	});
});

it.each(['district', 'commune'])(
	'all %s units together are what the overview of each year says',
	async (level) => {
		const { indicator, ...place } = view(level);
		const known = (await pooledYearsOf(database, [indicator], place)).get(indicator);
		const { all = [], direction } = known ?? {};
		expect(direction).toBe('higher');
		expect(all.length).toBeGreaterThan(1);
		for (const one of all) {
			const { province } = await overview(database, { ...view(level), period: String(one.year) });
			const { numerator, denominator, rateBp, unitsUsed, unitsExpected, unitsMet, unitsJudged } = province;
			expect(one).toMatchObject({
				numerator,
				denominator,
				rateBp,
				unitsUsed,
				unitsExpected,
				unitsMet,
				unitsJudged,
				gapPoints: province.gapPoints,
			});
		}
	},
);

it('what is worked out once a change follows every change', async () => {
	const own = await databaseOf(world);
	await load(own, toBatches({ outcomes: [outcome('b', 31, 100, of('2024'))] }), 1);
	const { rows } = await years(own, view('district'));
	expect(rows.find(({ unitId, year: y }) => unitId === 'b' && y === 2024)).toMatchObject({
		rateBp: 3100,
		status: 'met',
	});
	await own.close();
});
