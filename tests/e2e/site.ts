import { test as base } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { folderSite, rootSite } from '../support/sites.js';

/**
 * `page.goto('unit')` opens the site at the top of its host; `page.goto(folderURL)` opens the one under
 * /phan-luong/. Both end in a slash and are served without compression on a free port.
 */
export const test = base.extend<object, { rootURL: string; folderURL: string }>({
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
	baseURL: ({ rootURL }, use) => use(rootURL),
});

export { expect } from '@playwright/test';
