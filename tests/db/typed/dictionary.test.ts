import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { dictionary, type DictionaryEntry } from '../../../src/lib/db/typed/dictionary';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { columnsOf, tableNames } from '../../../src/lib/domain/schema/tables';
import { queryNames } from '../../../src/lib/messages/query/names';

let database: Database;
let entries: readonly DictionaryEntry[];
beforeAll(async () => {
	database = await openDatabase();
	entries = await dictionary(database);
});
afterAll(() => database.close());

const named = (name: string) => entries.find((entry) => entry.name === name);

it('knows every table with its columns in their order', () => {
	for (const table of tableNames)
		expect(named(table), table).toMatchObject({
			kind: 'table',
			parameters: [],
			columns: [...columnsOf(table).map(([name]) => ({ name })), {}, {}, {}],
		});
});

it('knows views, and questions with what they are called with and what they answer', () => {
	expect(named('lineage')).toMatchObject({
		kind: 'view',
		columns: [{ name: 'unit_id', type: 'VARCHAR' }, {}, {}],
	});
	expect(named('province_roll_up')).toMatchObject({
		kind: 'macro',
		parameters: ['of_indicator', 'of_period', 'of_level', 'below_unit', 'day'],
	});
	expect(named('province_roll_up')?.columns.map(({ name }) => name)).toContain('units_expected');
});

it('names nothing twice', () => {
	expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
});

it.each(['vi', 'en'] as const)('says in %s what everything is', (language) => {
	const words = queryNames[language];
	const columns = new Set(entries.flatMap((entry) => entry.columns.map(({ name }) => name)));
	expect(Object.keys(words.entries).toSorted()).toEqual(entries.map(({ name }) => name).toSorted());
	expect(Object.keys(words.columns).toSorted()).toEqual([...columns].toSorted());
	for (const text of [...Object.values(words.entries), ...Object.values(words.columns)])
		expect(text).toMatch(/\S/);
});
