import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { illustrate, load, unload } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { choiceRows, indicatorRows, targetDateRows } from '../../../src/lib/db/queries/catalogue';
import { directionOf, nationalFloor } from '../../../src/lib/db/queries/overview';
import {
	fileOf,
	fixture,
	knowledgeOf,
	publishedFiles,
	publishedIndicators,
	readingOf,
} from '../../support/catalogue';
import { databaseOf, rowsOf, toBatches } from '../../support/database';

const published = knowledgeOf('long-an', publishedFiles('long-an'));
const view = { indicator: 'vet_after_thcs', period: '2023', level: 'district', root: 'long-an', asOf: null };
let database: Database;

beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records));
});
afterAll(() => database.close());

describe('Long An 2023 as it ships', () => {
	it('27,92 declared, 27,34 simple mean, no weighted total', async () => {
		const { province, rows, direction } = await overview(database, view);
		expect(direction).toBe('higher');
		expect(rows).toHaveLength(15);
		expect(province).toMatchObject({
			declaredTargetBp: 2792,
			declaredDoc: '568/KH-UBND',
			declaredDate: '2023-03-07',
			simpleMeanTargetBp: 2734,
			weightedTargetBp: null,
			weightingResidualPoints: null,
			unitsExpected: 15,
			unitsUsed: 14,
			isIllustrative: true,
		});
	});
	it('every unit has its own target', async () => {
		const { rows } = await overview(database, view);
		const targets = Object.fromEntries(rows.map((row) => [row.unitId, row.targetBp]));
		expect(targets).toMatchObject({
			'long-an.thu-thua': 2000,
			'long-an.duc-hoa': 3787,
			'long-an.can-duoc': 1001,
			'long-an.thanh-hoa': 2320,
		});
		expect(rows.every((row) => row.targetKind === 'registered' && row.targetDoc === '568/KH-UBND')).toBe(
			true,
		);
	});
	it('the missing unit is unranked and not 0', async () => {
		const { rows } = await overview(database, view);
		const missing = rows.filter((row) => row.status === 'missing');
		expect(missing).toHaveLength(1);
		expect(missing[0]).toMatchObject({
			rateBp: null,
			rank: null,
			gapPoints: null,
			gapStudents: null,
			numerator: null,
		});
	});
	it('40,22 declared for THPT, 41,17 simple mean', async () =>
		expect((await overview(database, { ...view, indicator: 'vet_after_thpt' })).province).toMatchObject({
			declaredTargetBp: 4022,
			simpleMeanTargetBp: 4117,
		}));
	it('before the plan was signed there was no target', async () => {
		const { rows, province } = await overview(database, { ...view, asOf: '2023-03-06' });
		expect(rows.every((row) => row.targetBp === null && row.rank === null)).toBe(true);
		expect(province.declaredTargetBp).toBeNull();
	});
	it('an unknown period has no rows and no rate', async () => {
		const { rows, province } = await overview(database, { ...view, period: '1999' });
		expect([rows.length, province.rateBp, province.unitsExpected]).toEqual([0, null, 0]);
	});
});

describe('after an import', () => {
	const { catalogue } = published.knowledge;
	it('planned graduates of all fifteen give the weighted total and its residual (H2)', async () => {
		const [header = '', ...lines] = new TextDecoder()
			.decode(fixture('forms/phu-luc-thcs.csv').bytes)
			.split('\r\n')
			.slice(6);
		const planned = lines.map((line, index) =>
			/^\d/.test(line) ? `${line};${1000 + 100 * index}` : `${line};`,
		);
		const text = [`${header};hs_tn_du_kien`, ...planned].join('\n');
		const read = readingOf(catalogue, fileOf(text), {
			assume: { year: '2023', kind: 'registered', doc_no: '568/KH-UBND', effective_date: '07/3/2023' },
		});
		expect(read.errors).toBe(0);
		await load(database, toBatches(rowsOf(read.records)), 1);
		// imported targets put an end to illustrative outcomes: what is covered is asked with them
		await illustrate(database, true);
		const { province } = await overview(database, view);
		const targets = [
			3509, 3298, 2750, 2000, 3201, 1001, 2703, 3787, 2704, 2320, 3286, 2816, 2981, 1747, 2909,
		];
		const weights = targets.map((_, index) => 1000 + 100 * index);
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		const weighted = targets.reduce((sum, target, index) => sum + target * (weights[index] ?? 0), 0) / total;
		expect(province.weightedTargetBp).toBe(Math.round(weighted));
		expect(province.weightingResidualPoints).toBeCloseTo(27.92 - Math.round(weighted) / 100, 10);
		expect(province).toMatchObject({ declaredTargetBp: 2792, simpleMeanTargetBp: 2734 });
		expect(province.coverageDenominator).not.toBeNull();
		await unload(database, 1);
		await illustrate(database, null);
		expect((await overview(database, view)).province.weightedTargetBp).toBeNull();
	});
	it('one official district puts an end to all illustrative ones, of other indicators too', async () => {
		const text = 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe\nThủ Thừa;2023;1000;183\n';
		const read = readingOf(catalogue, fileOf(text), { assume: { level: 'THCS' } });
		await load(database, toBatches(rowsOf(read.records)), 2);
		const { rows, province } = await overview(database, view);
		expect(rows.filter((row) => row.rateBp !== null)).toMatchObject([
			{
				unitId: 'long-an.thu-thua',
				rateBp: 1830,
				gapStudents: 17,
				attainment: 91.5,
				status: 'near',
				rank: 1,
			},
		]);
		expect(province).toMatchObject({ rateBp: 1830, unitsUsed: 1, isIllustrative: false });
		expect(
			(await overview(database, { ...view, indicator: 'prog_local_thcs' })).province.isIllustrative,
		).toBe(false);
		await unload(database, 2);
	});
});

describe('what the filter bar offers', () => {
	it('indicators in document order', async () => {
		const rows = await database.query(indicatorRows());
		expect(rows.map((row) => row.indicatorId)).toEqual(publishedIndicators());
		expect(rows[0]).toMatchObject({
			direction: 'higher',
			numeratorDef: 'so_cap+tc_only+gdtx_plus_tc',
			denominatorDef: 'graduates',
			defVersion: '522',
		});
	});
	it('only what there is', async () => {
		const rows = await database.query(choiceRows());
		expect(new Set(rows.map((row) => row.periodId))).toEqual(new Set(['2023']));
		expect(rows.filter((row) => row.level === 'district').map((row) => row.indicatorId)).toEqual([
			'counsellor_thcs',
			'counsellor_thpt',
			'prog_local_thcs',
			'prog_local_thpt',
			'vet_after_thcs',
			'vet_after_thpt',
		]);
	});
	it('days on which targets came into force', async () => {
		const rows = await database.query(targetDateRows());
		expect(rows.filter((row) => row.indicatorId === 'vet_after_thcs')).toEqual([
			{ indicatorId: 'vet_after_thcs', periodId: '2023', date: '2023-03-07' },
		]);
	});
	it('direction and national floor', async () => {
		expect(await database.query(directionOf('neither'))).toEqual([{ direction: 'lower' }]);
		expect(await database.query(directionOf('no-such'))).toEqual([]);
		expect(await database.query(nationalFloor('vet_after_thcs', '2019'))).toEqual([]);
		expect(await database.query(nationalFloor('vet_after_thcs', '2023'))).toEqual([
			{ valueBp: 3000, docNo: '522/QĐ-TTg' },
		]);
		expect(await database.query(nationalFloor('vet_after_thcs', '2025'))).toEqual([
			{ valueBp: 4000, docNo: '522/QĐ-TTg' },
		]);
	});
});
