import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { returnOf, returns } from './returns';
import { account, confirm, give, importOnly, longSurvey, review, text, waiting, waitingFile } from './review';
import {
	cell,
	expectLive,
	fixture,
	importedLink,
	notices,
	patience,
	provinceRate,
	provinceTile,
	showOverview,
	showTray,
	survey,
	surveyed,
	unitRow,
} from './screen';
import { expect, openLive, test } from './live';
import { states, storedImports } from './store';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Imports all files that are ready; says first that their warnings were seen. */
async function importReady(page: Page, files: number, clicks = 1): Promise<void> {
	const seen = page.getByRole('checkbox', { name: /^Đã xem .* cảnh báo/ });
	if ((await seen.count()) > 0) await seen.check();
	await page.getByRole('button', { name: `Nhập ${files} tệp sẵn sàng` }).click({ clickCount: clicks });
}

test('fifteen returns in four encodings are read and imported at once', async ({ page }) => {
	await openLive(page);
	const files = await returns();
	await give(page, ...files);
	await expect(waiting(page)).toHaveCount(15);
	for (const { name } of files)
		await expect(waitingFile(page, name)).toContainText('Kết quả thực hiện · 1 giá trị', patience);
	expect(await storedImports(page)).toBe(0);
	// the second click of a double click finds nothing to do
	await importReady(page, 15, 2);
	await expect(notices(page)).toContainText('Đã nhập 15 tệp, 15 giá trị.', patience);
	await expect(waiting(page)).toHaveCount(0);
	expect(await states(page)).toEqual(files.map(({ name }) => `${name} active`));
	await showOverview(page);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await expect(provinceTile(page)).toContainText('5.433 / 20.440 học sinh · 15/15 đơn vị');
	await page.reload();
	await expectLive(page);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await expect(importedLink(page)).toHaveText('15 tệp đã nhập');
});

test('a folder is taken whole; what waits outlives a reload', async ({ page }, info) => {
	const folder = info.outputPath('bao-cao');
	mkdirSync(join(folder, 'huyen'), { recursive: true });
	const first = returnOf('thu-thua.csv', 'Thủ Thừa', 1000, 200);
	const second = returnOf('duc-hoa.csv', 'Đức Hòa', 3500, 1400);
	writeFileSync(join(folder, first.name), first.buffer);
	writeFileSync(join(folder, 'huyen', second.name), second.buffer);
	await openLive(page, './data/');
	await page.locator('input[data-folder]').setInputFiles(folder);
	for (const { name } of [first, second])
		await expect(waitingFile(page, name)).toContainText('1 giá trị', patience);
	await page.reload();
	for (const { name } of [first, second])
		await expect(waitingFile(page, name)).toContainText('1 giá trị', patience);
	await importReady(page, 2);
	await expect(waiting(page)).toHaveCount(0);
	expect((await states(page)).toSorted()).toEqual(['duc-hoa.csv active', 'thu-thua.csv active']);
});

test('cells copied in Excel are pasted as a file', async ({ page }) => {
	await openLive(page, './data/');
	const paste = (lines: string) =>
		page.evaluate((copied) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', copied);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		}, lines);
	await paste('chỉ là một câu');
	await expect(waiting(page)).toHaveCount(0);
	await paste(
		'KẾT QUẢ KHẢO SÁT THCS NĂM 2023\t\t\nĐơn vị\tSố HS tốt nghiệp THCS\tSố HS vào học nghề\nThủ Thừa\t1000\t200\n',
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bảng dán lúc \d\d:\d\d:\d\d$/, patience);
	await expect(account(page)).toContainText('1 giá trị', patience);
	await confirm(page);
	await showOverview(page);
	await expect(provinceTile(page)).toContainText('1/15 đơn vị');
});

test('a table copied in Word is pasted with its title and its marks', async ({ page }) => {
	await openLive(page, './data/');
	await page.evaluate(
		(copied) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'TT\tHuyện, thị xã,\nthành phố\tHọc sinh tốt nghiệp THCS');
			clipboardData.setData('text/html', copied);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		},
		readFileSync(fixture('reader/word-clipboard.html'), 'utf8'),
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bảng dán lúc \d\d:\d\d:\d\d$/, patience);
	await expect(account(page)).toContainText('2 giá trị', patience);
	await confirm(page);
	await showOverview(page);
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('24,80', patience);
	await expect(provinceTile(page)).toContainText('1.710 / 4.750 học sinh · 2/15 đơn vị');
});

test('a file is dropped from the list and brought back; only the others are imported', async ({ page }) => {
	await openLive(page);
	await give(
		page,
		returnOf('a.csv', 'Thủ Thừa', 1000, 200),
		returnOf('b.csv', 'Đức Hòa', 3500, 1400),
		text('hong.csv', 'KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào học nghề\nTân An;10;11\n'),
	);
	await expect(waitingFile(page, 'hong.csv')).toContainText('1 lỗi', patience);
	await press(page, 'Bỏ b.csv');
	await expect(waitingFile(page, 'b.csv')).toHaveCount(0);
	await expect.poll(() => states(page)).toEqual(['a.csv draft', 'hong.csv draft']);
	await press(page, 'Lấy lại');
	await expect(waitingFile(page, 'b.csv')).toContainText('1 giá trị', patience);
	await press(page, 'Bỏ a.csv');
	await expect(waitingFile(page, 'a.csv')).toHaveCount(0);
	await importReady(page, 1);
	await expect(waitingFile(page, 'b.csv')).toHaveCount(0);
	await expect(waitingFile(page, 'hong.csv')).toBeVisible();
	expect(await states(page)).toEqual(['hong.csv draft', 'b.csv active']);
});

test('reading is cancelled file by file', async ({ page }, info) => {
	await openLive(page);
	const long = longSurvey(info, 400_000);
	await give(page, long);
	await expect(waitingFile(page, 'khao-sat-dai.csv')).toContainText(/[1-9][\d.]* dòng/, patience);
	await give(page, returnOf('a.csv', 'Thủ Thừa', 1000, 200));
	await expect(waitingFile(page, 'a.csv')).toContainText('Đang chờ');
	await press(page, 'Dừng đọc khao-sat-dai.csv');
	await expect(waitingFile(page, 'khao-sat-dai.csv')).toHaveCount(0);
	await expect
		.poll(async () => (await states(page)).filter((state) => !state.startsWith('a.csv')), patience)
		.toEqual([]);
	await page.goto('./data/');
	await expectLive(page);
	await expect(waitingFile(page, 'khao-sat-dai.csv')).toHaveCount(0);
});

test('the same content again is told', async ({ page }) => {
	await openLive(page);
	await importOnly(page, survey);
	await review(page, survey);
	await showTray(page);
	await expect(waitingFile(page, 'khao-sat-thcs.csv')).toContainText(
		'Nội dung giống hệt tệp đã nhập "khao-sat-thcs.csv".',
	);
});
