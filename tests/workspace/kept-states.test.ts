import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { KeptStates, sumOf } from '../../src/lib/workspace/kept-states';

const state = (size = 1000, first = 1) => {
	const file = new Uint8Array(size).map((_, at) => (at * 7) % 251);
	file[0] = first;
	return { file, ground: { base: 'Long An' } };
};
const unknown = async () => 'unknown' as const;
const named = (name: string = randomUUID(), most = 1_000_000) =>
	new KeptStates<{ base: string }>(name, { most, asked: unknown });

describe('a state', () => {
	test('comes back as it was under the key it was kept under, and under no other', async () => {
		const states = named();
		expect(await states.get('long-an', 'x')).toBeNull();
		await states.keep('long-an', 'x', state());
		expect(await states.get('long-an', 'x')).toEqual(state());
		expect(await states.has('long-an', 'x')).toBe(true);
		expect(await states.get('long-an', 'y')).toBeNull();
		expect(await states.get('tinh-mau', 'x')).toBeNull();
	});

	test('stands in the place of the earlier one of its data set', async () => {
		const states = named();
		await states.keep('long-an', 'x', state());
		await states.keep('long-an', 'y', state(500, 2));
		expect(await states.get('long-an', 'x')).toBeNull();
		expect(await states.get('long-an', 'y')).toEqual(state(500, 2));
	});

	test('goes with its data set; all go when everything is deleted', async () => {
		const states = named();
		for (const id of ['a', 'b', 'c']) await states.keep(id, 'x', state());
		await states.forget('b');
		expect(await states.get('b', 'x')).toBeNull();
		expect(await states.get('a', 'x')).toEqual(state());
		await states.forget(null);
		for (const id of ['a', 'b', 'c']) expect(await states.get(id, 'x')).toBeNull();
	});
});

describe('a file that is not what was kept', () => {
	const whole = state().file;
	test.each<[string, Uint8Array<ArrayBuffer>]>([
		['torn off', whole.slice(0, 700)],
		['with zeros at its end', new Uint8Array(1000).map((_, at) => (at < 700 ? (whole[at] ?? 0) : 0))],
		['with one other byte', new Uint8Array(whole).map((byte, at) => (at === 999 ? byte ^ 1 : byte))],
		['empty', new Uint8Array()],
	])('is as good as none, and gone: %s', async (_, file) => {
		const name = randomUUID();
		const states = named(name);
		await states.keep('long-an', 'x', state());
		const stored = await openDB(name);
		await stored.put('states', { file: new Blob([file]), ground: state().ground }, 'long-an');
		stored.close();
		expect(await states.get('long-an', 'x')).toBeNull();
		expect(await states.has('long-an', 'x')).toBe(false);
	});

	test('nor is a head without a file', async () => {
		const name = randomUUID();
		const states = named(name);
		await states.keep('long-an', 'x', state());
		const stored = await openDB(name);
		await stored.delete('states', 'long-an');
		stored.close();
		expect(await states.get('long-an', 'x')).toBeNull();
	});
});

describe('room', () => {
	test('a state that is too large is not kept, and the earlier one goes', async () => {
		const states = named(randomUUID(), 900);
		await states.keep('long-an', 'x', state(800));
		await states.keep('long-an', 'y', state(901));
		expect(await states.has('long-an', 'x')).toBe(false);
		expect(await states.has('long-an', 'y')).toBe(false);
	});

	test('those that were kept longest ago give way to a new one', async () => {
		const states = named(randomUUID(), 2500);
		for (const id of ['a', 'b', 'c']) {
			await states.keep(id, 'x', state());
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		expect([await states.has('a', 'x'), await states.has('b', 'x'), await states.has('c', 'x')]).toEqual([
			false,
			true,
			true,
		]);
	});

	test.each([
		[4000, true],
		[3999, false],
	])('with %i bytes left, 1,000 are kept: %s', async (left, isKept) => {
		const states = new KeptStates(randomUUID(), { asked: async () => ({ usage: 100, quota: 100 + left }) });
		await states.keep('long-an', 'x', state());
		expect(await states.has('long-an', 'x')).toBe(isKept);
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
			const states = named();
			await states.keep('long-an', 'x', state());
			expect(await states.get('long-an', 'x')).toBeNull();
			expect(await states.has('long-an', 'x')).toBe(false);
			await states.forget(null);
		} finally {
			Object.assign(indexedDB, { open: allowed });
		}
	});
});

test('the sum does not depend on where the bytes lie', () => {
	const { file } = state(1003);
	const moved = new Uint8Array(1004).subarray(1);
	moved.set(file);
	expect(sumOf(moved)).toBe(sumOf(file));
	expect(sumOf(file.subarray(0, 1002))).not.toBe(sumOf(file));
});
