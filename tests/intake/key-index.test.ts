import { describe, expect, it } from 'vitest';
import { KeyIndex, Names, Numbers } from '../../src/lib/intake/checks/key-index';

/** Rows as columns. */
const columnsOf = (rows: readonly (readonly number[])[]) =>
	(rows[0] ?? []).map((_, part) => Int32Array.from(rows, (row) => row[part] ?? 0));

describe('KeyIndex', () => {
	it('knows every tuple again, and takes none for another', () => {
		const index = new KeyIndex(3);
		const seen = new Map<string, number>();
		let [seed, missed, mistaken] = [7, 0, 0];
		const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
		const rows = Array.from({ length: 50_000 }, () => [next(40) - 20, next(300), next(9)]);
		for (let from = 0; from < rows.length;) {
			const stretch = rows.slice(from, (from += next(700)));
			const columns = columnsOf(stretch);
			for (let at = 0; at < stretch.length; at++) {
				const end = index.placeNew(columns, at, stretch.length);
				for (; at < end; at++) {
					if (seen.has(String(stretch[at]))) missed++;
					seen.set(String(stretch[at]), seen.size);
				}
				if (at < stretch.length && index.found !== seen.get(String(stretch[at]))) mistaken++;
			}
		}
		expect([missed, mistaken]).toEqual([0, 0]);
		expect(seen.size).toBeGreaterThan(10_000);
		expect(seen.size).toBe(new Set(rows.map(String)).size);
	});
	it('tells permuted and negative keys apart, and takes up none that it stopped before', () => {
		const index = new KeyIndex(2);
		const columns = columnsOf([
			[1, 2],
			[2, 1],
			[-1, 2],
			[1, 2],
			[7, 7],
		]);
		expect(index.placeNew(columns, 0, 5)).toBe(3);
		expect(index.found).toBe(0);
		expect(index.placeNew(columns, 4, 5)).toBe(5);
		expect(index.placeNew(columns, 2, 3)).toBe(2);
		expect(index.found).toBe(2);
		expect(index.placeNew(columns, 4, 5)).toBe(4);
		expect(index.found).toBe(3);
	});
});

it('Names number texts in their order, null among them', () => {
	const names = new Names();
	expect(['a', null, 'b', 'a', null].map((text) => names.of(text))).toEqual([0, 1, 2, 0, 1]);
	expect(names.texts).toEqual(['a', null, 'b']);
	expect([names.find('b'), names.find('c')]).toEqual([2, -1]);
});

it('Numbers grow', () => {
	const numbers = new Numbers();
	for (let value = 0; value < 5000; value++) numbers.push(value - 2500);
	expect([numbers.length, numbers.at(0), numbers.at(2500), numbers.at(4999)]).toEqual([5000, -2500, 0, 2499]);
	numbers.more(9_000).fill(7);
	numbers.push(8);
	expect([numbers.length, numbers.at(4999), numbers.at(5000), numbers.at(13_999)]).toEqual([
		14_001, 2499, 7, 7,
	]);
	expect(numbers.list).toEqual(Int32Array.from({ length: 14_001 }, (_, at) => numbers.at(at)));
});
