import { account, acknowledge, confirm, importButton, review, text } from './review';
import { notices, patience } from './screen';
import { expect, openLive, test } from './live';

const schools = Array.from({ length: 14 }, (_, at) => `Trường THCS Nơi Lạ ${at + 1};100;${10 + at}`);
const communes = Array.from({ length: 6 }, (_, at) => `Xã Không Rõ ${at + 1};50;5`);
const file = text(
	'nhieu-ten.csv',
	[
		'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;',
		'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề',
		...schools,
		...communes,
	].join('\n'),
);

test('many names are decided about together, taken back, and imported', async ({ page }) => {
	await openLive(page);
	await review(page, file);
	const names = page.getByRole('region', { name: 'Tên đơn vị cần xác nhận' });
	const rows = names.locator('tbody tr');
	await expect(rows).toHaveCount(20);

	await names.getByLabel('Lọc theo tên').fill('truong thcs');
	await expect(rows).toHaveCount(14);
	await names.getByLabel('Chọn cả 14 tên trong danh sách').check();
	await names
		.getByRole('group', { name: 'Quyết định' })
		.locator('select')
		.selectOption({ label: 'Là trường mới thuộc…' });
	await names.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill('ben luc');
	await page.keyboard.press('Enter');
	await expect(names.getByText('Trường mới thuộc Huyện Bến Lức')).toBeVisible();
	await names.getByRole('button', { name: 'Áp dụng cho 14 tên' }).click();
	await expect(page.getByText('Còn 6 tên đơn vị cần xác nhận.')).toBeVisible(patience);

	await notices(page).getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(page.getByText('Còn 20 tên đơn vị cần xác nhận.')).toBeVisible(patience);
	await names.getByLabel('Chọn cả 14 tên trong danh sách').check();
	await names
		.getByRole('group', { name: 'Quyết định' })
		.locator('select')
		.selectOption({ label: 'Là trường mới thuộc…' });
	await names.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill('ben luc');
	await page.keyboard.press('Enter');
	await names.getByRole('button', { name: 'Áp dụng cho 14 tên' }).click();
	await expect(page.getByText('Còn 6 tên đơn vị cần xác nhận.')).toBeVisible(patience);

	await names.getByLabel('Lọc theo tên').fill('');
	await names.getByLabel('Chọn cả 6 tên trong danh sách').check();
	await names
		.getByRole('group', { name: 'Quyết định' })
		.locator('select')
		.selectOption({ label: 'Để riêng, không đọc' });
	await names.getByRole('button', { name: 'Áp dụng cho 6 tên' }).click();
	await expect(names.getByText('Mọi tên đã được quyết định.')).toBeVisible(patience);
	await expect(account(page)).toContainText('14 giá trị', patience);
	await acknowledge(page);
	await expect(importButton(page)).toBeEnabled();
	await confirm(page);
	await expect(notices(page)).toContainText('14 giá trị', patience);
});
