import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load, unload } from '../../../src/lib/db/schema/load';
import { importedNoteRows, noteRows, successionRows } from '../../../src/lib/db/queries/unit';
import { unitPage, units, type PageView } from '../../../src/lib/db/views/unit';
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

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

function given(rows: Rows): Promise<Database> {
	return databaseOf(
		{
			units: [
				...province(['a', 'b', 'c']),
				aUnit('a1', 'commune', 'a', { sort_order: 1 }),
				aUnit('a2', 'commune', 'a', { sort_order: 2 }),
			],
			indicators: [
				indicator('vet', { sort_order: 1, numerator_def: 'tc_only+so_cap' }),
				indicator('zero', { sort_order: 2, direction: 'lower', denominator_def: 'candidates' }),
				indicator('apply', { sort_order: 3, direction: 'info' }),
			],
			periods: [
				year('2022'),
				year('2023'),
				year('2024'),
				{
					period_id: '2022-2025',
					kind: 'stage',
					label_vi: 'gd',
					start_date: '2022-01-01',
					end_date: '2025-12-31',
				},
			],
			sources: [
				{ source_id: 's1', doc_no: '1/KH', doc_type: 'KH', signed_date: '2023-03-01' },
				{ source_id: 's2', doc_no: '2/CV', doc_type: 'CV' },
			],
			...rows,
		},
		database,
	);
}

const view: PageView = {
	unit: 'a',
	indicator: 'vet',
	period: '2023',
	asOf: null,
	root: 'p',
	level: 'district',
	below: null,
	schoolLevel: 'THCS',
	summed: [],
};
const directions = new Map([
	['vet', 'higher'],
	['zero', 'lower'],
	['apply', 'info'],
] as const);
const page = (open: Database, more: Partial<PageView> = {}) =>
	unitPage(open, { ...view, ...more }, directions);

it('every unit below the root, living or not, with its days', async () => {
	const open = await given({
		units: [...province(['a'], { valid_to: '2025-06-30' }), aUnit('x', 'province', 'vn')],
	});
	expect(await units(open, 'p')).toMatchObject([
		{ unitId: 'a', level: 'district', parentId: 'p', validTo: '2025-06-30', sortOrder: 1 },
		{ unitId: 'p', level: 'province', validTo: null },
	]);
});

describe('the indicators of a year', () => {
	it('each is judged against its own target, in the order of the catalogue', async () => {
		const open = await given({
			targets: [
				target('a', 2000),
				target('a', 50, { indicator_id: 'zero' }),
				target('b', 9000),
				target('a', 2500, { period_id: '2022' }),
			],
			outcomes: [
				outcome('a', 183, 1000),
				outcome('a', 8, 1000, { indicator_id: 'zero' }),
				outcome('a', 90, 1000, { indicator_id: 'apply' }),
				outcome('a', 1, 1000, { indicator_id: 'zero', period_id: '2022' }),
			],
		});
		const { sheet } = await page(open);
		expect(sheet).toMatchObject([
			{ indicatorId: 'vet', rateBp: 1830, targetBp: 2000, gapPoints: -1.7, gapStudents: 17, status: 'near' },
			// 0,50 % of 1.000 allows 5 papers: ⌈(2·50 + 1)·1000 ÷ 20000⌉ − 1 = 5
			{ indicatorId: 'zero', rateBp: 80, targetBp: 50, gapStudents: 3, status: 'far' },
			{ indicatorId: 'apply', rateBp: 900, targetBp: null, gapPoints: null, status: 'no_target' },
		]);
	});
	it('a target without figures is missing and not 0; nothing of either has no row', async () => {
		const { sheet } = await page(await given({ targets: [target('a', 2000)] }));
		expect(sheet).toMatchObject([{ indicatorId: 'vet', numerator: null, rateBp: null, status: 'missing' }]);
	});
	it('the target in force on a day', async () => {
		const open = await given({
			targets: [
				target('a', 2000),
				target('a', 1800, { kind: 'adjusted', revision: 2, effective_date: '2023-09-01', source_id: 's2' }),
			],
		});
		const of = async (asOf: string | null) => {
			const [row] = (await page(open, { asOf })).sheet;
			return [row?.targetBp, row?.targetDoc];
		};
		expect(await of('2023-06-01')).toEqual([2000, '1/KH']);
		expect(await of(null)).toEqual([1800, '2/CV']);
	});
});

describe('targets with their documents', () => {
	it('every version over years and stages, with what became of it', async () => {
		const open = await given({
			targets: [
				target('a', 2000),
				target('a', 1800, { kind: 'adjusted', revision: 2, effective_date: '2023-09-01', source_id: 's2' }),
				target('a', 3000, { period_id: '2022-2025', effective_date: '2022-01-01' }),
				target('a', 9999, { indicator_id: 'zero' }),
			],
		});
		const { targets } = await page(open);
		expect(targets).toMatchObject([
			{
				periodId: '2022-2025',
				isStage: true,
				firstYear: 2022,
				lastYear: 2025,
				valueBp: 3000,
				standing: 'in_force',
			},
			{ periodId: '2023', isStage: false, valueBp: 2000, docNo: '1/KH', standing: 'passed' },
			{ periodId: '2023', valueBp: 1800, docNo: '2/CV', kind: 'adjusted', standing: 'in_force' },
		]);
	});
	it('the total row of a document is the target of the unit it sums up, unless it has one of its own', async () => {
		const total = target('p', 2792, { is_declared_total: true });
		const ask = { unit: 'p', level: 'province' };
		expect((await page(await given({ targets: [total] }), ask)).targets).toMatchObject([
			{ valueBp: 2792, standing: 'in_force' },
		]);
		const both = await given({ targets: [total, target('p', 2500, { kind: 'assigned' })] });
		expect((await page(both, ask)).targets.map(({ valueBp }) => valueBp)).toEqual([2500]);
	});
});

describe('a unit that reports nothing itself', () => {
	const rows: Rows = {
		targets: [target('p', 2000, { is_declared_total: true })],
		outcomes: [
			outcome('a', 100, 1000),
			outcome('b', 50, 500),
			outcome('a', 90, 900, { period_id: '2022' }),
			outcome('a', 5, 1000, { indicator_id: 'zero' }),
		],
	};
	it('shows what those below add up to, for the indicator, its years and the year', async () => {
		const open = await given(rows);
		const { children, childYears, sums } = await page(open, {
			unit: 'p',
			level: 'province',
			below: 'district',
			summed: ['vet', 'zero'],
		});
		expect(children?.province).toMatchObject({
			rateBp: 1000,
			unitsUsed: 2,
			unitsExpected: 3,
			declaredTargetBp: 2000,
		});
		expect(childYears?.rows.filter(({ rateBp }) => rateBp !== null)).toHaveLength(3);
		expect(sums.map(({ indicatorId, overview }) => [indicatorId, overview.province.rateBp])).toEqual([
			['vet', 1000],
			['zero', 50],
		]);
	});
	it('whoever reports itself is not added up', async () => {
		const open = await given({ outcomes: [outcome('a', 1, 2), outcome('a1', 1, 1)] });
		const { childYears, sums, children } = await page(open, { below: 'commune', summed: ['vet'] });
		expect([childYears, sums, children?.province.rateBp]).toEqual([null, [], 10_000]);
	});
});

describe('after graduation', () => {
	const way = (destination: string, students: number | null, more = {}) => ({
		unit_id: 'a',
		school_level: 'THCS',
		period_id: '2023',
		as_of: '2023-12-31',
		revision: 1,
		destination,
		students,
		quality: 'official',
		...more,
	});
	const kinds = ['thpt_public', 'tc_only', 'so_cap'].map((destination, index) => ({
		school_level: 'THCS',
		destination,
		name_vi: destination,
		name_en: destination,
		sort_order: index + 1,
	}));
	it('exclusive ways with their shares, in the order of the catalogue', async () => {
		const open = await given({
			destination_kinds: kinds,
			destinations: [
				way('so_cap', 70),
				way('thpt_public', 800),
				way('tc_only', 130),
				way('tc_only', 9, { unit_id: 'b' }),
			],
		});
		const { destinations } = await page(open);
		expect(destinations).toMatchObject([
			{
				year: 2023,
				total: 1000,
				graduates: null,
				parts: [
					{ destination: 'thpt_public', students: 800, shareBp: 8000 },
					{ destination: 'tc_only', shareBp: 1300 },
					{ destination: 'so_cap', shareBp: 700 },
				],
			},
		]);
	});
	it.each([
		[1000, 0],
		[995, 5],
	])('%i graduates by another count differ by %i', async (graduates, difference) => {
		const open = await given({
			destination_kinds: kinds,
			destinations: [way('thpt_public', 800), way('tc_only', 200)],
			outcomes: [outcome('a', 90, graduates, { indicator_id: 'apply' })],
		});
		const [of] = (await page(open)).destinations;
		expect(of).toMatchObject({ total: 1000, graduates, difference });
	});
});

describe('who took over from whom', () => {
	it('predecessors, successors and theirs', async () => {
		const move = (from_unit: string, to_unit: string, weight_bp = 10_000) => ({
			from_unit,
			to_unit,
			effective_date: '2025-07-01',
			weight_bp,
		});
		const open = await given({
			crosswalk: [move('a', 'b', 6000), move('a', 'c', 4000), move('b', 'k'), move('x', 'y')],
		});
		const pairs = async (unit: string) =>
			(await open.query(successionRows(unit))).map((row) => [row.fromUnit, row.toUnit, row.weightBp]);
		expect(await pairs('a')).toEqual([
			['b', 'k', 10_000],
			['a', 'b', 6000],
			['a', 'c', 4000],
		]);
		expect(await pairs('b')).toEqual([
			['b', 'k', 10_000],
			['a', 'b', 6000],
		]);
	});
});

describe('notes', () => {
	const said = (annotation_id: string | null, text_vi: string, more = {}) => ({
		annotation_id,
		unit_id: 'a',
		kind: 'cause',
		text_vi,
		...more,
	});
	const texts = async (open: Database) => (await open.query(noteRows('a'))).map(({ text }) => text);
	it('the newest text of a note counts, and none once it was withdrawn', async () => {
		const open = await given({ annotations: [said('n1', 'một'), said('n2', 'hai'), said('n3', 'ba')] });
		await load(
			open,
			toBatches({
				annotations: [said('n1', 'một, viết lại'), said('n2', 'hai', { status: 'withdrawn' })].map(
					(row, at) => ({
						...row,
						file_row: at + 2,
					}),
				),
			}),
			1,
		);
		expect((await texts(open)).toSorted()).toEqual(['ba', 'một, viết lại']);
		expect(await open.query(importedNoteRows(1))).toMatchObject([
			{ annotationId: 'n1', text: 'một, viết lại', status: null },
			{ annotationId: 'n2', status: 'withdrawn' },
		]);
		await unload(open, 1);
		expect((await texts(open)).toSorted()).toEqual(['ba', 'hai', 'một']);
	});
	it('notes without an id stand each for itself', async () => {
		const rows = [said(null, 'một'), said(null, 'hai')].map((row, at) => ({ ...row, file_row: at + 2 }));
		expect((await texts(await given({ annotations: rows }))).toSorted()).toEqual(['hai', 'một']);
	});
});
