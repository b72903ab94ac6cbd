import { test as base } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { folderSite, rootSite } from '../support/sites.js';
import { standIn, type Host } from './host';
import { Live, viewport } from './live-page';
import { expectStored } from './screen';

type Addresses = {
	readonly rootURL: string;
	readonly folderURL: string;
	/** Where the engine never comes. */
	readonly preparedURL: string;
};

type Shared = {
	/** A page whose engine has started; no service worker. */
	readonly live: Live;
	/** The same, whose service worker has stored the site; its server is gone. */
	readonly stored: Live;
};

const contextAt = (baseURL: string, serviceWorkers: 'allow' | 'block') => ({
	baseURL,
	locale: 'vi-VN',
	timezoneId: 'Asia/Ho_Chi_Minh',
	serviceWorkers,
	viewport,
});

/**
 * `page.goto('unit')` opens the site at the top of its host; `page.goto(folderURL)` opens the one under
 * /phan-luong/. Both end in a slash and are served without compression on a free port.
 */
export const test = base.extend<object, Addresses & Shared>({
	rootURL: [
		// Playwright reads the dependencies of a fixture from the braces.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const server = await serve(rootSite);
			await use(server.url);
			await server.close();
		},
		{ scope: 'worker' },
	],
	folderURL: [
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const server = await serve(folderSite);
			await use(server.url);
			await server.close();
		},
		{ scope: 'worker' },
	],
	preparedURL: [
		async ({ rootURL }, use) => {
			const host = await standIn(rootURL);
			host.isHeld = (path) => path.includes('/engine/');
			await use(host.url);
			await host.close();
		},
		{ scope: 'worker' },
	],
	// here and not in live.ts: tests whose workers differ in what they offer do not share one
	live: [
		async ({ browser, rootURL }, use) => {
			const live = new Live(() => browser.newContext(contextAt(rootURL, 'block')));
			await use(live);
			await live.end();
		},
		{ scope: 'worker' },
	],
	stored: [
		async ({ browser, rootURL }, use) => {
			let host: Host | undefined;
			const stored = new Live(
				async () => {
					host = await standIn(rootURL);
					return browser.newContext(contextAt(host.url, 'allow'));
				},
				async (page) => {
					await expectStored(page);
					await host?.close();
				},
			);
			await use(stored);
			await stored.end();
		},
		{ scope: 'worker' },
	],
	baseURL: ({ rootURL }, use) => use(rootURL),
});

/** Tests of what is done without a server; they take turns on one page, given to each as a first visit leaves it. */
export const withoutServer = test.extend({
	context: async ({ stored }, use) => use((await stored.page()).context()),
	page: async ({ stored }, use) => {
		await use(await stored.page());
		await stored.tidy();
	},
});

/**
 * Tests of what is painted from what was prepared with the site: the engine never comes, and costs nothing. It is the
 * host that keeps it back: a page whose requests Playwright routes has no cache, and reads each script anew.
 */
export const prepared = test.extend({ baseURL: ({ preparedURL }, use) => use(preparedURL) });

export { expect } from '@playwright/test';
