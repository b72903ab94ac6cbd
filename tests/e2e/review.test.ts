import type { Page } from '@playwright/test';
import {
	account,
	acknowledge,
	confirm,
	give,
	gridCell,
	importButton,
	importFile,
	importOnly,
	longSurvey,
	plan,
	review,
	text,
	waiting,
	waitingFile,
	type Given,
} from './review';
import {
	cell,
	expectLive,
	fixture,
	importedLink,
	notices,
	patience,
	provinceRate,
	publishedRate,
	showOverview,
	showTray,
	survey,
	surveyed,
	unitRow,
} from './screen';
import { expect, openLive, test } from './live';
import { states, stored, storedImports } from './store';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const expectPublished = (page: Page) => expect(provinceRate(page)).toHaveText(`${publishedRate} %`);
const expectSurveyed = (page: Page) => expect(provinceRate(page)).toHaveText(surveyed.province);

test.describe('a file with faults', () => {
	test('names cells and reasons, offers no import and counts nothing', async ({ page }) => {
		await openLive(page);
		await review(page, fixture('e2e/co-loi.csv'));
		await expect(importButton(page)).toBeDisabled();
		await expect(page.getByRole('heading', { name: 'Tên đơn vị cần xác nhận' })).toBeVisible();
		await expect(page.getByLabel('Chọn đơn vị cho "Huyện Không Có"')).toBeVisible();
		await expect(page.getByText('không có trong danh mục')).toBeVisible();
		const faults = [
			[3, 3, 'Số HS vào học nghề (2.001) lớn hơn Số HS tốt nghiệp THCS (2.000)'],
			[4, 2, 'Không đọc được số "abc" ở dòng 4.'],
			[5, 1, 'Không tìm thấy đơn vị "Huyện Không Có" trong Tỉnh Long An.'],
		] as const;
		for (const [line, index, sentence] of faults) {
			await expect(gridCell(page, line, index)).toHaveAttribute('aria-invalid', 'true');
			await gridCell(page, line, index).click();
			await expect(page.locator('.detail')).toContainText(sentence);
		}
		await expect(account(page)).toContainText('3 lỗi');
		await page.getByText('Gửi trả đơn vị').click();
		for (const [, , sentence] of faults)
			await expect(page.getByLabel('Lời nhắn để gửi')).toHaveValue(new RegExp(sentence.slice(0, 12)));
		await press(page, 'Bỏ tệp này');
		await expect(page.getByText('Không có tệp nào đang chờ.')).toBeVisible();
		expect(await stored(page)).toEqual([]);
		await showOverview(page);
		await expectPublished(page);
	});

	test('is mended in the grid and by naming a unit; the file itself stays as it was', async ({ page }) => {
		await openLive(page);
		await review(page, fixture('e2e/co-loi.csv'));
		const write = async (line: number, index: number, value: string) => {
			await gridCell(page, line, index).dblclick();
			await page.keyboard.press('Control+A');
			await page.keyboard.type(value);
			await page.keyboard.press('Enter');
			await expect(gridCell(page, line, index)).toContainText(value);
		};
		await write(3, 3, '800');
		await write(4, 2, '1000');
		await expect(account(page)).toContainText('1 lỗi');
		await expect(importButton(page)).toBeDisabled();
		await page
			.getByRole('combobox', { name: 'Chọn đơn vị cho "Huyện Không Có"' })
			.selectOption({ label: 'Huyện Tân Trụ' });
		await expect(account(page)).not.toContainText('1 lỗi');
		await expect(plan(page)).toContainText('4 mới · 0 đổi');

		// what was decided outlives a reload
		await page.reload();
		await expect(account(page)).toContainText('Đã hiểu', patience);
		await expect(gridCell(page, 3, 3)).toContainText('800');
		await expect(page.getByText('2 ô đã sửa')).toBeVisible();
		await confirm(page);
		await showOverview(page);
		await expect(cell(unitRow(page, 'tan-an'), 'rate')).toHaveText('40,00');
		await expect(cell(unitRow(page, 'chau-thanh'), 'rate')).toHaveText('33,00');
		await expect(cell(unitRow(page, 'tan-tru'), 'rate')).toHaveText('25,00');
		await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('20,00');
		const kept = await page.evaluate(
			() =>
				new Promise<string>((resolve, reject) => {
					const opening = indexedDB.open('phan-luong');
					opening.onerror = () => reject(opening.error ?? new Error('closed'));
					opening.onsuccess = () => {
						const asking = opening.result.transaction('imports').objectStore('imports').getAll();
						asking.onsuccess = () => {
							opening.result.close();
							const [only] = asking.result as { content: Blob }[];
							resolve(only?.content.text() ?? '');
						};
					};
				}),
		);
		expect(kept).toContain('2000;2001');
		expect(kept).toContain('abc');
	});

	test('an edit is taken back', async ({ page }) => {
		await openLive(page);
		await review(page, fixture('e2e/co-loi.csv'));
		await gridCell(page, 3, 3).click();
		await page.keyboard.type('800');
		await page.keyboard.press('Enter');
		await expect(account(page)).toContainText('2 lỗi');
		await press(page, 'Hoàn tác sửa');
		await expect(account(page)).toContainText('3 lỗi');
		await expect(gridCell(page, 3, 3)).toContainText('2001');
		expect((await stored(page))[0]?.edits).toBe(0);
	});

	test('mended and put aside, it stands in the list as what it is now', async ({ page }) => {
		await openLive(page);
		await review(
			page,
			text(
				'sua-duoc.csv',
				'KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào học nghề\nĐức Hòa;10;11\n',
			),
		);
		await gridCell(page, 3, 2).click();
		await page.keyboard.type('4');
		await page.keyboard.press('Enter');
		await expect(account(page)).not.toContainText('1 lỗi');
		await page.getByRole('link', { name: 'Để sau' }).click();
		await expect(waitingFile(page, 'sua-duoc.csv')).not.toContainText('lỗi');
		await expect(page.getByRole('button', { name: 'Nhập 1 tệp sẵn sàng' })).toBeVisible();
	});

	test('with personal data is refused and not kept', async ({ page }) => {
		await openLive(page);
		await give(page, fixture('e2e/ca-nhan.csv'));
		await expect(waitingFile(page, 'ca-nhan.csv')).toContainText('Tệp có dữ liệu cá nhân', patience);
		await expect(waitingFile(page, 'ca-nhan.csv')).toContainText('Họ và tên học sinh');
		await expect(importButton(page)).toHaveCount(0);
		await expect(page.getByRole('button', { name: /sẵn sàng/ })).toHaveCount(0);
		expect(await stored(page)).toEqual([]);
		await page.reload();
		await expectLive(page);
		await expect(waiting(page)).toHaveCount(0);
	});

	const refused: readonly (readonly [what: string, file: Given, sentence: RegExp])[] = [
		['an empty file', { name: 'trong.csv', buffer: Buffer.alloc(0) }, /Tệp không có nội dung/],
		['a broken workbook', text('bang.xlsx', 'PK\u0003\u0004'), /Tệp bảng tính bị hỏng, không mở được\. Hãy /],
		[
			'bytes that are no text',
			{ name: 'du-lieu.csv', buffer: Buffer.from([0x88, 0x51, 0x4e, 0x47, 0, 1, 2, 255, 254, 0]) },
			/^((?!Không đọc được tệp).)*Không đọc được tệp: ((?!Không đọc được tệp).)*Hãy /,
		],
	];

	test('what cannot be read is refused with a sentence, and the next file is taken', async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', (error) => thrown.push(error.message));
		await openLive(page);
		for (const [what, file, sentence] of refused) {
			await give(page, file);
			await expect(waiting(page).last(), what).toContainText(sentence, patience);
			await expect(waiting(page).last(), what).toContainText('Không nhận');
		}
		expect(await stored(page)).toEqual([]);
		for (const [, file] of refused) await press(page, `Bỏ ${typeof file === 'string' ? file : file.name}`);
		await expect(waiting(page)).toHaveCount(0);
		expect(thrown).toEqual([]);
		await importFile(page, survey);
		await expectSurveyed(page);
	});

	const useless: readonly (readonly [what: string, file: Given])[] = [
		['words without a table', text('thu.csv', 'Kính gửi các đơn vị\n')],
		[
			'headings without rows',
			text('dau.csv', 'KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n'),
		],
	];
	for (const [what, file] of useless)
		test(`${what} can be looked at, not imported`, async ({ page }) => {
			await openLive(page);
			await review(page, file);
			await expect(account(page)).toContainText(/không có giá trị nào|[1-9]\d* lỗi/);
			await expect(importButton(page)).toBeDisabled();
			expect(await storedImports(page)).toBe(0);
		});
});

test('what a file does not say is asked, and the answer is kept with it', async ({ page }) => {
	await openLive(page);
	await review(page, fixture('e2e/khong-co-ky.csv'));
	await expect(page.getByRole('form', { name: 'Điều tệp chưa nói rõ' })).toBeVisible();
	await expect(importButton(page)).toBeDisabled();
	await page.getByLabel('Năm', { exact: true }).fill('2023');
	await press(page, 'Đọc lại');
	await expect(account(page)).toContainText('15 giá trị');
	await confirm(page);
	await showOverview(page);
	await expectSurveyed(page);
	await page.reload();
	await expectLive(page);
	await expectSurveyed(page);
});

test.describe('before Nhập is pressed', () => {
	test('a reload in the middle of a review changes no figure, and the file still waits', async ({ page }) => {
		await openLive(page);
		await review(page, survey);
		await page.reload();
		await expect(account(page)).toContainText('Đã hiểu', patience);
		expect(await states(page)).toEqual(['khao-sat-thcs.csv draft']);
		await openLive(page);
		await expectPublished(page);
		await expect(importedLink(page)).toHaveCount(0);
		await showTray(page);
		await expect(waitingFile(page, 'khao-sat-thcs.csv')).toContainText('Có cảnh báo');
	});

	test('leaving the review by any way writes nothing', async ({ page }) => {
		await openLive(page);
		await review(page, survey);
		await acknowledge(page);
		await page.keyboard.press('Escape');
		await page.goBack();
		await expect(waitingFile(page, 'khao-sat-thcs.csv')).toBeVisible();
		await page.getByRole('link', { name: 'Xem và nhập khao-sat-thcs.csv' }).click();
		await expect(account(page)).toContainText('Đã hiểu', patience);
		await page.getByRole('link', { name: 'Về danh sách tệp' }).click();
		await showOverview(page);
		await expectPublished(page);
		expect(await states(page)).toEqual(['khao-sat-thcs.csv draft']);
	});

	test('a discarded file comes back with all that was decided about it', async ({ page }) => {
		await openLive(page);
		await review(page, fixture('e2e/co-loi.csv'));
		await gridCell(page, 3, 3).click();
		await page.keyboard.type('800');
		await page.keyboard.press('Enter');
		await expect(account(page)).toContainText('2 lỗi');
		await press(page, 'Bỏ tệp này');
		await expect(notices(page)).toContainText('Đã bỏ co-loi.csv.');
		await expect(waiting(page)).toHaveCount(0);
		expect(await stored(page)).toEqual([]);
		await press(page, 'Lấy lại');
		await expect(waitingFile(page, 'co-loi.csv')).toContainText('2 lỗi');
		expect((await stored(page)).map(({ state, edits }) => [state, edits])).toEqual([['draft', 1]]);
	});

	test('a review of a file that is gone says so', async ({ page }) => {
		await page.goto('./data/?file=99');
		await expect(page.getByRole('alert')).toContainText('không còn chờ nhập', patience);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra tệp');
		await page.getByRole('link', { name: 'Về danh sách tệp' }).last().click();
		await expect(page.getByText('Không có tệp nào đang chờ.')).toBeVisible();
	});
});

test('a long file tells how far it is; cancelled, it leaves all as before', async ({ page }, info) => {
	const path = longSurvey(info, 400_000);
	await openLive(page);
	await give(page, path);
	await expect(waitingFile(page, 'khao-sat-dai.csv')).toContainText(/[1-9][\d.]* dòng/, patience);
	await press(page, 'Dừng đọc khao-sat-dai.csv');
	await expect(waiting(page)).toHaveCount(0);
	expect(await stored(page)).toEqual([]);
	await importOnly(page, survey);
	await showOverview(page);
	await expectSurveyed(page);
});
