import { describe, expect, test } from 'vitest';
import { askPersistence, room } from '../../src/lib/workspace/storage';

const says =
	<T>(answer: T) =>
	() =>
		Promise.resolve(answer);
const fails = () => Promise.reject(new TypeError('no'));

describe('asking that the data be kept', () => {
	test('asks where it is not so already', async () => {
		let asked = 0;
		const persist = () => Promise.resolve(++asked > 0);
		expect(await askPersistence({ persisted: says(true), persist })).toBe('granted');
		expect(asked).toBe(0);
		expect(await askPersistence({ persisted: says(false), persist })).toBe('granted');
		expect(asked).toBe(1);
	});

	test('tells a refusal from silence', async () => {
		expect(await askPersistence({ persisted: says(false), persist: says(false) })).toBe('refused');
		expect(await askPersistence({ persist: says(false) })).toBe('refused');
		expect(await askPersistence({})).toBe('unknown');
		expect(await askPersistence({ persisted: fails, persist: says(true) })).toBe('unknown');
		expect(await askPersistence(undefined)).toBe('unknown');
	});
});

describe('the room there is', () => {
	test('is what the browser says, or unknown', async () => {
		expect(await room({ estimate: says({ usage: 0, quota: 5 }) })).toEqual({ usage: 0, quota: 5 });
		expect(await room({ estimate: says({ usage: 3 }) })).toBe('unknown');
		expect(await room({ estimate: fails })).toBe('unknown');
		expect(await room({})).toBe('unknown');
		expect(await room(undefined)).toBe('unknown');
	});
});
