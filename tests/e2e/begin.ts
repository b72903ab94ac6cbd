import type { Locator, Page } from '@playwright/test';
import { visit } from './live';
import { confirm, review, type Given } from './review';
import { expectLive } from './screen';
import { expect } from './site';

export const place = (page: Page): Locator =>
	page.getByRole('combobox', { name: 'Tỉnh, thành phố, quận, huyện' });
const guide = (page: Page) => page.getByRole('heading', { name: /: chưa có số liệu$/ });
/** A row of the overview by the id of its unit. */
export const rowOf = (page: Page, id: string): Locator => page.locator(`[role=row][data-unit="${id}"]`);

/** Begins a data set of one's own, by the name of its place, and goes to the page of its data. */
export async function begin(page: Page, typed: string, year: string): Promise<void> {
	await visit(page, './start/');
	await place(page).fill(typed);
	await page.keyboard.press('Enter');
	await page.getByRole('combobox', { name: 'Năm' }).selectOption(year);
	await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
	await expect(guide(page)).toBeVisible();
	await visit(page, `./data/${new URL(page.url()).search}`);
	await expectLive(page);
}

export async function imported(page: Page, ...files: readonly Given[]): Promise<void> {
	for (const file of files) {
		await review(page, file);
		await confirm(page);
	}
}
