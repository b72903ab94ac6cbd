import { fileURLToPath } from 'node:url';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { expect } from './site';

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

export type District = keyof typeof registered;

/** What `khao-sat-thcs.csv` makes of the province: 5.433 of 20.440, 15 of 15 districts. */
export const surveyed = { province: '26,58 %', met: '6', received: '15' } as const;

/** The province rate of the figures that ship with the page. */
export const publishedRate = '26,29';

export const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
export const survey = fixture('e2e/khao-sat-thcs.csv');
export const appendix = fixture('reader/phu-luc-long-an.csv');

const patience = { timeout: 45_000 };

/** The engine is up and the data set is in it: files are taken. */
export async function expectLive(page: Page): Promise<void> {
	await expect(page.locator('input[type=file]')).toBeEnabled(patience);
}

export async function openLive(page: Page, address = './'): Promise<void> {
	await page.goto(address);
	await expectLive(page);
}

export const unitRow = (page: Page, unit: string, province = 'long-an'): Locator =>
	page.locator(`[role=row][data-unit="${province}.${unit}"]`);

/** Cells of a row of the bullet table. */
export const cell = (row: Locator, name: 'rank' | 'rate' | 'target' | 'gap' | 'miss' | 'stat'): Locator =>
	row.locator(`[role=cell].${name}`);

export const unitNames = (page: Page): Locator => page.locator('[role=row] [role=rowheader] button');

export const tile = (page: Page, title: string | RegExp): Locator =>
	page.locator('[data-figure]').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

export const provinceTile = (page: Page): Locator => tile(page, /^Tỷ lệ toàn tỉnh/);

/** The large figure of the first tile. */
export const provinceRate = (page: Page): Locator => provinceTile(page).locator('.figure .value');

/** Presses a segment of a choice. */
export const choose = (page: Page, name: string): Promise<void> =>
	page.getByRole('radio', { name, exact: true }).click();

/** The tag beside the heading. */
export const demoTag = (page: Page): Locator => page.locator('h1 .tag').getByText('Số liệu minh họa');

export const dialog = (page: Page): Locator => page.locator('dialog[open]');

export const importButton = (page: Page): Locator =>
	dialog(page).getByRole('button', { name: 'Nhập', exact: true });

/** Picks a file and waits until the review says what it understood. */
export async function review(page: Page, path: string): Promise<void> {
	await page.setInputFiles('input[type=file]', path);
	await expect(dialog(page)).toContainText('Đã hiểu', patience);
}

/** The whole import of one file that is in order. */
export async function importFile(page: Page, path: string): Promise<void> {
	await review(page, path);
	await importButton(page).click();
	await expect(dialog(page)).toHaveCount(0, patience);
}

/** How many files this browser keeps. */
export function storedImports(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('phan-luong');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const counting = opening.result.transaction('imports').objectStore('imports').count();
					counting.onerror = () => reject(counting.error);
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			}),
	);
}

/** A valid survey of many rows, so that its reading takes a while. */
export function longSurvey(info: TestInfo, rows: number): { path: string; lines: string } {
	const names = ['Tân An', 'Châu Thành', 'Tân Trụ', 'Thủ Thừa', 'Bến Lức'];
	const body = Array.from({ length: rows }, (_, index) => `${names[index % 5]};${index + 1};${index}`);
	const lines = [
		'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;',
		'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề',
		...body,
	].join('\n');
	return { path: info.outputPath('khao-sat-dai.csv'), lines };
}
