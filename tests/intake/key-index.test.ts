import { describe, expect, it } from 'vitest';
import { KeyIndex, Names, Numbers } from '../../src/lib/intake/checks/key-index';

describe('KeyIndex', () => {
	it('knows every tuple again, and takes none for another', () => {
		const index = new KeyIndex(3);
		const seen = new Map<string, number>();
		let seed = 7;
		const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
		for (let row = 0; row < 50_000; row++) {
			const key = [next(40) - 20, next(300), next(9)];
			const place = index.place(key);
			expect(place).toBe(seen.get(key.join()) ?? -1);
			if (place === -1) seen.set(key.join(), seen.size);
		}
		expect(seen.size).toBeGreaterThan(10_000);
	});
	it('tells permuted and negative keys apart', () => {
		const index = new KeyIndex(2);
		expect([index.place([1, 2]), index.place([2, 1]), index.place([-1, 2]), index.place([1, 2])]).toEqual([
			-1, -1, -1, 0,
		]);
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
});
