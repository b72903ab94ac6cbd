import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/lib/db/database';
import { load, unload } from '../../../src/lib/db/schema/load';
import { overview } from '../../../src/lib/db/views/overview';
import { sql } from '../../../src/lib/db/sql';
import { Lru } from '../../../src/lib/db/engine/lru';
import { databaseOf, indicator, outcome, province, toBatches, year } from '../../support/database';

/** Writes down what was made and dropped. */
function written(most: number) {
	const log: string[] = [];
	const recent = new Lru<string>(most, {
		isKept: (text) => text !== 'long',
		drop: (text) => void log.push(`drop ${text}`),
	});
	const of = (text: string) =>
		recent.of(text, async () => {
			log.push(`make ${text}`);
			if (text === 'wrong') throw new Error('no such table');
			return text;
		});
	return { log, of, recent };
}

describe('what was asked for last', () => {
	it('is made once for each text', async () => {
		const { log, of } = written(9);
		expect(await Promise.all([of('a'), of('a')])).toEqual(['a', 'a']);
		expect(log).toEqual(['make a']);
	});
	it('gives way beyond the most, the longest unasked first', async () => {
		const { log, of } = written(2);
		for (const text of ['a', 'b', 'a', 'c', 'b']) await of(text);
		await Promise.resolve();
		expect(log).toEqual(['make a', 'make b', 'make c', 'drop b', 'make b', 'drop a']);
	});
	it('is tried again where it failed', async () => {
		const { log, of } = written(9);
		await expect(of('wrong')).rejects.toThrow('no such table');
		await expect(of('wrong')).rejects.toThrow('no such table');
		expect(log).toEqual(['make wrong', 'make wrong']);
	});
	it('is given and not kept where it is too long', async () => {
		const { log, of } = written(9);
		expect(await of('long')).toBe('long');
		await of('long');
		expect(log.filter((line) => line === 'make long')).toHaveLength(2);
	});
	it('is forgotten when it is cleared', async () => {
		const { log, of, recent } = written(9);
		await of('a');
		recent.clear();
		await Promise.resolve();
		await of('a');
		expect(log).toEqual(['make a', 'drop a', 'make a']);
	});
});

describe('on the engine', () => {
	let database: Database;
	const view = { indicator: 'vet', period: '2023', level: 'district', root: 'p', asOf: null };
	beforeAll(async () => {
		database = await databaseOf({
			units: province(['a', 'b']),
			indicators: [indicator('vet'), indicator('other')],
			periods: [year('2023')],
			outcomes: [outcome('a', 10, 100)],
		});
	});
	afterAll(() => database.close());

	it('the same question with other values has its own answer', async () => {
		const doubled = (n: number) =>
			database.query(sql({ n: 'integer' })`SELECT CAST(2 * ${n} AS INTEGER) AS n`);
		expect(await Promise.all([doubled(1), doubled(2), doubled(3)])).toEqual([
			[{ n: 2 }],
			[{ n: 4 }],
			[{ n: 6 }],
		]);
	});
	it('the same question is answered once', async () => {
		const asked = () => database.query(sql({ n: 'integer' })`SELECT CAST(${7} AS INTEGER) AS n`);
		expect(await asked()).toBe(await asked());
	});
	it('a long list is not remembered', async () => {
		const asked = (n: number) =>
			database.query(
				sql({ n: 'integer' })`SELECT CAST(i AS INTEGER) AS n FROM range(CAST(${n} AS BIGINT)) r(i)`,
			);
		expect(await asked(2000)).toBe(await asked(2000));
		expect(await asked(2001)).not.toBe(await asked(2001));
	});
	it('what was asked before a change is answered with what counts after it', async () => {
		expect((await overview(database, view)).province.rateBp).toBe(1000);
		await load(database, toBatches({ outcomes: [outcome('b', 30, 100)] }), 1);
		expect((await overview(database, view)).province.rateBp).toBe(2000);
		await unload(database, 1);
		expect((await overview(database, view)).province.rateBp).toBe(1000);
		expect((await overview(database, { ...view, indicator: 'other' })).province.rateBp).toBeNull();
	});
});
