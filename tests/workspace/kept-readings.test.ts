import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { batches, type Batch } from '../../src/lib/db/schema/columns';
import { noDecisions } from '../../src/lib/domain/schema/decisions';
import { KeptReadings, readingKeys } from '../../src/lib/workspace/kept-readings';

const reading = {
	batches: batches('sources', [
		{ source_id: 'a', title: 'Một' },
		{ source_id: 'b', title: null },
	]),
	learned: [],
};
const open = () => new KeptReadings<Batch, never>(randomUUID());

describe('a reading', () => {
	test('comes back as it was under the key it was kept under, and under no other', async () => {
		const readings = open();
		expect(await readings.get(1, 'x')).toBeNull();
		await readings.keep(1, 'x', reading);
		expect(await readings.get(1, 'x')).toEqual(reading);
		expect(await readings.get(1, 'y')).toBeNull();
		expect(await readings.get(2, 'x')).toBeNull();
	});

	test('stands in the place of an earlier one, also where that had more parts', async () => {
		const readings = open();
		const [batch] = reading.batches;
		if (!batch) throw new Error('no batch');
		await readings.keep(1, 'x', { ...reading, batches: [batch, batch, batch] });
		await readings.keep(1, 'y', reading);
		expect(await readings.get(1, 'x')).toBeNull();
		expect((await readings.get(1, 'y'))?.batches).toHaveLength(1);
	});

	test('goes with its import; all go when everything is deleted', async () => {
		const readings = open();
		for (const id of [1, 2, 3]) await readings.keep(id, 'x', reading);
		await readings.forget(2);
		expect(await readings.get(2, 'x')).toBeNull();
		expect(await readings.get(1, 'x')).toEqual(reading);
		await readings.forget(null);
		for (const id of [1, 2, 3]) expect(await readings.get(id, 'x')).toBeNull();
	});
});

describe('where the browser forbids storage', () => {
	test('nothing is kept and nothing fails', async () => {
		const refuse = () => {
			throw new DOMException('no', 'SecurityError');
		};
		const { open: allowed } = indexedDB;
		Object.assign(indexedDB, { open: refuse });
		try {
			const readings = open();
			await readings.keep(1, 'x', reading);
			expect(await readings.get(1, 'x')).toBeNull();
			await readings.forget(null);
		} finally {
			Object.assign(indexedDB, { open: allowed });
		}
	});
});

describe('the key of a reading', () => {
	const file = (id: number, over: object = {}) => ({
		id,
		sha256: 'a'.repeat(64),
		name: 'a.csv',
		decisions: noDecisions,
		...over,
	});
	const [first, second] = [file(1), file(2, { name: 'b.csv' })];
	const base = readingKeys('site', [first, second]);

	test('is the same for the same file in the same place', () => {
		expect(readingKeys('site', [first, second])).toEqual(base);
	});

	test.each<[string, ReadonlyMap<number, string>]>([
		['other sources', readingKeys('site 2', [first, second])],
		['no file before it', readingKeys('site', [second])],
		['another file before it', readingKeys('site', [file(1, { sha256: 'b'.repeat(64) }), second])],
		['another name', readingKeys('site', [first, file(2, { name: 'c.csv' })])],
		['other content', readingKeys('site', [first, file(2, { name: 'b.csv', sha256: 'b'.repeat(64) })])],
		[
			'other decisions',
			readingKeys('site', [
				first,
				file(2, { name: 'b.csv', decisions: { ...noDecisions, assume: { year: '2022' } } }),
			]),
		],
	])('is another one with %s', (_, keys) => {
		expect(keys.get(2)).toBeDefined();
		expect(keys.get(2)).not.toBe(base.get(2));
	});
});
