import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load } from '../../../src/lib/db/schema/load';
import { outcomeThatCounts, targetThatCounts } from '../../../src/lib/db/queries/correction';
import { noOutcome } from '../../../src/lib/domain/schema/correction';
import { outcomeCsv, targetCsv } from '../../../src/lib/export/text/correction-csv';
import { fileOf, knowledgeOf, publishedFiles, readingOf } from '../../support/catalogue';
import { databaseOf, rowsOf, toBatches } from '../../support/database';

const published = knowledgeOf('long-an', publishedFiles('long-an'));
const { catalogue } = published.knowledge;
const of = { unit: 'long-an.thu-thua', indicator: 'vet_after_thcs', period: '2023' };

let database: Database | undefined;
beforeEach(async () => {
	database = await databaseOf(rowsOf(published.records), database);
});
afterAll(() => database?.close());

const open = async () => (database ??= await openDatabase());

/** The file that a form makes, read as any file is and loaded as import `seq`. */
async function imported(seq: number, text: string): Promise<void> {
	const read = readingOf(catalogue, fileOf(text, 'Nhập tay, Thủ Thừa.csv'));
	expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	await load(await open(), toBatches(rowsOf(read.records)), seq);
}

async function outcomeNow() {
	const [found] = await (await open()).query(outcomeThatCounts(of));
	if (!found) throw new Error('There is no outcome.');
	return found;
}

async function targetNow() {
	const [found] = await (await open()).query(targetThatCounts(of));
	if (!found) throw new Error('There is no target.');
	return found;
}

describe('a figure entered by hand', () => {
	it('counts in the place of an illustrative one, then of one entered before, whatever its revision', async () => {
		const first = await outcomeNow();
		expect(first.quality).toBe('demo');
		await imported(1, outcomeCsv(of, { ...noOutcome, numerator: 300, denominator: 1200 }, 'báo lại'));
		const second = await outcomeNow();
		expect(second).toMatchObject({ numerator: 300, denominator: 1200, quality: 'official', revision: 1 });
		await imported(
			2,
			outcomeCsv(
				of,
				{ ...noOutcome, numerator: 305, denominator: 1200, revision: 4, asOf: '2023-10-31', docNo: '7/BC' },
				'lần 4',
			),
		);
		const third = await outcomeNow();
		expect(third).toMatchObject({ numerator: 305, revision: 4, asOf: '2023-10-31', docNo: '7/BC' });
		await imported(
			3,
			outcomeCsv(
				of,
				{ ...third, numerator: null, denominator: null, declaredBp: 2510, quality: 'estimated' },
				'chỉ có tỷ lệ',
			),
		);
		const last = await outcomeNow();
		expect(last).toMatchObject({
			numerator: null,
			denominator: null,
			declaredBp: 2510,
			quality: 'estimated',
			revision: 4,
		});
	});

	it('is checked like a file: a part above the whole is refused', () => {
		const text = outcomeCsv(of, { ...noOutcome, numerator: 1201, denominator: 1200 }, 'nhầm');
		const read = readingOf(catalogue, fileOf(text, 'a.csv'));
		expect(read.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
			'V11',
		]);
	});
});

describe('a target entered by hand', () => {
	it('mends the version in force under its own document', async () => {
		const was = await targetNow();
		expect(was).toMatchObject({ kind: 'registered', valueBp: 2000, docNo: '568/KH-UBND' });
		await imported(1, targetCsv(of, { ...was, valueBp: 2050 }, 'nhập nhầm'));
		const rows = await (await open()).query(targetThatCounts(of));
		expect(rows).toEqual([{ ...was, valueBp: 2050 }]);
	});

	it('that is adjusted counts from its day on, and the one before until then', async () => {
		const was = await targetNow();
		const adjusted = {
			...was,
			kind: 'adjusted' as const,
			revision: 1,
			valueBp: 1800,
			effectiveDate: '2023-09-01',
			docNo: '9/QĐ-UBND',
		};
		await imported(1, targetCsv(of, adjusted, 'thiếu chỗ học'));
		expect(await (await open()).query(targetThatCounts(of))).toEqual([adjusted]);
	});
});
