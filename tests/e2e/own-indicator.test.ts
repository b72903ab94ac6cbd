import { expect, openLive, test, visit } from './live';
import { cell, choose, notices, patience, unitRow } from './screen';

const survey = `KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP THPT NĂM 2023;;
Đơn vị;Số HS tốt nghiệp;Số HS có việc làm
Thủ Thừa;300;120
`;

test('an indicator of the office is set, read from a file and charted', async ({ page }) => {
	await openLive(page, './data/');
	await page.getByRole('link', { name: 'Chỉ tiêu riêng', exact: true }).click();
	await page.getByRole('button', { name: 'Đặt chỉ tiêu mới' }).click();
	const form = page.getByRole('form', { name: 'Chỉ tiêu mới' });
	await choose(page, 'THPT');
	await form.getByLabel('Tên đầy đủ').fill('Học sinh tốt nghiệp THPT có việc làm');
	await form.getByLabel('Tên ngắn').fill('Có việc làm');
	await form.getByLabel('Đếm gì', { exact: true }).fill('Học sinh học nghề');
	await page.keyboard.press('Enter');
	await expect(form.getByRole('alert')).toContainText('đã có nghĩa khác');
	await form.getByLabel('Đếm gì', { exact: true }).fill('Học sinh có việc làm');
	await page.keyboard.press('Enter');
	await expect(notices(page)).toContainText('Đã lưu chỉ tiêu “Có việc làm”.', patience);
	await expect(page.getByRole('row', { name: /Có việc làm/ })).toContainText('từ 2023');

	await page.getByRole('link', { name: 'Nhập tệp', exact: true }).click();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'khao-sat.csv', mimeType: 'text/csv', buffer: Buffer.from(survey) });
	await page.getByRole('button', { name: 'Nhập', exact: true }).click(patience);
	await page.getByText('Xem số liệu mới').first().click(patience);
	await expect(page).toHaveURL(/indicator=rieng-co-viec-lam_thpt/, patience);
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('40,00', patience);

	const main = page.locator('main');
	await visit(page, './present/?year=2023');
	await expect(main).toContainText('Kết quả từng đơn vị: Có việc làm', patience);
	await expect(main).toContainText('Đơn vị theo mức độ: Có việc làm: chưa có chỉ tiêu để so với kết quả');
	await visit(page, './report/?year=2023');
	const inReport = main.getByRole('row', { name: /^Học sinh tốt nghiệp THPT có việc làm/ });
	await expect(inReport.first()).toContainText('40,00', patience);
	await visit(page, './data/?tab=templates&year=2023');
	await choose(page, 'THPT');
	const asked = page.getByRole('columnheader', { name: 'Học sinh tốt nghiệp THPT có việc làm (%)' });
	await expect(asked).toBeVisible(patience);
});
