import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

/** Plan 568/KH-UBND, lower secondary: the target that each district registered. */
export const registered = {
	'tan-an': '35,09',
	'chau-thanh': '32,98',
	'tan-tru': '27,50',
	'thu-thua': '20,00',
	'ben-luc': '32,01',
	'can-duoc': '10,01',
	'can-giuoc': '27,03',
	'duc-hoa': '37,87',
	'duc-hue': '27,04',
	'thanh-hoa': '23,20',
	'tan-thanh': '32,86',
	'moc-hoa': '28,16',
	'kien-tuong': '29,81',
	'vinh-hung': '17,47',
	'tan-hung': '29,09',
} as const;

/** What `khao-sat-thcs.csv` makes of the province: 5.433 of 20.440, 15 of 15 districts. */
export const surveyed = { province: '26,58 %', met: '6', received: '15' } as const;

/** The province rate of the figures that ship with the page. */
export const publishedRate = '26,29';

export const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
export const survey = fixture('e2e/khao-sat-thcs.csv');
export const appendix = fixture('reader/phu-luc-long-an.csv');

/** A start of the engine on a busy machine. */
export const patience = { timeout: 90_000 };

/** Where files are picked, on the overview and on the page of the data. */
export const picker = (page: Page): Locator => page.locator('input[type=file]:not([data-folder])');

/** The engine is up and the data set is in it: files are taken. */
export async function expectLive(page: Page): Promise<void> {
	await expect(picker(page)).toBeEnabled(patience);
}

export async function openLive(page: Page, address = './'): Promise<void> {
	await page.goto(address);
	await expectLive(page);
}

/** The service worker has stored the site and serves the page. */
export async function expectStored(page: Page): Promise<void> {
	// asked at every frame, a page draws one for each question
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		...patience,
		polling: 250,
	});
}

export const unitRow = (page: Page, unit: string, province = 'long-an'): Locator =>
	page.locator(`[role=row][data-unit="${province}.${unit}"]`);

/** Cells of a row of the bullet table. */
export const cell = (row: Locator, name: 'rank' | 'rate' | 'target' | 'gap' | 'miss' | 'stat'): Locator =>
	row.locator(`[role=cell].${name}`);

export const unitNames = (page: Page): Locator => page.locator('[role=row] [role=rowheader] button');

export const tile = (page: Page, title: string | RegExp): Locator =>
	page.locator('[data-figure]').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

export const provinceTile = (page: Page): Locator => tile(page, /^Tỷ lệ toàn (?:tỉnh|huyện)/);

/** The large figure of the first tile. */
export const provinceRate = (page: Page): Locator => provinceTile(page).locator('.figure .value');

/** Presses a segment of a choice. */
export const choose = (page: Page, name: string): Promise<void> =>
	page.getByRole('radio', { name, exact: true }).click();

/** The tag beside the heading. */
export const demoTag = (page: Page): Locator => page.locator('h1 .tag').getByText('Số liệu minh họa');

export const dialog = (page: Page): Locator => page.locator('dialog[open]');

export const notices = (page: Page): Locator => page.getByRole('region', { name: 'Thông báo' });

const pages = (page: Page): Locator => page.getByRole('navigation', { name: 'Các trang' });

/** Goes there by the link at the top, without a reload. */
export async function showOverview(page: Page): Promise<void> {
	await pages(page).getByRole('link', { name: 'Tổng quan' }).click();
	await expect(unitNames(page)).not.toHaveCount(0);
}

export async function showTray(page: Page): Promise<void> {
	await pages(page).getByRole('link', { name: 'Số liệu' }).click();
	await expect(page.getByRole('heading', { name: 'Tệp đang chờ' })).toBeVisible();
}

export async function showHistory(page: Page): Promise<void> {
	await pages(page).getByRole('link', { name: 'Số liệu' }).click();
	await page
		.getByRole('navigation', { name: 'Các phần của trang' })
		.getByRole('link', { name: 'Tệp đã nhập' })
		.click();
	await expect(page).toHaveURL(/tab=history/);
}

/** Entries of the history; the last import comes first. */
export const imported = (page: Page): Locator => page.locator('article[data-import]');

/** What the overview says of the user's own imports. */
export const importedLink = (page: Page): Locator => page.getByRole('link', { name: /tệp đã nhập$/ });
