import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { illustrate, load, unload } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { declaredTotal, progressRows } from '../../../src/lib/db/queries/overview';
import { sql } from '../../../src/lib/db/sql';
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
	const all: Rows = {
		units: province(['a', 'b', 'c']),
		indicators: [indicator('vet')],
		periods: [year('2022'), year('2023'), year('2024')],
		sources: [
			{ source_id: 's1', doc_no: '1/KH', signed_date: '2023-03-01' },
			{ source_id: 's2', doc_no: '2/QĐ' },
		],
		...rows,
	};
	return databaseOf(all, database);
}

const view = { indicator: 'vet', period: '2023', level: 'district', root: 'p', asOf: null };
const rowOf = async (from: Database, unit: string, more: Partial<typeof view> | { asOf: string } = {}) =>
	(await from.query(progressRows({ ...view, ...more }))).find(({ unitId }) => unitId === unit);

describe('targets in force (H4)', () => {
	const targets = [
		target('a', 2000),
		target('a', 1800, { kind: 'adjusted', revision: 2, effective_date: '2023-09-01', source_id: 's2' }),
	];
	it.each([
		['2023-02-28', null, null, null, null],
		['2023-03-01', 2000, 'registered', 1, '1/KH'],
		['2023-08-31', 2000, 'registered', 1, '1/KH'],
		['2023-09-01', 1800, 'adjusted', 2, '2/QĐ'],
		[null, 1800, 'adjusted', 2, '2/QĐ'],
	])('on %s', async (asOf, bp, kind, revision, doc) => {
		const row = await rowOf(await given({ targets }), 'a', { asOf });
		expect([row?.targetBp, row?.targetKind, row?.targetRevision, row?.targetDoc]).toEqual([
			bp,
			kind,
			revision,
			doc,
		]);
	});
	it('adjusted before assigned before committed before registered, whatever their days', async () => {
		const kinds = ['registered', 'committed', 'assigned', 'adjusted'];
		for (let most = 1; most <= kinds.length; most++) {
			const some = kinds
				.slice(0, most)
				.map((kind, index) => target('a', 1000 + index, { kind, effective_date: `2023-0${9 - index}-01` }));
			const open = await given({ targets: some });
			expect((await rowOf(open, 'a'))?.targetKind).toBe(kinds[most - 1]);
		}
	});
	it('of one kind the newest day, then the highest revision', async () => {
		const open = await given({
			targets: [
				target('a', 1000, { revision: 3 }),
				target('a', 1100, { revision: 1, effective_date: '2023-06-01' }),
				target('b', 1200, { revision: 1 }),
				target('b', 1300, { revision: 2 }),
			],
		});
		expect((await rowOf(open, 'a'))?.targetBp).toBe(1100);
		expect((await rowOf(open, 'b'))?.targetBp).toBe(1300);
	});
	it('drafts, superseded rows, totals and national levels are no targets of a unit', async () => {
		const open = await given({
			targets: [
				target('a', 1000, { status: 'draft' }),
				target('b', 1000, { status: 'superseded' }),
				target('c', 1000, { kind: 'national' }),
				target('p', 2792, { is_declared_total: true }),
			],
		});
		const rows = await open.query(progressRows(view));
		expect(rows.map((row) => row.targetBp)).toEqual([null, null, null]);
	});
	it('the declared total stands apart, by its own days', async () => {
		const open = await given({
			targets: [
				target('p', 2792, { is_declared_total: true }),
				target('p', 2900, { is_declared_total: true, revision: 2, effective_date: '2023-09-01' }),
				target('p', 5000, { kind: 'assigned' }),
			],
		});
		expect(await open.query(declaredTotal({ ...view, asOf: '2023-05-01' }))).toEqual([
			{ valueBp: 2792, docNo: '1/KH', docType: null, signedDate: '2023-03-01', effectiveDate: '2023-03-01' },
		]);
		expect(await open.query(declaredTotal(view))).toMatchObject([{ valueBp: 2900 }]);
		expect(await open.query(declaredTotal({ ...view, asOf: '2023-01-01' }))).toEqual([]);
		expect(await open.query(declaredTotal({ ...view, period: '2024' }))).toEqual([]);
	});
	it('a target that is a count', async () => {
		const open = await given({ targets: [target('a', null, { value_count: 35 })] });
		expect(await rowOf(open, 'a')).toMatchObject({ targetBp: null, targetCount: 35 });
	});
});

describe('outcomes in effect', () => {
	const numeratorOf = async (open: Database, unit = 'a') => (await rowOf(open, unit))?.numerator;
	it('the newest cut-off wins, whatever came later', async () => {
		const open = await given({ outcomes: [outcome('a', 200, 1000, { as_of: '2023-12-31' })] });
		await load(
			open,
			toBatches({ outcomes: [outcome('a', 150, 1000, { as_of: '2023-10-31', revision: 9 })] }),
			1,
		);
		expect(await numeratorOf(open)).toBe(200);
		await load(open, toBatches({ outcomes: [outcome('a', 250, 1000, { as_of: '2024-01-31' })] }), 2);
		expect(await numeratorOf(open)).toBe(250);
	});
	it('then the revision, then the import', async () => {
		const open = await given({ outcomes: [outcome('a', 1, 9), outcome('a', 2, 9, { revision: 2 })] });
		expect(await numeratorOf(open)).toBe(2);
		await load(open, toBatches({ outcomes: [outcome('a', 3, 9, { revision: 2 })] }), 1);
		expect(await numeratorOf(open)).toBe(3);
		await load(open, toBatches({ outcomes: [outcome('a', 4, 9, { revision: 2 })] }), 2);
		expect(await numeratorOf(open)).toBe(4);
		await unload(open, 2);
		expect(await numeratorOf(open)).toBe(3);
	});
	it('a row without a cut-off counts as of the newest day known when it came', async () => {
		const open = await given({ outcomes: [outcome('a', 1, 9)] });
		await load(open, toBatches({ outcomes: [outcome('a', 2, 9, { as_of: null })] }), 1);
		expect(await numeratorOf(open)).toBe(2);
		await load(open, toBatches({ outcomes: [outcome('a', 3, 9)] }), 2);
		expect(await numeratorOf(open)).toBe(3);
	});
	it('an empty return hides nothing', async () => {
		const open = await given({ outcomes: [outcome('a', 1, 9)] });
		await load(open, toBatches({ outcomes: [outcome('a', null, null, { as_of: '2024-01-31' })] }), 1);
		expect(await numeratorOf(open)).toBe(1);
	});
	it('official data displace the illustrative ones of every indicator and period', async () => {
		const demo = { quality: 'demo' };
		const open = await given({
			indicators: [indicator('vet'), indicator('other')],
			outcomes: [
				outcome('a', 1, 9, demo),
				outcome('b', 2, 9, demo),
				outcome('b', 3, 9, { ...demo, indicator_id: 'other' }),
				outcome('b', 4, 9, { ...demo, period_id: '2022' }),
			],
		});
		await load(open, toBatches({ outcomes: [outcome('a', 5, 9, { as_of: '2023-06-30' })] }), 1);
		expect(await rowOf(open, 'a')).toMatchObject({ numerator: 5, quality: 'official', outcomeImport: 1 });
		expect(await rowOf(open, 'b')).toMatchObject({ numerator: null, quality: null });
		expect(await rowOf(open, 'b', { indicator: 'other' })).toMatchObject({ numerator: null, quality: null });
		expect(await rowOf(open, 'b', { period: '2022' })).toMatchObject({ numerator: null, quality: null });
		await unload(open, 1);
		expect(await rowOf(open, 'b')).toMatchObject({ numerator: 2, quality: 'demo' });
	});
	it('where illustrative data are wanted beside them, of their indicator and period only', async () => {
		const demo = { quality: 'demo' };
		const open = await given({
			indicators: [indicator('vet'), indicator('other')],
			outcomes: [
				outcome('b', 2, 9, demo),
				outcome('b', 3, 9, { ...demo, indicator_id: 'other' }),
				outcome('b', 4, 9, { ...demo, period_id: '2022' }),
			],
		});
		await load(open, toBatches({ outcomes: [outcome('a', 5, 9)] }), 1);
		await illustrate(open, true);
		expect(await rowOf(open, 'b')).toMatchObject({ numerator: null, quality: null });
		expect(await rowOf(open, 'b', { indicator: 'other' })).toMatchObject({ numerator: 3, quality: 'demo' });
		expect(await rowOf(open, 'b', { period: '2022' })).toMatchObject({ numerator: 4, quality: 'demo' });
	});
});

describe('destinations (H6)', () => {
	const codes = {
		thpt_public: 720,
		thpt_private: 12,
		gdtx_only: 40,
		gdtx_plus_tc: 60,
		voc_secondary: 0,
		tc_only: 103,
		so_cap: 20,
		cd_9plus: 0,
		working: 20,
		at_home: 15,
		other: 6,
		unknown: 4,
	};
	const streams = (unit_id: string, more: object = {}, students: Record<string, number> = codes) =>
		Object.entries(students).map(([destination, count], index) => ({
			unit_id,
			school_level: 'THCS',
			period_id: '2023',
			as_of: '2023-10-31',
			revision: 1,
			destination,
			students: count,
			quality: 'official',
			file_row: 2 + index,
			...more,
		}));
	const kinds = Object.keys(codes).map((destination) => ({
		school_level: 'THCS',
		destination,
		name_vi: destination,
		name_en: destination,
	}));
	const indicators = [
		indicator('vet', { numerator_def: 'so_cap+tc_only+gdtx_plus_tc' }),
		indicator('continue', { numerator_def: 'thpt_public+thpt_private+gdtx_only+gdtx_plus_tc' }),
		indicator('neither', { numerator_def: 'working+at_home+unknown', kind: 'count', direction: 'lower' }),
		indicator('word', { numerator_def: 'schools_with_programme' }),
		indicator('half', { numerator_def: 'so_cap+no_such_code' }),
		indicator('schools', { numerator_def: 'so_cap', denominator_def: 'schools' }),
	];
	const base = { indicators, destination_kinds: kinds };

	it('183/1000, 832/1000, and no rate of words that are no codes', async () => {
		const open = await given({ ...base, destinations: streams('a') });
		const found = await open.query(
			sql({ indicator_id: 'text', numerator: 'integer', denominator: 'integer', as_of: 'text' })`
			SELECT indicator_id, numerator, denominator, CAST(as_of AS VARCHAR) AS as_of
			FROM destination_outcomes ORDER BY indicator_id`,
		);
		expect(found).toEqual([
			{ indicator_id: 'continue', numerator: 832, denominator: 1000, as_of: '2023-10-31' },
			{ indicator_id: 'neither', numerator: 39, denominator: 1000, as_of: '2023-10-31' },
			{ indicator_id: 'vet', numerator: 183, denominator: 1000, as_of: '2023-10-31' },
		]);
	});
	it('the newest count as a whole, never a mixture', async () => {
		const open = await given({ ...base, destinations: streams('a') });
		const later = { thpt_public: 500, tc_only: 100 };
		await load(open, toBatches({ destinations: streams('a', { as_of: '2023-12-31' }, later) }), 1);
		expect(await rowOf(open, 'a')).toMatchObject({ numerator: 100, denominator: 600 });
	});
	it('an import without a cut-off replaces the published one', async () => {
		const open = await given({ ...base, destinations: streams('a') });
		await load(
			open,
			toBatches({ destinations: streams('a', { as_of: null }, { thpt_public: 9, tc_only: 1 }) }),
			1,
		);
		expect(await rowOf(open, 'a')).toMatchObject({ numerator: 1, denominator: 10 });
	});
	it('official streams displace illustrative streams and outcomes of the same period', async () => {
		const open = await given({
			...base,
			destinations: [...streams('a', { quality: 'demo' }), ...streams('b', { quality: 'demo' })],
			outcomes: [outcome('c', 7, 9, { quality: 'demo' })],
		});
		expect((await open.query(progressRows(view))).map((row) => row.numerator)).toEqual([183, 183, 7]);
		await load(open, toBatches({ destinations: streams('a') }), 1);
		expect((await open.query(progressRows(view))).map((row) => row.numerator)).toEqual([183, null, null]);
	});
	it('a given outcome goes before one worked out of streams of the same day', async () => {
		const open = await given({
			...base,
			destinations: streams('a'),
			outcomes: [outcome('a', 190, 1000, { as_of: '2023-10-31' })],
		});
		expect(await rowOf(open, 'a')).toMatchObject({ numerator: 190 });
	});
});

describe('units of a period', () => {
	const units = [
		aUnit('vn', 'country', null),
		aUnit('p', 'province', 'vn'),
		aUnit('old', 'commune', 'p', { valid_to: '2023-06-30' }),
		aUnit('new', 'commune', 'p', { valid_from: '2023-07-01' }),
		aUnit('kept', 'commune', 'p'),
		aUnit('later', 'commune', 'p', { valid_from: '2024-01-01' }),
		aUnit('d', 'district', 'p', { valid_to: '2023-06-30' }),
		aUnit('d.s', 'school', 'd', { valid_to: '2023-06-30' }),
	];
	const between = async (first: string, last: string) =>
		(
			await (
				await given({ units })
			).query(sql({ unit_id: 'text' })`SELECT unit_id FROM units_between(${first}, ${last}) ORDER BY unit_id`)
		).map(({ unit_id }) => unit_id);

	it('alive on a day in between, ended units included', async () => {
		expect(await between('2023-01-01', '2023-12-31')).toEqual(['d', 'd.s', 'kept', 'new', 'old', 'p', 'vn']);
		expect(await between('2023-07-01', '2023-12-31')).toEqual(['kept', 'new', 'p', 'vn']);
		expect(await between('2023-06-30', '2023-06-30')).toEqual(['d', 'd.s', 'kept', 'old', 'p', 'vn']);
	});
	it('of a period those at its end are expected: old and new never together (F11)', async () => {
		const open = await given({ units });
		const expected = async (level: string) =>
			(await open.query(progressRows({ ...view, level }))).map(({ unitId }) => unitId);
		expect(await expected('commune')).toEqual(['kept', 'new']);
		expect(await expected('district')).toEqual([]);
		expect(await expected('school')).toEqual([]);
	});
	it('of a level that had ended by then those that lived in the period, where one of them reported for it', async () => {
		const open = await given({
			units: [...units, aUnit('e', 'district', 'p', { valid_to: '2023-06-30' })],
			outcomes: [outcome('e', 1, 10)],
		});
		const expected = async (level: string) =>
			(await open.query(progressRows({ ...view, level }))).map(({ unitId }) => unitId);
		expect(await expected('district')).toEqual(['d', 'e']);
		expect(await expected('school')).toEqual([]);
		expect(await expected('commune')).toEqual(['kept', 'new']);
	});
	it('only below the unit that is asked', async () => {
		const open = await given({ units });
		expect(await open.query(progressRows({ ...view, level: 'commune', root: 'd' }))).toEqual([]);
	});
	it('a unit described again is described by its last import', async () => {
		const open = await given({ units });
		await load(open, toBatches({ units: [aUnit('kept', 'commune', 'p', { name_vi: 'Xã Giữ' })] }), 1);
		expect((await rowOf(open, 'kept', { level: 'commune' }))?.nameVi).toBe('Xã Giữ');
	});
});

describe('the province', () => {
	/** The sums of the overview and those of the macro, which must be the same. */
	const rolledUp = async (rows: Rows) => {
		const open = await given(rows);
		const { province } = await overview(open, view);
		const [found] = await open.query(
			sql({
				numerator: 'integer?',
				denominator: 'integer?',
				unitsUsed: 'integer',
				unitsReported: 'integer',
				unitsExpected: 'integer',
				denominatorExpected: 'integer?',
				demoUnits: 'integer',
			})`
			SELECT CAST(numerator AS INTEGER) AS numerator, CAST(denominator AS INTEGER) AS denominator,
				CAST(units_used AS INTEGER) AS "unitsUsed", CAST(units_reported AS INTEGER) AS "unitsReported",
				CAST(units_expected AS INTEGER) AS "unitsExpected",
				CAST(denominator_expected AS INTEGER) AS "denominatorExpected",
				CAST(demo_units AS INTEGER) AS "demoUnits"
			FROM province_roll_up(${view.indicator}, ${view.period}, ${view.level}, ${view.root}, '9999-12-31')`,
		);
		expect(province).toMatchObject({ ...found });
		return found;
	};
	it('10/100 and 90/300 give 25,00 (F5)', async () => {
		const open = await given({ outcomes: [outcome('a', 10, 100), outcome('b', 90, 300)] });
		expect((await overview(open, view)).province.rateBp).toBe(2500);
	});
	it('R = 359/1640 of two units of three; the declared rate is reported and not used (H7)', async () => {
		expect(
			await rolledUp({
				outcomes: [
					outcome('a', 183, 1000),
					outcome('b', 176, 640),
					outcome('c', null, null, { declared_bp: 2510 }),
				],
			}),
		).toEqual({
			numerator: 359,
			denominator: 1640,
			unitsUsed: 2,
			unitsReported: 3,
			unitsExpected: 3,
			denominatorExpected: null,
			demoUnits: 0,
		});
	});
	it('planned graduates stand in for those not yet counted', async () => {
		expect(
			await rolledUp({
				outcomes: [outcome('a', 183, 1000), outcome('b', 176, 640)],
				targets: [target('c', 2200, { planned_denominator: 400 })],
			}),
		).toMatchObject({ denominatorExpected: 2040, unitsUsed: 2 });
	});
	it('a unit without graduates has reported and adds nothing', async () => {
		expect(
			await rolledUp({ outcomes: [outcome('a', 183, 1000), outcome('b', 0, 0), outcome('c', 1, null)] }),
		).toMatchObject({ numerator: 183, denominator: 1000, unitsUsed: 2, unitsReported: 3 });
	});
	it('counts what is illustrative', async () =>
		expect(await rolledUp({ outcomes: [outcome('a', 1, 9, { quality: 'demo' })] })).toMatchObject({
			demoUnits: 1,
		}));
	it('of nothing is nothing, with everybody missing', async () =>
		expect(await rolledUp({})).toMatchObject({
			numerator: null,
			denominator: null,
			unitsUsed: 0,
			unitsExpected: 3,
		}));
});

describe('completeness (F12)', () => {
	it('one row a return, with whether it holds anything', async () => {
		const due = (unit_id: string, received_at: string | null) => ({
			period_id: '2023',
			unit_id,
			form: 'survey',
			due_at: '2023-12-25',
			received_at,
		});
		const open = await given({
			outcomes: [outcome('a', 1, 9), outcome('b', null, null)],
			deadlines: [due('a', '2023-12-27'), due('b', '2023-12-20'), due('c', null)],
		});
		await load(open, toBatches({ deadlines: [due('c', '2023-12-24')] }), 1);
		const found = await open.query(
			sql({ unit_id: 'text', received: 'text?', has_values: 'boolean' })`
			SELECT unit_id, CAST(received_at AS VARCHAR) AS received, has_values FROM completeness ORDER BY unit_id`,
		);
		expect(found).toEqual([
			{ unit_id: 'a', received: '2023-12-27', has_values: true },
			{ unit_id: 'b', received: '2023-12-20', has_values: false },
			{ unit_id: 'c', received: '2023-12-24', has_values: false },
		]);
	});
});

describe('schools', () => {
	it('are expected for the level they teach', async () => {
		const school = (id: string, subtype: string | null) => ({
			...aUnit(id, 'school', 'p'),
			subtype,
		});
		const open = await given({
			units: [
				...province([]),
				school('lower', 'thcs'),
				school('upper', 'thpt'),
				school('both', 'lien_cap'),
				school('unknown', null),
			],
		});
		const rows = await open.query(progressRows({ ...view, level: 'school' }));
		expect(rows.map(({ unitId }) => unitId).toSorted()).toEqual(['both', 'lower', 'unknown']);
	});
});
