import type { Page } from '@playwright/test';
import { expect, openLive, test, visit } from './live';
import { account, confirm, give, gridCell, review, text, waitingFile } from './review';
import { cell, patience, provinceTile, showOverview, unitRow } from './screen';

/** A return that leaves its year out. */
const undated = (name: string, unit: string, graduates: number, vocational: number) =>
	text(
		name,
		`BÁO CÁO HỌC SINH TỐT NGHIỆP THCS\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n${unit};${graduates};${vocational}\n`,
	);

const open = (page: Page, name: string) =>
	page.getByRole('link', { name: new RegExp(`${name.replace('.', '\\.')}$`) }).click();

test('an answer counts for every waiting file of the same form, and for one alone when that is wanted', async ({
	page,
}) => {
	await openLive(page, './data/');
	await give(
		page,
		undated('thu-thua.csv', 'Thủ Thừa', 1000, 200),
		undated('duc-hoa.csv', 'Đức Hòa', 3500, 1400),
		undated('tan-tru.csv', 'Tân Trụ', 800, 160),
	);
	await expect(waitingFile(page, 'tan-tru.csv')).toContainText('1 lỗi', patience);
	const answer = async () => {
		await page.getByLabel('Năm', { exact: true }).fill('2023');
		await page.getByRole('button', { name: 'Đọc lại', exact: true }).click();
		await expect(account(page)).toContainText('1 giá trị', patience);
	};
	await open(page, 'thu-thua.csv');
	await answer();
	await expect(page.getByText('Cũng áp dụng cho 2 tệp cùng mẫu')).toBeVisible();
	await page.getByRole('button', { name: 'Chỉ áp dụng cho tệp này' }).click();
	await expect(page.getByText('Cũng áp dụng cho')).toHaveCount(0, patience);
	await visit(page, './data/');
	await expect(waitingFile(page, 'thu-thua.csv')).toContainText('1 giá trị', patience);
	for (const name of ['duc-hoa.csv', 'tan-tru.csv'])
		await expect(waitingFile(page, name)).toContainText('1 lỗi', patience);

	await open(page, 'duc-hoa.csv');
	await answer();
	await expect(page.getByText('Cũng áp dụng cho 1 tệp cùng mẫu: tan-tru.csv')).toBeVisible();
	await visit(page, './data/');
	for (const name of ['thu-thua.csv', 'duc-hoa.csv', 'tan-tru.csv'])
		await expect(waitingFile(page, name)).toContainText('1 giá trị', patience);
});

test('a row is declared the total of a unit and counts for no other', async ({ page }) => {
	await openLive(page, './data/');
	await review(
		page,
		text(
			'khu-vuc.csv',
			'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nThủ Thừa;1000;200\nĐức Hòa;3500;1400\nHai huyện trên;4500;1600\n',
		),
	);
	await expect(account(page)).toContainText('1 lỗi', patience);
	await gridCell(page, 5, 0).click();
	await page.getByRole('combobox', { name: 'Là dòng tổng của…' }).selectOption({ label: 'Tỉnh Long An' });
	await expect(account(page)).toContainText('3 giá trị', patience);
	await expect(account(page)).toContainText('0 lỗi');
	await expect(page.getByText('Dòng 5: dòng tổng của Tỉnh Long An.')).toBeVisible();
	await confirm(page);
	await showOverview(page);
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('20,00', patience);
	await expect(provinceTile(page)).toContainText('1.600 / 4.500 học sinh · 2/15 đơn vị');
});
