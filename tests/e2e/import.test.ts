import { writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	appendix,
	cell,
	choose,
	demoTag,
	dialog,
	expectLive,
	fixture,
	importButton,
	importFile,
	longSurvey,
	openLive,
	provinceRate,
	provinceTile,
	publishedRate,
	review,
	storedImports,
	survey,
	surveyed,
	tile,
	unitRow,
} from './screen';
import { expect, test } from './site';

async function expectSurveyed(page: Page): Promise<void> {
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('37,00');
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('20,00');
}

async function expectPublished(page: Page): Promise<void> {
	await expect(provinceRate(page)).toHaveText(`${publishedRate} %`);
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('38,04');
	await expect(cell(unitRow(page, 'moc-hoa'), 'rate')).toHaveText('–');
}

const bars = (page: Page) => page.locator('.chart svg path[fill^="var(--status-"]');
const listed = (page: Page) => page.getByRole('region', { name: 'Tệp đã nhập' }).getByRole('listitem');
const cancelButton = (page: Page) => dialog(page).getByRole('button', { name: 'Hủy' }).last();

test.describe('a survey', () => {
	test('is reviewed, imported, and changes tiles, chart and table', async ({ page }) => {
		await openLive(page);
		await expect(bars(page)).toHaveCount(14);
		const before = await page.locator('.chart svg').innerHTML();
		await review(page, survey);
		await expect(dialog(page)).toContainText('Kiểm tra tệp khao-sat-thcs.csv');
		await expect(dialog(page)).toContainText('Kết quả thực hiện · 15 giá trị · 1 giá trị tổng cộng');
		await expect(dialog(page)).toContainText('15 mới · 0 đổi · 0 giữ nguyên');
		await expect(dialog(page)).toContainText('Số liệu minh họa của chỉ tiêu này sẽ được thay');
		await expect(dialog(page)).toContainText('Hiểu "Thanh Hóa" là "Huyện Thạnh Hóa"');
		const change = dialog(page).getByRole('row').filter({ hasText: 'Huyện Mộc Hóa' });
		await expect(change).toContainText('– / 28,16 %');
		await expect(change).toContainText('0,00 % / 28,16 %');
		await expect(change).toContainText('– → 15');
		expect(await storedImports(page)).toBe(0);

		await importButton(page).click();
		await expect(dialog(page)).toHaveCount(0);
		await expectSurveyed(page);
		await expect(provinceTile(page)).toContainText('5.433 / 20.440 học sinh · 15/15 đơn vị');
		await expect(tile(page, 'Đơn vị đạt chỉ tiêu').locator('.figure')).toHaveText('6 / 15 đã báo cáo');
		// a rate of 0 that was reported is a bar, however thin, and no hatching
		await expect(bars(page)).toHaveCount(15);
		await expect(page.locator('.chart svg path[stroke="var(--status-missing-edge)"]')).toHaveCount(0);
		await expect(cell(unitRow(page, 'moc-hoa'), 'rate')).toHaveText('0,00');
		await expect(cell(unitRow(page, 'moc-hoa'), 'rank')).toHaveText('15');
		expect(await page.locator('.chart svg').innerHTML()).not.toBe(before);
		expect(await storedImports(page)).toBe(1);
		await expect(page.getByText('Đã nhập khao-sat-thcs.csv: 15 giá trị.')).toBeVisible();
	});

	test('displaces the illustrative figures of its own indicator only', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await expect(demoTag(page)).toHaveCount(0);
		await expect(page.locator('.watermark')).toHaveCount(0);
		await choose(page, 'THPT');
		await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
		await expect(demoTag(page)).toBeVisible();
		await expect(page.locator('.watermark')).toHaveText('Số liệu minh họa');
	});

	test('can be dropped anywhere', async ({ page }) => {
		await openLive(page);
		const transfer = await page.evaluateHandle(
			(text) => {
				const made = new DataTransfer();
				made.items.add(new File([text], 'tha-xuong.csv', { type: 'text/csv' }));
				return made;
			},
			readFileSync(survey, 'utf8'),
		);
		await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
		await expect(page.getByText('Thả tệp để kiểm tra')).toBeVisible();
		await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
		await expect(dialog(page)).toContainText('Kiểm tra tệp tha-xuong.csv');
		await importButton(page).click();
		await expectSurveyed(page);
	});

	test('explains its figures by file and row', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await unitRow(page, 'thu-thua').getByRole('button').click();
		await expect(dialog(page)).toContainText('200 ÷ 1.000 = 20,00 %');
		await expect(dialog(page)).toContainText('tệp khao-sat-thcs.csv, dòng 7');
		await expect(dialog(page)).not.toContainText('Số liệu minh họa');
	});

	test('is imported once by a double click', async ({ page }) => {
		await openLive(page);
		await review(page, survey);
		await importButton(page).dblclick({ force: true });
		await expect(dialog(page)).toHaveCount(0);
		await expectSurveyed(page);
		await expect(listed(page)).toHaveCount(1);
		expect(await storedImports(page)).toBe(1);
		await expect(provinceTile(page)).toContainText('5.433 / 20.440');
	});

	test('is taken back and put back', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await page.getByRole('button', { name: 'Hoàn tác' }).click();
		await expectPublished(page);
		await expect(demoTag(page)).toBeVisible();
		await expect(listed(page)).toHaveCount(0);
		await expect.poll(() => storedImports(page)).toBe(0);
		await page.getByRole('button', { name: 'Nhập lại' }).click();
		await expectSurveyed(page);
		await expect(listed(page)).toHaveCount(1);
		await page.reload();
		await expectLive(page);
		await expectSurveyed(page);
	});

	test('is removed in the list', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expect(listed(page)).toContainText('khao-sat-thcs.csv');
		await expect(listed(page)).toContainText('Kết quả thực hiện · 15 giá trị');
		await page.getByRole('button', { name: 'Bỏ khao-sat-thcs.csv' }).click();
		await expectPublished(page);
		expect(await storedImports(page)).toBe(0);
		await page.reload();
		await expectLive(page);
		await expectPublished(page);
	});

	test('stays after a reload, and nobody else’s figures are seen meanwhile', async ({ page }) => {
		await page.addInitScript((figure) => {
			const seen = { published: 0, skeleton: 0 };
			Object.assign(window, { seen });
			const look = () => {
				if ((document.body?.innerText ?? '').includes(figure)) seen.published += 1;
				const wait = document.querySelector('.skeleton');
				if (wait?.checkVisibility()) seen.skeleton += 1;
			};
			new MutationObserver(look).observe(document, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true,
			});
			const frame = () => {
				look();
				requestAnimationFrame(frame);
			};
			frame();
		}, publishedRate);
		const seen = () =>
			page.evaluate(() => (window as unknown as { seen: { published: number; skeleton: number } }).seen);
		await openLive(page);
		expect((await seen()).published).toBeGreaterThan(0);
		await importFile(page, survey);
		await expectSurveyed(page);
		await page.reload();
		await expectLive(page);
		await expectSurveyed(page);
		const after = await seen();
		expect(after.published).toBe(0);
		expect(after.skeleton).toBeGreaterThan(0);
		await expect(listed(page)).toHaveCount(1);
	});

	test('shows in a second tab', async ({ page, context }) => {
		await openLive(page);
		const other = await context.newPage();
		await openLive(other);
		await expectPublished(other);
		await importFile(page, survey);
		await expectSurveyed(page);
		await expectSurveyed(other);
		await expect(listed(other)).toHaveCount(1);
		await other.getByRole('button', { name: 'Bỏ khao-sat-thcs.csv' }).click();
		await expectPublished(other);
		await expectPublished(page);
		await expect(listed(page)).toHaveCount(0);
	});

	test('stays in its own data set', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await page.getByRole('combobox', { name: 'Bộ số liệu' }).selectOption('tinh-mau');
		await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
		await expectLive(page);
		await expect(listed(page)).toHaveCount(0);
		await page.getByRole('combobox', { name: 'Bộ số liệu' }).selectOption('long-an');
		await expectLive(page);
		await expectSurveyed(page);
		await expect(listed(page)).toHaveCount(1);
	});

	test('undone from another data set can still be put back', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await page.getByRole('combobox', { name: 'Bộ số liệu' }).selectOption('tinh-mau');
		await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
		await expectLive(page);
		await page.getByRole('button', { name: 'Hoàn tác' }).click();
		await expect.poll(() => storedImports(page)).toBe(0);
		await page.getByRole('button', { name: 'Nhập lại' }).click();
		await expect.poll(() => storedImports(page)).toBe(1);
		await expect(listed(page)).toHaveCount(0);
	});
});

test.describe('the appendix of the plan', () => {
	test('is read as the 90 targets and 6 totals that are there already', async ({ page }) => {
		await openLive(page);
		await review(page, appendix);
		await expect(dialog(page)).toContainText('Chỉ tiêu · 90 giá trị · 6 giá trị tổng cộng');
		await expect(dialog(page)).toContainText('0 mới · 0 đổi');
		await expect(dialog(page)).toContainText('90 giữ nguyên');
		await expect(dialog(page)).toContainText('0 lỗi');
		await importButton(page).click();
		await expect(dialog(page)).toHaveCount(0);
		await expect(listed(page)).toHaveCount(1);
		await expectPublished(page);
		await expect(cell(unitRow(page, 'thanh-hoa'), 'target')).toHaveText('23,20');
		await expect(provinceTile(page)).toContainText('/ chỉ tiêu 27,92 %');
		await expect(page.locator('.foot')).toContainText(
			'Tổng cộng công bố 27,92 %; bình quân giản đơn 27,34 %',
		);
	});
});

test.describe('a file with faults', () => {
	test('names rows and reasons, offers no import and writes nothing', async ({ page }) => {
		await openLive(page);
		await review(page, fixture('e2e/co-loi.csv'));
		await expect(dialog(page).getByRole('alert')).toContainText('chưa ghi gì cả');
		const table = dialog(page).getByRole('table', { name: 'Những điều cần xem trong tệp' });
		const faults = [
			['3', 'Tử số 2001 lớn hơn mẫu số 2000.'],
			['4', 'Không đọc được số "abc" ở dòng 4.'],
			['5', 'Không tìm thấy đơn vị "Huyện Không Có" trong Tỉnh Long An.'],
		] as const;
		for (const [line, sentence] of faults) {
			const row = table.getByRole('row').filter({ hasText: sentence });
			await expect(row).toContainText('Lỗi');
			await expect(row.getByRole('cell').nth(1)).toHaveText(line);
		}
		await expect(dialog(page)).toContainText('3 lỗi');
		await expect(importButton(page)).toHaveCount(0);
		await cancelButton(page).click();
		await expect(dialog(page)).toHaveCount(0);
		expect(await storedImports(page)).toBe(0);
		await expectPublished(page);
	});

	test('with personal data is refused', async ({ page }) => {
		await openLive(page);
		await review(page, fixture('e2e/ca-nhan.csv'));
		await expect(dialog(page)).toContainText('Tệp có dữ liệu cá nhân (Họ và tên học sinh)');
		await expect(importButton(page)).toHaveCount(0);
		expect(await storedImports(page)).toBe(0);
	});

	const refused = [
		['an empty file', 'trong.csv', Buffer.alloc(0), /trong\.csv không có nội dung/],
		['an Excel workbook', 'bang.xlsx', Buffer.from('PK\u0003\u0004'), /bang\.xlsx là tệp Excel/],
		[
			'bytes that are no text',
			'anh.csv',
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254, 0]),
			/Không đọc được tệp/,
		],
		[
			'words without a table',
			'thu.csv',
			Buffer.from('Kính gửi các đơn vị\n'),
			/Thiếu cột bắt buộc|không có dòng/,
		],
		[
			'headings without rows',
			'dau.csv',
			Buffer.from('KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào học nghề\n'),
			/không có giá trị nào/,
		],
	] as const;
	for (const [what, name, buffer, sentence] of refused)
		test(`${what} is refused with a sentence`, async ({ page }) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			await openLive(page);
			await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer });
			await expect(dialog(page)).toContainText(sentence);
			await expect(importButton(page)).toHaveCount(0);
			await page.keyboard.press('Escape');
			await expect(dialog(page)).toHaveCount(0);
			expect(await storedImports(page)).toBe(0);
			expect(faults).toEqual([]);
			// and the next file is taken
			await importFile(page, survey);
			await expectSurveyed(page);
		});

	test('several files are looked at one after the other', async ({ page }) => {
		await openLive(page);
		await page.setInputFiles('input[type=file]', [fixture('e2e/co-loi.csv'), survey]);
		await expect(dialog(page)).toContainText('Kiểm tra tệp co-loi.csv');
		await expect(dialog(page)).toContainText('3 lỗi');
		await cancelButton(page).click();
		await expect(dialog(page)).toContainText('Kiểm tra tệp khao-sat-thcs.csv');
		await importButton(page).click();
		await expect(dialog(page)).toHaveCount(0);
		await expectSurveyed(page);
		expect(await storedImports(page)).toBe(1);
	});
});

test('what a file does not say is asked, and the answer is kept with it', async ({ page }) => {
	await openLive(page);
	await review(page, fixture('e2e/khong-co-ky.csv'));
	await expect(dialog(page)).toContainText('Tệp chưa nói rõ');
	await expect(importButton(page)).toHaveCount(0);
	await dialog(page).getByLabel('Năm', { exact: true }).fill('2023');
	await dialog(page).getByRole('button', { name: 'Đọc lại' }).click();
	await expect(dialog(page)).toContainText('15 giá trị');
	await importButton(page).click();
	await expect(dialog(page)).toHaveCount(0);
	await expectSurveyed(page);
	await page.reload();
	await expectLive(page);
	await expectSurveyed(page);
});

test.describe('a long file', () => {
	test('is cancelled while it is read, and all is as before', async ({ page }, info) => {
		const { path, lines } = longSurvey(info, 400_000);
		writeFileSync(path, lines);
		await openLive(page);
		await page.setInputFiles('input[type=file]', path);
		await expect(dialog(page)).toContainText(/[1-9][\d.]* dòng/);
		await dialog(page).getByRole('button', { name: 'Hủy' }).first().click();
		await expect(dialog(page)).toHaveCount(0);
		expect(await storedImports(page)).toBe(0);
		await expectPublished(page);
		await importFile(page, survey);
		await expectSurveyed(page);
	});
});

test('a reload in the middle of a review leaves everything as it was', async ({ page }) => {
	await openLive(page);
	await review(page, survey);
	await page.reload();
	await expectLive(page);
	await expectPublished(page);
	await expect(dialog(page)).toHaveCount(0);
	expect(await storedImports(page)).toBe(0);
});

test('Escape in a review writes nothing', async ({ page }) => {
	await openLive(page);
	await review(page, survey);
	await expect(importButton(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	expect(await storedImports(page)).toBe(0);
	await expectPublished(page);
});

test('a second survey corrects the first, and both can be taken back in any order', async ({ page }) => {
	await openLive(page);
	await importFile(page, survey);
	await expectSurveyed(page);
	const correction =
		'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;3500;1400\n';
	await page.setInputFiles('input[type=file]', {
		name: 'sua.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(correction),
	});
	await expect(dialog(page)).toContainText('0 mới · 1 đổi · 0 giữ nguyên');
	await expect(dialog(page).getByRole('row').filter({ hasText: 'Huyện Đức Hòa' })).toContainText(
		'40,00 % / 37,87 %',
	);
	await importButton(page).click();
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
	await expect(listed(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Bỏ khao-sat-thcs.csv' }).click();
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
	// one official figure displaces every illustrative one of its indicator and year
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('–');
	await expect(provinceTile(page)).toContainText('1/15 đơn vị');
	await page.getByRole('button', { name: 'Nhập lại' }).click();
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('20,00');
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
});
