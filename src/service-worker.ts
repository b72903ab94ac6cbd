/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, files, prerendered, version } from '$service-worker';
import { engineFiles } from '$lib/domain/schema/engine-file';
import {
	isPage,
	isPreparedAnswer,
	navigationAnswer,
	pagePath,
	type OfflineFiles,
} from '$lib/domain/base/offline';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

// other sites of the same host have caches of their own
const ours = `phan-luong:${base}/:`;
const appName = `${ours}app:${version}`;
const engineName = `${ours}engine`;
/** Requests under way at the same time while the cache is filled. */
const lanes = 2;

const below = (path: string) => path.slice(base.length);
const pages: ReadonlySet<string> = new Set(prerendered.map(below).filter(isPage).map(pagePath));
const enginePaths: readonly string[] = Object.values(engineFiles).map((file) => `/engine/${file}`);

/**
 * The published files that the prepared ones were made of: only where those are missing does a page read them. The
 * reference lists go into every lock and backup.
 */
const isSource = (path: string) => path.endsWith('.csv') && !path.startsWith('/data/reference/');

/** Licences are read on the way in, not in a hall without a network. */
const isNotice = (path: string) => path === '/notices.txt';

async function appPaths(): Promise<string[]> {
	const answer = await fetch(`${base}/offline.json`, { cache: 'no-cache' });
	const { files: built, fictional } = (await answer.json()) as OfflineFiles;
	// of a fictional province the engine answers soon enough
	const isLeft = (path: string) => isSource(path) || isNotice(path) || isPreparedAnswer(path, fictional);
	return [
		...pages,
		...built.map((path) => `/_app/immutable/${path}`),
		...files.map(below),
		...prerendered.map(below).filter((path) => !isPage(path) && !isLeft(path) && !enginePaths.includes(path)),
	];
}

/** A file whose name says its content may come from the browser's own cache, however old; others are asked for. */
const cacheMode = (path: string): RequestCache =>
	/^\/(?:_app\/immutable|prepared)\//.test(path) || enginePaths.includes(path) ? 'force-cache' : 'no-cache';

/** What an earlier attempt has stored is not fetched again. */
async function store(cache: Cache, path: string): Promise<void> {
	const url = `${base}${path}`;
	if (await cache.match(url)) return;
	const answer = await fetch(url, { cache: cacheMode(path) });
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	// an answer that was redirected may not answer a navigation
	const plain = answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
	await cache.put(url, plain);
}

async function storeAll(cache: Cache, paths: readonly string[]): Promise<void> {
	const waiting = [...paths];
	const lane = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await store(cache, path);
	};
	await Promise.all(Array.from({ length: lanes }, lane));
}

/** A site that is being replaced gives files of two versions: better none than a mixture. */
async function isStillOurs(): Promise<boolean> {
	const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	return ((await answer.json()) as { readonly version: string }).version === version;
}

async function install(): Promise<void> {
	await storeAll(await caches.open(appName), await appPaths());
	await storeAll(await caches.open(engineName), enginePaths);
	if (await isStillOurs()) return;
	await caches.delete(appName);
	throw new Error('The site changed while it was stored.');
}

/** Other windows may still run the version before: their files stay until the next change. */
async function activate(): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.filter(({ url }) => url.startsWith(worker.registration.scope)).length <= 1) await sweep();
	await worker.clients.claim();
}

async function sweep(): Promise<void> {
	const old = (await caches.keys()).filter((name) => name.startsWith(`${ours}app:`) && name !== appName);
	await Promise.all(old.map((name) => caches.delete(name)));
	const engine = await caches.open(engineName);
	const stale = (await engine.keys()).filter(
		({ url }) => !enginePaths.includes(below(new URL(url).pathname)),
	);
	await Promise.all(stale.map((request) => engine.delete(request)));
}

/** This version's file first; a window of the version before finds its own. */
async function stored(path: string): Promise<Response | undefined> {
	const url = `${base}${path}`;
	const cacheName = enginePaths.includes(path) ? engineName : appName;
	const answer = await caches.match(url, { cacheName });
	if (answer) return answer;
	const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
	for (const other of others) {
		const older = await caches.match(url, { cacheName: other });
		if (older) return older;
	}
	return undefined;
}

async function page(request: Request, path: string, search: string): Promise<Response> {
	const found = navigationAnswer(path, pages);
	if (found.kind === 'redirect') return Response.redirect(`${base}${found.path}${search}`, 302);
	const answer = await stored(found.kind === 'file' ? found.path : path);
	if (answer) return answer;
	try {
		return await fetch(request);
	} catch {
		return new Response('404 Không tìm thấy trang. Not found.\n', {
			status: 404,
			headers: { 'content-type': 'text/plain; charset=utf-8' },
		});
	}
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

// the reader has chosen the new version
worker.addEventListener('message', ({ data }) => {
	if (data === 'use-new-version') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(`${base}/`)) return;
	const path = below(pathname);
	event.respondWith(
		request.mode === 'navigate'
			? page(request, path, search)
			: stored(path).then((answer) => answer ?? fetch(request)),
	);
});
