import { afterAll, beforeAll, expect, test } from 'vitest';
import { awardFacts } from '../../../src/lib/db/views/award';
import type { Database } from '../../../src/lib/db/database';
import { placeRows } from '../../../src/lib/db/queries/places';
import { awardRows } from '../../../src/lib/domain/comparisons/award';
import { newRule } from '../../../src/lib/domain/comparisons/award-rule';
import { compareVi } from '../../../src/lib/domain/units/names';
import { tileGrid } from '../../../src/lib/domain/geo/tile-grid';
import { aUnit, databaseOf, indicator, outcome, province, target, year } from '../../support/database';

let database: Database;
const where = { level: 'district', root: 'p', asOf: null };

beforeAll(async () => {
	const last = { period_id: '2022' };
	const low = { indicator_id: 'low' };
	database = await databaseOf({
		units: [
			...province(['a', 'b', 'c', 'd'], { grid_row: 2, official_code: '799' }).map((row, index) => ({
				...row,
				grid_col: index,
			})),
			aUnit('gone', 'district', 'p', { valid_to: '2022-12-31', sort_order: 9 }),
		],
		periods: [year('2022'), year('2023')],
		indicators: [indicator('vet'), indicator('low', { direction: 'lower' })],
		targets: [
			target('a', 2000),
			target('b', 2000),
			target('c', 2000),
			target('a', 1000, low),
			target('b', 1000, low),
			target('c', 1000, low),
		],
		outcomes: [
			outcome('a', 240, 1000),
			outcome('b', 183, 1000),
			outcome('c', 200, 1000, { quality: 'provisional' }),
			outcome('a', 200, 1000, last),
			outcome('b', 200, 1000, last),
			outcome('gone', 400, 1000, last),
			outcome('a', 20, 100, low),
			outcome('b', 5, 100, low),
			outcome('c', 10, 100, low),
		],
	});
});
afterAll(() => database.close());

test('facts of every indicator, of the year before only where they are asked for', async () => {
	const view = { ...where, indicators: ['vet', 'low'], year: 2023, looksBack: false };
	const [vet, low] = await awardFacts(database, view);
	expect(vet).toMatchObject({ indicatorId: 'vet', direction: 'higher', before: [] });
	expect(low?.direction).toBe('lower');
	expect(vet?.now.map(({ unitId, numerator }) => [unitId, numerator])).toEqual([
		['a', 240],
		['b', 183],
		['c', 200],
		['d', null],
	]);
	const [back] = await awardFacts(database, { ...view, looksBack: true });
	expect(back?.before.find(({ unitId }) => unitId === 'a')?.numerator).toBe(200);
});

test('the ranking over two indicators, by hand', async () => {
	const rule = {
		...newRule('r', 'Quy tắc', '2026-11-24T08:00:00.000Z', 'vet'),
		indicators: [
			{ indicatorId: 'vet', weight: 60 },
			{ indicatorId: 'low', weight: 40 },
		],
	};
	const facts = await awardFacts(database, {
		...where,
		indicators: ['vet', 'low'],
		year: 2023,
		looksBack: false,
	});
	const rows = awardRows(rule, facts, 2023, compareVi);
	// a: 60 % of 120 and 40 % of 50 · b: 60 % of 91,5 and 40 % of 120 (200 above the cap)
	expect(
		rows.map(({ unitId, rank, hundredths, reasons }) => [unitId, rank, hundredths, reasons[0]?.why]),
	).toEqual([
		['b', 1, 5490 + 4800, undefined],
		['a', 2, 7200 + 2000, undefined],
		['c', null, null, 'provisional'],
		['d', null, null, 'missing'],
	]);
});

test('places of those that are expected, in the order of the document', async () => {
	const places = await database.query(placeRows({ ...where, indicator: 'vet', period: '2023' }));
	expect(places).toEqual(
		['a', 'b', 'c', 'd'].map((unitId, index) => ({
			unitId,
			nameVi: unitId,
			officialCode: '799',
			gridRow: 2,
			gridCol: index + 2,
			districtId: null,
			district: null,
			districtOf: null,
		})),
	);
	expect(tileGrid(places)).toMatchObject({ isPlaced: true, rows: 1, columns: 4 });
});
