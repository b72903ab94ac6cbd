import { writeFile } from 'node:fs/promises';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { findFirefox } from '../support/firefox.js';
import { standIn } from './host';
import { surveyOfOne } from './returns';
import { expect, test } from './site';

/** Playwright drives its own Firefox alone; the one that offices use is asked by WebDriver BiDi. */
async function openFirefox(): Promise<{ page: Page; close: () => Promise<void> }> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox() ?? '',
		// compiled once, as in Chromium's tests
		extraPrefsFirefox: { 'javascript.options.wasm_optimizingjit': false },
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	await page.setViewport({ width: 1366, height: 768 });
	return { page, close: () => browser.close() };
}

const press = (page: Page, role: string, name: string) =>
	page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

/** Asked at every frame, a page draws one for each question. */
const polling = 250;

/** Waits for these words in an element. */
const says = (page: Page, selector: string, words: string) =>
	page.waitForFunction(
		(where, wanted) =>
			[...document.querySelectorAll(where)].some((one) =>
				one.textContent.replaceAll('\u00a0', ' ').includes(wanted),
			),
		{ polling },
		selector,
		words,
	);

const picker = 'input[type=file]:not([data-folder]):enabled';

test('Firefox starts, filters, imports, locks and works without a server', async ({ rootURL }, info) => {
	test.setTimeout(400_000);
	const host = await standIn(rootURL);
	const { page, close } = await openFirefox();
	try {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(String(error)));
		await page.goto(host.url);
		await page.waitForSelector(picker);
		await says(page, '[data-figure]', '26,29 %');
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null, { polling });

		await press(page, 'radio', 'THPT');
		await says(page, '[data-unit="long-an.tan-thanh"]', '65,12');
		await press(page, 'radio', 'THCS');
		await says(page, '[data-unit="long-an.tan-thanh"]', '32,86');
		await says(page, '[data-unit="long-an.moc-hoa"]', 'Chưa nộp');

		const file = info.outputPath('moc-hoa.csv');
		await writeFile(file, surveyOfOne);
		await ((await page.waitForSelector(picker)) as ElementHandle<HTMLInputElement>).uploadFile(file);
		await says(page, 'main header', 'Đã hiểu');
		await press(page, 'button', 'Nhập');
		await says(page, 'main h2', 'Tệp đang chờ');
		await press(page, 'link', 'Tổng quan');
		await says(page, '[data-unit="long-an.moc-hoa"]', '30,00');

		await press(page, 'link', 'Số liệu');
		await press(page, 'link', 'Chốt số liệu');
		await page.locator('::-p-aria([name="Tên bản chốt"][role="textbox"])').fill('Sơ kết 2023');
		await press(page, 'button', 'Chốt số liệu');
		await says(page, 'main li', 'Sơ kết 2023');

		await host.close();
		await page.goto(`${host.url}data/?tab=lock`);
		await says(page, 'main li', 'Sơ kết 2023');
		await press(page, 'link', 'Tổng quan');
		await page.waitForSelector(picker);
		await says(page, '[data-unit="long-an.moc-hoa"]', '30,00');
		expect(faults).toEqual([]);
	} finally {
		await close();
		await host.close().catch(() => undefined);
	}
});
