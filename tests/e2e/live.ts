import { test as site } from './site';

/**
 * Tests of what a page does once it is live. They take turns on one page of their worker, whose engine is started
 * once: it is given to each as a first visit leaves it, with nothing stored, on a page that shows no figures. What
 * the start, storage or the network do is tested on pages of their own: `test` of `site.ts`.
 */
export const test = site.extend({
	context: async ({ live }, use) => use((await live.page()).context()),
	page: async ({ live }, use) => {
		await use(await live.page());
		await live.tidy();
	},
});

export { openLive, visit } from './live-page';
export { expect } from './site';
