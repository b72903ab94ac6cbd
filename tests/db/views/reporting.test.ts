import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load } from '../../../src/lib/db/schema/load';
import { forms, owedInYear, returns, yearly } from '../../../src/lib/db/views/reporting';
import type { Loadable } from '../../../src/lib/db/schema/columns';
import { owed, reporting, type ReturnFacts } from '../../../src/lib/domain/measures/reporting';
import {
	aUnit,
	databaseOf,
	indicator,
	outcome,
	province,
	target,
	toBatches,
	year,
	type Rows,
} from '../../support/database';

let open: Database;
beforeAll(async () => {
	open = await openDatabase();
});
afterAll(() => open.close());

const month = (id: string): Loadable => ({
	period_id: id,
	kind: 'month',
	label_vi: id,
	start_date: `${id}-01`,
	end_date: `${id}-28`,
	due_date: `${id}-25`,
});

const due = (
	unit_id: string,
	period_id: string,
	received_at: string | null,
	more: Loadable = {},
): Loadable => ({
	period_id,
	unit_id,
	form: 'neither_monthly',
	due_at: `${period_id}-25`,
	received_at,
	...more,
});

const counted = (unit_id: string, period_id: string, more: Loadable = {}): Loadable =>
	outcome(unit_id, 3, 40, { indicator_id: 'neither', period_id, ...more });

const given = (rows: Rows) =>
	databaseOf(
		{
			units: province(['a', 'b', 'c']),
			periods: [year('2023'), month('2023-10'), month('2023-11'), month('2023-12'), month('2024-01')],
			indicators: [indicator('neither', { kind: 'count' }), indicator('vet'), indicator('other')],
			...rows,
		},
		open,
	);

const of2023 = { year: 2023, level: 'district', root: 'p' };

/** 'a 2023-11: late 2' for every return, on a day. */
function said(facts: readonly ReturnFacts[], on: string): string[] {
	return reporting(facts, on).lines.flatMap((line) =>
		[...line.cells.values()].map(({ columnId, standing }) =>
			[`${line.unitId} ${columnId}: ${standing.state}`, standing.state === 'late' ? standing.days : '']
				.join(' ')
				.trim(),
		),
	);
}

describe('returns with a due day', () => {
	it('on time, late, empty, undated and missing, each as it stood on the day', async () => {
		const database = await given({
			units: province(['a', 'b', 'c', 'd', 'e']),
			deadlines: [
				due('a', '2023-11', '2023-11-25'),
				due('b', '2023-11', '2023-11-27'),
				due('c', '2023-11', '2023-11-20'),
				due('d', '2023-11', null),
				due('e', '2023-11', null),
			],
			outcomes: [
				counted('a', '2023-11'),
				counted('b', '2023-11', { quality: 'demo' }),
				// counts of another indicator do not fill this form
				outcome('c', 1, 9, { indicator_id: 'other', period_id: '2023-11' }),
				counted('e', '2023-11'),
			],
		});
		const facts = await returns(database, 'neither_monthly', of2023);
		// one official row of the indicator and period drives the illustrative one of b out
		expect(said(facts, '2023-12-31')).toEqual([
			'a 2023-11: on_time',
			'b 2023-11: empty',
			'c 2023-11: empty',
			'd 2023-11: missing',
			'e 2023-11: undated',
		]);
		await load(database, toBatches({ outcomes: [counted('b', '2023-11')] }), 1);
		const later = await returns(database, 'neither_monthly', of2023);
		const b = (on: string) => said(later, on).find((text) => text.startsWith('b'));
		expect(b('2023-11-24')).toBe('b 2023-11: not_due');
		expect(b('2023-11-25')).toBe('b 2023-11: missing');
		expect(b('2023-11-26')).toBe('b 2023-11: missing');
		expect(b('2023-11-27')).toBe('b 2023-11: late 2');
		expect(said(later, '2023-10-31')).toContain('e 2023-11: not_due');
		expect(said(later, '2023-11-19')).toContain('c 2023-11: not_due');
		expect(said(later, '2023-11-20')).toContain('c 2023-11: empty');
	});

	it('a unit that has closed is not expected afterwards, a new one not before it lives', async () => {
		const months = ['2023-10', '2023-11', '2023-12', '2024-01'];
		const database = await given({
			units: [
				...province([]),
				aUnit('old', 'district', 'p', { valid_to: '2023-11-24', sort_order: 1 }),
				aUnit('last-day', 'district', 'p', { valid_to: '2023-11-25', sort_order: 2 }),
				aUnit('new', 'district', 'p', { valid_from: '2023-11-26', sort_order: 3 }),
				aUnit('always', 'district', 'p', { sort_order: 4 }),
			],
			// a register that was filled in for everybody and every month
			deadlines: ['old', 'last-day', 'new', 'always'].flatMap((id) =>
				months.map((one) => due(id, one, null)),
			),
		});
		const facts = await returns(database, 'neither_monthly', of2023);
		expect(facts.map((row) => `${row.unitId} ${row.columnId}`)).toEqual([
			'old 2023-10',
			'last-day 2023-10',
			'last-day 2023-11',
			'new 2023-12',
			'always 2023-10',
			'always 2023-11',
			'always 2023-12',
		]);
		const next = await returns(database, 'neither_monthly', { ...of2023, year: 2024 });
		expect(next.map((row) => row.unitId)).toEqual(['new', 'always']);
	});

	it('a living unit without a line of its own is expected by the day of the others', async () => {
		const database = await given({
			deadlines: [due('a', '2023-11', '2023-11-20'), due('b', '2023-11', null, { due_at: '2023-11-30' })],
			outcomes: [counted('a', '2023-11')],
		});
		const facts = await returns(database, 'neither_monthly', of2023);
		expect(facts.map((row) => [row.unitId, row.dueAt, row.importSeq])).toEqual([
			['a', '2023-11-25', 0],
			['b', '2023-11-30', 0],
			['c', '2023-11-30', null],
		]);
		expect(said(facts, '2023-11-25')).toEqual([
			'a 2023-11: on_time',
			'b 2023-11: not_due',
			'c 2023-11: not_due',
		]);
	});

	it('schools of another kind are not asked; the newest line of the register counts', async () => {
		const school = (id: string, subtype: string) => aUnit(id, 'school', 'a', { subtype });
		const database = await given({
			units: [...province(['a']), school('s1', 'thcs'), school('s2', 'thcs'), school('s3', 'thpt')],
			deadlines: [due('s1', '2023-11', null)],
			outcomes: [counted('s1', '2023-11')],
		});
		await load(database, toBatches({ deadlines: [due('s1', '2023-11', '2023-11-26')] }), 1);
		const facts = await returns(database, 'neither_monthly', { ...of2023, level: 'school' });
		expect(said(facts, '2023-12-31')).toEqual(['s1 2023-11: late 1', 's2 2023-11: missing']);
		expect(facts[0]).toMatchObject({ importSeq: 1, parentVi: 'a' });
	});

	it('units stand below those above them, as the registers list them', async () => {
		const database = await given({
			units: [
				...province(['a', 'b']),
				aUnit('b1', 'commune', 'b', { sort_order: 1 }),
				aUnit('a2', 'commune', 'a', { sort_order: 2 }),
				aUnit('a1', 'commune', 'a', { sort_order: 1 }),
				aUnit('b1s', 'school', 'b1', { sort_order: 1 }),
				aUnit('a2s', 'school', 'a2', { sort_order: 1 }),
				aUnit('a1s', 'school', 'a1', { sort_order: 2 }),
			],
			deadlines: [due('b1s', '2023-11', null), due('b1', '2023-11', null)],
		});
		const names = async (level: string) =>
			(await returns(database, 'neither_monthly', { ...of2023, level })).map(({ unitId }) => unitId);
		expect(await names('school')).toEqual(['a1s', 'a2s', 'b1s']);
		expect(await names('commune')).toEqual(['a1', 'a2', 'b1']);
	});

	it('lists forms with their years and levels', async () => {
		const database = await given({ deadlines: [due('a', '2023-11', null), due('b', '2024-01', null)] });
		expect(await forms(database, 'p')).toEqual([
			{ form: 'neither_monthly', year: 2024, level: 'district' },
			{ form: 'neither_monthly', year: 2023, level: 'district' },
		]);
		expect(await forms(database, 'elsewhere')).toEqual([]);
	});
});

describe('without due days: the outcomes of a year', () => {
	it('received is who gave an outcome, by the first day that is known', async () => {
		const database = await given({
			units: province(['a', 'b', 'c', 'd', 'e', 'f'], { valid_to: '2024-06-30' }),
			outcomes: [
				outcome('a', 1, 9, { submitted_at: '2023-12-31' }),
				// corrected in February: on time all the same
				outcome('a', 2, 9, { submitted_at: '2024-02-10', revision: 2 }),
				outcome('b', 1, 9, { submitted_at: '2024-01-12' }),
				outcome('c', null, 9, { submitted_at: '2023-12-20' }),
				outcome('d', 1, 9),
				// empty at first, filled in later
				outcome('f', null, 9, { submitted_at: '2023-12-20' }),
				outcome('f', 4, 9, { submitted_at: '2024-01-03', revision: 2 }),
			],
		});
		const facts = await yearly(database, ['vet'], of2023);
		expect(said(facts, '2024-12-31')).toEqual([
			'a vet: on_time',
			'b vet: late 12',
			'c vet: empty',
			'd vet: undated',
			'e vet: missing',
			'f vet: late 3',
		]);
		expect(said(facts, '2024-01-01')).toContain('b vet: missing');
		expect(await yearly(database, ['vet'], { ...of2023, year: 2024 })).toEqual([]);
	});
	it.each([
		[
			'what has targets, by all; the rest by who gave it',
			[target('b', 2000)],
			'a vet, b vet, c vet, a other',
		],
		[
			'a stream with targets by all',
			[target('b', 2000, { indicator_id: 'other' })],
			'a other, b other, c other',
		],
		[
			'drafts of targets too',
			[target('b', 2000, { indicator_id: 'other', status: 'draft' })],
			'a other, b other, c other',
		],
		['where nothing has targets, the headline', [], 'a vet, b vet, c vet, a other'],
		[
			'targets of the province and of another year do not count',
			[
				target('p', 2000, { indicator_id: 'other', is_declared_total: true }),
				target('a', 2000, { indicator_id: 'other', period_id: '2022' }),
			],
			'a vet, b vet, c vet, a other',
		],
	])('is owed: %s', async (_, targets, expected) => {
		const database = await given({
			indicators: [indicator('vet', { role: 'headline' }), indicator('other', { role: 'listed' })],
			outcomes: [outcome('a', 1, 9, { indicator_id: 'other' })],
			targets,
		});
		const facts = await owedInYear(database, ['vet', 'other'], of2023);
		expect(facts.map(({ unitId, columnId }) => `${unitId} ${columnId}`).join(', ')).toBe(expected);
	});
	it('the targets of other units ask nothing of these', async () => {
		const database = await given({
			indicators: [indicator('vet', { role: 'headline' }), indicator('other')],
			targets: [target('a', 2000, { indicator_id: 'other' })],
		});
		const below = { ...of2023, root: 'b' };
		const facts = await owedInYear(database, ['vet', 'other'], below);
		expect(facts.map(({ unitId, columnId }) => `${unitId} ${columnId}`)).toEqual(['b vet']);
	});
	it('nobody is reminded of what another gave of its own accord', async () => {
		const database = await given({
			outcomes: [outcome('a', 1, 9, { indicator_id: 'other' })],
			targets: [target('b', 2000)],
		});
		const lines = owed(reporting(await owedInYear(database, ['vet', 'other'], of2023), '2024-01-02'));
		expect(lines.flatMap(({ returns }) => returns.map(({ columnId }) => columnId))).toEqual([
			'vet',
			'vet',
			'vet',
		]);
	});
	it('one column an indicator, in the order asked', async () => {
		const database = await given({ outcomes: [outcome('a', 1, 9)] });
		const facts = await yearly(database, ['vet', 'other'], of2023);
		expect(reporting(facts, '2024-01-01').columns).toMatchObject([
			{ id: 'vet', dueAt: '2023-12-31', completeness: { onTime: 0, received: 1, undated: 1, expected: 3 } },
			{ id: 'other', dueAt: '2023-12-31', completeness: { onTime: 0, received: 0, undated: 0, expected: 3 } },
		]);
	});
});
