import type { Page } from '@playwright/test';
import { dialog, expectLive, openLive, provinceTile, survey, unitNames, unitRow } from './screen';
import { expect, test } from './site';

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until the element with this accessible name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
	for (let press = 0; press < most; press++) {
		await page.keyboard.press('Tab');
		const said = await focused(page).evaluate((element) => {
			const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
			return (
				element.getAttribute('aria-label') ??
				(element.textContent?.trim() || label?.textContent?.trim() || '')
			);
		});
		const text = await focused(page).evaluate((element) => element.tagName === 'SELECT');
		const label = text
			? await focused(page).evaluate(
					(element) => document.querySelector(`label[for="${element.id}"]`)?.textContent ?? '',
				)
			: said;
		if (name.test(label.trim())) return;
	}
	throw new Error(`Tab does not reach ${String(name)}.`);
}

test('the first stop skips to the main content', async ({ page }) => {
	await openLive(page);
	await page.keyboard.press('Tab');
	await expect(focused(page)).toHaveText('Đến nội dung chính');
	await expect(focused(page)).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
});

test('filters are chosen with keys and keep the focus', async ({ page }) => {
	await openLive(page);
	await tabTo(page, /^THCS$/);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/vet_after_thpt/);
	await expect(page.getByRole('radio', { name: 'THPT' })).toBeFocused();
	await expect(page.getByRole('radio', { name: 'THPT' })).toBeChecked();
	await tabTo(page, /^Chỉ tiêu$/);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/prog_local_thpt/);
	await expect(page.getByRole('combobox', { name: 'Chỉ tiêu' })).toBeFocused();
});

test('heads sort with keys', async ({ page }) => {
	await openLive(page);
	await tabTo(page, /^Sắp xếp theo Thực hiện$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/sort=rate/);
	await expect(unitNames(page).first()).toHaveText('Đức Hòa');
	await expect(page.getByRole('button', { name: 'Sắp xếp theo Thực hiện' })).toBeFocused();
});

test('a district is explained with Enter; Escape returns to it', async ({ page }) => {
	await openLive(page);
	await tabTo(page, /^Cần Đước$/);
	await expect(unitRow(page, 'can-duoc').getByRole('button')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText('Số liệu của Huyện Cần Đước');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(unitRow(page, 'can-duoc').getByRole('button')).toBeFocused();
});

test('a tile explains itself with Enter; Escape returns to it', async ({ page }) => {
	await openLive(page);
	const why = provinceTile(page).getByRole('button', { name: 'vì sao?' });
	await why.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('không lấy trung bình các tỷ lệ')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('không lấy trung bình các tỷ lệ')).toBeHidden();
	await expect(why).toBeFocused();
});

test('every stop of Tab can be seen', async ({ page }) => {
	await openLive(page);
	const hidden: string[] = [];
	for (let press = 0; press < 45; press++) {
		await page.keyboard.press('Tab');
		const lost = await focused(page).evaluateAll((elements) =>
			elements.flatMap((element) => {
				const shown = element.closest('label') ?? element;
				const { width, height } = shown.getBoundingClientRect();
				return width > 1 && height > 1 ? [] : [element.outerHTML.slice(0, 120)];
			}),
		);
		hidden.push(...lost);
	}
	expect(hidden).toEqual([]);
});

test('a review stays in its dialog and gives the focus back', async ({ page }) => {
	await openLive(page);
	await page.locator('input[type=file]').focus();
	await page.setInputFiles('input[type=file]', survey);
	await expect(dialog(page).getByRole('button', { name: 'Nhập', exact: true })).toBeVisible();
	for (let press = 0; press < 12; press++) {
		await page.keyboard.press('Tab');
		const inside = await page.evaluate(
			() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
		);
		expect(inside).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.locator('input[type=file]')).toBeFocused();
	await expectLive(page);
});
