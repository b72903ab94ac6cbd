import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inPlaceOf } from '../../../src/lib/db/schema/change';
import { choices } from '../../../src/lib/db/views/choices';
import type { Database } from '../../../src/lib/db/database';
import { dump } from '../../../src/lib/db/schema/dump';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { illustrate, load, replaceAll, unload } from '../../../src/lib/db/schema/load';
import { fragment, names, sql } from '../../../src/lib/db/sql';
import type { TableName } from '../../../src/lib/domain/schema/tables';
import { readDataset } from '../../../src/lib/intake/dataset';
import type { Found } from '../../../src/lib/intake/reading';
import { batchesOf } from '../../../src/lib/server/batches-of';
import { datasetFiles } from '../../../src/lib/server/files';
import { outcome, target, toBatches, type Rows } from '../../support/database';

let open: Database;
beforeAll(async () => {
	open = await openDatabase();
});
afterAll(() => open.close());

async function published(id: string, isFictional: boolean): Promise<void> {
	const found: Found[] = [];
	readDataset(datasetFiles(id), id, (one) => void found.push(one));
	await replaceAll(open, [{ seq: 0, parts: batchesOf(found) }], { isFictional, isWanted: null });
}

const given = (rows: Rows) => load(open, toBatches(rows), 1);
const state = async () => (await choices(open)).illustration;

async function rowsIn(table: string, where = fragment`TRUE`): Promise<number> {
	const [row] = await open.query(
		sql({ n: 'integer' })`SELECT CAST(count(*) AS INTEGER) AS n FROM ${names(table)} t WHERE ${where}`,
	);
	return row?.n ?? -1;
}

/** Names of all that can stand behind FROM without parameters. */
const everything = async () =>
	(
		await open.query(
			sql({ name: 'text' })`SELECT table_name AS name FROM information_schema.tables
			WHERE table_schema = 'main' ORDER BY name`,
		)
	).map(({ name }) => name);

/** Where a row says that it is illustrative. */
async function illustrativeIn(): Promise<string[]> {
	const said = fragment`CAST(t AS VARCHAR) LIKE '%: demo%' OR CAST(t AS VARCHAR) LIKE '%_demo'': true%' OR CAST(t AS VARCHAR) ILIKE '%minh họa%'
		OR CAST(t AS VARCHAR) LIKE '%minh-hoa%'`;
	const found: string[] = [];
	for (const name of await everything()) if ((await rowsIn(name, said)) > 0) found.push(name);
	return found;
}

const thuThua = outcome('long-an.thu-thua', 181, 900, {
	indicator_id: 'vet_after_thcs',
	source_id: null,
	submitted_at: '2024-01-09',
});

describe('a data set of real targets with illustrative outcomes', () => {
	beforeEach(() => published('long-an', false));

	it('shows them as it is published, and says so', async () => {
		expect(await state()).toEqual({ isShown: true, isShownUnasked: true, hasAny: true });
		expect(await illustrativeIn()).toEqual(expect.arrayContaining(['outcomes', 'sources', 'first_day_sent']));
	});

	it('holds no illustrative row anywhere after the first real outcome; taken back, all are there again', async () => {
		const before = await Promise.all(['outcomes', 'targets', 'first_day_sent'].map((name) => rowsIn(name)));
		await given({ outcomes: [thuThua] });
		expect(await state()).toEqual({ isShown: false, isShownUnasked: false, hasAny: true });
		expect(await illustrativeIn()).toEqual([]);
		expect(await Promise.all(['outcomes', 'targets', 'first_day_sent'].map((name) => rowsIn(name)))).toEqual([
			1,
			before[1],
			1,
		]);
		const folder = new Map((await dump(open)).map(({ table, rows }) => [table, rows]));
		expect(folder.get('outcomes')).toHaveLength(1);
		expect(JSON.stringify([...folder])).not.toMatch(/demo|minh.họa|minh-hoa/i);
		await unload(open, 1);
		expect(await Promise.all(['outcomes', 'targets', 'first_day_sent'].map((name) => rowsIn(name)))).toEqual(
			before,
		);
	});

	it.each<[TableName, boolean, Rows]>([
		['outcomes', false, { outcomes: [outcome('long-an.thu-thua', null, null)] }],
		['outcomes', true, { outcomes: [{ ...thuThua, quality: 'demo' }] }],
		['targets', false, { targets: [target('long-an.thu-thua', 2500)] }],
		[
			'deadlines',
			false,
			{ deadlines: [{ unit_id: 'long-an.tan-an', period_id: '2023', form: 'x', due_at: '2023-12-31' }] },
		],
		['annotations', true, { annotations: [{ unit_id: 'long-an.tan-an', kind: 'cause', text_vi: 'x' }] }],
		['aliases', true, { aliases: [{ alias: 'T. An', unit_id: 'long-an.tan-an' }] }],
	])('%s that are imported leave them there: %s', async (_, isShown, rows) => {
		await given(rows);
		expect((await state()).isShown).toBe(isShown);
	});

	it('obeys whoever chose, whatever is imported', async () => {
		await illustrate(open, false);
		expect(await state()).toMatchObject({ isShown: false, isShownUnasked: true });
		expect(await illustrativeIn()).toEqual([]);
		await illustrate(open, true);
		await given({ outcomes: [thuThua] });
		expect(await state()).toMatchObject({ isShown: true, isShownUnasked: false });
		expect(await illustrativeIn()).toContain('effective_outcomes');
		await illustrate(open, null);
		expect(await illustrativeIn()).toEqual([]);
	});

	it('locked figures are seen whole beside what counts now', async () => {
		await illustrate(open, false);
		const locked = toBatches({ outcomes: [{ ...thuThua, quality: 'demo' }] });
		const { answer } = await inPlaceOf(open, locked, (then) =>
			then.query(sql({ n: 'integer' })`SELECT CAST(count(*) AS INTEGER) AS n FROM effective_outcomes`),
		);
		expect(answer).toEqual([{ n: 1 }]);
		expect(await rowsIn('effective_outcomes')).toBe(0);
	});
});

describe('a fictional province', () => {
	beforeEach(() => published('tinh-mau', true));
	const figures = ['outcomes', 'destinations', 'targets', 'deadlines', 'annotations'] as const;
	const tried = outcome('tinh-mau.minh-giang', 1, 2, { indicator_id: 'vet_after_thcs', period_id: '2024' });

	it('stays as it is when something is imported on trial', async () => {
		const before = await Promise.all(figures.map((name) => rowsIn(name)));
		await given({ outcomes: [tried] });
		expect(await state()).toEqual({ isShown: true, isShownUnasked: true, hasAny: true });
		expect(await Promise.all(figures.map((name) => rowsIn(name)))).toEqual([
			(before[0] ?? 0) + 1,
			...before.slice(1),
		]);
	});

	it('keeps its units, the national targets and what was imported when its figures are not wanted', async () => {
		const units = await rowsIn('units');
		await given({ outcomes: [tried] });
		await illustrate(open, false);
		expect(await Promise.all(figures.map((name) => rowsIn(name)))).toEqual([
			1,
			0,
			await rowsIn('targets', fragment`kind = 'national'`),
			0,
			0,
		]);
		expect(await rowsIn('units')).toBe(units);
		expect(await rowsIn('effective_outcomes')).toBe(1);
		expect(await rowsIn('first_day_sent')).toBe(1);
		expect(await rowsIn('completeness')).toBe(0);
	});
});
