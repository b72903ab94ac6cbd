import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { histories, predecessors } from '../../../src/lib/db/views/compare';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { sql } from '../../../src/lib/db/sql';
import { groups } from '../../../src/lib/domain/base/group';
import { unitSeries } from '../../../src/lib/domain/comparisons/series';
import { aUnit, databaseOf, indicator, outcome, province, year } from '../../support/database';
import { endOf, type Step } from '../../support/handed-over';

const [first, second, third] = ['2020-01-01', '2022-01-01', '2024-01-01'] as const;

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

const given = (steps: readonly Step[], outcomes: readonly ReturnType<typeof outcome>[] = []) => {
	const ids = [...new Set(steps.flatMap(([from, to]) => [from, to]))];
	return databaseOf(
		{
			units: [
				...province(['d']),
				...ids.map((id) =>
					aUnit(id, id.startsWith('k') ? 'cluster' : 'commune', 'd', { valid_to: endOf(id, steps) }),
				),
			],
			indicators: [indicator('vet')],
			periods: [year('2019'), year('2021'), year('2023')],
			crosswalk: steps.map(([from_unit, to_unit, weight_bp, effective_date]) => ({
				...{ from_unit, to_unit, weight_bp, effective_date, basis: `of ${effective_date.slice(0, 4)}` },
			})),
			outcomes: [...outcomes],
		},
		database,
	);
};

it.each<readonly [what: string, steps: readonly Step[], expected: Readonly<Record<string, string>>]>([
	[
		'a unit that kept a share of itself goes on whole in all, and a year after that by the next change alone',
		[
			['a', 'a', 7000, first],
			['a', 'b', 3000, first],
			['a', 'c', 10_000, second],
		],
		{ 2019: 'a>a 7000, a>b 3000, a>c 7000, b>b 10000, c>c 10000', 2021: 'a>c 10000, c>c 10000' },
	],
	[
		'twice to the same one',
		[
			['a', 'a', 7000, first],
			['a', 'b', 3000, first],
			['a', 'b', 10_000, second],
		],
		{ 2019: 'a>a 7000, a>b 10000, b>b 10000', 2021: 'a>b 10000, b>b 10000' },
	],
	[
		'what another took over goes on by that one’s next change, not by each later one',
		[
			['a', 'b', 10_000, first],
			['b', 'b', 6000, second],
			['b', 'c', 4000, second],
			['b', 'd2', 10_000, third],
		],
		{
			2019: 'a>b 6000, a>c 4000, a>d2 6000, b>b 6000, b>c 4000, b>d2 6000, c>c 10000, d2>d2 10000',
			2021: 'b>b 6000, b>c 4000, b>d2 6000, c>c 10000, d2>d2 10000',
			2023: 'b>d2 10000, d2>d2 10000',
		},
	],
	[
		'what came back goes on with it',
		[
			['a', 'b', 10_000, first],
			['b', 'a', 10_000, second],
			['a', 'c', 10_000, third],
		],
		{
			2019: 'a>a 10000, a>b 10000, a>c 10000, b>a 10000, b>b 10000, b>c 10000, c>c 10000',
			2021: 'a>a 10000, a>c 10000, b>a 10000, b>c 10000, c>c 10000',
			2023: 'a>c 10000, c>c 10000',
		},
	],
	[
		'in the cluster of a unit are the figures of every year; one that is in none may lie in any',
		[
			['a', 'a', 7000, first],
			['a', 'b', 3000, first],
			['b', 'k1', 10_000, third],
		],
		{
			2019: 'a>a 7000, a>b 3000, a>k1 ?, b>b 10000, b>k1 10000',
			2021: 'a>k1 ?, b>k1 10000',
			2023: 'a>k1 ?, b>k1 10000',
		},
	],
	[
		'a unit that ended and the one that took it over lie in a cluster each: what came before is in one, once',
		[
			['a', 'b', 10_000, first],
			['b', 'b', 6000, second],
			['b', 'c', 4000, second],
			['b', 'k1', 10_000, first],
			['c', 'k2', 10_000, first],
		],
		{
			2019: 'a>b 6000, a>c 4000, a>k1 10000, b>b 6000, b>c 4000, b>k1 10000, c>c 10000, c>k2 10000',
			2021: 'b>b 6000, b>c 4000, b>k1 10000, c>c 10000, c>k2 10000',
			2023: 'b>k1 10000, c>k2 10000',
		},
	],
	[
		'of nothing nothing goes on, however much that is',
		[
			['a', 'b', null, first],
			['a', 'c', null, first],
			['b', 'k1', 10_000, first],
			['b', 'k2', 0, first],
			['c', 'k1', 10_000, first],
		],
		{
			2019: 'a>b ?, a>c ?, a>k1 ?, a>k2 0, b>b 10000, b>k1 10000, b>k2 0, c>c 10000, c>k1 10000',
			2021: 'b>k1 10000, b>k2 0, c>k1 10000',
			2023: 'b>k1 10000, b>k2 0, c>k1 10000',
		},
	],
	[
		'and nothing that went on in unknown parts is nothing',
		[
			['a', 'b', 0, first],
			['a', 'c', 10_000, first],
			['b', 'd2', null, second],
			['b', 'e', null, second],
		],
		{
			2019: 'a>b 0, a>c 10000, a>d2 0, a>e 0, b>d2 ?, b>e ?, c>c 10000, d2>d2 10000, e>e 10000',
			2021: 'b>d2 ?, b>e ?, d2>d2 10000, e>e 10000',
		},
	],
	[
		'halves that are rounded up are no more than the whole',
		[
			['a', 'b', 3333, first],
			['a', 'z', 6667, first],
			['b', 'x', 5000, second],
			['b', 'y', 5000, second],
			['x', 'z', 10_000, third],
			['y', 'z', 10_000, third],
		],
		{
			2019: 'a>b 3333, a>x 1667, a>y 1667, a>z 10000, b>b 10000, b>x 5000, b>y 5000, b>z 10000, x>x 10000, x>z 10000, y>y 10000, y>z 10000, z>z 10000',
			2021: 'b>x 5000, b>y 5000, b>z 10000, x>x 10000, x>z 10000, y>y 10000, y>z 10000, z>z 10000',
			2023: 'x>z 10000, y>z 10000, z>z 10000',
		},
	],
])('%s', async (_what, steps, expected) => {
	await given(steps);
	const rows = await database.query(
		sql({ period: 'text', from: 'text', to: 'text', weightBp: 'integer?' })`
		SELECT period_id AS period, from_unit AS "from", unit_id AS "to", weight_bp AS "weightBp"
		FROM handover ORDER BY ALL`,
	);
	const found = groups(rows, ({ period }) => period);
	expect(
		Object.fromEntries(
			[...found].map(([period, those]) => [
				period,
				those.map(({ from, to, weightBp }) => `${from}>${to} ${weightBp ?? '?'}`).join(', '),
			]),
		),
	).toEqual(expected);
});

describe('said in one import after another', () => {
	const rowsOf = (steps: readonly Step[]) => ({
		crosswalk: steps.map(([from_unit, to_unit, weight_bp, effective_date]) => ({
			...{ from_unit, to_unit, weight_bp, effective_date },
		})),
	});
	const base = {
		periods: [year('2019'), year('2021')],
	};

	it.each<readonly [what: string, imports: readonly (readonly Step[])[], expected: readonly string[]]>([
		[
			'changes of one pair on two days are two',
			[
				[
					['a', 'a', 7000, first],
					['a', 'b', 3000, first],
				],
				[['a', 'b', 10_000, second]],
			],
			['2019 a>a 7000', '2019 a>b 10000', '2019 b>b 10000', '2021 a>b 10000', '2021 b>b 10000'],
		],
		[
			'one of a day takes the place of that day alone',
			[[['a', 'b', 10_000, first]], [['b', 'c', 10_000, second]], [['a', 'c', 10_000, first]]],
			['2019 a>c 10000', '2019 b>c 10000', '2019 c>c 10000', '2021 b>c 10000', '2021 c>c 10000'],
		],
		[
			'what is put on another day is taken back with its first one',
			[
				[['a', 'b', 10_000, first]],
				[
					['a', 'a', 10_000, first],
					['a', 'c', 10_000, second],
				],
			],
			['2019 a>c 10000', '2019 c>c 10000', '2021 a>c 10000', '2021 c>c 10000'],
		],
		[
			'a cluster has no day: it is said anew whatever day is named',
			[[['a', 'k1', 10_000, first]], [['a', 'k2', 10_000, second]]],
			['2019 a>k2 10000', '2021 a>k2 10000'],
		],
	])('%s', async (_what, [published = [], ...imports], expected) => {
		const steps = [published, ...imports].flat();
		const ids = [...new Set(steps.flatMap(([from, to]) => [from, to]))];
		const units = ids.map((id) =>
			aUnit(id, id.startsWith('k') ? 'cluster' : 'commune', 'd', { valid_to: endOf(id, steps) }),
		);
		await databaseOf(
			{ ...base, ...rowsOf(published), units: [...province(['d']), ...units] },
			database,
			imports.map(rowsOf),
		);
		const rows = await database.query(
			sql({ period: 'text', from: 'text', to: 'text', weightBp: 'integer' })`
			SELECT period_id AS period, from_unit AS "from", unit_id AS "to", weight_bp AS "weightBp"
			FROM handover ORDER BY ALL`,
		);
		expect(rows.map(({ period, from, to, weightBp }) => `${period} ${from}>${to} ${weightBp}`)).toEqual(
			expected,
		);
	});
});

it('figures of a unit that kept a share are nowhere counted twice, and each part stands in its list once', async () => {
	const of = (period_id: string) => ({ period_id, as_of: `${period_id}-12-31` });
	await given(
		[
			['a', 'a', 7000, first],
			['a', 'b', 3000, first],
			['a', 'b', 10_000, second],
			['a2', 'a2', 7000, first],
			['a2', 'b', 3000, first],
			['a2', 'c', 10_000, second],
		],
		[
			outcome('a', 10, 100, of('2019')),
			outcome('a2', 20, 200, of('2019')),
			outcome('a', 30, 300, of('2021')),
			outcome('a2', 40, 400, of('2021')),
		],
	);
	const view = { indicator: 'vet', level: 'commune', root: 'p', asOf: null };
	const { history } = await histories(database, view, 'as_is');
	const series = unitSeries(history, 'as_is', history.direction);
	const counts = (unit: string, of: number) => {
		const found = series.find(({ unitId }) => unitId === unit)?.years.get(of);
		return [found?.numerator, found?.denominator];
	};
	expect([counts('b', 2019), counts('c', 2019)]).toEqual([
		[16, 160],
		[14, 140],
	]);
	expect([counts('b', 2021), counts('c', 2021)]).toEqual([
		[30, 300],
		[40, 400],
	]);
	const parts = async (period: number) =>
		(await predecessors(database, 'b', { indicator: 'vet', asOf: null }, period)).map(
			({ unitId, weightBp, basis }) => [unitId, weightBp, basis],
		);
	expect(await parts(2019)).toEqual([
		['a', 10_000, 'of 2020'],
		['a2', 3000, 'of 2020'],
		['b', 10_000, null],
	]);
	expect(await parts(2021)).toEqual([
		['a', 10_000, 'of 2022'],
		['b', 10_000, null],
	]);
});

/* a kept 70 % of itself, b is one that took 30 % over; c, which was there before, took over d2 later. */
it('of no year more or less is shown in the units of today than was reported', async () => {
	const view = { indicator: 'vet', level: 'commune', root: 'p', asOf: null };
	const of = (period_id: string) => ({ period_id, as_of: `${period_id}-12-31` });
	await given(
		[
			['a', 'a', 7000, first],
			['a', 'n', 3000, first],
			['a', 'a', 5000, third],
			['a', 'c', 5000, third],
			['d2', 'c', 10_000, second],
		],
		[
			...['2019', '2021', '2023'].map((year) => outcome('a', 10, 100, of(year))),
			...['2021', '2023'].map((year) => outcome('n', 3, 30, of(year))),
			...['2019', '2021', '2023'].map((year) => outcome('c', 20, 200, of(year))),
			...['2019', '2021'].map((year) => outcome('d2', 4, 40, of(year))),
		],
	);
	const { history } = await histories(database, view, 'as_is');
	const series = unitSeries(history, 'as_is', history.direction);
	const shown = (year: number) =>
		Object.fromEntries(series.map(({ unitId, years }) => [unitId, years.get(year)?.denominator ?? null]));
	// 35 and 15 of the 100 of 2019 are what is left of 70 after the last change
	expect(shown(2019)).toEqual({ a: 35, n: 30, c: 275 });
	expect(shown(2021)).toEqual({ a: 50, n: 30, c: 290 });
	expect(shown(2023)).toEqual({ a: 50, n: 30, c: 250 });
	expect(series.find(({ unitId }) => unitId === 'c')?.years.get(2023)).toMatchObject({
		status: 'not_assessed',
	});
});

it('a unit that is said to be gone whole and has no last day does not count beside what it handed over', async () => {
	await databaseOf(
		{
			units: [
				...province(['d']),
				aUnit('a', 'commune', 'd'),
				aUnit('n', 'commune', 'd', { valid_from: first }),
			],
			indicators: [indicator('vet')],
			periods: [year('2019')],
			crosswalk: [{ from_unit: 'a', to_unit: 'n', weight_bp: 10_000, effective_date: first }],
			outcomes: [outcome('a', 10, 100, { period_id: '2019', as_of: '2019-12-31' })],
		},
		database,
	);
	const view = { indicator: 'vet', level: 'commune', root: 'p', asOf: null };
	const { history } = await histories(database, view, 'as_is');
	const series = unitSeries(history, 'as_is', history.direction);
	expect(series.map(({ unitId, years }) => [unitId, years.get(2019)?.denominator ?? null])).toEqual([
		['a', null],
		['n', 100],
	]);
});
