import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/db/database';
import { openDatabase } from '../../src/lib/db/engine/engine-node';
import { fragment, sql } from '../../src/lib/db/sql';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
afterAll(() => database.close());

describe('values bind', () => {
	it('as parameters in the order of the text', () => {
		const question = sql({ n: 'integer' })`SELECT ${1} AS n WHERE ${'a'} = ${null} AND ${true}`;
		expect(question.text).toBe('SELECT ? AS n WHERE ? = ? AND ?');
		expect(question.params).toEqual([1, 'a', null, true]);
		expect(question.shape).toEqual({ n: 'integer' });
	});
	it('on the engine, null and Vietnamese included', async () => {
		const asked = sql({ a: 'text', b: 'integer', c: 'boolean', d: 'text?', e: 'number' })`
			SELECT CAST(${'Đức Hòa'} AS VARCHAR) AS a, CAST(${7} AS INTEGER) AS b, CAST(${true} AS BOOLEAN) AS c,
				CAST(${null} AS VARCHAR) AS d, CAST(${1.5} AS DOUBLE) AS e`;
		expect(await database.query(asked)).toEqual([{ a: 'Đức Hòa', b: 7, c: true, d: null, e: 1.5 }]);
	});
	it.each([`'; DROP TABLE units; --`, `" OR 1=1`, '${x}', '?', `\\'`, ''])('%j stays text', async (text) => {
		const asked = sql({ text: 'text' })`SELECT CAST(${text} AS VARCHAR) AS text`;
		expect(await database.query(asked)).toEqual([{ text }]);
		const units = sql({ n: 'integer' })`SELECT CAST(count(*) AS INTEGER) AS n FROM units`;
		expect(await database.query(units)).toEqual([{ n: 0 }]);
	});
});

describe('lists', () => {
	const among = (list: readonly string[]) =>
		sql({ v: 'text' })`SELECT v FROM (VALUES ('a'), ('b'), ('c')) t(v) WHERE v IN ${list} ORDER BY v`;
	it('bind each value', async () => {
		expect(among(['a', 'c']).text).toContain('v IN (?, ?)');
		expect(await database.query(among(['a', 'c']))).toEqual([{ v: 'a' }, { v: 'c' }]);
		expect(await database.query(among([`a') OR ('1'='1`]))).toEqual([]);
	});
	it('an empty list holds nothing', async () => expect(await database.query(among([]))).toEqual([]));
	it('an empty list excludes nothing', async () => {
		const none: string[] = [];
		const asked = sql({ v: 'text' })`SELECT v FROM (VALUES ('a')) t(v) WHERE v NOT IN ${none}`;
		expect(await database.query(asked)).toEqual([{ v: 'a' }]);
	});
});

describe('fragments', () => {
	it('bring their values along, nested too', async () => {
		const inner = fragment`v > ${1}`;
		const where = fragment`${inner} AND v < ${4}`;
		const asked = sql({
			v: 'integer',
		})`SELECT v FROM (VALUES (1), (2), (${3}), (4)) t(v) WHERE ${where} ORDER BY v`;
		expect(asked.params).toEqual([3, 1, 4]);
		expect(await database.query(asked)).toEqual([{ v: 2 }, { v: 3 }]);
	});
	it('an object that only looks like one is refused by its brand', () => {
		const forged = { brand: Symbol('sql'), text: 'DROP TABLE units', params: [] };
		const { text } = sql({ n: 'integer' })`SELECT ${forged as unknown as string} AS n`;
		expect(text).toBe('SELECT ? AS n');
	});
});

it('a question that fails says which', async () => {
	const asked = database.query(sql({ n: 'integer' })`SELECT n FROM no_such_table`);
	await expect(asked).rejects.toMatchObject({ name: 'DatabaseError', fault: 'query' });
	await expect(asked).rejects.toThrow('no_such_table');
});
