import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dialog, fixture, openLive, review, survey, unitRow } from './screen';
import { expect, test } from './site';

const screens = [
	{ name: 'office laptop', width: 1366, height: 768 },
	{ name: 'phone', width: 390, height: 844 },
] as const;

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

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
					if (language === 'en') return;
					await review(page, survey);
					expect(await faults(page)).toEqual([]);
					await page.keyboard.press('Escape');
					await expect(dialog(page)).toHaveCount(0);
					await review(page, fixture('e2e/khong-co-ky.csv'));
					expect(await faults(page)).toEqual([]);
				});

				test('nothing runs off the screen', async ({ page }) => {
					const overflow = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					expect(overflow).toBeLessThanOrEqual(0);
				});
			});
