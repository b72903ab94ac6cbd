import { expect, test, visit } from './live';
import { notices, patience } from './screen';

test('schools are pasted into the list of units, written, chosen from, and taken back', async ({ page }) => {
	await visit(page, './data/?dataset=tinh-mau&tab=units');
	const grid = page.getByRole('grid', { name: 'Danh mục đơn vị' });
	await page.getByPlaceholder('Tìm đơn vị').fill('Minh Giang');
	await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
	await expect(grid.getByRole('row').last().getByRole('gridcell').first()).toBeFocused();
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.setData(
			'text/plain',
			'Trường THCS Ánh Dương\t\tThành phố Minh Giang\nÁnh Sao\t\tThành phố Minh Giang\n',
		);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
		);
	});
	await expect(page.getByText('1 ô cần sửa (dấu đỏ).')).toBeVisible();
	const write = page.getByRole('button', { name: 'Ghi vào danh mục' });
	await expect(write).toBeDisabled();
	const second = grid.getByRole('row').filter({ hasText: 'Ánh Sao' });
	await second.getByRole('gridcell').nth(1).click();
	await page.keyboard.type('Trường THCS');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Sẽ thêm 2 đơn vị.')).toBeVisible();
	await write.click();
	await expect(notices(page)).toContainText('Danh mục đơn vị: đã thêm 2.', patience);
	await visit(page, './data/?dataset=tinh-mau&tab=history');
	await expect(page.locator('main')).toContainText('Nhập tay, danh mục đơn vị, đơn vị');
	await visit(page, './data/?dataset=tinh-mau&tab=units');
	await page.getByPlaceholder('Tìm đơn vị').fill('Ánh');
	await expect(grid.getByRole('row').filter({ hasText: 'Ánh Dương' })).toHaveCount(1, patience);
	await notices(page).getByRole('button', { name: 'Hoàn tác' }).first().click();
	await expect(grid.getByRole('row').filter({ hasText: 'Ánh Dương' })).toHaveCount(0, patience);
});
