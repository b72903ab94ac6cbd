import { expect, openLive, test, visit } from './live';
import { waiting, waitingFile } from './review';
import { notices, patience } from './screen';

test('the sample files wait in a practice copy, which says so and goes away again', async ({ page }) => {
	await openLive(page);
	await visit(page, './start/');
	await page.getByRole('button', { name: 'Mở bản thực hành với 6 tệp này' }).click();
	await expect(waiting(page)).toHaveCount(6, patience);
	await expect(waitingFile(page, 'mau-1-dang-ky-chi-tieu-2024.docx')).toContainText('16 giá trị', patience);
	await expect(waitingFile(page, 'mau-3-hai-huyen-gui-them.csv')).toContainText('1 tên cần', patience);
	await expect(waitingFile(page, 'mau-6-bang-so-lieu-co-cho-go-sai.xlsx')).toContainText('1 lỗi', patience);
	const banner = page.getByRole('complementary', { name: 'Thực hành (số liệu bịa)' });
	await banner.getByRole('button', { name: 'Bỏ bản thực hành' }).click();
	await expect(notices(page)).toContainText('Đã bỏ bộ số liệu Thực hành', patience);
	await expect(banner).toHaveCount(0);
});
