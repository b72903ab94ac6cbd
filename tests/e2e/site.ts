import { test as base } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { folderSite, rootSite } from '../support/sites.js';
import { Live, viewport } from './live-page';

/**
 * `page.goto('unit')` opens the site at the top of its host; `page.goto(folderURL)` opens the one under
 * /phan-luong/. Both end in a slash and are served without compression on a free port.
 */
export const test = base.extend<object, { rootURL: string; folderURL: string; live: Live }>({
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
	// here and not in live.ts: tests whose workers differ in what they offer do not share one
	live: [
		async ({ browser, rootURL }, use) => {
			const live = new Live(() =>
				browser.newContext({
					baseURL: rootURL,
					locale: 'vi-VN',
					timezoneId: 'Asia/Ho_Chi_Minh',
					serviceWorkers: 'block',
					viewport,
				}),
			);
			await use(live);
			await live.end();
		},
		{ scope: 'worker' },
	],
	baseURL: ({ rootURL }, use) => use(rootURL),
});

/** Tests of what is painted from what was prepared with the site: the engine never comes, and costs nothing. */
export const prepared = test.extend({
	page: async ({ page }, use) => {
		await page.route('**/engine/**', () => undefined);
		await use(page);
	},
});

export { expect } from '@playwright/test';
