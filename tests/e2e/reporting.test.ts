import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectReadable, faults, readers } from './readers';
import { dialog, notices, patience, tile } from './screen';
import { expect, test, visit } from './live';
import { prepared, test as cold } from './site';

const sample = './reporting/?dataset=tinh-mau&year=2023';
const unit = (page: Page, id: string): Locator => page.locator(`tr[data-unit="tinh-mau.${id}"]`);
/** The cell of a month. */
const month = (row: Locator, number: number): Locator => row.getByRole('gridcell').nth(number - 1);
const figure = (page: Page, title: string): Locator => tile(page, title).locator('.figure .value');

async function opened(page: Page, address: string): Promise<void> {
	await visit(page, address);
	await expect(page.getByRole('grid')).toBeVisible(patience);
}

test('66 communes by 12 months, as they stood on a day, and back', async ({ page }) => {
	await opened(page, sample);
	await expect(page.locator('tr[data-unit]')).toHaveCount(66);
	await expect(figure(page, 'Báo cáo đã đến hạn')).toHaveText('792');
	const late = unit(page, 'dai-khe.xa-an-binh');
	await expect(month(late, 11)).toHaveText('trễ 2 ngày');
	await expect(month(unit(page, 'dai-khe.xa-khe-ha'), 11)).toHaveText('chưa nộp');
	await expect(month(unit(page, 'xuan-hai.thi-tran-xuan-hai'), 11)).toHaveText('nộp rỗng');
	await expect(month(unit(page, 'hoa-luong.xa-tan-phu'), 11)).toHaveText('đúng hạn');

	const day = page.getByRole('textbox', { name: 'Tính đến' });
	await day.fill('26/11/2023');
	await day.press('Enter');
	await expect(page).toHaveURL(/on=2023-11-26/);
	await expect(month(late, 11)).toHaveText('chưa nộp');
	await expect(month(late, 12)).toHaveText('chưa đến hạn');
	await expect(figure(page, 'Báo cáo đã đến hạn')).toHaveText('726');
	// the slider stops at the due days
	await page.getByRole('slider').press('ArrowLeft');
	await expect(page).toHaveURL(/on=2023-10-25/);
	await expect(month(late, 11)).toHaveText('chưa đến hạn');
	await page.goBack();
	await expect(month(late, 11)).toHaveText('chưa nộp');

	await day.fill('31/02/2023');
	await day.press('Enter');
	await expect(page.getByRole('alert')).toContainText('ngày/tháng/năm');
	await expect(page).toHaveURL(/on=2023-11-26/);

	await day.fill('05/01/2099');
	await day.press('Enter');
	await expect(page.getByRole('alert')).toContainText('05/01/2099 chưa đến');
	await expect(page).toHaveURL(/on=2023-11-26/);

	// before the first due day nothing is owed, and who has not sent can be reminded ahead
	await day.fill('20/01/2023');
	await day.press('Enter');
	await expect(page).toHaveURL(/on=2023-01-20/);
	await expect(page.locator('main')).toContainText(
		/Chưa đến hạn \(25\/01\/2023\): đã nhận \d+ trong 66 báo cáo/,
	);
	await expect(figure(page, 'Báo cáo có hạn 25/01/2023')).toHaveText('66');
	await page.getByRole('link', { name: /^Nhắc nộp \([1-9]\d*\)$/ }).click();
	await expect(page.getByRole('textbox', { name: /^Tin nhắc chung \d+ đơn vị$/ })).toHaveValue(
		/hạn nộp 25\/01\/2023:/,
	);
});

test('every cell says why, by the keys alone', async ({ page }) => {
	await opened(page, sample);
	const row = unit(page, 'dai-khe.xa-an-binh');
	await row.getByRole('link').focus();
	for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowRight');
	await expect(month(row, 11).getByRole('button')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText('27/11/2023 − 25/11/2023 = 2 ngày');
	await expect(dialog(page)).toContainText('deadlines.csv');
	await page.keyboard.press('Escape');
	await expect(month(row, 11).getByRole('button')).toBeFocused();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText(/\d+ ÷ 66 = \d+,\d\d\s%/);
});

test('reminders are ready to send, for one unit and for all', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await opened(page, `${sample}&on=2023-11-27`);
	await page.getByRole('link', { name: /^Nhắc nộp \(\d+\)$/ }).click();
	await expect(page).toHaveURL(/on=2023-11-27.*tab=remind|tab=remind.*on=2023-11-27/);
	await page.getByRole('button', { name: 'Soạn tin nhắc Khê Hạ (Đại Khê)' }).click();
	const letter = page.getByRole('textbox', { name: /^Tin nhắc gửi Xã Khê Hạ/ });
	await expect(letter).toHaveValue(/- Tháng 11\/2023: chưa nộp, hạn 25\/11\/2023 \(quá hạn 2 ngày\)/);
	await page.getByRole('button', { name: 'Chép tin' }).click();
	await expect(notices(page)).toContainText('Đã chép tin nhắc.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'Kính gửi: UBND xã Khê Hạ, huyện Đại Khê',
	);
	await page.getByRole('button', { name: 'Soạn tin chung' }).click();
	await expect(page.getByRole('textbox', { name: /^Tin nhắc chung \d+ đơn vị$/ })).toHaveValue(
		/Xã Khê Hạ, Huyện Đại Khê: tháng 11/,
	);
});

prepared('a browser that forbids copying still has the text selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('no')) },
		});
	});
	await page.goto(`${sample}&tab=remind`);
	await page.getByRole('button', { name: 'Chép tin' }).click(patience);
	await expect(notices(page)).toContainText('Ctrl+C');
	expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toMatch(
		/^Kính gửi: UBND các xã, phường/,
	);
});

test('without due days the year counts, and the table goes into a file', async ({ page }) => {
	await opened(page, './reporting/');
	await expect(page.locator('main')).toContainText('Chưa có bảng hạn nộp theo tháng');
	await expect(page.locator('tr[data-unit]')).toHaveCount(15);
	await expect(figure(page, 'Báo cáo đã đến hạn')).toHaveText('90');
	const given = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải bảng (CSV)' }).click();
	const lines = readFileSync(await (await given).path(), 'utf8')
		.trim()
		.split('\n');
	expect(lines).toHaveLength(16);
	expect(lines.find((line) => line.startsWith('long-an.moc-hoa'))).toContain('chưa nộp');
});

cold('the method can be read and found without any script', async ({ browser, rootURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${rootURL}about/`);
	await expect(page.locator('#f4')).toContainText('17 em');
	await expect(page.getByRole('table', { name: 'Danh mục chỉ tiêu' }).locator('tbody tr')).toHaveCount(18);
	await expect(page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link')).toHaveCount(13);
	await context.close();
});

test('Ctrl K leads anywhere without diacritics and keeps the filters', async ({ page }) => {
	await opened(page, './reporting/?indicator=vet_after_thpt');
	const box = page.getByRole('combobox', { name: /^Tìm đơn vị/ });
	const marked = page.getByRole('dialog').locator('[role=option][aria-selected=true]');
	await page.keyboard.press('Control+K');
	await expect(box).toBeFocused();
	await box.fill('thu thua');
	await expect(marked).toContainText('Huyện Thủ Thừa');
	await expect(marked).toContainText('hết hiệu lực 30/6/2025');
	const id = (await marked.getAttribute('id')) ?? '';
	await expect(box).toHaveAttribute('aria-activedescendant', id);
	expect(await faults(page)).toEqual([]);
	await box.press('Enter');
	await expect(page).toHaveURL(/\/unit\/\?(?=.*unit=long-an\.thu-thua)(?=.*indicator=vet_after_thpt)/);
	// opened last stands first
	await page.keyboard.press('Control+K');
	await expect(marked).toContainText('Huyện Thủ Thừa');
	await box.fill('so sanh dong gop');
	await box.press('Enter');
	await expect(page).toHaveURL(/\/compare\/\?(?=.*view=gap)(?=.*indicator=vet_after_thpt)/);
	await page.getByRole('button', { name: 'Tìm nhanh' }).click();
	await box.fill('khong co gi nhu vay');
	await expect(dialog(page).getByRole('status')).toContainText('Không có gì ứng với');
	await box.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Tìm nhanh' })).toBeFocused();
});

const seen = readers([
	{ width: 1366, height: 768 },
	{ width: 320, height: 700 },
]);

test('axe finds nothing on the months and the reminders, and nothing runs off the screen', async ({
	page,
}) => {
	test.setTimeout(600_000);
	await opened(page, `${sample}&on=2023-11-24`);
	await expectReadable(page, seen, 'months');
	await visit(page, `${sample}&tab=remind`);
	await expect(page.locator('textarea')).toBeVisible(patience);
	await expectReadable(page, seen, 'reminders');
	await expect(page.locator('textarea')).toBeVisible();
});

prepared('axe finds nothing in the method, and nothing runs off the screen', async ({ page }) => {
	await page.goto('./about/');
	await expect(page.locator('#f15')).toBeVisible();
	await expectReadable(page, seen, 'method');
});
