import { describe, expect, it } from 'vitest';
import { isPage, isPreparedAnswer, navigationAnswer, pagePath } from '$lib/domain/base/offline';

const pages = new Set(['/', '/unit/', '/data/']);

describe('which stored file answers an address', () => {
	it.each([
		['/', '/'],
		['/index.html', '/'],
		['/unit', '/unit/'],
		['/unit/', '/unit/'],
		['/unit/index.html', '/unit/'],
	])('%s is the page %s', (path, page) => expect(pagePath(path)).toBe(page));

	it.each([
		['/', { kind: 'file', path: '/' }],
		['/unit/', { kind: 'file', path: '/unit/' }],
		['/unit/index.html', { kind: 'file', path: '/unit/' }],
		['/unit', { kind: 'redirect', path: '/unit/' }],
		['/unit/x', { kind: 'unknown' }],
		['/data/manifest.json', { kind: 'unknown' }],
	])('%s is answered by %o', (path, answer) => expect(navigationAnswer(path, pages)).toEqual(answer));

	it('tells pages from files', () => {
		expect(['/', '/unit', '/data/'].every(isPage)).toBe(true);
		expect(['/data/manifest.json', '/unit/__data.json', '/engine/a-1.32.0.wasm.gz'].some(isPage)).toBe(false);
	});

	it('tells answers prepared for pages from what the engine and files are read from', () => {
		const isOne = (path: string) => isPreparedAnswer(path, ['tinh-mau']);
		expect(isOne('/prepared/tinh-mau/7a29/12.json.gz')).toBe(true);
		// without the answers it says nothing
		expect(isOne('/prepared/tinh-mau/7a29/index.json.gz')).toBe(true);
		expect(isOne('/prepared/tinh-mau/7a29/known.json.gz')).toBe(false);
		expect(isOne('/prepared/tinh-mau/7a29/database.duckdb.gz')).toBe(false);
		expect(isOne('/prepared/long-an/7a29/12.json.gz')).toBe(false);
	});
});
