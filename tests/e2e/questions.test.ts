import type { Page } from '@playwright/test';
import { expect, openLive, test, visit } from './live';
import { dialog, patience, unitRow } from './screen';

/** The three questions of a review meeting. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('by clicks', () => {
	test('why is Cần Đước where it is?', async ({ page }) => {
		await openLive(page);
		await unitRow(page, 'can-duoc').getByRole('button').first().click();
		await expect(dialog(page)).toContainText('÷');
		await expect(dialog(page)).toContainText('10,01 %, văn bản 568/KH-UBND');
		await dialog(page).getByRole('link', { name: 'Trang đơn vị' }).click();
		await expect(heading(page)).toContainText('Cần Đước', patience);
		await expect(page.getByRole('heading', { name: 'Diễn biến qua các năm' })).toBeVisible(patience);
		await expect(page.getByRole('heading', { name: 'Ghi chú' })).toBeVisible();
	});

	test('who would lift the province to its target?', async ({ page }) => {
		await openLive(page);
		await page.getByRole('link', { name: 'So sánh', exact: true }).click();
		await page.getByRole('link', { name: 'Giả định', exact: true }).click();
		const ways = page.getByRole('heading', { name: /^Cách để toàn tỉnh đạt 27,92/ });
		await expect(ways).toBeVisible(patience);
		await expect(page.getByText(/^\d+ đơn vị, tất cả thêm/).first()).toBeVisible();
	});

	test('who has not reported?', async ({ page }) => {
		await openLive(page);
		await page.getByRole('link', { name: 'Tiến độ nộp', exact: true }).click();
		await expect(page.locator('main')).toContainText('Mộc Hóa', patience);
		await page.getByRole('link', { name: /^Nhắc nộp/ }).click();
		await expect(page.locator('main')).toContainText('Mộc Hóa', patience);
	});
});

test.describe('by keys alone', () => {
	/** Ctrl+K, some letters without diacritics, Enter. */
	async function jump(page: Page, letters: string): Promise<void> {
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('combobox', { name: /Tìm/ })).toBeFocused();
		await page.keyboard.type(letters);
		await expect(dialog(page).getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
	}

	test('the same three, from the search', async ({ page }) => {
		await openLive(page);
		await jump(page, 'can duoc');
		await expect(heading(page)).toContainText('Cần Đước', patience);
		await jump(page, 'gia dinh');
		await expect(page.getByRole('heading', { name: /^Cách để toàn tỉnh đạt/ })).toBeVisible(patience);
		await jump(page, 'tien do nop');
		await expect(page.locator('main')).toContainText('Mộc Hóa', patience);
	});
});

test('a copied link opens the same view, and says when the data behind it are others', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(page, './compare/?view=quadrant');
	await expect(heading(page)).toContainText('chỉ tiêu và mức đạt', patience);
	await page.getByRole('button', { name: 'Chép liên kết' }).click();
	await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('Đã chép');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/compare\/\?view=quadrant&data=[0-9a-f]{8}$/);
	const same = await context.newPage();
	await same.route('**/engine/**', () => undefined);
	await same.goto(link);
	await expect(same.getByRole('heading', { level: 1 })).toContainText('chỉ tiêu và mức đạt', patience);
	await expect(same.getByText('tạo trên số liệu khác')).toHaveCount(0);
	await same.goto(link.replace(/data=.*/, 'data=00000000'));
	await expect(same.getByText('tạo trên số liệu khác')).toBeVisible(patience);
});
