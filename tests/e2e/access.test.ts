import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { confirm, give, review } from './review';
import { dialog, fixture, openLive, patience, picker, showHistory, survey, unitRow } from './screen';
import { expect, test } from './site';

const screens = [
	{ name: 'office laptop', width: 1366, height: 768 },
	{ name: 'phone', width: 390, height: 844 },
] as const;

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Pixels that the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, width, height } of screens)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const language of ['vi', 'en'] as const)
			test.describe(`${name}, ${colorScheme}, ${language}`, () => {
				test.use({ viewport: { width, height }, colorScheme });

				test.beforeEach(async ({ page }) => {
					await page.addInitScript((lang) => localStorage.setItem('phan-luong.lang', lang), language);
					await openLive(page);
					await expect(page.locator('html')).toHaveAttribute('lang', language);
				});

				test('axe finds nothing on the overview and its full table', async ({ page }) => {
					await expect(page.locator('.chart svg path')).not.toHaveCount(0);
					expect(await faults(page)).toEqual([]);
					await page
						.getByRole('button', { name: language === 'vi' ? 'Bảng số đầy đủ' : 'Full table' })
						.click();
					await expect(page.locator('table tbody tr')).toHaveCount(15);
					expect(await faults(page)).toEqual([]);
				});

				test('axe finds nothing in the explanations and reviews', async ({ page }) => {
					await unitRow(page, 'thu-thua').getByRole('button').click();
					await expect(dialog(page)).toBeVisible();
					expect(await faults(page)).toEqual([]);
					await page.keyboard.press('Escape');
					await expect(dialog(page)).toHaveCount(0);
				});

				test('axe finds nothing in the review, the list of files and the history', async ({ page }) => {
					await give(page, fixture('e2e/co-loi.csv'));
					await expect(page.getByRole('gridcell').first()).toBeVisible(patience);
					expect(await faults(page)).toEqual([]);
					expect(await overflow(page)).toBeLessThanOrEqual(0);
					await page.goto('./data/');
					await expect(page.locator('li[data-file]')).not.toContainText(/Đang|Waiting|Reading/, patience);
					await expect(picker(page)).toBeEnabled();
					expect(await faults(page)).toEqual([]);
					expect(await overflow(page)).toBeLessThanOrEqual(0);
				});

				if (language === 'vi')
					test('axe finds nothing in the questions, the plan and a receipt', async ({ page }) => {
						await review(page, fixture('e2e/khong-co-ky.csv'));
						expect(await faults(page)).toEqual([]);
						await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
						await review(page, survey);
						await expect(page.getByText('15 mới · 0 đổi')).toBeVisible();
						expect(await faults(page)).toEqual([]);
						expect(await overflow(page)).toBeLessThanOrEqual(0);
						await confirm(page);
						await showHistory(page);
						await page.getByText('Biên nhận').click();
						await expect(page.getByText('Mã SHA-256')).toBeVisible();
						expect(await faults(page)).toEqual([]);
						expect(await overflow(page)).toBeLessThanOrEqual(0);
					});

				test('nothing runs off the screen', async ({ page }) => {
					expect(await overflow(page)).toBeLessThanOrEqual(0);
				});
			});
