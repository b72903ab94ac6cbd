import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/lib/db/answers/answer';
import type { Database } from '../../../src/lib/db/database';
import { sql } from '../../../src/lib/db/sql';
import { databaseOf, indicator, outcome, province, target, year } from '../../support/database';

let database: Database;
beforeAll(async () => {
	database = await databaseOf({
		units: province(['a', 'b', 'c']),
		indicators: [indicator('vet')],
		periods: [year('2023')],
		targets: [target('a', 2000), target('b', 3000)],
		outcomes: [outcome('a', 20, 100), outcome('b', 10, 100)],
	});
});
afterAll(() => database.close());

const never = () => new AbortController().signal;
const ask = (text: string, limit = 100, signal = never()) => database.ask(text, { limit, signal });

async function rows(text: string, limit?: number): Promise<Extract<Reply, { kind: 'rows' }>> {
	const reply = await ask(text, limit);
	if (reply.kind !== 'rows') throw new Error(JSON.stringify(reply));
	return reply;
}

const value = async (expression: string) => {
	const { columns, rows: [row] = [] } = await rows(`SELECT ${expression} AS v`);
	return [columns[0]?.kind, row?.[0]];
};

describe('what reads is answered', () => {
	it.each([
		["SELECT unit_id FROM unit WHERE level = 'district' ORDER BY 1", 3],
		['WITH x AS (SELECT 1 AS a) SELECT * FROM x', 1],
		['VALUES (1), (2)', 2],
		['(SELECT 1) UNION ALL (SELECT 2)', 2],
		['DESCRIBE unit', 18],
		['SUMMARIZE SELECT 1 AS a', 1],
		['EXPLAIN SELECT 1', 1],
		['explain (format json) SELECT 1', 1],
		['SELECT 1; -- the end', 1],
		['SELECT \'a;b\' AS "x;y", $$;$$ AS z', 1],
		["SELECT * FROM progress('vet', '2023', 'district', 'p', '9999-12-31')", 3],
		['SELECT 1 WHERE FALSE', 0],
	])('%s', async (text, count) => {
		expect((await rows(text)).rows).toHaveLength(count);
	});
});

it('SHOW TABLES names what the engine has', async () => {
	const shown = (await rows('SHOW TABLES')).rows.map(([name]) => name);
	expect(shown).toEqual(expect.arrayContaining(['outcomes', 'unit', 'lineage', 'completeness']));
});

describe('everything else is refused before the engine hears of it', () => {
	it.each([
		['', 'empty'],
		['-- only a remark', 'empty'],
		[';', 'empty'],
		["INSERT INTO outcomes VALUES ('a')", 'statement'],
		['UPDATE outcomes SET numerator = 0', 'statement'],
		['DELETE FROM outcomes', 'statement'],
		['DROP TABLE outcomes', 'statement'],
		['TRUNCATE outcomes', 'statement'],
		['CREATE TABLE x AS SELECT 1', 'statement'],
		['CREATE OR REPLACE VIEW unit AS SELECT 1', 'statement'],
		['ALTER TABLE outcomes ADD COLUMN x INTEGER', 'statement'],
		["ATTACH 'x.db'", 'statement'],
		["COPY outcomes TO 'x.csv'", 'statement'],
		["EXPORT DATABASE 'x'", 'statement'],
		['INSTALL httpfs', 'statement'],
		['LOAD httpfs', 'statement'],
		['SET threads = 4', 'statement'],
		['RESET threads', 'statement'],
		['PRAGMA version', 'statement'],
		['CALL duckdb_tables()', 'statement'],
		['BEGIN', 'statement'],
		['COMMIT', 'statement'],
		['PREPARE p AS SELECT 1', 'statement'],
		['EXECUTE p', 'statement'],
		['CHECKPOINT', 'statement'],
		['VACUUM', 'statement'],
		['FROM unit', 'statement'],
		['EXPLAIN DELETE FROM outcomes', 'statement'],
		['EXPLAIN ANALYZE INSERT INTO outcomes SELECT * FROM outcomes', 'statement'],
		['EXPLAIN (FORMAT json) DROP TABLE outcomes', 'statement'],
		['(DELETE FROM outcomes)', 'statement'],
		['/* SELECT */ DROP TABLE outcomes', 'statement'],
		['-- SELECT\nDROP TABLE outcomes', 'statement'],
		['-- SELECT\rDROP TABLE outcomes', 'statement'],
		["/* /* */ ' */ DROP TABLE outcomes --'", 'statement'],
		['SELECT 1; DROP TABLE outcomes', 'several'],
		['SELECT 1; SELECT 2', 'several'],
		["SELECT 1 /* /* */ || ' */ ; DROP TABLE outcomes --'", 'several'],
		["SELECT $đ$ ' $đ$; DROP TABLE outcomes --'", 'several'],
		["SELECT 'it''s'; DROP TABLE outcomes --'", 'several'],
		["SELECT e'\\''; DROP TABLE outcomes --'", 'several'],
		['SELECT 1) LIMIT 1; DROP TABLE outcomes; SELECT (1', 'several'],
		['SELECT 1)', 'unbalanced'],
		['SELECT (1', 'unbalanced'],
		["SELECT 'open", 'open'],
		['SELECT 1 /* open', 'open'],
		['SELECT "open', 'open'],
		['WITH x AS (SELECT 1) INSERT INTO outcomes SELECT * FROM x', 'inside'],
		['WITH x AS (DELETE FROM outcomes RETURNING *) SELECT * FROM x', 'inside'],
		["SELECT * FROM read_csv('http://example.org/a.csv')", 'function'],
		["SELECT * FROM Read_CSV_Auto ('a.csv')", 'function'],
		['SELECT * FROM "read_text"(\'/etc/hostname\')', 'function'],
		["SELECT * FROM glob('*')", 'function'],
		["SELECT * FROM query('SELECT 1')", 'function'],
		['SELECT * FROM arrow_scan(1, 2, 3)', 'function'],
		["SELECT * FROM 'http://example.org/a.csv'", 'file'],
		["SELECT * FROM unit JOIN '/etc/passwd' ON TRUE", 'file'],
		["DESCRIBE 'a.csv'", 'file'],
	])('%s', async (text, why) => {
		const reply = await ask(text);
		expect(reply).toMatchObject({ kind: 'refused', refusal: { why } });
	});

	it('says which word, and where it stands', async () => {
		expect(await ask('  Drop TABLE outcomes')).toEqual({
			kind: 'refused',
			refusal: { why: 'statement', at: 2, word: 'Drop' },
		});
	});
});

describe('no file is read and nothing loaded', () => {
	it('names of files are only names', async () => {
		for (const file of ['/etc/hostname', 'https://example.org/a.csv', 'x.parquet'])
			expect(await ask(`SELECT * FROM "${file}"`)).toMatchObject({ kind: 'failed' });
	});

	it('the engine itself reads no file, loads nothing and cannot be told otherwise', async () => {
		for (const text of [
			"SELECT * FROM read_csv('/etc/passwd')",
			"SELECT * FROM read_text('/etc/hostname')",
			"SELECT * FROM glob('/*')",
			"COPY outcomes TO '/tmp/phan-luong-x.csv'",
			"ATTACH '/tmp/phan-luong-x.db' AS x",
			'LOAD json',
			'SET enable_external_access = true',
			'SET autoload_known_extensions = true',
		])
			await expect(
				database.change((connection) => connection.execute(text)),
				text,
			).rejects.toThrow();
	});
});

describe('a value is what it is', () => {
	it.each([
		['42', 'integer', 42],
		['9007199254740991::BIGINT', 'integer', 9007199254740991],
		['9007199254740993::BIGINT', 'integer', '9007199254740993'],
		['(-9007199254740993)::BIGINT', 'integer', '-9007199254740993'],
		[
			'170141183460469231731687303715884105727::HUGEINT',
			'integer',
			'170141183460469231731687303715884105727',
		],
		['18446744073709551615::UBIGINT', 'integer', '18446744073709551615'],
		['sum(x) FROM range(4) r(x) --', 'integer', 6],
		['27.90::DECIMAL(5,2)', 'number', 27.9],
		['(-0.05)::DECIMAL(5,2)', 'number', -0.05],
		['12345678901234567890.12::DECIMAL(30,2)', 'number', '12345678901234567890.12'],
		['1.5::DOUBLE', 'number', 1.5],
		["'nan'::DOUBLE", 'number', 'NaN'],
		["'-inf'::DOUBLE", 'number', '-Infinity'],
		["'chữ đ'", 'text', 'chữ đ'],
		['TRUE', 'boolean', true],
		['NULL', 'integer', null],
		['NULL::VARCHAR', 'text', null],
		["DATE '2023-03-07'", 'date', '2023-03-07'],
		["DATE '1899-12-31'", 'date', '1899-12-31'],
		["DATE 'infinity'", 'date', 'infinity'],
		["TIMESTAMP '2023-03-07 10:05:06'", 'moment', '2023-03-07 10:05:06'],
		["TIMESTAMP '1969-12-31 23:59:59.25'", 'moment', '1969-12-31 23:59:59.25'],
		["TIME '10:05:06.5'", 'time', '10:05:06.5'],
		["INTERVAL '1 month 2 days 3 hours'", 'other', 'P1M2DT10800S'],
		["INTERVAL '-1 day'", 'other', 'P-1D'],
		["INTERVAL '0 day'", 'other', 'PT0S'],
		["'ab'::BLOB", 'other', '6162'],
		['[1, NULL, 3]', 'other', '[1,null,3]'],
		["['a', 'đ\"']", 'other', '["a","đ\\""]'],
		['[9007199254740993]', 'other', '[9007199254740993]'],
		['[1.25::DECIMAL(5,2)]', 'other', '[1.25]'],
		["[DATE '2023-01-02']", 'other', '["2023-01-02"]'],
		["{'a': 1, 'b': [DATE '2023-01-02'], 'c': NULL}", 'other', '{"a":1,"b":["2023-01-02"],"c":null}'],
		["{'constructor': 1, 'toString': 'x'}", 'other', '{"constructor":1,"toString":"x"}'],
		["MAP {'k': 1.5, 'l': NULL}", 'other', '{"k":1.5,"l":null}'],
		['[1, 2]::INTEGER[2]', 'other', '[1,2]'],
		['[[1], [2, 3]]', 'other', '[[1],[2,3]]'],
		['[]', 'other', '[]'],
		['NULL::INTEGER[]', 'other', null],
	] as const)('%s', async (expression, kind, expected) => {
		expect(await value(expression)).toEqual([kind, expected]);
	});

	it.each([
		["'x'::ENUM('x', 'y')"],
		["['x'::ENUM('x', 'y')]"],
		["{'a': INTERVAL '1 day'}"],
		['union_value(k := 1)'],
	])('%s cannot be shown, and is not shown as something else', async (expression) => {
		expect(await ask(`SELECT 1 AS a, ${expression} AS v`)).toEqual({ kind: 'unreadable', column: 'v' });
	});

	it('two columns of one name are two columns', async () => {
		const { columns, rows: [row] = [] } = await rows('SELECT 1 AS a, 2 AS a');
		expect(columns.map(({ name }) => name)).toEqual(['a', 'a']);
		expect(row).toEqual([1, 2]);
	});

	it('a decimal column knows its digits', async () => {
		const { columns } = await rows('SELECT 1.50::DECIMAL(5,2) AS a, 1::DECIMAL(5,0) AS b, 1.5::DOUBLE AS c');
		expect(columns.map(({ scale }) => scale)).toEqual([2, null, null]);
	});

	it('an interval in a later row is that of its row', async () => {
		const { rows: all } = await rows('SELECT to_days(x::INTEGER) FROM range(3) r(x) ORDER BY 1');
		expect(all).toEqual([['PT0S'], ['P1D'], ['P2D']]);
	});
});

describe('bounded', () => {
	it('fetches no more rows than wanted and says that there are more', async () => {
		const { rows: all, hasMore } = await rows('SELECT * FROM range(1000000)', 10_000);
		expect([all.length, all.at(-1), hasMore]).toEqual([10_000, [9999], true]);
	});

	it('exactly as many rows as wanted are all there is', async () => {
		expect(await rows('SELECT * FROM range(10)', 10)).toMatchObject({ hasMore: false });
		expect(await rows('SELECT * FROM range(11)', 10)).toMatchObject({ hasMore: true });
	});

	it('keeps the order that was asked for', async () => {
		const { rows: all } = await rows('SELECT x FROM range(5000) r(x) ORDER BY x DESC', 10_000);
		expect(all.map(([x]) => x)).toEqual(Array.from({ length: 5000 }, (_, index) => 4999 - index));
	});

	it('an endless answer does not hold up the next question', async () => {
		await rows('SELECT a.range FROM range(10000000) a, range(10000000) b', 10);
		expect((await rows('SELECT 1')).rows).toEqual([[1]]);
	});
});

describe('stopped', () => {
	const heavy = 'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b';

	it('ends when it is told to, with the reason, and answers afterwards', async () => {
		const controller = new AbortController();
		const asked = ask(heavy, 10, controller.signal);
		setTimeout(() => controller.abort(new Error('enough')), 300);
		await expect(asked).rejects.toThrow('enough');
		expect((await rows('SELECT 1')).rows).toEqual([[1]]);
	});

	it('ends when its time is over', async () => {
		await expect(ask(heavy, 10, AbortSignal.timeout(300))).rejects.toMatchObject({ name: 'TimeoutError' });
	});

	it('never begins when it was told before', async () => {
		await expect(ask('SELECT 1', 10, AbortSignal.abort(new Error('no')))).rejects.toThrow('no');
	});

	it('other questions are answered meanwhile', async () => {
		const controller = new AbortController();
		const asked = ask(heavy, 10, controller.signal);
		const other = await database.query(sql({ n: 'integer' })`SELECT count(*)::INTEGER AS n FROM unit`);
		expect(other).toEqual([{ n: 5 }]);
		controller.abort(new Error('enough'));
		await expect(asked).rejects.toThrow('enough');
	});

	it('two questions wait for one another', async () => {
		const [first, second] = await Promise.all([ask('SELECT 1'), ask('SELECT 2')]);
		expect([first, second]).toMatchObject([{ rows: [[1]] }, { rows: [[2]] }]);
	});
});

describe('a fault is told in one line, with its place', () => {
	it.each([
		['SELECT unit_id,\n  bad\nFROM unit', { line: 2, column: 3, at: 18 }],
		['SELECT 1 FROM nowhere', { line: 1, column: 15, at: 14 }],
		['SELECT 1 AS a FROM FROM', { line: 1, column: 20, at: 19 }],
		[`SELECT ${'1 + '.repeat(60)}bad FROM unit`, { line: 1, column: 248, at: 247 }],
	])('%s', async (text, place) => {
		const reply = await ask(text);
		expect(reply).toMatchObject({ kind: 'failed', place });
		if (reply.kind === 'failed') expect(reply.message).toMatch(/^\w+ Error: \S.*$/);
	});

	it('a fault while rows are made', async () => {
		expect(await ask('SELECT CAST(name_vi AS INTEGER) FROM unit')).toMatchObject({
			kind: 'failed',
			message: expect.stringContaining('Could not convert string'),
		});
		expect((await rows('SELECT 1')).rows).toEqual([[1]]);
	});
});

it('a question that the engine breaks down over is named, and the database is gone', async () => {
	const other = await databaseOf({});
	const options = { limit: 10, signal: never() };
	expect(await other.ask('SELECT range(1000000000)', options)).toEqual({ kind: 'too-large' });
	await expect(other.ask('SELECT 1', options)).rejects.toMatchObject({ fault: 'gone' });
	await expect(other.change(async () => undefined)).rejects.toMatchObject({ fault: 'gone' });
	expect((await rows('SELECT 1')).rows).toHaveLength(1);
});
