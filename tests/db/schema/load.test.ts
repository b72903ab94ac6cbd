import type { Table } from 'apache-arrow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { batch, batches, rowsInBatch } from '../../../src/lib/db/schema/columns';
import { Database, type Connection } from '../../../src/lib/db/database';
import { openDatabase } from '../../../src/lib/db/engine/engine-node';
import { DatabaseError } from '../../../src/lib/db/engine/error';
import { load, replaceAll, unload } from '../../../src/lib/db/schema/load';
import { difference, inPlaceOf, rehearsal } from '../../../src/lib/db/schema/change';
import { settledTables } from '../../../src/lib/db/schema/settled';
import { sql } from '../../../src/lib/db/sql';
import { tableNames } from '../../../src/lib/domain/schema/tables';
import { outcome, target } from '../../support/database';

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});
beforeEach(() => replaceAll(database, []));
afterAll(() => database.close());

const outcomes = (...units: string[]) => units.map((unit) => outcome(unit, 1, 9));
const state = async () =>
	(
		await database.query(
			sql({ unit: 'text', seq: 'integer' })`
			SELECT unit_id AS unit, import_seq AS seq FROM outcomes
			UNION ALL SELECT unit_id, import_seq FROM targets ORDER BY seq, unit`,
		)
	).map(({ unit, seq }) => `${seq} ${unit}`);

/** An engine that takes every statement and in which nothing arrives. */
const deafTo = (hear: (text: string) => void): Connection => ({
	stream: () => {
		throw new Error('Nobody asks.');
	},
	run: async () => ({ getChild: () => ({ get: () => 0 }) }) as unknown as Table,
	execute: async (text) => hear(text),
	insert: async () => undefined,
	register: async () => undefined,
	drop: async () => undefined,
	use: async () => undefined,
	begin: async () => undefined,
	bytes: async () => new Uint8Array(),
	pathOf: (name) => name,
	close: async () => undefined,
});

describe('load', () => {
	it('adds rows under their import', async () => {
		const done: number[] = [];
		const parts = [batch('outcomes', outcomes('a', 'b')), batch('targets', [target('c', 2000)])];
		await load(database, parts, 3, (share) => done.push(share));
		expect(await state()).toEqual(['3 a', '3 b', '3 c']);
		expect(done).toEqual([0.5, 1]);
	});
	it('several batches of one table, and none', async () => {
		await load(database, [batch('outcomes', outcomes('a')), batch('outcomes', outcomes('b'))], 0);
		await load(database, [], 1);
		await load(database, [batch('outcomes', [])], 1);
		expect(await state()).toEqual(['0 a', '0 b']);
	});
	it('a row without its unit takes everything back', async () => {
		await load(database, [batch('outcomes', outcomes('a'))], 0);
		const faulty = batch('outcomes', [outcome('c', 1, 9), { ...outcome('d', 1, 9), unit_id: null }]);
		const loading = load(database, [batch('outcomes', outcomes('b')), faulty], 1);
		await expect(loading).rejects.toMatchObject({ name: 'DatabaseError', fault: 'load' });
		expect(await state()).toEqual(['0 a']);
		await load(database, [batch('outcomes', outcomes('d'))], 1);
		expect(await state()).toEqual(['0 a', '1 d']);
	});
	it('counts what arrived: Arrow of another library copy is inserted as nothing', async () => {
		const said: string[] = [];
		const deaf = deafTo((text) => said.push(text.slice(0, 8)));
		const fake = await Database.on(deaf, deaf, deaf);
		said.length = 0;
		const loading = load(fake, [batch('outcomes', outcomes('a'))], 1);
		await expect(loading).rejects.toThrow('Of 1 rows for outcomes only 0 arrived.');
		expect(said).toEqual(['BEGIN TR', 'ROLLBACK']);
	});
	it('one at a time, in the order asked, and questions are answered meanwhile', async () => {
		const first = load(database, [batch('outcomes', outcomes('a'))], 1);
		const faulty = load(database, [batch('outcomes', [{ ...outcome('x', 1, 9), unit_id: null }])], 2);
		const third = load(database, [batch('outcomes', outcomes('b'))], 3);
		await expect(faulty).rejects.toThrow(DatabaseError);
		await Promise.all([first, third]);
		expect(await state()).toEqual(['1 a', '3 b']);
	});
	it('takes more rows than stand in one batch', async () => {
		const rows = Array.from({ length: rowsInBatch + 10 }, (_, index) =>
			outcome(`u${index % 7}`, index, 99_999),
		);
		const parts = batches('outcomes', rows);
		expect(parts.map((part) => part.rows)).toEqual([rowsInBatch, 10]);
		await load(database, parts, 0);
		const [found] = await database.query(
			sql({ rows: 'integer', sum: 'number' })`
			SELECT CAST(count(*) AS INTEGER) AS rows, CAST(sum(numerator) AS DOUBLE) AS sum FROM outcomes`,
		);
		expect(found).toEqual({ rows: rows.length, sum: (rows.length * (rows.length - 1)) / 2 });
	});
});

it('unload takes back one import', async () => {
	await load(database, [batch('outcomes', outcomes('a')), batch('targets', [target('a', 1)])], 1);
	await load(database, [batch('outcomes', outcomes('b'))], 2);
	await unload(database, 1);
	expect(await state()).toEqual(['2 b']);
});

it('replaceAll begins anew, or not at all', async () => {
	await load(database, [batch('outcomes', outcomes('a'))], 1);
	await replaceAll(database, [
		{ seq: 0, parts: [batch('outcomes', outcomes('x'))] },
		{ seq: 4, parts: [batch('outcomes', outcomes('y'))] },
	]);
	expect(await state()).toEqual(['0 x', '4 y']);
	const faulty = batch('outcomes', [{ ...outcome('z', 1, 9), unit_id: null }]);
	await expect(replaceAll(database, [{ seq: 0, parts: [faulty] }])).rejects.toThrow(DatabaseError);
	expect(await state()).toEqual(['0 x', '4 y']);
});

describe('rehearsal', () => {
	it('answers as if the import were there, and writes nothing', async () => {
		await load(database, [batch('outcomes', [outcome('a', 1, 9), outcome('b', 2, 9)])], 0);
		const part = batch('outcomes', [outcome('a', 1, 9), outcome('b', 5, 9), outcome('c', 7, 9)]);
		const { answer, counts } = await rehearsal(database, [part], (within) =>
			within.query(sql({ n: 'integer' })`SELECT CAST(count(*) AS INTEGER) AS n FROM outcomes`),
		);
		expect(answer).toEqual([{ n: 5 }]);
		expect(counts).toEqual({ added: 1, changed: 1, same: 1, removed: 0 });
		expect(await state()).toEqual(['0 a', '0 b']);
	});
	it('a count that moved to another column has changed', async () => {
		await load(database, [batch('outcomes', [{ ...outcome('a', 5, 6), declared_bp: null }])], 0);
		const moved = { ...outcome('a', 5, 6), denominator: null, declared_bp: 6 };
		const { counts } = await rehearsal(database, [batch('outcomes', [moved])], async () => null);
		expect(counts).toEqual({ added: 0, changed: 1, same: 0, removed: 0 });
	});
	it('lists each value with what it was and what it will be', async () => {
		await load(database, [batch('outcomes', [outcome('a', 1, 9), outcome('b', 2, 9)])], 1);
		const part = batch('outcomes', [outcome('a', 1, 9), outcome('b', 5, 9), outcome('c', 7, 9)]);
		const { listed } = await rehearsal(database, [part], async () => null);
		expect(
			listed.map(({ unitId, kind, beforeNumerator, afterNumerator }) => [
				unitId,
				kind,
				beforeNumerator,
				afterNumerator,
			]),
		).toEqual([
			['b', 'changed', 2, 5],
			['c', 'added', null, 7],
		]);
	});
	it('in the place of another import: what only that one gave goes', async () => {
		await load(database, [batch('outcomes', outcomes('a', 'b'))], 1);
		await load(database, [batch('outcomes', outcomes('b', 'c'))], 2);
		const part = batch('outcomes', outcomes('d'));
		const { counts, listed, answer } = await rehearsal(
			database,
			[part],
			(within) => within.query(sql({ n: 'integer' })`SELECT CAST(count(*) AS INTEGER) AS n FROM outcomes`),
			{ instead: 2 },
		);
		expect(counts).toEqual({ added: 1, changed: 0, same: 0, removed: 1 });
		expect(listed.map(({ unitId, kind }) => [unitId, kind])).toEqual([
			['c', 'removed'],
			['d', 'added'],
		]);
		expect(answer).toEqual([{ n: 3 }]);
		expect(await state()).toEqual(['1 a', '1 b', '2 b', '2 c']);
	});
	it('two versions of a return side by side', async () => {
		await load(database, [batch('outcomes', outcomes('x'))], 1);
		const earlier = batch('outcomes', [outcome('a', 1, 9), outcome('b', 2, 9)]);
		const later = batch('outcomes', [outcome('b', 3, 9), outcome('c', 1, 9)]);
		const { counts, listed } = await difference(database, [earlier], [later]);
		expect(counts).toEqual({ added: 1, changed: 1, same: 0, removed: 1 });
		expect(listed.map(({ unitId, kind }) => [unitId, kind])).toEqual([
			['b', 'changed'],
			['a', 'removed'],
			['c', 'added'],
		]);
		expect(await state()).toEqual(['1 x']);
	});
	it('other data in the place of all: what they say, and how what counts differs from them', async () => {
		await load(database, [batch('outcomes', [outcome('a', 1, 9), outcome('b', 2, 9)])], 0);
		await load(database, [batch('outcomes', [outcome('b', 3, 9), outcome('c', 1, 9)])], 4);
		const locked = batch('outcomes', [outcome('a', 1, 9), outcome('b', 2, 9), outcome('gone', 1, 9)]);
		const { counts, listed, answer } = await inPlaceOf(database, [locked], (then) =>
			then.query(sql({ n: 'integer' })`SELECT CAST(sum(numerator) AS INTEGER) AS n FROM effective_outcomes`),
		);
		expect(answer).toEqual([{ n: 4 }]);
		expect(counts).toEqual({ added: 1, changed: 1, same: 1, removed: 1 });
		expect(
			listed.map(({ unitId, kind, beforeNumerator, afterNumerator }) => [
				unitId,
				kind,
				beforeNumerator,
				afterNumerator,
			]),
		).toEqual([
			['b', 'changed', 2, 3],
			['gone', 'removed', 1, null],
			['c', 'added', null, 1],
		]);
		expect(await state()).toEqual(['0 a', '0 b', '4 b', '4 c']);
	});
	it('committed, it is what loading would have written', async () => {
		const part = batch('outcomes', [outcome('a', 1, 9), outcome('b', 5, 9)]);
		const tables = [...tableNames.map((name) => `loaded.${name}`), ...settledTables];
		const held = () =>
			database.change(async (connection) => {
				const rows = [];
				for (const table of tables) {
					const found = await connection.run(`SELECT CAST(t AS VARCHAR) AS "row" FROM ${table} t`, []);
					rows.push([table, found.toArray().map((one: { row: string }) => one.row)]);
				}
				return rows;
			});
		await load(database, [batch('outcomes', outcomes('a'))], 1);
		const { commit } = await rehearsal(database, [part], async () => null, { seq: 2 });
		expect(await state()).toEqual(['1 a']);
		expect(await commit()).toBe(true);
		expect(await state()).toEqual(['1 a', '2 a', '2 b']);
		const committed = await held();
		await unload(database, 2);
		await load(database, [part], 2);
		expect(await held()).toEqual(committed);
		expect(await commit()).toBe(false);
	});
	it('another change takes it back, and so does whoever lets go of it', async () => {
		const { commit } = await rehearsal(database, [batch('outcomes', outcomes('a'))], async () => null, {
			seq: 2,
		});
		await load(database, [batch('outcomes', outcomes('b'))], 1);
		expect(await commit()).toBe(false);
		expect(await state()).toEqual(['1 b']);
		const next = await rehearsal(database, [batch('outcomes', outcomes('c'))], async () => null, { seq: 2 });
		await database.takeBack();
		expect(await next.commit()).toBe(false);
		expect(await state()).toEqual(['1 b']);
	});
	it('the next rehearsal takes the one before back; a change that fails leaves none', async () => {
		const first = await rehearsal(database, [batch('outcomes', outcomes('a'))], async () => null, { seq: 1 });
		const second = await rehearsal(database, [batch('outcomes', outcomes('b'))], async () => null, {
			seq: 1,
		});
		expect(await first.commit()).toBe(false);
		expect(await second.commit()).toBe(true);
		expect(await state()).toEqual(['1 b']);
		const third = await rehearsal(database, [batch('outcomes', outcomes('c'))], async () => null, { seq: 2 });
		await expect(database.change(() => Promise.reject(new Error('no')))).rejects.toThrow(DatabaseError);
		expect(await third.commit()).toBe(false);
		expect(await state()).toEqual(['1 b']);
	});
	it('what cannot be taken back is told once: the change after it is made', async () => {
		const said: string[] = [];
		let isBroken = false;
		const deaf = deafTo((text) => {
			said.push(text.slice(0, 8));
			if (text === 'ROLLBACK' && isBroken) throw new Error('no transaction is active');
		});
		const fake = await Database.on(deaf, deaf, deaf);
		await fake.prepare(async () => null);
		isBroken = true;
		said.length = 0;
		await expect(fake.change(async () => 1)).rejects.toThrow('no transaction is active');
		expect(await fake.change(async () => 2)).toBe(2);
		expect(said).toEqual(['ROLLBACK', 'BEGIN TR', 'COMMIT']);
	});
	it('writes nothing when a question fails', async () => {
		const part = batch('outcomes', outcomes('a'));
		await expect(
			rehearsal(database, [part], (within) => within.query(sql({ n: 'integer' })`SELECT n FROM nowhere`)),
		).rejects.toThrow(DatabaseError);
		expect(await state()).toEqual([]);
	});
});
