import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, serveNear } from '../../src/cli/serve.js';

const gzipped = gzipSync('wasm');
const files = {
	'secret.txt': 'outside',
	'site/index.html': 'home',
	'site/unit.html': 'unit',
	'site/help/index.html': 'help',
	'site/mẫu.csv': 'đơn vị\n',
	'site/engine.wasm.gz': gzipped,
	'site/engine.wasm': 'wasm',
	'site/_app/immutable/entry.js': 'export {};',
	'site-private/index.html': 'outside',
};

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let nested: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serve-'));
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	site = await serve({ root: join(folder, 'site') });
	nested = await serve({ root: join(folder, 'site'), base: '/phan-luong' });
});

afterAll(async () => {
	await site.close();
	await nested.close();
	await rm(folder, { recursive: true });
});

/** The status of a path sent as it stands: `fetch` would tidy `..` away. */
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: site.port, path, method }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on('error', reject)
			.end();
	});
}

describe('serve', () => {
	it.each([
		['', 'home', 'text/html; charset=utf-8'],
		['unit', 'unit', 'text/html; charset=utf-8'],
		['unit?year=2024', 'unit', 'text/html; charset=utf-8'],
		['unit/', 'unit', 'text/html; charset=utf-8'],
		['help', 'help', 'text/html; charset=utf-8'],
		['help/', 'help', 'text/html; charset=utf-8'],
		['mẫu.csv', 'đơn vị\n', 'text/csv; charset=utf-8'],
		['engine.wasm', 'wasm', 'application/wasm'],
		['_app/immutable/entry.js', 'export {};', 'text/javascript; charset=utf-8'],
	])('answers /%s', async (path, text, type) => {
		for (const { url } of [site, nested]) {
			const response = await fetch(url + path);
			expect(response.status).toBe(200);
			expect(response.headers.get('content-type')).toBe(type);
			expect(await response.text()).toBe(text);
		}
	});

	it('leaves a .gz file packed', async () => {
		const response = await fetch(`${site.url}engine.wasm.gz`);
		expect(response.headers.get('content-type')).toBe('application/gzip');
		expect(response.headers.get('content-encoding')).toBeNull();
		expect(Buffer.from(await response.arrayBuffer())).toEqual(gzipped);
	});

	it('keeps only hashed files', async () => {
		const keeping = async (path: string) => (await fetch(site.url + path)).headers.get('cache-control');
		expect(await keeping('_app/immutable/entry.js')).toBe('public, max-age=31536000, immutable');
		expect(await keeping('_app/immutable/none.js')).toBe('no-cache');
		expect(await keeping('')).toBe('no-cache');
	});

	it.each([
		'/none',
		'/../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/..%5csecret.txt',
		'/../site-private/',
		'/help/../../secret.txt',
		'//etc/passwd',
		'/%00',
		'/%',
	])('finds nothing at %s', async (path) => {
		expect(await statusOf(path)).toBe(404);
	});

	it('answers HEAD without a body and refuses POST', async () => {
		const response = await fetch(site.url, { method: 'HEAD' });
		expect(response.headers.get('content-length')).toBe('4');
		expect(await response.text()).toBe('');
		expect(await statusOf('/', 'POST')).toBe(405);
	});

	it('serves nothing outside its base', async () => {
		expect(nested.url).toMatch(/\/phan-luong\/$/);
		const root = nested.url.replace('phan-luong/', '');
		expect((await fetch(root)).status).toBe(404);
		expect((await fetch(`${root}phan-luongx/`)).status).toBe(404);
		expect((await fetch(`${root}phan-luong?unit=1`)).url).toBe(`${nested.url}?unit=1`);
	});

	it('takes the next port when one is taken', async () => {
		const next = await serveNear({ root: join(folder, 'site'), port: site.port });
		expect(next.port).toBeGreaterThan(site.port);
		await next.close();
	});

	it('refuses a folder that is not there', async () => {
		await expect(serve({ root: join(folder, 'none') })).rejects.toThrow('ENOENT');
	});
});
