import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { histories, predecessors } from '../../../src/lib/db/views/compare';
import type { Database } from '../../../src/lib/db/database';
import { unitPage } from '../../../src/lib/db/views/unit';
import { isEstimate, unitSeries } from '../../../src/lib/domain/comparisons/series';
import { lensUnits } from '../../../src/lib/domain/units/unit-lens';
import { units } from '../../../src/lib/db/views/unit';
import { shareQuestions } from '../../../src/lib/features/data/units/share-questions';
import { openShareRows } from '../../../src/lib/db/queries/shares';
import { sql } from '../../../src/lib/db/sql';
import { aUnit, databaseOf, indicator, outcome, province, year } from '../../support/database';

/*
 * District d0 went into d1 on 1/1/2025; d1 and d2 are clusters k1 and k2 since 1/7/2025. Of their communes a became n,
 * b was divided among n and m, nobody knows how. Commune `over` of today lies mostly on k1 and partly on k2, `even` on
 * both alike.
 */
const reform = '2025-07-01';
const move = (
	from_unit: string,
	to_unit: string,
	weight_bp: number | null,
	basis: string | null = 'population',
	effective_date = reform,
) => ({ from_unit, to_unit, weight_bp, basis, effective_date });
const until = { valid_to: '2025-06-30' };
const since = { valid_from: reform };
const in2026 = { period_id: '2026', as_of: '2026-12-31' };

let database: Database;
beforeAll(async () => {
	database = await databaseOf({
		units: [
			...province(['d1', 'd2'], until),
			aUnit('d0', 'district', 'p', { valid_to: '2024-12-31' }),
			aUnit('k1', 'cluster', 'p', since),
			aUnit('k2', 'cluster', 'p', since),
			aUnit('a', 'commune', 'd1', until),
			aUnit('b', 'commune', 'd1', until),
			aUnit('a0', 'commune', 'd0', { valid_to: '2024-12-31' }),
			...['n', 'm', 'over', 'even'].map((id) => aUnit(id, 'commune', 'p', since)),
		],
		indicators: [indicator('vet')],
		periods: [year('2023'), year('2024'), year('2026')],
		crosswalk: [
			move('d0', 'd1', 10_000, 'population', '2025-01-01'),
			move('d1', 'k1', 10_000),
			move('d2', 'k2', 10_000),
			move('a0', 'a', 10_000, 'population', '2025-01-01'),
			move('a', 'n', 10_000),
			move('b', 'n', null, null),
			move('b', 'm', null, null),
			move('n', 'k1', 10_000),
			move('m', 'k2', 10_000),
			move('over', 'k1', 10_000, 'most_parts'),
			move('over', 'k2', 0, 'most_parts'),
			move('even', 'k1', null, null),
			move('even', 'k2', null, null),
		],
		outcomes: [
			outcome('d0', 30, 100),
			outcome('d1', 10, 100),
			outcome('d2', 20, 100),
			outcome('a', 6, 60),
			outcome('b', 4, 40),
			outcome('a0', 7, 70),
			outcome('n', 11, 110, in2026),
			outcome('m', 12, 120, in2026),
			outcome('over', 13, 130, in2026),
			outcome('even', 14, 140, in2026),
		],
	});
});
afterAll(() => database.close());

const seen = async (level: string, lens: 'cluster' | 'as_is', of: number) => {
	const { history, offered } = await histories(
		database,
		{ indicator: 'vet', level, root: 'p', asOf: null },
		lens,
	);
	expect(offered).toContain(lens);
	return Object.fromEntries(
		unitSeries(history, lens, history.direction).flatMap(({ unitId, years }) => {
			const found = years.get(of);
			return found?.carried
				? [[unitId, [found.numerator, found.denominator, isEstimate(found)] as const]]
				: [];
		}),
	);
};

describe('the ground of a former district', () => {
	it('has the figures of its district, and of one that went into that before; its communes are in them', async () => {
		expect(await seen('district', 'cluster', 2023)).toEqual({
			k1: [40, 200, false],
			k2: [20, 100, false],
		});
	});

	it('has those of its communes of today; one over two districts makes an estimate of both', async () => {
		expect(await seen('commune', 'cluster', 2026)).toEqual({
			k1: [24, 240, true],
			k2: [12, 120, true],
		});
		const parts = await predecessors(database, 'k2', { indicator: 'vet', asOf: null }, 2026);
		expect(parts.map(({ unitId, weightBp, basis }) => [unitId, weightBp, basis]).toSorted()).toEqual([
			['even', null, null],
			['m', 10_000, 'population'],
			['over', 0, 'most_parts'],
		]);
	});
});

it('a commune of which a part came from a divided one has only what is known of its ground', async () => {
	// 4 of 40 of b go nowhere until somebody says how many; m has nothing at all
	expect(await seen('commune', 'as_is', 2023)).toEqual({ n: [13, 130, true], m: [null, null, false] });
});

it.each([
	['d0', 'k1', 'd1'],
	['d1', 'k1', null],
	['a', 'k1', 'n'],
	['a0', 'k1', 'n'],
	// its ground is known, but not where most of it is today
	['b', 'k1', null],
	['over', 'k1', null],
	['even', null, null],
])('%s lies on %s and is %s today', async (unit, cluster, today) => {
	const known = await units(database, 'p');
	const own = known.find(({ unitId }) => unitId === unit);
	const { succession } = await unitPage(
		database,
		{
			...{ unit, indicator: 'vet', period: '2026', root: 'p', level: own?.level ?? '', below: null },
			...{ schoolLevel: 'THCS', summed: [], asOf: null },
		},
		new Map(),
	);
	expect(lensUnits(known, succession, unit)).toEqual({ cluster, today });
});

describe('a commune that is made later', () => {
	const rows = (more: readonly ReturnType<typeof move>[], ...ids: readonly string[]) => ({
		units: [
			...province(['d1', 'd2'], until),
			...['k1', 'k2'].map((id) => aUnit(id, 'cluster', 'p', since)),
			...['n', 'm'].map((id) => aUnit(id, 'commune', 'p', { ...since, valid_to: '2026-08-31' })),
			...ids.map((id) => aUnit(id, 'commune', 'p', { valid_from: '2026-09-01' })),
		],
		crosswalk: [
			...[move('d1', 'k1', 10_000), move('d2', 'k2', 10_000)],
			...[move('n', 'k1', 10_000), move('m', 'k2', 10_000), ...more],
		],
	});
	const later = (from: string, to: string, weight: number | null = 10_000) =>
		move(from, to, weight, null, '2026-09-01');
	const placed = sql({ unit: 'text', cluster: 'text', weightBp: 'integer?', placedBy: 'text?' })`
		SELECT from_unit AS unit, to_unit AS cluster, weight_bp AS "weightBp", placed_by AS "placedBy"
		FROM succession WHERE placed_by IS NOT NULL ORDER BY ALL`;

	it.each<readonly [string, ReturnType<typeof rows>, readonly string[]]>([
		['lies where those lay that it took over', rows([later('n', 'new')], 'new'), ['new k1 10000 merger']],
		[
			'is asked where they lay in several',
			rows([later('n', 'new'), later('m', 'new')], 'new'),
			['new k1 ? merger', 'new k2 ? merger'],
		],
		['is not asked what was said', rows([later('n', 'new'), move('new', 'k2', 10_000)], 'new'), []],
		[
			'is asked where it took nobody over',
			rows([later('n', 'one')], 'one', 'new'),
			['new k1 ? nobody', 'new k2 ? nobody', 'one k1 10000 merger'],
		],
	])('%s', async (_what, given, expected) => {
		const own = await databaseOf(given);
		const found = await own.query(placed);
		expect(
			found.map(({ unit, cluster, weightBp, placedBy }) =>
				[unit, cluster, weightBp ?? '?', placedBy].join(' '),
			),
		).toEqual(expected);
		const asked = shareQuestions(await own.query(openShareRows('p')));
		expect(asked.map(({ parts }) => parts[0].fromUnit)).toEqual(
			expected.some((one) => one.includes('?')) ? ['new'] : [],
		);
		await own.close();
	});
});
