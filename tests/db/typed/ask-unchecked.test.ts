import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { sql } from '../../../src/lib/db/sql';
import { indicator, outcome, province, year } from '../../support/database';

const refusal = '../../../src/lib/db/typed/refusal';

let database: Database;
beforeAll(async () => {
	// the check lets everything pass: what holds then is the engine's own refusal
	vi.doMock(refusal, () => ({ checked: (text: string) => ({ isRefused: false, statement: text }) }));
	// other files of this process have loaded the module with the check
	vi.resetModules();
	const { databaseOf } = await import('../../support/database');
	database = await databaseOf({
		units: province(['a']),
		indicators: [indicator('vet')],
		periods: [year('2023')],
		outcomes: [outcome('a', 20, 100)],
	});
});
afterAll(async () => {
	await database.close();
	vi.doUnmock(refusal);
	vi.resetModules();
});

const ask = (text: string) => database.ask(text, { limit: 10, signal: new AbortController().signal });

const state = () =>
	database.query(
		sql({ rows: 'integer', objects: 'integer' })`
		SELECT (SELECT sum(numerator)::INTEGER FROM outcomes) AS rows,
			((SELECT count(*) FROM duckdb_tables()) + (SELECT count(*) FROM duckdb_views())
				+ (SELECT count(*) FROM duckdb_functions()))::INTEGER AS objects`,
	);

it.each([
	['INSERT INTO outcomes SELECT * FROM outcomes'],
	['UPDATE outcomes SET numerator = 0'],
	['DELETE FROM outcomes'],
	['TRUNCATE outcomes'],
	['DROP TABLE outcomes'],
	['DROP VIEW lineage'],
	['CREATE TABLE x AS SELECT 1'],
	['CREATE OR REPLACE TABLE unit AS SELECT 1'],
	['ALTER TABLE outcomes RENAME TO y'],
	['CREATE MACRO m() AS 1'],
	['WITH x AS (SELECT 1) DELETE FROM outcomes'],
	['EXPLAIN ANALYZE DELETE FROM outcomes'],
	['SELECT 1; DELETE FROM outcomes'],
	["COPY outcomes FROM '/etc/passwd'"],
	["COPY outcomes TO '/tmp/phan-luong-x.csv'"],
	["ATTACH '/tmp/phan-luong-x.db'"],
	["SELECT * FROM read_text('/etc/hostname')"],
	['SET threads = 1'],
	['LOAD json'],
])('%s fails and changes nothing', async (text) => {
	const before = await state();
	expect(await ask(text)).toMatchObject({ kind: 'failed' });
	expect(await state()).toEqual(before);
});

it('a table of the moment is gone with its transaction', async () => {
	const before = await state();
	expect(await ask('CREATE TEMP TABLE x AS SELECT 1')).toMatchObject({ kind: 'rows' });
	expect(await state()).toEqual(before);
	expect(await ask('SELECT * FROM x')).toMatchObject({ kind: 'failed' });
});

it('whoever commits commits nothing, and the next question reads only again', async () => {
	const before = await state();
	await ask('COMMIT');
	expect(await ask('DELETE FROM outcomes')).toMatchObject({ kind: 'failed' });
	await ask('COMMIT; DELETE FROM outcomes');
	expect(await state()).toEqual(before);
});
