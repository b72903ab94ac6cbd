import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayContents } from '../../../src/lib/features/data/history/import-contents';
import { madeBy } from '../../../src/lib/db/schema/change';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { importContents } from '../../../src/lib/db/queries/imports';
import { databaseOf, indicator, province, target, year } from '../../support/database';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

const outcome = (unit_id: string, numerator: number, more = {}) => ({
	unit_id,
	indicator_id: 'vet',
	period_id: '2023',
	as_of: '2023-12-31',
	revision: 1,
	numerator,
	denominator: 100,
	quality: 'official',
	...more,
});
const open = () =>
	databaseOf(
		{
			units: province(['a', 'b', 'c']),
			indicators: [
				indicator('vet', { short_vi: 'Vào sơ cấp, trung cấp', short_en: 'To vocational training' }),
				indicator('other', { short_vi: 'Vào cao đẳng', short_en: 'To college' }),
			],
			periods: [year('2022'), year('2023')],
			targets: [target('a', 2000)],
			outcomes: [outcome('a', 10)],
		},
		database,
		[
			{ outcomes: [outcome('a', 11), outcome('b', 20), outcome('c', 30, { period_id: '2022' })] },
			{
				outcomes: [outcome('b', 20), outcome('a', 12)],
				targets: [target('b', 2500, { indicator_id: 'other' })],
			},
			{
				destinations: [
					{
						unit_id: 'c',
						school_level: 'THCS',
						period_id: '2023',
						destination: 'vet_intermediate',
						students: 5,
						quality: 'official',
						revision: 1,
					},
				],
			},
		],
	);

describe('what each import holds', () => {
	it('is said with unit, indicator and year; the published rows are no import', async () => {
		const all = await (await open()).query(importContents());
		expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3]);
		expect(all.map((one) => sayContents(one, 'vi'))).toEqual([
			'3 đơn vị · Vào sơ cấp, trung cấp · 2022, 2023',
			'2 đơn vị · Vào cao đẳng, Vào sơ cấp, trung cấp · 2023',
			'c · các hướng đi sau THCS · 2023',
		]);
		const [first] = all;
		if (first === undefined) throw new Error('nothing');
		expect(sayContents({ ...first, units: 1 }, 'en')).toBe('a · To vocational training · 2022, 2023');
		expect(sayContents({ ...first, periods: '2020\n2021\n2022\n2023\n2024' }, 'vi')).toMatch(
			/2020, 2021, 2022 và 2 mục khác$/,
		);
	});
});

describe('what an import changed', () => {
	it('is beside what stood before it, whatever came later', async () => {
		const one = await open();
		const said = async (seq: number) =>
			(await madeBy(one, seq)).listed.map((change) => [
				change.kind,
				change.what,
				change.unitId,
				change.periodId,
				change.beforeNumerator ?? change.beforeBp,
				change.afterNumerator ?? change.afterBp,
			]);
		expect(await said(1)).toEqual([
			['changed', 'outcomes', 'a', '2023', 10, 11],
			['added', 'outcomes', 'b', '2023', null, 20],
			['added', 'outcomes', 'c', '2022', null, 30],
		]);
		expect(await said(2)).toEqual([
			['changed', 'outcomes', 'a', '2023', 11, 12],
			['added', 'targets registered', 'b', '2023', null, 2500],
		]);
		expect((await madeBy(one, 2)).counts).toEqual({ added: 1, changed: 1, same: 1, removed: 0 });
		expect(await said(9)).toEqual([]);
	});
});
