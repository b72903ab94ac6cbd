import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import type { Cell } from '../../../src/lib/db/answers/decode';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { fragment, sql } from '../../../src/lib/db/sql';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

const literals = {
	text: fragment`'Thủ Thừa'`,
	word: fragment`'district'`,
	kind: fragment`'adjusted'`,
	inherited: fragment`'constructor'`,
	integer: fragment`CAST(7 AS INTEGER)`,
	double: fragment`CAST(1.5 AS DOUBLE)`,
	whole: fragment`CAST(2 AS DOUBLE)`,
	huge: fragment`CAST(7 AS BIGINT)`,
	boolean: fragment`TRUE`,
	null: fragment`CAST(NULL AS INTEGER)`,
	date: fragment`DATE '2023-03-07'`,
	list: fragment`[1, 2]`,
};
const ask = (name: keyof typeof literals, cell: Cell) =>
	database.query(sql({ v: cell })`SELECT ${literals[name]} AS v`);

it.each<[keyof typeof literals, Cell, unknown]>([
	['text', 'text', 'Thủ Thừa'],
	['text', 'text?', 'Thủ Thừa'],
	['word', 'text', 'district'],
	['word', 'level', 'district'],
	['kind', 'targetKind', 'adjusted'],
	['null', 'quality?', null],
	['integer', 'integer', 7],
	['integer', 'number', 7],
	['double', 'number', 1.5],
	['whole', 'integer', 2],
	['boolean', 'boolean', true],
	['null', 'integer?', null],
	['null', 'text?', null],
	['null', 'boolean?', null],
])('%s is %s', async (name, cell, value) => expect(await ask(name, cell)).toEqual([{ v: value }]));

it.each<[keyof typeof literals, Cell]>([
	['text', 'integer'],
	['text', 'level'],
	['word', 'quality'],
	['kind', 'schoolLevel'],
	['inherited', 'targetKind?'],
	['word', 'direction?'],
	['null', 'level'],
	['integer', 'level'],
	['integer', 'text'],
	['integer', 'boolean'],
	['double', 'integer'],
	['huge', 'integer'],
	['huge', 'number'],
	['boolean', 'integer'],
	['null', 'integer'],
	['null', 'text'],
	['date', 'text'],
	['list', 'number'],
])('%s is not %s', async (name, cell) => {
	await expect(ask(name, cell)).rejects.toMatchObject({ name: 'DatabaseError', fault: 'shape' });
});

it('a column that is not there is named', async () => {
	const asked = database.query(sql({ a: 'integer', b: 'integer' })`SELECT CAST(1 AS INTEGER) AS a`);
	await expect(asked).rejects.toThrow('The answer has no column "b".');
});

it('no rows are no rows', async () =>
	expect(await database.query(sql({ a: 'integer' })`SELECT CAST(1 AS INTEGER) AS a WHERE FALSE`)).toEqual(
		[],
	));
