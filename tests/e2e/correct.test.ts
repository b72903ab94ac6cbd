import type { Page } from '@playwright/test';
import { expect, openLive, test, visit } from './live';
import { cell, choose, dialog, notices, patience, provinceTile, unitRow } from './screen';

const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
	for (const [label, value] of Object.entries(fields))
		await dialog(page).getByLabel(label, { exact: true }).fill(value);
};
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Lưu số mới' }).click();

test('one number is corrected by hand, named in the history, undone; the target beside it too', async ({
	page,
}) => {
	await openLive(page);
	await unitRow(page, 'thu-thua').getByRole('button').click();
	await dialog(page).getByRole('button', { name: 'Sửa số này' }).click();
	await expect(dialog(page)).toContainText('số minh họa');

	await fill(page, { 'Số học sinh tốt nghiệp': '200', 'Trong đó: Vào sơ cấp, trung cấp': '1.300' });
	await save(page);
	await expect(dialog(page).getByRole('alert')).toContainText('hai ô bị đảo?');
	await expect(dialog(page).getByRole('alert')).toContainText('Ghi lý do');
	await fill(page, {
		'Số học sinh tốt nghiệp': '1.300',
		'Trong đó: Vào sơ cấp, trung cấp': '299',
		'Lý do': 'đơn vị báo lại qua điện thoại',
	});
	await expect(dialog(page)).toContainText('= 23,00 %');
	await save(page);
	await expect(notices(page)).toContainText('Đã sửa số của Huyện Thủ Thừa.', patience);
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('23,00', patience);
	await expect(provinceTile(page)).toContainText('299 / 1.300 học sinh · 1/15 đơn vị');

	// the same figure again, from the keyboard, in the full table: now it is what counts
	await page.getByRole('button', { name: 'Bảng số đầy đủ' }).click();
	const figures = page.getByRole('row', { name: /Thủ Thừa/ });
	await figures.getByRole('button', { name: '23,00 %' }).press('F2');
	await expect(dialog(page)).toContainText('299 ÷ 1.300 = 23,00 %');
	await fill(page, { 'Trong đó: Vào sơ cấp, trung cấp': '312', 'Lý do': 'cộng thiếu 13 em' });
	await page.keyboard.press('Enter');
	await expect(figures.getByRole('button', { name: '24,00 %' })).toBeVisible(patience);

	// its target, by a later document
	await figures.getByRole('button', { name: '20,00 %' }).press('Enter');
	await choose(page, 'Điều chỉnh theo văn bản mới');
	await fill(page, { 'Chỉ tiêu (%)': '25', 'Lý do': 'mở thêm lớp' });
	await save(page);
	await expect(dialog(page).getByRole('alert')).toContainText('số văn bản và ngày hiệu lực');
	await fill(page, { 'Số văn bản': '9/QĐ-UBND', 'Có hiệu lực từ ngày': '2023-09-01' });
	await save(page);
	// checked like a file: what a file would warn of must be seen
	await expect(dialog(page).getByRole('alert')).toContainText('Thấp hơn mức sàn 30,00 %', patience);
	await dialog(page).getByRole('checkbox', { name: 'Tôi đã xem 1 cảnh báo' }).check();
	await save(page);
	await expect(figures.getByRole('button', { name: '25,00 %' })).toBeVisible(patience);

	await visit(page, './unit/?unit=long-an.thu-thua');
	await expect(page.locator('[aria-labelledby=sources-heading]')).toContainText('nhập tay, ngày', patience);
	await expect(page.locator('[aria-labelledby=sources-heading]')).toContainText('9/QĐ-UBND');

	await visit(page, './data/?tab=history');
	const entry = 'Nhập tay, Huyện Thủ Thừa, Vào sơ cấp, trung cấp, 2023';
	await expect(page.locator(`[data-import="${entry}.csv"]`)).toHaveCount(3);
	for (const left of [2, 1, 0]) {
		await page
			.getByRole('button', { name: `Hoàn tác ${entry}` })
			.first()
			.click();
		await expect(page.getByRole('button', { name: `Hoàn tác ${entry}` })).toHaveCount(left, patience);
	}
	await visit(page, './');
	await expect(cell(unitRow(page, 'thu-thua'), 'target')).toHaveText('20,00', patience);
	await expect(provinceTile(page)).toContainText('14/15 đơn vị', patience);
});
