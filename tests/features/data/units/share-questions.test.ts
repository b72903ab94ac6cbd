import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, shareQuestions, sharesTyped } from '../../../../src/lib/features/data/units/share-questions';
import { unitFiles } from '../../../../src/lib/features/shared/units/save-units';
import { histories } from '../../../../src/lib/db/views/compare';
import type { Database } from '../../../../src/lib/db/database';
import { sql } from '../../../../src/lib/db/sql';
import { openShareRows } from '../../../../src/lib/db/queries/shares';
import { isEstimate, unitSeries } from '../../../../src/lib/domain/comparisons/series';
import { fileOf, knowledgeOf, readingOf } from '../../../support/catalogue';
import { aUnit, databaseOf, outcome, province, rowsOf } from '../../../support/database';
import { provinceSources } from '../../../support/province';

describe('shares that are typed', () => {
	it.each([
		[['62,5', '37,5'], { shares: [6250, 3750] }],
		[['62,5', ''], { shares: [6250, 3750] }],
		[['100', ''], { shares: [10_000, 0] }],
		[['0', '100', '0'], { shares: [0, 10_000, 0] }],
		[['33,33', '33,33', ''], { shares: [3333, 3333, 3334] }],
		[['', ''], { fault: { kind: 'open' } }],
		[[''], { fault: { kind: 'open' } }],
		[['50', '', ''], { fault: { kind: 'open' } }],
		[['', '100', ''], { shares: [0, 10_000, 0] }],
		[['60', '40', '', ''], { shares: [6000, 4000, 0, 0] }],
		[['60', '30'], { fault: { kind: 'sum', sum: 9000 } }],
		[['60', '50'], { fault: { kind: 'sum', sum: 11_000 } }],
		[['60', '50', ''], { fault: { kind: 'sum', sum: 11_000 } }],
		[['nhiều', ''], { fault: { kind: 'unread' } }],
		[['-5', ''], { fault: { kind: 'unread' } }],
		[['120', ''], { fault: { kind: 'unread' } }],
	])('%j', (texts, expected) => expect(sharesTyped(texts)).toEqual(expected));
});

describe('of a unit', () => {
	type Step = readonly [from: string, to: string, weightBp: number | null, date: string];
	const [first, second] = ['2020-01-01', '2022-01-01'];
	const known = { basis: 'area', verified: true, note: 'biên bản' };
	const rowsWith = (steps: readonly Step[]) => ({
		units: [
			...province(['d']),
			...['a', 'b', 'c'].map((id) => aUnit(id, 'commune', 'd')),
			...['k1', 'k2'].map((id) => aUnit(id, 'cluster', 'p')),
		],
		crosswalk: steps.map(([from_unit, to_unit, weight_bp, effective_date]) => ({
			...{ from_unit, to_unit, weight_bp, effective_date },
			...(weight_bp !== null && known),
		})),
	});
	const said = sql({ to: 'text', date: 'text', weightBp: 'integer?', basis: 'text?', note: 'text?' })`
		SELECT to_unit AS "to", CAST(effective_date AS VARCHAR) AS date, weight_bp AS "weightBp", basis, note
		FROM succession WHERE verified OR basis IS NULL ORDER BY date, "to"`;
	let database: Database;
	beforeAll(async () => {
		database = await databaseOf({});
	});
	afterAll(() => database.close());

	it.each<readonly [what: string, steps: readonly Step[], asked: readonly string[]]>([
		[
			'its cluster, where only that is open',
			[
				['a', 'b', 10_000, first],
				['a', 'k1', null, first],
				['a', 'k2', null, first],
			],
			[`${first} k1 k2`],
		],
		[
			'where it went, where only that is open',
			[
				['a', 'b', null, first],
				['a', 'c', null, first],
				['a', 'k1', 10_000, first],
			],
			[`${first} b c`],
		],
		[
			'both, one by one',
			[
				['a', 'b', null, first],
				['a', 'c', 0, first],
				['a', 'k1', null, first],
				['a', 'k2', null, first],
			],
			[`${first} b c`, `${first} k1 k2`],
		],
		[
			'the day that is open, not another one',
			[
				['a', 'a', null, first],
				['a', 'b', null, first],
				['a', 'c', 10_000, second],
			],
			[`${first} a b`],
		],
		[
			'each day that is open',
			[
				['a', 'a', null, first],
				['a', 'b', null, first],
				['a', 'b', null, second],
				['a', 'c', null, second],
			],
			[`${first} a b`, `${second} b c`],
		],
	])('is asked %s', async (_what, steps, expected) => {
		await databaseOf(rowsWith(steps), database);
		const questions = shareQuestions(await database.query(openShareRows('p')));
		expect(
			questions.map(({ parts }) => [parts[0].date, ...parts.map(({ toUnit }) => toUnit)].join(' ')),
		).toEqual(expected);
		expect(new Set(questions.map(({ key }) => key)).size).toBe(expected.length);
	});

	it('an answer for one day leaves what is said, and what is asked, for others', async () => {
		const rows = rowsWith([
			['a', 'a', null, first],
			['a', 'b', null, first],
			['a', 'c', 10_000, second],
		]);
		await databaseOf(rows, database);
		const [question] = shareQuestions(await database.query(openShareRows('p')));
		if (question === undefined) throw new Error('Nothing is asked.');
		await databaseOf(rows, database, [{ crosswalk: answered(question, [7000, 3000], 'theo danh sách') }]);
		expect(await database.query(said)).toEqual([
			{ to: 'a', date: first, weightBp: 7000, basis: null, note: 'theo danh sách' },
			{ to: 'b', date: first, weightBp: 3000, basis: null, note: 'theo danh sách' },
			{ to: 'c', date: second, weightBp: 10_000, basis: 'area', note: 'biên bản' },
		]);
		expect(shareQuestions(await database.query(openShareRows('p')))).toEqual([]);

		const open = rowsWith([
			['a', 'a', null, first],
			['a', 'b', null, first],
			['a', 'b', null, second],
			['a', 'c', null, second],
		]);
		await databaseOf(open, database);
		const [one, other] = shareQuestions(await database.query(openShareRows('p')));
		if (one === undefined) throw new Error('Nothing is asked.');
		await databaseOf(open, database, [{ crosswalk: answered(one, [7000, 3000], '') }]);
		const left = shareQuestions(await database.query(openShareRows('p')));
		expect(left.map(({ key }) => key)).toEqual([other?.key]);
		expect(await database.query(said)).toMatchObject([
			{ to: 'a', date: first, weightBp: 7000 },
			{ to: 'b', date: first, weightBp: 3000 },
			{ to: 'b', date: second, weightBp: null },
			{ to: 'c', date: second, weightBp: null },
		]);
	});
});

describe('in Tây Ninh', () => {
	const { knowledge, records } = knowledgeOf('tay-ninh', provinceSources('tay-ninh'));
	const rows = rowsOf(records);
	const figures = (rows.units ?? [])
		.filter(({ level, valid_to }) => level === 'commune' && valid_to === '2025-06-30')
		.map(({ unit_id }) =>
			outcome(String(unit_id), 10, 100, { indicator_id: 'vet_after_thcs', as_of: '2023-12-31' }),
		);
	let database: Database;
	beforeAll(async () => {
		database = await databaseOf({ ...rows, outcomes: figures });
	});
	afterAll(() => database.close());

	const asked = async () => shareQuestions(await database.query(openShareRows('tay-ninh')));
	const of2023 = async (unit: string) => {
		const view = { indicator: 'vet_after_thcs', level: 'commune', root: 'tay-ninh', asOf: null };
		const { history } = await histories(database, view, 'as_is');
		const found = unitSeries(history, 'as_is', history.direction).find(({ unitId }) => unitId === unit);
		const year = found?.years.get(2023);
		return { numerator: year?.numerator, isEstimate: year && isEstimate(year), ...year?.carried };
	};

	it('every divided commune and every commune that lies evenly in several districts is asked, and nothing else', async () => {
		const open = (rows.crosswalk ?? []).filter(({ weight_bp }) => weight_bp === null);
		const questions = await asked();
		expect(questions.map(({ parts }) => parts[0].fromUnit).toSorted()).toEqual(
			[...new Set(open.map(({ from_unit }) => String(from_unit)))].toSorted(),
		);
		expect(
			questions
				.filter(({ parts }) => parts[0].isCluster)
				.map(({ parts }) => parts[0].fromVi)
				.toSorted(),
		).toEqual(['Phường Gia Lộc', 'Phường Thanh Điền', 'Xã Phước Vinh', 'Xã Truông Mít']);
		for (const { parts } of questions) {
			expect(parts.length).toBeGreaterThan(1);
			if (!parts[0].isCluster) expect(parts[0].docNo).toBe('1682/NQ-UBTVQH15');
		}
	});

	it('an answer is read like any file, divides the counts, and leaves the other question of the unit', async () => {
		const question = (await asked()).find(({ parts }) => !parts[0].isCluster);
		if (question === undefined) throw new Error('Nothing is asked.');
		const [first] = question.parts;
		const before = await of2023(first.toUnit);
		expect(before.isEstimate).toBe(true);
		expect(before.partsKnown).toBeLessThan(before.partsExpected ?? 0);
		const crosswalk = answered(
			question,
			[3000, ...question.parts.slice(1).map((_one, at) => (at ? 0 : 7000))],
			'',
		);
		const [file] = unitFiles({ units: [], aliases: [], crosswalk }, 'tỷ lệ chia');
		const read = readingOf(knowledge.catalogue, fileOf(file?.text ?? ''));
		expect(read.codes).toEqual([]);
		await databaseOf({ ...rows, outcomes: figures }, database, [rowsOf(read.records)]);
		const after = await of2023(first.toUnit);
		expect(after.numerator).toBe(Number(before.numerator ?? 0) + 3);
		expect(after.isEstimate).toBe(true);
		expect(after.partsKnown).toBe((before.partsKnown ?? 0) + 1);
		expect((await asked()).map(({ key }) => key)).not.toContain(question.key);
		await databaseOf({ ...rows, outcomes: figures }, database);
		expect(await of2023(first.toUnit)).toEqual(before);
	});

	it('in which cluster a commune lies is answered without a word about where it went, and the other way round', async () => {
		const question = (await asked()).find(({ parts }) => parts[0].isCluster);
		if (question === undefined) throw new Error('Nothing is asked.');
		const { fromUnit } = question.parts[0];
		const merged = {
			...{ from_unit: fromUnit, to_unit: 'tay-ninh.long-huu', effective_date: '2026-05-01' },
			weight_bp: 10_000,
		};
		await databaseOf(rows, database, [{ crosswalk: [merged] }]);
		expect((await asked()).map(({ key }) => key)).toContain(question.key);
	});
});
