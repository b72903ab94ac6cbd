import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { settledTables } from '../../../src/lib/db/schema/settled';
import { sql } from '../../../src/lib/db/sql';
import { columnsOf, tableNames } from '../../../src/lib/domain/schema/tables';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

const sqlTypes = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	bp: 'INTEGER',
	date: 'DATE',
	boolean: 'BOOLEAN',
} as const;

/** Worked out from the canonical tables after every change. */
it('has the canonical tables, what is worked out from them, and no other', async () => {
	const found = await database.query(
		sql({ name: 'text' })`
		SELECT CASE table_schema WHEN 'main' THEN '' ELSE concat(table_schema, '.') END || table_name AS name
		FROM information_schema.tables WHERE table_type = 'BASE TABLE' ORDER BY name`,
	);
	const canonical = [...tableNames, 'setting'].map((name) => `loaded.${name}`);
	expect(found.map(({ name }) => name)).toEqual([...canonical, ...settledTables].toSorted());
});

it.each(tableNames)('%s is asked through a view that adds and lacks no column', async (table) => {
	const columnsIn = async (schema: string) =>
		(
			await database.query(
				sql({ name: 'text' })`SELECT column_name AS name FROM information_schema.columns
				WHERE table_schema = ${schema} AND table_name = ${table} ORDER BY ordinal_position`,
			)
		).map(({ name }) => name);
	expect(await columnsIn('main')).toEqual(await columnsIn('loaded'));
});

it.each(tableNames)('%s has the columns of its records', async (table) => {
	const found = await database.query(
		sql({ name: 'text', type: 'text', nullable: 'boolean' })`
		SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable
		FROM information_schema.columns WHERE table_schema = 'loaded' AND table_name = ${table} ORDER BY ordinal_position`,
	);
	expect(found).toEqual([
		...columnsOf(table).map(([name, { type, required }]) => ({
			name,
			type: sqlTypes[type],
			nullable: required !== true,
		})),
		{ name: 'import_seq', type: 'INTEGER', nullable: false },
		{ name: 'file_row', type: 'INTEGER', nullable: true },
		{ name: 'file_sheet', type: 'VARCHAR', nullable: true },
	]);
});

it('fetches no extension from another host', async () => {
	const found = await database.query(
		sql({ name: 'text', value: 'text' })`SELECT name, value FROM duckdb_settings()
		WHERE name IN ('autoinstall_known_extensions', 'autoload_known_extensions') ORDER BY name`,
	);
	expect(found.map(({ value }) => value)).toEqual(['false', 'false']);
});
