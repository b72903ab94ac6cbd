import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Locator, Page } from '@playwright/test';
import { expectReadable, readAs } from './readers';
import { patience } from './screen';
import { expect, test, visit } from './live';
import { args, launchOptions } from '../support/browser.js';
import { test as cold } from './site';

/**
 * A module of WebAssembly that reaches beyond its memory is stopped by a handler of signals, which Chromium without
 * windows does not set: its page would end. Told to look before each step, either Chromium stops the module and not
 * the page, as every reader's does.
 */
const lookingAhead = cold.extend({
	page: async ({ playwright, rootURL }, use) => {
		const browser = await playwright.chromium.launch({
			...launchOptions,
			args: [...args, '--js-flags=--liftoff-only --wasm-enforce-bounds-checks'],
		});
		await use(await browser.newPage({ baseURL: rootURL, locale: 'vi-VN', serviceWorkers: 'block' }));
		await browser.close();
	},
});

const editor = (page: Page): Locator => page.getByRole('textbox', { name: /^Câu truy vấn SQL/ });
const run = (page: Page): Locator => page.getByRole('button', { name: 'Chạy', exact: true });
const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Kết quả truy vấn' });
const told = (page: Page): Locator => page.getByRole('region', { name: 'Kết quả', exact: true });

/** From now on, everything that the page's policy refuses. */
async function violations(page: Page): Promise<() => Promise<string[]>> {
	const found = await page.evaluateHandle(() => {
		const all: string[] = [];
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			all.push(`${violatedDirective} ${blockedURI}`);
		});
		return all;
	});
	return () => found.jsonValue();
}

async function openQuery(page: Page, address = 'query'): Promise<void> {
	await visit(page, address);
	await expect(editor(page)).toBeVisible(patience);
	// names of tables can be completed once they are listed
	await expect(page.getByRole('button', { name: 'progress', exact: true })).toBeVisible(patience);
}

const ask = (page: Page, sql: string) => openQuery(page, `query?${new URLSearchParams({ sql })}`);

test('an example by click: filled in, run, sorted, drawn, taken away', async ({ page }) => {
	const refused = await violations(page);
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	await openQuery(page);
	await page.getByRole('button', { name: 'Số học sinh còn thiếu' }).click();
	await expect(editor(page)).toContainText("progress('vet_after_thcs', '2023', 'district', 'long-an'");
	await expect(page).toHaveURL(/sql=/);
	await expect(grid(page)).toHaveCount(0);

	await run(page).click();
	await expect(told(page)).toContainText(/14 dòng · \d+,\d\d giây/, patience);
	await expect(grid(page).getByRole('columnheader', { name: /Còn thiếu/ })).toBeVisible();
	const cells = (column: number) => grid(page).locator(`[data-cell="${column}"]`).allInnerTexts();
	const numbers = async () => (await cells(4)).map((text) => Number(text.trim().replaceAll('.', '')));
	const first = await numbers();
	expect(first).toEqual(first.toSorted((a, b) => b - a));
	await grid(page).getByRole('button', { name: 'Còn thiếu' }).click();
	await expect(page).toHaveURL(/order=5\.up/);
	await expect.poll(numbers).toEqual(first.toSorted((a, b) => a - b));

	await page.getByLabel('Trục ngang').selectOption({ label: 'Đơn vị' });
	await page.getByLabel('Giá trị', { exact: true }).selectOption({ label: 'Còn thiếu' });
	await expect(page.locator('figure [role=img] svg')).toBeVisible();
	await expect(
		page.getByRole('toolbar', { name: 'Các giá trị trên biểu đồ' }).getByRole('button'),
	).toHaveCount(14);

	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải Excel' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('ket-qua-truy-van.xlsx');
	const sheet = read(readFileSync(await download.path())).Sheets['Kết quả'] ?? {};
	const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
	expect(lines[0]).toEqual(['Đơn vị', 'Số thực hiện', 'Tổng số', 'Chỉ tiêu (%)', 'Còn thiếu']);
	expect(lines.slice(1).map((line) => line[4])).toEqual(first.toSorted((a, b) => a - b));
	expect(await refused()).toEqual([]);
	expect(faults).toEqual([]);
});

test('by keyboard alone: written, completed, run, left', async ({ page }) => {
	await ask(page, 'SELECT 1');
	await editor(page).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('SELECT count(*) AS n FROM outco');
	await expect(page.getByRole('listbox', { name: 'Gợi ý' })).toBeVisible();
	// the editor takes no key for a choice in the first moments of the list
	await page.waitForTimeout(200);
	await page.keyboard.press('Enter');
	await expect(editor(page)).toContainText('FROM outcomes');
	await page.keyboard.press('Control+Enter');
	await expect(grid(page).locator('[data-cell="0"]')).toHaveText('84', patience);
	await expect(page).toHaveURL(/FROM\+outcomes/);

	// Tab writes, until Escape was pressed: then it leaves
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Tab');
	await expect(editor(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await page.waitForTimeout(2500);
	await page.keyboard.press('Tab');
	await expect(run(page)).toBeFocused();
});

test('a link fills the editor and runs nothing; what writes is refused, a fault has its place', async ({
	page,
}) => {
	await ask(page, 'DROP TABLE outcomes');
	await expect(editor(page)).toHaveText(/DROP TABLE outcomes/);
	await expect(told(page)).toContainText('Chưa chạy câu nào');
	await run(page).click();
	await expect(page.getByRole('alert')).toContainText('“DROP” không được chạy');

	await editor(page).fill('SELECT unit_id\nFROM nowhere');
	await run(page).click();
	await expect(page.getByRole('alert')).toContainText('nowhere', patience);
	await expect(page.getByRole('alert')).toContainText('Dòng 2, cột 6.');
	await page.getByRole('button', { name: 'Tới chỗ lỗi' }).click();
	await expect(editor(page)).toBeFocused();
	await expect(editor(page).locator('.cm-fault')).toHaveText('nowhere');

	await page.goBack();
	await page.goForward();
	await expect(editor(page)).toHaveText(/FROM nowhere/);
});

test('more rows than fit are cut and said; a heavy question is stopped and the others go on', async ({
	page,
}) => {
	await ask(page, 'SELECT range AS n, range * 1000003 AS big FROM range(25000)');
	await run(page).click();
	await expect(told(page)).toContainText('10.000 dòng đầu, còn nữa', patience);
	await expect(grid(page)).toHaveAttribute('aria-rowcount', '10001');

	await editor(page).fill('SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b');
	await page.getByRole('button', { name: /^Chạy/ }).click();
	await page.getByRole('button', { name: 'Dừng' }).click();
	await expect(page.getByRole('alert')).toContainText('Đã dừng theo yêu cầu.', patience);
	await editor(page).fill('SELECT 41 + 1 AS n');
	await run(page).click();
	await expect(grid(page).locator('[data-cell="0"]')).toHaveText('42', patience);
});

cold(
	'a question that cannot be stopped ends the engine, and another one takes its place',
	async ({ page }) => {
		await ask(page, 'SELECT 41 + 1 AS n');
		await run(page).click();
		await expect(grid(page).locator('[data-cell="0"]')).toHaveText('42', patience);
		await editor(page).fill(
			'SELECT a.range FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 1000000007 = 3',
		);
		await run(page).click();
		await page.getByRole('button', { name: 'Dừng' }).click();
		await expect(page.getByRole('alert')).toContainText('đã được mở lại', patience);
		await editor(page).fill('SELECT count(*) AS n FROM outcomes');
		await run(page).click();
		await expect(grid(page).locator('[data-cell="0"]')).toHaveText('84', patience);
		await page
			.getByRole('navigation', { name: 'Các trang' })
			.getByRole('link', { name: 'Tổng quan' })
			.click();
		await expect(page.locator('[role=row] [role=rowheader] button')).toHaveCount(15);
	},
);

lookingAhead(
	'a question that is too large for the engine is named, and another engine takes its place',
	async ({ page }) => {
		await ask(page, 'SELECT range(1000000000)');
		await run(page).click();
		await expect(page.getByRole('alert')).toContainText('Câu này quá lớn', patience);
		await editor(page).fill('SELECT count(*) AS n FROM outcomes');
		await run(page).click();
		await expect(grid(page).locator('[data-cell="0"]')).toHaveText('84', patience);
		await page
			.getByRole('navigation', { name: 'Các trang' })
			.getByRole('link', { name: 'Tổng quan' })
			.click();
		await expect(page.locator('[role=row] [role=rowheader] button')).toHaveCount(15);
	},
);

const screens = [
	{ width: 1366, height: 768 },
	{ width: 390, height: 844 },
	// 400 % of a screen of 1280
	{ width: 320, height: 640 },
] as const;
const spoken = [
	{ language: 'vi', colorScheme: 'light', words: [/^Tỷ lệ theo năm/, 'Chạy', 'Trục ngang', 'Chia theo'] },
	{ language: 'en', colorScheme: 'dark', words: [/^Rate by year/, 'Run', 'Horizontal axis', 'Split by'] },
] as const;

test('axe finds nothing, and nothing runs off the screen', async ({ page }) => {
	test.setTimeout(400_000);
	await openQuery(page, 'query?dataset=tinh-mau');
	for (const { language, colorScheme, words } of spoken) {
		const [example, go, across, split] = words;
		const seen = screens.map((screen) => ({ ...screen, language, colorScheme }));
		for (const reader of seen.slice(0, 1)) await readAs(page, reader);
		await page.getByRole('button', { name: example }).click(patience);
		await page.getByRole('button', { name: go, exact: true }).click();
		await expect(page.getByRole('grid').locator('[data-cell="0"]').first()).toHaveText('2019', patience);
		await page.getByLabel(across).selectOption({ index: 1 });
		await page.getByLabel(split).selectOption({ index: 1 });
		await expect(page.locator('figure [role=img] svg')).toBeVisible();
		await expectReadable(page, seen, 'query');
	}
});
