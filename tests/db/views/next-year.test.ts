import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { monthsDue, targetsToCarry, yearDrafts, yearFigures } from '../../../src/lib/db/queries/year';
import { databaseOf, indicator, outcome, province, target, year } from '../../support/database';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

const given = (more = {}) =>
	databaseOf(
		{
			units: [
				...province(['a', 'b']),
				...province(['c'], { valid_to: '2023-06-30' }).filter((unit) => unit['unit_id'] === 'c'),
			],
			indicators: [indicator('vet')],
			// nobody has said anything of 2024 yet
			periods: [year('2023')],
			targets: [
				target('a', 2000),
				target('b', 3000),
				target('b', 2500, { kind: 'adjusted', effective_date: '2023-09-01' }),
				target('c', 1000),
			],
			outcomes: [outcome('a', 30, 100)],
			...more,
		},
		database,
	);

describe('the next year', () => {
	it('takes over the targets in force of the units that will be there', async () => {
		const open = await given();
		expect(
			(await open.query(targetsToCarry('2023', '2024', 'p'))).map(({ unitId, valueBp }) => [unitId, valueBp]),
		).toEqual([
			['a', 2000],
			['b', 2500],
		]);
		expect(await open.query(targetsToCarry('2023', '2024', 'a'))).toHaveLength(1);
	});

	it('takes over none that is there already, drafts included', async () => {
		const open = await given({
			targets: [
				target('a', 2000),
				target('a', 2200, { period_id: '2024', status: 'draft' }),
				target('b', 3000),
			],
		});
		expect((await open.query(targetsToCarry('2023', '2024', 'p'))).map(({ unitId }) => unitId)).toEqual([
			'b',
		]);
	});

	it('has drafts of its own until something is set', async () => {
		const draft = (unit: string, bp: number) => target(unit, bp, { period_id: '2024', status: 'draft' });
		const open = await given({
			targets: [
				target('a', 2000),
				draft('a', 2200),
				draft('b', 3000),
				target('b', 3100, { period_id: '2024' }),
			],
		});
		const of = (period: string, root: string) => open.query(yearDrafts(period, 'district', root, ['vet']));
		expect(await of('2024', 'p')).toEqual([{ unitId: 'a', indicatorId: 'vet', valueBp: 2200 }]);
		expect(await of('2024', 'b')).toEqual([]);
		expect(await of('2023', 'p')).toEqual([]);
	});

	it('knows on which days the monthly returns were due', async () => {
		const month = {
			...year('2023-11'),
			kind: 'month',
			start_date: '2023-11-01',
			end_date: '2023-11-30',
			due_date: '2023-11-25',
		};
		const due = (unit_id: string) => ({
			period_id: '2023-11',
			unit_id,
			form: 'neither_monthly',
			due_at: '2023-11-25',
		});
		const open = await given({ periods: [year('2023'), month], deadlines: [due('a'), due('c')] });
		expect(await open.query(monthsDue('2024', 'p'))).toEqual([
			{ periodId: '2023-11', unitId: 'a', form: 'neither_monthly', dueAt: '2023-11-25' },
		]);
		// a year without any in between
		expect((await open.query(monthsDue('2026', 'p'))).map(({ dueAt }) => dueAt)).toEqual(['2023-11-25']);
		expect(await open.query(monthsDue('2023', 'p'))).toEqual([]);
		expect(await open.query(monthsDue('2024', 'b'))).toEqual([]);
		const already = { ...due('a'), period_id: '2024-11', due_at: '2024-11-25' };
		const again = await given({ periods: [year('2023'), month], deadlines: [due('a'), due('b'), already] });
		expect((await again.query(monthsDue('2024', 'p'))).map(({ unitId }) => unitId)).toEqual(['b']);
	});

	it('stands beside what was asked for and reached', async () => {
		const open = await given();
		const rows = await open.query(yearFigures('2023', 'district', 'p', ['vet']));
		expect(rows.find(({ unitId }) => unitId === 'a')).toMatchObject({
			targetBp: 2000,
			numerator: 30,
			denominator: 100,
		});
	});
});
