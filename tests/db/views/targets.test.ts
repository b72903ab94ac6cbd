import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load } from '../../../src/lib/db/schema/load';
import { choices } from '../../../src/lib/db/views/choices';
import { progressRows } from '../../../src/lib/db/queries/overview';
import { targetRows } from '../../../src/lib/db/queries/targets';
import { aUnit, databaseOf, indicator, province, target, toBatches, year } from '../../support/database';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

const view = { indicator: 'vet', period: '2023', level: 'district', root: 'p', asOf: null };
const given = (targets: Parameters<typeof toBatches>[0]['targets'], more = {}) =>
	databaseOf(
		{
			units: province(['a', 'b', 'c']),
			indicators: [indicator('vet')],
			periods: [year('2023')],
			plans: [{ plan_id: 'k', name: 'Kế hoạch', locked_on: '2023-03-31' }],
			sources: [
				{ source_id: 's1', doc_no: '1/KH', doc_type: 'KH', signed_date: '2023-03-01', signer: 'Chủ tịch X' },
				{ source_id: 's2', doc_no: '2/CV' },
			],
			targets: targets ?? [],
			...more,
		},
		database,
	);

describe('the register', () => {
	it('has every version with its document, plan and place, and units without one', async () => {
		const open = await given([
			target('a', 2000, { plan_id: 'k', file_row: 7 }),
			target('a', 1800, {
				kind: 'adjusted',
				revision: 2,
				effective_date: '2023-09-01',
				source_id: 's2',
				note: 'thiếu chỗ học',
				file_sheet: 'THCS',
			}),
			target('a', 1500, { kind: 'adjusted', revision: 3, effective_date: '2023-10-01', status: 'draft' }),
			target('b', 3000, { status: 'superseded' }),
		]);
		const rows = await open.query(targetRows(view));
		expect(rows.map(({ unitId, valueBp, isInForce }) => [unitId, valueBp, isInForce])).toEqual([
			['a', 2000, false],
			['a', 1800, true],
			['a', 1500, false],
			['b', 3000, false],
			['c', null, false],
		]);
		expect(rows[0]).toMatchObject({
			kind: 'registered',
			docNo: '1/KH',
			docType: 'KH',
			signedDate: '2023-03-01',
			signer: 'Chủ tịch X',
			effectiveDate: '2023-03-01',
			planName: 'Kế hoạch',
			lockedOn: '2023-03-31',
			importSeq: 0,
			fileRow: 7,
			fileSheet: null,
			reason: null,
		});
		expect(rows[1]).toMatchObject({
			reason: 'thiếu chỗ học',
			signer: null,
			lockedOn: null,
			fileSheet: 'THCS',
		});
		expect(rows[4]).toMatchObject({ kind: null, importSeq: null, lockedOn: null });
	});
	it('leaves out totals, national levels, other indicators and other years', async () => {
		const open = await given([
			target('a', 1, { is_declared_total: true }),
			target('a', 2, { kind: 'national' }),
			target('a', 3, { indicator_id: 'other' }),
			target('a', 4, { period_id: '2022' }),
		]);
		const rows = await open.query(targetRows(view));
		expect(rows.map(({ unitId, kind }) => [unitId, kind])).toEqual([
			['a', null],
			['b', null],
			['c', null],
		]);
	});
	it.each([
		['2023-02-28', null],
		['2023-03-01', 2000],
		['2023-09-01', 1800],
		[null, 1800],
	])('on %s has in force what the overview compares with', async (asOf, bp) => {
		const open = await given([
			target('a', 2000),
			target('a', 1800, { kind: 'adjusted', revision: 2, effective_date: '2023-09-01' }),
		]);
		const rows = await open.query(targetRows({ ...view, asOf }));
		expect(rows.find(({ isInForce }) => isInForce)?.valueBp ?? null).toBe(bp);
		const [compared] = await open.query(progressRows({ ...view, asOf }));
		expect(compared?.targetBp).toBe(bp);
	});
	it('never has two versions in force, whatever files repeat', async () => {
		const open = await given([target('a', 2000)]);
		await load(open, toBatches({ targets: [target('a', 2000), target('b', 1000)] }), 1);
		await load(open, toBatches({ targets: [target('a', 2100)] }), 2);
		const rows = await open.query(targetRows(view));
		expect(rows.filter(({ unitId }) => unitId === 'a').map((row) => [row.importSeq, row.isInForce])).toEqual([
			[0, false],
			[1, false],
			[2, true],
		]);
	});
	it.each([
		[1, null],
		[null, 1],
		[null, null],
	])(
		'of one day the last in force is the one that came last: revision %j, then %j',
		async (before, after) => {
			const open = await given([target('a', 4000, { revision: before })]);
			const last = target('a', 4100, { revision: after, source_id: 's2' });
			await load(open, toBatches({ targets: [last] }), 1);
			const rows = await open.query(targetRows(view));
			expect(rows.filter(({ isInForce }) => isInForce).map(({ valueBp }) => valueBp)).toEqual([4100]);
		},
	);
	it('the newest row of a plan and of a document counts', async () => {
		const open = await given([target('a', 2000, { plan_id: 'k' })]);
		await load(
			open,
			toBatches({
				plans: [{ plan_id: 'k', name: 'Kế hoạch', locked_on: '2023-02-15' }],
				sources: [{ source_id: 's1', doc_no: '1/KH', signer: 'Chủ tịch Y' }],
			}),
			1,
		);
		const [row] = await open.query(targetRows(view));
		expect(row).toMatchObject({ lockedOn: '2023-02-15', signer: 'Chủ tịch Y' });
	});
	it('lists units under those above them, and says which', async () => {
		const units = [
			...province(['a', 'b']),
			aUnit('b1', 'commune', 'b', { sort_order: 1 }),
			aUnit('a2', 'commune', 'a', { sort_order: 2 }),
			aUnit('a1', 'commune', 'a', { sort_order: 1 }),
		];
		const open = await given([], { units });
		const rows = await open.query(targetRows({ ...view, level: 'commune' }));
		expect(rows.map(({ unitId, parentVi }) => [unitId, parentVi])).toEqual([
			['a1', 'a'],
			['a2', 'a'],
			['b1', 'b'],
		]);
		const districts = await open.query(targetRows(view));
		expect(districts.map(({ parentVi }) => parentVi)).toEqual([null, null]);
	});
	it('keeps the targets of a level that ended within the year, of which nobody is expected to report', async () => {
		const units = [
			...province(['a', 'b'], { valid_to: '2023-06-30' }),
			aUnit('n', 'commune', 'p', { valid_from: '2023-07-01' }),
		];
		const open = await given([target('a', 2000), target('n', 1500)], { units });
		expect((await open.query(targetRows(view))).map(({ unitId, valueBp }) => [unitId, valueBp])).toEqual([
			['a', 2000],
		]);
		const { rows, registered } = await choices(open);
		expect(rows.map(({ level }) => level)).toEqual(['commune']);
		expect(registered.map(({ level }) => level)).toEqual(['commune', 'district']);
	});
	it('expects a school for the level it teaches', async () => {
		const units = [
			...province(['a']),
			aUnit('s', 'school', 'a', { subtype: 'thcs' }),
			aUnit('t', 'school', 'p', { subtype: 'thpt' }),
		];
		const open = await given([], { units });
		const rows = await open.query(targetRows({ ...view, level: 'school' }));
		expect(rows.map(({ unitId }) => unitId)).toEqual(['s']);
	});
});
