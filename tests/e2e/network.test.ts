import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../support/browser.js';
import { standIn } from './host';
import { importFile, review } from './review';
import {
	choose,
	expectLive,
	expectStored,
	fixture,
	openLive,
	provinceRate,
	showHistory,
	showOverview,
	survey,
	surveyed,
} from './screen';
import { expect, test } from './site';

// as it is delivered: the service worker's requests count, too
test.use({ serviceWorkers: 'allow' });

type Watch = { readonly urls: string[]; readonly faults: string[] };

/** Every request of every page and worker, and everything that went wrong. */
async function watch(context: BrowserContext, page: Page): Promise<Watch> {
	const urls: string[] = [];
	const faults: string[] = [];
	context.on('request', (request) => urls.push(request.url()));
	context.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
	});
	await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
			reportViolation(`${violatedDirective} ${blockedURI}`);
		});
	});
	return { urls, faults };
}

test('no request leaves the origin, and nothing fails', async ({ page, context, rootURL }) => {
	const { urls, faults } = await watch(context, page);
	await openLive(page);
	await choose(page, 'THPT');
	await expect(page).toHaveURL(/vet_after_thpt/);
	await choose(page, 'THCS');
	await importFile(page, survey);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await showHistory(page);
	await page.getByText('Biên nhận').click();
	await showOverview(page);
	await review(page, fixture('e2e/co-loi.csv'));
	await page.getByText('Gửi trả đơn vị').click();
	const sent = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải tệp có cột lỗi (.xlsx)' }).click();
	await (await sent).delete();
	await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
	await showOverview(page);
	await page.getByRole('combobox', { name: 'Bộ số liệu' }).selectOption('tinh-mau');
	await expect(page.locator('[data-unit^="tinh-mau."]')).not.toHaveCount(0);
	await expectLive(page);
	await choose(page, 'EN');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');

	const origin = new URL(rootURL).origin;
	expect(urls.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
	expect(urls.filter((url) => /^blob:/.test(url) && !url.startsWith(`blob:${origin}/`))).toEqual([]);
	expect(urls.some((url) => url.includes('/workers/'))).toBe(true);
	expect(urls.some((url) => url.includes('/engine/'))).toBe(true);
	expect(faults).toEqual([]);
});

test('the policy allows no inline script and no eval', async ({ page }) => {
	await page.goto('./');
	const content = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
	const policy = new Map(
		(content ?? '').split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		}),
	);
	expect(policy.get('default-src')).toEqual(["'self'"]);
	expect(policy.get('object-src')).toEqual(["'none'"]);
	expect(policy.get('base-uri')).toEqual(["'none'"]);
	expect(policy.get('form-action')).toEqual(["'none'"]);
	expect(policy.get('style-src')).not.toContain("'unsafe-inline'");
	const scripts = policy.get('script-src') ?? [];
	expect(scripts).toContain("'self'");
	expect(scripts).toContain("'wasm-unsafe-eval'");
	expect(scripts).not.toContain("'unsafe-inline'");
	expect(scripts).not.toContain("'unsafe-eval'");
	const others = [...policy.values()].flat().filter((source) => /https?:|\*/.test(source));
	expect(others).toEqual([]);
});

test('a policy that is broken would be noticed', async ({ page, context }) => {
	const { faults } = await watch(context, page);
	await page.goto('./');
	await page.evaluate(() => {
		const image = new Image();
		image.src = 'https://example.org/a.png';
	});
	await expect.poll(() => faults.join('\n')).toContain('policy: img-src');
});

test('English comes when it is chosen and not before', async ({ page }) => {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.text());
	});
	const isEnglishThere = async () =>
		(await Promise.all(scripts)).some((text) => text.includes('Switch to Vietnamese'));
	await openLive(page, './');
	expect(scripts.length).toBeGreaterThan(20);
	expect(await isEnglishThere()).toBe(false);
	await choose(page, 'EN');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(await isEnglishThere()).toBe(true);
});

test('a first visit takes at most 9.2 MB from a host that compresses nothing', async ({ rootURL }, info) => {
	const host = await standIn(rootURL);
	// with a cache on disk, as readers have it: the one in memory takes no file as large as the engine
	const context = await chromium.launchPersistentContext(info.outputPath('profile'), launchOptions);
	const page = await context.newPage();
	await openLive(page, host.url);
	const { requests, bytes } = host.sent;
	expect(requests).toBeGreaterThan(20);
	expect(bytes).toBeGreaterThan(6_000_000);
	expect(bytes).toBeLessThanOrEqual(9_200_000);
	info.annotations.push({ type: 'bytes', description: String(bytes) });

	// the service worker stores the rest; what the visit has fetched, the engine above all, is not sent again
	await expectStored(page);
	const stored = host.sent.bytes - bytes;
	expect(stored).toBeLessThanOrEqual(4_500_000);
	info.annotations.push({ type: 'bytes stored afterwards', description: String(stored) });
	await context.close();
	await host.close();
});
