import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { overview } from '../../../src/lib/db/views/overview';
import type { Asker, Database } from '../../../src/lib/db/database';
import { databaseFile, openDatabase } from '../../../src/lib/db/engine/engine-node';
import { load, unload } from '../../../src/lib/db/schema/load';
import { sql } from '../../../src/lib/db/sql';
import { indicator, outcome, province, target, toBatches, year } from '../../support/database';

const published = {
	units: province(['a', 'b']),
	periods: [year('2023')],
	indicators: [indicator('vet')],
	targets: [target('a', 4000), target('b', 5000)],
	outcomes: [outcome('a', 30, 100)],
};
const own = toBatches({ outcomes: [outcome('b', 70, 100), outcome('a', 45, 100, { revision: 2 })] });

const rates = sql({ unitId: 'text', rows: 'integer' })`
	SELECT unit_id AS "unitId", CAST(sum(numerator) AS INTEGER) AS rows FROM effective_outcomes
	GROUP BY unit_id ORDER BY unit_id`;
const raw = sql({ rows: 'integer' })`SELECT CAST(count(*) AS INTEGER) AS rows FROM outcomes`;
const answers = async (asker: Asker) => ({
	rates: await asker.query(rates),
	raw: await asker.query(raw),
	overview: await overview(asker, {
		indicator: 'vet',
		period: '2023',
		level: 'district',
		root: 'p',
		asOf: null,
	}),
});

let file: Uint8Array;
const opened: Database[] = [];
const open = async (from: Uint8Array | null = file) => {
	const database = await openDatabase(from);
	opened.push(database);
	return database;
};
beforeAll(async () => {
	file = await databaseFile(toBatches(published), false);
});
afterEach(async () => {
	for (const one of opened.splice(0)) await one.close();
});

const stop = new AbortController().signal;
const ofRaw = async (database: Database) =>
	database.ask('SELECT count(*)::INTEGER AS n FROM outcomes', { limit: 10, signal: stop });

describe('a database that stands on a file', () => {
	test('answers as one that was loaded', async () => {
		const loaded = await open(null);
		await load(loaded, toBatches(published), 0);
		expect(await answers(await open())).toEqual(await answers(loaded));
	});

	test('is changed, rehearsed and asked as any other, and the file stays as it was', async () => {
		const before = file.slice();
		const database = await open();
		const was = await answers(database);
		const rehearsed = await database.rehearse(async () => 1);
		expect(rehearsed).toBe(1);
		expect(await answers(database)).toEqual(was);
		await load(database, own, 1);
		expect((await answers(database)).rates).toEqual([
			{ unitId: 'a', rows: 45 },
			{ unitId: 'b', rows: 70 },
		]);
		expect(await ofRaw(database)).toMatchObject({ kind: 'rows' });
		await unload(database, 1);
		expect(await answers(database)).toEqual(was);
		expect(Buffer.compare(file, before)).toBe(0);
	});

	test('answers what is asked while it moves', async () => {
		const database = await open();
		const asked = Array.from({ length: 20 }, (_, at) =>
			database.query(sql({ n: 'integer' })`SELECT CAST(count(*) + ${at} AS INTEGER) AS n FROM outcomes`),
		);
		const typed = ofRaw(database);
		const changed = load(database, own, 1);
		const later = Array.from({ length: 20 }, (_, at) =>
			database.query(sql({ n: 'integer' })`SELECT CAST(count(*) - ${at} AS INTEGER) AS n FROM outcomes`),
		);
		for (const [at, rows] of (await Promise.all(asked)).entries())
			expect([1 + at, 3 + at]).toContain(rows[0]?.n);
		expect((await typed).kind).toBe('rows');
		await changed;
		for (const rows of await Promise.all(later)) expect(rows).toHaveLength(1);
		expect(await database.query(raw)).toEqual([{ rows: 3 }]);
	});

	test('a rehearsal after the first move leaves the next file its place', async () => {
		const database = await open();
		await database.rehearse((connection) => connection.execute('DELETE FROM loaded.outcomes'));
		expect(await database.query(raw)).toEqual([{ rows: 1 }]);
		await database.takeOver(file);
		await database.rehearse(async () => 1);
		await load(database, own, 1);
		expect(await database.query(raw)).toEqual([{ rows: 3 }]);
	});

	test('takes over another file, more than once', async () => {
		const other = await databaseFile(toBatches({ ...published, outcomes: [] }), false);
		const database = await open();
		await load(database, own, 1);
		for (const rows of [0, 1, 0, 1]) {
			await database.takeOver(rows === 0 ? other : file);
			expect(await database.query(raw)).toEqual([{ rows }]);
			await load(database, own, 1);
			expect(await database.query(raw)).toEqual([{ rows: rows + 2 }]);
		}
	});

	test('a file that is none leaves everything as it was', async () => {
		const database = await open();
		await load(database, own, 1);
		const was = await answers(database);
		await expect(database.takeOver(new Uint8Array(50_000))).rejects.toThrow();
		expect(await answers(database)).toEqual(was);
		await database.takeOver(file);
		expect(await database.query(raw)).toEqual([{ rows: 1 }]);
	});
});

describe('a database written as a file', () => {
	test('answers as it did, opened anew', async () => {
		const database = await open();
		await load(database, own, 1);
		const written = await database.written();
		if (written === null) throw new Error('nothing was written');
		expect(await answers(await open(written))).toEqual(await answers(database));
		// and goes on as it was
		await unload(database, 1);
		expect(await database.query(raw)).toEqual([{ rows: 1 }]);
	});

	test('one that stands on a file has nothing to write', async () => {
		expect(await (await open()).written()).toBeNull();
	});

	test('a change that comes in between comes first', async () => {
		const database = await open();
		await load(database, own, 1);
		const writing = database.written();
		await load(database, own, 2);
		expect(await writing).toBeNull();
		expect(await database.query(raw)).toEqual([{ rows: 5 }]);
		const written = await database.written();
		if (written === null) throw new Error('nothing was written');
		expect(await answers(await open(written))).toEqual(await answers(database));
	});

	test('what is being looked at is not taken back for it', async () => {
		const database = await open();
		const { commit } = await database.prepare((connection) =>
			connection.execute('DELETE FROM loaded.outcomes'),
		);
		expect(await database.written()).toBeNull();
		expect(await commit()).toBe(true);
		expect(await database.query(raw)).toEqual([{ rows: 0 }]);
	});
});
