import type { Page } from '@playwright/test';
import { expectReadable, type Reader } from './readers';
import { dialog, imported, notices, patience, showHistory, unitRow } from './screen';
import { expect, openLive, test, visit } from './live';

const sample = './unit/?dataset=tinh-mau&unit=tinh-mau.';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const yearLine = (page: Page, year: number) =>
	panel(page, 'Diễn biến qua các năm')
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: String(year), exact: true }) });
const notes = (page: Page) => panel(page, 'Ghi chú');
const note = (page: Page, text: string) => notes(page).getByRole('listitem').filter({ hasText: text });

async function open(page: Page, address: string, name: string): Promise<void> {
	await visit(page, address);
	await expect(panel(page, 'Nguồn')).toBeVisible(patience);
	await expect(heading(page)).toContainText(name);
}

test('a district against its target, over the years, with both versions of an adjusted one', async ({
	page,
}) => {
	await open(page, `${sample}nam-thuan`, 'Huyện Nam Thuận');
	const head = panel(page, 'Chỉ tiêu đang xem');
	// 194 ÷ 848 = 22,88 %; 27,02 % takes ⌈(2·2702 − 1)·848 ÷ 20000⌉ = 230
	await expect(head).toContainText('22,88 %');
	await expect(head).toContainText('chỉ tiêu 27,02 %');
	await expect(head).toContainText('−4,14');
	await expect(head).toContainText('36');
	await expect(head).toContainText('194 trên 848 học sinh');
	await expect(head).toContainText('Chưa đạt');
	await expect(panel(page, 'Diễn biến qua các năm').locator('figure svg path')).not.toHaveCount(0);
	await expect(yearLine(page, 2022)).toContainText('chỉ tiêu điều chỉnh 20,47 %: HC-22/CV-UBND');
	await expect(yearLine(page, 2022)).toContainText(
		'chỉ tiêu đăng ký 23,47 %: HC-10/KH-UBND/2022, 10/3/2022 (đã thay)',
	);
	// (29,00 − 22,88) ÷ (2025 − 2024)
	await expect(panel(page, 'Đường đến cuối giai đoạn')).toContainText('6,12 điểm mỗi năm');
	await head.getByRole('button', { name: 'vì sao?' }).click();
	await expect(dialog(page)).toContainText('194 ÷ 848 = 22,88 %');
	await expect(dialog(page).getByRole('link', { name: 'Trang đơn vị' })).toHaveCount(0);
});

test('a line goes on through the merger; Back takes it away again', async ({ page }) => {
	await open(page, `${sample}nam-thuan`, 'Huyện Nam Thuận');
	const lens = page.getByRole('radio', { name: 'Địa bàn huyện cũ', exact: true });
	await lens.click();
	await expect(page).toHaveURL(/lens=cluster/);
	await expect(yearLine(page, 2024)).toContainText('22,88 % (194/848)');
	// 2025 has no report of the district and no inherited target, but the counts of the communes
	await expect(yearLine(page, 2025)).toContainText('24,57 % (213/867)');
	await page.goBack();
	await expect(page).not.toHaveURL(/lens=/);
	await expect(page.getByRole('radio', { name: 'Như đã có', exact: true })).toBeChecked();
});

test('a district that ended within the year owes no outcome; its target stays', async ({ page }) => {
	await open(page, `${sample}nam-thuan&year=2025`, 'Huyện Nam Thuận');
	const head = panel(page, 'Chỉ tiêu đang xem');
	await expect(head).toContainText('kết thúc ngày 30/6/2025 nên không phải nộp kết quả năm 2025');
	await expect(head).toContainText(/Chỉ tiêu đã đặt cho năm này: \d\d,\d\d\s%/);
	await visit(page, './reporting/?dataset=tinh-mau&form=year&year=2025');
	await expect(page.getByRole('grid')).toBeVisible(patience);
	await expect(page.getByRole('combobox', { name: 'Cấp đơn vị' }).locator('option:checked')).toHaveText(
		'Cấp xã',
	);
	await visit(page, './unit/?dataset=tinh-mau&unit=tinh-mau&year=2025');
	// 3.484 ÷ 11.316, of 22 communes of 23
	await expect(head).toContainText('30,79\u00a0%', patience);
	await expect(head).toContainText('3.484 trên 11.316 học sinh');
});

test('the search finds a unit without diacritics, former ones too, and the arrows go on from it', async ({
	page,
}) => {
	await open(page, `${sample}nam-thuan`, 'Huyện Nam Thuận');
	const field = page.getByRole('combobox', { name: 'Đến đơn vị' });
	await field.fill('thi xa phu vinh');
	await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('đến 30/6/2025');
	await field.press('ArrowDown');
	await field.press('ArrowUp');
	await field.press('Enter');
	await expect(page).toHaveURL(/unit=tinh-mau\.phu-vinh/);
	await expect(heading(page)).toContainText('Thị xã Phú Vinh');
	await page.getByRole('link', { name: /^Đơn vị trước: / }).click();
	await expect(heading(page)).toContainText('Thành phố Minh Giang');
	await page.goBack();
	await page.goBack();
	await expect(heading(page)).toContainText('Huyện Nam Thuận');
});

test('a note is written, survives a reload, is changed, deleted and brought back', async ({ page }) => {
	await open(page, `${sample}nam-thuan`, 'Huyện Nam Thuận');
	await notes(page).getByRole('button', { name: 'Thêm ghi chú' }).click();
	await page.getByRole('radio', { name: 'Khách quan' }).click();
	await page.getByLabel('Nội dung').fill('Đường xa, thiếu xe đưa đón');
	await page.reload();
	await expect(page.getByLabel('Nội dung')).toHaveValue('Đường xa, thiếu xe đưa đón', patience);
	await page.getByRole('button', { name: 'Thêm', exact: true }).click();
	await expect(note(page, 'Đường xa')).toContainText('Khách quan', patience);
	await expect(note(page, 'Đường xa')).toContainText('của bạn');

	// one that came with the page is changed by an own one of the same name
	await note(page, 'Phụ huynh chưa nắm').getByRole('button', { name: /^Sửa/ }).click();
	await page.getByLabel('Nội dung').fill('Gọi 0912 345 678');
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('số điện thoại');
	await page.getByLabel('Nội dung').fill('Phụ huynh đã được tư vấn');
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(note(page, 'Phụ huynh đã được tư vấn')).toBeVisible(patience);
	await expect(note(page, 'Phụ huynh chưa nắm')).toHaveCount(0);

	await note(page, 'Đường xa').getByRole('button', { name: /^Xóa/ }).click();
	await expect(note(page, 'Đường xa')).toHaveCount(0, patience);
	await notices(page).getByRole('button', { name: 'Hoàn tác' }).last().click();
	await expect(note(page, 'Đường xa')).toBeVisible(patience);

	await page.reload();
	await expect(note(page, 'Đường xa')).toBeVisible(patience);
	await expect(note(page, 'Phụ huynh đã được tư vấn')).toBeVisible();
	await showHistory(page);
	await expect(imported(page).filter({ hasText: 'ghi-chu.csv' })).not.toHaveCount(0);
});

test('the explanation of a row on the overview leads to the page of its unit', async ({ page }) => {
	await openLive(page);
	await unitRow(page, 'thu-thua').getByRole('button').click();
	await dialog(page).getByRole('link', { name: 'Trang đơn vị' }).click();
	await expect(heading(page)).toContainText('Huyện Thủ Thừa', patience);
	await expect(panel(page, 'Chỉ tiêu đang xem')).toContainText('chỉ tiêu 20,00 %');
	await expect(dialog(page)).toHaveCount(0);
});

const seen: readonly Reader[] = [
	{ width: 1366, height: 768, colorScheme: 'light', language: 'vi' },
	{ width: 390, height: 844, colorScheme: 'dark', language: 'vi' },
	{ width: 1366, height: 768, colorScheme: 'dark', language: 'en' },
	// 400 % of a screen of 1280
	{ width: 320, height: 640, colorScheme: 'light', language: 'en' },
];

for (const unit of ['nam-thuan&lens=cluster', 'xa-nam-thuan&lens=as_is&year=2025'])
	test(`axe finds nothing and nothing runs off the screen: ${unit}`, async ({ page }) => {
		await visit(page, `${sample}${unit}`);
		await expect(panel(page, 'Nguồn')).toBeVisible(patience);
		await page.getByRole('button', { name: 'Thêm ghi chú' }).click();
		await expectReadable(page, seen, unit);
		await expect(panel(page, 'Sources')).toBeVisible();
		await expect(page.locator('main textarea')).toBeVisible();
	});

test('keys lead to the unit before and after; not while something is being typed', async ({ page }) => {
	await open(page, './unit/?unit=long-an.thu-thua', 'Thủ Thừa');
	await page.keyboard.press('Alt+ArrowDown');
	await expect(heading(page)).not.toContainText('Thủ Thừa');
	await expect(page).not.toHaveURL(/thu-thua/);
	await page.keyboard.press('Alt+ArrowUp');
	await expect(heading(page)).toContainText('Thủ Thừa');
	await page.getByRole('combobox', { name: 'Đến đơn vị' }).focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page).toHaveURL(/thu-thua/);
});
