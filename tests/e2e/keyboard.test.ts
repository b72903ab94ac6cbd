import type { Page } from '@playwright/test';
import { account, gridCell, importButton, review, text } from './review';
import { cell, dialog, fixture, provinceTile, unitNames, unitRow } from './screen';
import { expect, openLive, test, visit } from './live';
import { prepared } from './site';

const focused = (page: Page) => page.locator(':focus');

/** What the element that has the focus is called; '' when nothing has it. */
const focusedName = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return '';
		const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
		const own = element.matches('select, input') ? '' : element.textContent;
		return (element.getAttribute('aria-label') ?? (own?.trim() || label?.textContent) ?? '').trim();
	});

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
	for (let press = 0; press < most; press++) {
		await page.keyboard.press('Tab');
		if (name.test(await focusedName(page))) return;
	}
	throw new Error(`Tab does not reach ${String(name)}.`);
}

prepared('the first stop skips to the main content', async ({ page }) => {
	await page.goto('./');
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

for (const [address, part] of [
	['./data/', 'Sao lưu'],
	['./compare/', 'Bản đồ'],
] as const)
	test(`the part of a page that was pressed keeps the focus: ${part}`, async ({ page }) => {
		await openLive(page);
		await visit(page, address);
		const link = page.getByRole('main').getByRole('link', { name: part, exact: true });
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(link).toHaveAttribute('aria-current', 'page');
		await expect(link).toBeFocused();
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

/** Stops of Tab that are not on screen. */
async function unseenStops(page: Page, presses: number): Promise<string[]> {
	const hidden: string[] = [];
	for (let press = 0; press < presses; press++) {
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
	return hidden;
}

test('every stop of Tab can be seen', async ({ page }) => {
	await openLive(page);
	expect(await unseenStops(page, 45)).toEqual([]);
});

test('a file is reviewed, mended and imported with keys only', async ({ page }) => {
	await openLive(page);
	await review(
		page,
		text(
			'mot-loi.csv',
			'KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào học nghề\nĐức Hòa;3500;x\nThủ Thừa;1000;200\n',
		),
	);
	await expect(importButton(page)).toBeDisabled();
	// the grid is one stop of Tab; inside it the arrows walk
	const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
	for (let press = 0; press < 60 && (await role()) !== 'gridcell'; press++) await page.keyboard.press('Tab');
	await expect(focused(page)).toHaveAttribute('role', 'gridcell');
	await page.keyboard.press('Control+Home');
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
	await expect(gridCell(page, 3, 2)).toBeFocused();
	await page.keyboard.press('F2');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('1400');
	await page.keyboard.press('Enter');
	await expect(gridCell(page, 3, 2)).toContainText('1400');
	await expect(account(page)).toContainText('0 lỗi');
	await tabTo(page, /^Tôi đã xem [\d.]+ cảnh báo/);
	await page.keyboard.press('Space');
	await expect(importButton(page)).toBeEnabled();
	await tabTo(page, /^Nhập$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Tệp đang chờ' })).toBeVisible();
	await tabTo(page, /^Tổng quan$/);
	await page.keyboard.press('Enter');
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
});

test('every stop of Tab on a review can be seen', async ({ page }) => {
	await openLive(page);
	await review(page, fixture('e2e/co-loi.csv'));
	expect(await unseenStops(page, 40)).toEqual([]);
});
