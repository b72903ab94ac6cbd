import { createHash, randomBytes } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { quickSha256, sha256 } from '../../src/lib/workspace/sha256';

afterEach(() => vi.unstubAllGlobals());

test.each(['with', 'without'])('the quick way %s crypto.subtle', async (has) => {
	if (has === 'without') vi.stubGlobal('crypto', {});
	const bytes = new Uint8Array(randomBytes(100_003));
	expect(await quickSha256(bytes)).toBe(sha256(bytes));
});

test('the examples of FIPS 180-4', () => {
	expect(sha256(new TextEncoder().encode('abc'))).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
	);
	expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('the same as another implementation, around the borders of its blocks too', () => {
	for (const length of [1, 55, 56, 63, 64, 65, 119, 120, 1_000_003]) {
		const bytes = new Uint8Array(randomBytes(length));
		expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
	}
});
