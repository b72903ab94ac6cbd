import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { histories, predecessors } from '../../../src/lib/db/views/compare';
import type { Database } from '../../../src/lib/db/database';
import { overview } from '../../../src/lib/db/views/overview';
import { allUnits, unitSeries, yearsIn } from '../../../src/lib/domain/comparisons/series';
import type { Lens } from '../../../src/lib/domain/units/unit-lens';
import { knowledgeOf, publishedFiles } from '../../support/catalogue';
import {
	aUnit,
	databaseOf,
	indicator,
	outcome,
	province,
	rowsOf,
	target,
	year,
} from '../../support/database';

/*
 * Two districts until 30/6/2025, each with a cluster that goes on; communes a and b of d1 become one commune n, c is
 * split 60/40 between n and m.
 */
const old = { valid_to: '2025-06-30' };
const since = { valid_from: '2025-07-01' };
const units = [
	...province(['d1', 'd2'], old),
	aUnit('a', 'commune', 'd1', { ...old, sort_order: 1 }),
	aUnit('b', 'commune', 'd1', { ...old, sort_order: 2 }),
	aUnit('c', 'commune', 'd2', { ...old, sort_order: 3 }),
	aUnit('n', 'commune', 'p', { ...since, sort_order: 1 }),
	aUnit('m', 'commune', 'p', { ...since, sort_order: 2 }),
	aUnit('k1', 'cluster', 'p', { ...since, sort_order: 1 }),
	aUnit('k2', 'cluster', 'p', { ...since, sort_order: 2 }),
];
const moved = (from_unit: string, to_unit: string, weight_bp: number) => ({
	from_unit,
	to_unit,
	effective_date: '2025-07-01',
	weight_bp,
	basis: 'graduates',
});
const rows = {
	units,
	indicators: [indicator('vet')],
	periods: [
		year('2023'),
		year('2024'),
		year('2025'),
		{
			period_id: '2019-2025',
			kind: 'stage',
			label_vi: 'GĐ',
			start_date: '2019-01-01',
			end_date: '2025-12-31',
		},
		{
			period_id: 'gd-2024-2025',
			kind: 'stage',
			label_vi: 'GĐ',
			start_date: '2024-01-01',
			end_date: '2025-12-31',
		},
	],
	sources: [{ source_id: 's1', doc_no: '1/KH', doc_type: 'KH' }],
	crosswalk: [
		moved('d1', 'k1', 10000),
		moved('d2', 'k2', 10000),
		moved('a', 'n', 10000),
		moved('b', 'n', 10000),
		moved('c', 'n', 6000),
		moved('c', 'm', 4000),
		moved('n', 'k1', 10000),
		moved('m', 'k2', 10000),
	],
	targets: [
		target('d1', 2000),
		target('p', 2500, { is_declared_total: true }),
		target('p', 2600, { is_declared_total: true, period_id: '2024', effective_date: '2024-03-01' }),
		target('a', 1000, { period_id: '2024' }),
		target('b', 2000, { period_id: '2024' }),
		target('n', 3000, { period_id: '2025', effective_date: '2025-09-01' }),
	],
	outcomes: [
		outcome('d1', 20, 100),
		outcome('d2', 30, 300),
		outcome('d1', 33, 110, { period_id: '2024' }),
		outcome('a', 10, 100, { period_id: '2024' }),
		outcome('b', 30, 100, { period_id: '2024' }),
		outcome('c', 5, 25, { period_id: '2024' }),
		outcome('n', 60, 200, { period_id: '2025' }),
		outcome('m', 2, 10, { period_id: '2025' }),
	],
};
let database: Database;
beforeAll(async () => {
	database = await databaseOf(rows);
});
afterAll(() => database.close());

const view = { indicator: 'vet', level: 'district', root: 'p', asOf: null };
async function seen(level: string, wanted: Lens) {
	const found = await histories(database, { ...view, level }, wanted);
	const series = unitSeries(found.history, found.lens, found.history.direction);
	const at = (unit: string, of: number) => series.find(({ unitId }) => unitId === unit)?.years.get(of);
	return { ...found, series, at };
}

describe('units as they were', () => {
	it('districts end with the merger: they are not expected for the year in which they ended', async () => {
		const { at, lens, offered } = await seen('district', 'as_was');
		expect(lens).toBe('as_was');
		expect(offered).toEqual(['as_was', 'cluster']);
		expect(at('d1', 2023)).toMatchObject({ rateBp: 2000, targetBp: 2000, status: 'met', carried: null });
		expect(at('d2', 2024)).toMatchObject({ rateBp: null, status: 'missing' });
		expect(at('d1', 2025)).toBeUndefined();
	});
	it('districts that reported for the year in which they ended are expected, all of them', async () => {
		const reported = await databaseOf({
			...rows,
			outcomes: [...rows.outcomes, outcome('d1', 30, 100, { period_id: '2025' })],
		});
		const found = await histories(reported, view, 'as_was');
		const series = unitSeries(found.history, found.lens, found.history.direction);
		const of2025 = series.map(({ unitId, years }) => [unitId, years.get(2025)?.rateBp ?? null]);
		expect(of2025).toEqual([
			['d1', 3000],
			['d2', null],
		]);
		expect(allUnits(series, 2025, found.totals, found.history.direction)).toMatchObject({
			unitsUsed: 1,
			unitsExpected: 2,
		});
		await reported.close();
	});
	it('a commune that ended is not expected afterwards, a new one not before', async () => {
		const { at, offered } = await seen('commune', 'as_was');
		expect(offered).toEqual(['as_was', 'cluster', 'as_is']);
		expect([at('a', 2024)?.rateBp, at('a', 2025), at('n', 2024), at('n', 2025)?.rateBp]).toEqual([
			1000,
			undefined,
			undefined,
			3000,
		]);
	});
	it('a lens without data gives way to it', async () => {
		expect((await seen('district', 'as_is')).lens).toBe('as_was');
	});
});

describe('units of today', () => {
	it('take over whole and shared counts: 10 + 30 + 60 % of 5 of 100 + 100 + 60 % of 25 = 43/215', async () => {
		const { at, series } = await seen('commune', 'as_is');
		expect(series.map(({ unitId }) => unitId).toSorted()).toEqual(['m', 'n']);
		expect(at('n', 2024)).toMatchObject({
			numerator: 43,
			denominator: 215,
			rateBp: 2000,
			targetBp: null,
			status: 'not_assessed',
			carried: { isApportioned: true, partsKnown: 3, partsExpected: 3 },
		});
		expect(at('m', 2024)).toMatchObject({ numerator: 2, denominator: 10, rateBp: 2000 });
	});
	it('no old target is inherited; what they weigh is a reference: (10·100 + 20·100) ÷ 200 = 15,00', async () =>
		expect((await seen('commune', 'as_is')).at('n', 2024)?.carried?.weightedTargetBp).toBe(1500));
	it('own figures win', async () =>
		expect((await seen('commune', 'as_is')).at('n', 2025)).toMatchObject({
			rateBp: 3000,
			targetBp: 3000,
			status: 'met',
			carried: null,
		}));
	it('the explanation names each older unit with its share', async () => {
		expect(await predecessors(database, 'n', view, 2024)).toMatchObject([
			{ unitId: 'a', weightBp: 10000, numerator: 10, denominator: 100, targetBp: 1000 },
			{ unitId: 'b', weightBp: 10000, numerator: 30, denominator: 100, targetBp: 2000 },
			{ unitId: 'c', weightBp: 6000, numerator: 5, denominator: 25, targetBp: null },
		]);
		expect((await predecessors(database, 'k1', view, 2025)).map(({ unitId }) => unitId)).toEqual(['n']);
		expect((await predecessors(database, 'k1', view, 2024)).map(({ unitId }) => unitId)).toEqual(['d1']);
	});
});

describe('former districts', () => {
	it('go on through the merger, judged by nobody’s target', async () => {
		const { at, series } = await seen('district', 'cluster');
		expect(series.map(({ unitId }) => unitId).toSorted()).toEqual(['k1', 'k2']);
		expect(at('k1', 2023)).toMatchObject({ numerator: 20, denominator: 100, status: 'not_assessed' });
		expect(at('k1', 2025)).toMatchObject({ numerator: 60, denominator: 200, rateBp: 3000 });
		expect(at('k2', 2024)).toMatchObject({ rateBp: null, status: 'missing' });
	});
});

describe('all units of a year', () => {
	it('50/400 = 12,50 against the declared 25,00 (F5)', async () => {
		const { series, totals, history } = await seen('district', 'as_was');
		expect(allUnits(series, 2023, totals, history.direction)).toMatchObject({
			numerator: 50,
			denominator: 400,
			rateBp: 1250,
			unitsUsed: 2,
			unitsExpected: 2,
			gapPoints: -12.5,
			status: 'far',
			total: { valueBp: 2500, docNo: '1/KH' },
		});
	});
	it('one of two units gives 33/110 and says so', async () => {
		const { series, totals, history } = await seen('district', 'as_was');
		expect(allUnits(series, 2024, totals, history.direction)).toMatchObject({
			rateBp: 3000,
			unitsUsed: 1,
			unitsExpected: 2,
			total: { valueBp: 2600 },
		});
	});
	it('nothing is nothing, never 0', async () => {
		const open = await databaseOf({
			...rows,
			outcomes: rows.outcomes.filter(({ unit_id }) => String(unit_id) > 'd2'),
		});
		const { history, totals, lens } = await histories(open, view, 'as_was');
		expect(
			allUnits(unitSeries(history, lens, history.direction), 2024, totals, history.direction),
		).toMatchObject({
			numerator: null,
			denominator: null,
			rateBp: null,
			unitsUsed: 0,
			unitsExpected: 2,
			total: { valueBp: 2600 },
		});
		await open.close();
	});
	it('totals of the day that is asked', async () => {
		const { totals } = await histories(database, { ...view, asOf: '2023-12-31' }, 'as_was');
		expect(totals.map((total) => total.year)).toEqual([2023]);
	});
});

it('stages come with their first and last year, the longest first', async () =>
	expect((await histories(database, view, 'as_was')).stages).toEqual([
		{ stageId: '2019-2025', first: 2019, last: 2025 },
		{ stageId: 'gd-2024-2025', first: 2024, last: 2025 },
	]));

describe('the sample province', () => {
	it('adds up to what the overview says, in every year', async () => {
		const sample = await databaseOf(rowsOf(knowledgeOf('tinh-mau', publishedFiles('tinh-mau')).records));
		const where = { indicator: 'vet_after_thcs', level: 'district', root: 'tinh-mau', asOf: null };
		const { history, totals, lens } = await histories(sample, where, 'as_was');
		const series = unitSeries(history, lens, history.direction);
		expect(yearsIn(series)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
		for (const of of yearsIn(series)) {
			const { province: whole } = await overview(sample, { ...where, period: String(of) });
			expect(allUnits(series, of, totals, history.direction), String(of)).toMatchObject({
				numerator: whole.numerator,
				denominator: whole.denominator,
				unitsUsed: whole.unitsUsed,
				unitsExpected: whole.unitsExpected,
				unitsMet: whole.unitsMet,
				unitsJudged: whole.unitsJudged,
				gapPoints: whole.gapPoints,
			});
		}
		await sample.close();
	});
});
