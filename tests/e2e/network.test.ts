import { createServer, request as ask } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { importFile, review } from './review';
import {
	choose,
	expectLive,
	fixture,
	openLive,
	provinceRate,
	showHistory,
	showOverview,
	survey,
	surveyed,
} from './screen';
import { expect, test } from './site';

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

/** The site again on another port, counting what it sends. */
async function counted(target: string) {
	const sent = { bytes: 0, requests: 0 };
	const server = createServer((incoming, outgoing) => {
		const { method, url = '/' } = incoming;
		const headers = { ...incoming.headers, host: new URL(target).host };
		const onward = ask(new URL(url, target), { method: method ?? 'GET', headers }, (answer) => {
			sent.requests += 1;
			sent.bytes += answer.rawHeaders.join('').length;
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.on('data', (chunk: Buffer) => (sent.bytes += chunk.length));
			answer.pipe(outgoing);
		});
		onward.on('error', () => outgoing.destroy());
		onward.end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port.');
	const close = () =>
		new Promise<void>((closed) => {
			server.close(() => closed());
			server.closeAllConnections();
		});
	return { sent, url: `http://localhost:${address.port}/`, close };
}

test('a first visit takes at most 9.2 MB from a host that compresses nothing', async ({ page, rootURL }) => {
	const host = await counted(rootURL);
	await openLive(page, host.url);
	await page.waitForLoadState('networkidle');
	expect(host.sent.requests).toBeGreaterThan(20);
	expect(host.sent.bytes).toBeGreaterThan(6_000_000);
	expect(host.sent.bytes).toBeLessThanOrEqual(9_200_000);
	test.info().annotations.push({ type: 'bytes', description: String(host.sent.bytes) });
	await host.close();
});
