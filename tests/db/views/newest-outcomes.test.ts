import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { sql } from '../../../src/lib/db/sql';
import { databaseOf, indicator, outcome, province, year } from '../../support/database';
import { random } from '../../support/random';

/** What counts, row by row: every row is placed among all that show, and the first of each key is taken. */
const placed = sql({ difference: 'integer', counted: 'integer' })`
	WITH visible AS (
		SELECT * FROM given_outcomes
		WHERE quality <> 'demo' OR (indicator_id, period_id) NOT IN (
			SELECT (indicator_id, period_id) FROM given_outcomes WHERE quality <> 'demo')
	), first AS (
		SELECT * EXCLUDE (known_day) FROM (
			SELECT *, max(as_of) OVER (
				PARTITION BY unit_id, indicator_id, period_id ORDER BY import_seq
				RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
			) AS known_day FROM visible)
		QUALIFY row_number() OVER (
			PARTITION BY unit_id, indicator_id, period_id
			ORDER BY coalesce(as_of, known_day) DESC NULLS LAST, coalesce(revision, 1) DESC, import_seq DESC,
				is_given DESC, file_row DESC) = 1
	)
	SELECT CAST((SELECT count(*) FROM (FROM first EXCEPT ALL FROM effective_outcomes))
		+ (SELECT count(*) FROM (FROM effective_outcomes EXCEPT ALL FROM first)) AS INTEGER) AS difference,
		CAST((SELECT count(*) FROM effective_outcomes) AS INTEGER) AS counted`;

it('the newest outcomes are the first of each key in their order, whatever was given', async () => {
	const database = await openDatabase();
	for (let seed = 0; seed < 12; seed++) {
		const { below, of } = random(seed);
		const maybe = <T>(value: T, unknown: number): T | null => (below(10) < unknown ? null : value);
		const given = (file_row: number) =>
			outcome(of(['a', 'b']), maybe(below(99), 2), maybe(99, 2), {
				indicator_id: of(['vet', 'other']),
				period_id: of(['2022', '2023']),
				as_of: maybe(of(['2023-01-31', '2023-05-31', '2023-06-30']), seed % 6),
				revision: maybe(1 + below(3), 1),
				declared_bp: maybe(1234, 5),
				quality: below(12) < seed ? 'demo' : of(['official', 'provisional']),
				submitted_at: maybe('2023-07-01', 5),
				file_row,
			});
		const rows = { outcomes: Array.from({ length: 40 }, (_, n) => given(n + 2)) };
		const base = {
			units: province(['a', 'b']),
			indicators: [indicator('vet', { numerator_def: 'job' }), indicator('other')],
			periods: [year('2022'), year('2023')],
			destination_kinds: [{ school_level: 'THCS', destination: 'job', name_vi: 'x', name_en: 'x' }],
			destinations: [
				{
					unit_id: 'a',
					school_level: 'THCS',
					period_id: '2023',
					as_of: maybe('2023-05-31', 5),
					revision: 1,
					destination: 'job',
					students: 5,
					quality: 'official',
				},
			],
		};
		const more = { outcomes: Array.from({ length: 20 }, (_, n) => given(n + 2)) };
		await databaseOf(base, database, [rows, more, rows]);
		const [found] = await database.query(placed);
		expect(found, `seed ${seed}`).toEqual({ difference: 0, counted: expect.any(Number) });
		expect(found?.counted).toBeGreaterThan(0);
	}
	await database.close();
});

it.each([
	[1, null],
	[null, 1],
	[null, null],
])('of one cut-off day what came last counts: revision %j, then %j', async (before, after) => {
	const base = {
		units: province(['a', 'b']),
		indicators: [indicator('vet', { numerator_def: 'job' })],
		periods: [year('2023')],
		destination_kinds: ['job', 'home'].map((destination) => ({
			...{ school_level: 'THCS', destination, name_vi: 'x', name_en: 'x' },
		})),
	};
	const given = (revision: number | null, counted: number) => ({
		outcomes: [outcome('a', counted, 100, { revision })],
		destinations: ['job', 'home'].map((destination) => ({
			...{
				unit_id: 'b',
				school_level: 'THCS',
				period_id: '2023',
				as_of: '2023-12-31',
				revision,
				destination,
			},
			...{ students: destination === 'job' ? counted : 100 - counted, quality: 'official' },
		})),
	});
	const database = await databaseOf(base, undefined, [given(before, 10), given(after, 20)]);
	const rows = await database.query(
		sql({ unit: 'text', n: 'integer', d: 'integer' })`
		SELECT unit_id AS unit, numerator AS n, denominator AS d FROM effective_outcomes ORDER BY 1`,
	);
	expect(rows).toEqual([
		{ unit: 'a', n: 20, d: 100 },
		{ unit: 'b', n: 20, d: 100 },
	]);
	await database.close();
});
