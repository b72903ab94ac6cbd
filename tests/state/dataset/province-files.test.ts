import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked: string[] = [];
let isOnline = true;

beforeEach(() => {
	vi.resetModules();
	asked.length = 0;
	isOnline = true;
	vi.stubGlobal('fetch', (url: string) => {
		asked.push(url.split('/').at(-1) ?? '');
		if (!isOnline) return Promise.reject(new TypeError('Failed to fetch'));
		return Promise.resolve(new Response(gzipSync(JSON.stringify({ of: url }))));
	});
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../../src/lib/state/dataset/province-files');

test('choosing within a province and beginning fetch its file once, also at the same time', async () => {
	const { provinceOf } = await load();
	const [one, other] = await Promise.all([provinceOf({ id: 'a' }), provinceOf({ id: 'a' })]);
	expect(await provinceOf({ id: 'a' })).toBe(one);
	expect(other).toBe(one);
	expect(asked).toEqual(['a.json.gz']);
});

test('only the last province is kept', async () => {
	const { provinceOf } = await load();
	const [one, other] = [await provinceOf({ id: 'a' }), await provinceOf({ id: 'b' })];
	expect(other).not.toEqual(one);
	expect(await provinceOf({ id: 'a' })).toEqual(one);
	expect(asked).toEqual(['a.json.gz', 'b.json.gz', 'a.json.gz']);
});

test('what failed is fetched anew; a failure that comes late leaves the next province in its place', async () => {
	const { provinceOf } = await load();
	isOnline = false;
	await expect(provinceOf({ id: 'a' })).rejects.toThrow('Failed to fetch');
	const late = provinceOf({ id: 'a' });
	isOnline = true;
	const next = provinceOf({ id: 'b' });
	await expect(late).rejects.toThrow('Failed to fetch');
	expect(await provinceOf({ id: 'b' })).toBe(await next);
	await provinceOf({ id: 'a' });
	expect(asked).toEqual(['a.json.gz', 'a.json.gz', 'b.json.gz', 'a.json.gz']);
});
