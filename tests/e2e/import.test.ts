import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	account,
	acknowledge,
	confirm,
	importButton,
	importFile,
	importOnly,
	plan,
	review,
	text,
} from './review';
import {
	appendix,
	cell,
	choose,
	demoTag,
	dialog,
	expectLive,
	imported,
	importedLink,
	notices,
	patience,
	provinceRate,
	provinceTile,
	publishedRate,
	showHistory,
	showOverview,
	showTray,
	survey,
	surveyed,
	tile,
	unitRow,
} from './screen';
import { expect, openLive, test } from './live';
import { test as cold } from './site';
import { states, stored, storedImports } from './store';

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
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test.describe('a survey', () => {
	test('is reviewed, imported, and changes tiles, chart and table', async ({ page }) => {
		await openLive(page);
		await expect(bars(page)).toHaveCount(14);
		const before = await page.locator('.chart svg').innerHTML();
		await review(page, survey);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('khao-sat-thcs.csv');
		await expect(account(page)).toContainText(
			'Kết quả thực hiện · 15 giá trị · năm 2023 · THCS · 1 giá trị tổng cộng để riêng · UTF-8',
		);
		await expect(plan(page)).toContainText('15 mới · 0 đổi · 0 giữ nguyên');
		await expect(plan(page)).toContainText('Số liệu minh họa của bộ này sẽ được bỏ khỏi mọi trang');
		const change = plan(page).getByRole('row').filter({ hasText: 'Huyện Mộc Hóa' }).first();
		await expect(change).toContainText('– / 28,16 %');
		await expect(change).toContainText('0,00 % / 28,16 %');
		await expect(change).toContainText('– → 15');
		expect(await states(page)).toEqual(['khao-sat-thcs.csv draft']);

		await confirm(page);
		await expect(notices(page)).toContainText('Đã nhập khao-sat-thcs.csv: 15 giá trị.');
		expect(await states(page)).toEqual(['khao-sat-thcs.csv active']);
		await showOverview(page);
		await expectSurveyed(page);
		await expect(provinceTile(page)).toContainText('5.433 / 20.440 học sinh · 15/15 đơn vị');
		await expect(tile(page, 'Đơn vị đạt chỉ tiêu').locator('.figure')).toHaveText('6 / 15 đã báo cáo');
		// a rate of 0 that was reported is a bar, however thin, and no empty track
		await expect(bars(page)).toHaveCount(15);
		await expect(page.locator('.chart svg path[stroke="var(--status-missing-edge)"]')).toHaveCount(0);
		await expect(cell(unitRow(page, 'moc-hoa'), 'rate')).toHaveText('0,00');
		await expect(cell(unitRow(page, 'moc-hoa'), 'rank')).toHaveText('15');
		expect(await page.locator('.chart svg').innerHTML()).not.toBe(before);

		// nothing is illustrative any more, of other indicators either: their targets stay
		await expect(demoTag(page)).toHaveCount(0);
		await choose(page, 'THPT');
		await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
		await expect(cell(unitRow(page, 'tan-thanh'), 'rate')).toHaveText('–');
		await expect(demoTag(page)).toHaveCount(0);
		await expect(page.locator('.watermark')).toHaveCount(0);
	});

	test('can be dropped anywhere, and explains its figures by file and row', async ({ page }) => {
		await openLive(page);
		const transfer = await page.evaluateHandle(
			(lines) => {
				const made = new DataTransfer();
				made.items.add(new File([lines], 'tha-xuong.csv', { type: 'text/csv' }));
				return made;
			},
			readFileSync(survey, 'utf8'),
		);
		await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
		await expect(page.getByText('Thả tệp để kiểm tra')).toBeVisible();
		await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('tha-xuong.csv');
		await confirm(page);
		await showOverview(page);
		await expectSurveyed(page);
		await unitRow(page, 'thu-thua').getByRole('button').click();
		await expect(dialog(page)).toContainText('200 ÷ 1.000 = 20,00 %');
		await expect(dialog(page)).toContainText('tệp tha-xuong.csv, dòng 7');
		await expect(dialog(page)).not.toContainText('Số liệu minh họa');
	});

	test('is reviewed for the view from which it was given, and that view is gone back to', async ({
		page,
	}) => {
		await openLive(page, './?indicator=vet_after_thpt');
		await review(page, survey);
		await expect(page).toHaveURL(/\/data\/\?indicator=vet_after_thpt&file=\d+$/);
		// that view loses its illustrative figures, and keeps its targets
		await expect(plan(page)).toContainText('Số liệu minh họa của bộ này sẽ được bỏ khỏi mọi trang');
		await expect(plan(page).getByRole('row').filter({ hasText: 'Huyện Tân Thạnh' }).first()).toContainText(
			'– / 65,12 %',
		);
		await confirm(page);
		await expect(page).toHaveURL(/\/data\/\?indicator=vet_after_thpt$/);
		await showOverview(page);
		await expect(page).toHaveURL(/\/\?indicator=vet_after_thpt$/);
		await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
	});

	test('is imported once by a double click', async ({ page }) => {
		await openLive(page);
		await review(page, survey);
		await expect(importButton(page)).toBeDisabled();
		await acknowledge(page);
		await importButton(page).dblclick({ force: true });
		await expect(page.getByRole('heading', { name: 'Tệp đang chờ' })).toBeVisible();
		expect(await stored(page)).toHaveLength(1);
		await showOverview(page);
		await expectSurveyed(page);
		await expect(importedLink(page)).toHaveText('1 tệp đã nhập');
		await expect(provinceTile(page)).toContainText('5.433 / 20.440');
	});

	test('is taken back and put back, from the notice and from the history', async ({ page }) => {
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await press(page, 'Hoàn tác');
		await expectPublished(page);
		await expect(demoTag(page)).toBeVisible();
		await expect(importedLink(page)).toHaveCount(0);
		expect(await states(page)).toEqual(['khao-sat-thcs.csv undone']);
		await press(page, 'Nhập lại');
		await expectSurveyed(page);
		await importedLink(page).click();
		await expect(imported(page)).toHaveCount(1);
		await expect(imported(page)).toContainText('Kết quả thực hiện · 15 giá trị');
		await expect(imported(page)).toContainText('đang dùng');
		await press(page, 'Hoàn tác khao-sat-thcs.csv');
		await expect(imported(page)).toContainText('đã hoàn tác');
		await showOverview(page);
		await expectPublished(page);
		await showHistory(page);
		await press(page, 'Nhập lại khao-sat-thcs.csv');
		await expect(imported(page)).toContainText('đang dùng');
		await page.goto('./');
		await expectLive(page);
		await expectSurveyed(page);
	});

	test('is taken back and put back once by a double click', async ({ page }) => {
		await openLive(page);
		await importOnly(page, survey);
		await showHistory(page);
		await page.getByRole('button', { name: 'Hoàn tác khao-sat-thcs.csv', exact: true }).dblclick();
		await expect(imported(page)).toContainText('đã hoàn tác');
		await notices(page).getByRole('button', { name: 'Nhập lại' }).dblclick();
		await expect(imported(page)).toContainText('đang dùng');
		await expect(notices(page)).toContainText('Đã nhập lại khao-sat-thcs.csv.');
		await expect(notices(page)).not.toContainText('không còn làm được');
		expect(await states(page)).toEqual(['khao-sat-thcs.csv active']);
	});

	test('is deleted for good in the history, and can be had back until the page closes', async ({ page }) => {
		await openLive(page);
		await importOnly(page, survey);
		await showHistory(page);
		await press(page, 'Hoàn tác khao-sat-thcs.csv');
		await press(page, 'Xóa hẳn khao-sat-thcs.csv');
		await expect(imported(page)).toHaveCount(0);
		expect(await stored(page)).toEqual([]);
		await press(page, 'Lấy lại');
		await expect(imported(page)).toContainText('đã hoàn tác');
		await press(page, 'Xóa hẳn khao-sat-thcs.csv');
		await expect(imported(page)).toHaveCount(0);
		await page.goto('./');
		await expectLive(page);
		await expectPublished(page);
		expect(await stored(page)).toEqual([]);
	});

	cold('stays after a reload, and nobody else’s figures are seen meanwhile', async ({ page }) => {
		await page.addInitScript((figure) => {
			const seen = { published: 0, skeleton: 0 };
			Object.assign(window, { seen });
			const look = () => {
				// nothing is painted before the style sheet is there
				if (!getComputedStyle(document.documentElement).getPropertyValue('--paper')) return;
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
		await expect(importedLink(page)).toHaveText('1 tệp đã nhập');
	});

	test('stays in its own data set, and is taken back and put back from another', async ({ page }) => {
		const dataset = page.getByRole('combobox', { name: 'Bộ số liệu' });
		await openLive(page);
		await importFile(page, survey);
		await expectSurveyed(page);
		await dataset.selectOption('tinh-mau');
		await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
		await expectLive(page);
		await expect(importedLink(page)).toHaveCount(0);
		await press(page, 'Hoàn tác');
		await expect.poll(() => states(page)).toEqual(['khao-sat-thcs.csv undone']);
		await press(page, 'Nhập lại');
		await expect.poll(() => states(page)).toEqual(['khao-sat-thcs.csv active']);
		await expect(importedLink(page)).toHaveCount(0);
		await dataset.selectOption('long-an');
		await expectLive(page);
		await expectSurveyed(page);
		await expect(importedLink(page)).toHaveText('1 tệp đã nhập');
	});
});

test('the appendix of the plan is read as the 90 targets and 6 totals that are there already', async ({
	page,
}) => {
	await openLive(page);
	await review(page, appendix);
	await expect(account(page)).toContainText(/Chỉ tiêu · 90 giá trị · .*6 giá trị tổng cộng/);
	await expect(plan(page)).toContainText('0 mới · 0 đổi · 90 giữ nguyên');
	await expect(account(page)).not.toContainText(/[1-9]\d* lỗi/);
	await confirm(page);
	await showOverview(page);
	await expect(importedLink(page)).toHaveText('1 tệp đã nhập');
	await expect(cell(unitRow(page, 'thanh-hoa'), 'target')).toHaveText('23,20');
	await expect(provinceTile(page)).toContainText('/ chỉ tiêu 27,92 %');
	// targets of one's own put an end to illustrative outcomes, too
	await expect(cell(unitRow(page, 'thanh-hoa'), 'rate')).toHaveText('–', patience);
	await expect(provinceTile(page)).toContainText('chưa có báo cáo');
	await expect(page.locator('.foot')).toContainText('Tổng cộng công bố 27,92 %; bình quân giản đơn 27,34 %');
});

test.describe('a second survey', () => {
	const correction = (name: string) =>
		text(
			name,
			'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;3500;1400\n',
		);

	test('corrects the first, and both can be taken back in any order', async ({ page }) => {
		await openLive(page);
		await importOnly(page, survey);
		await review(page, correction('sua.csv'));
		await expect(plan(page)).toContainText('0 mới · 1 đổi · 0 giữ nguyên');
		await expect(plan(page).getByRole('row').filter({ hasText: 'Huyện Đức Hòa' }).first()).toContainText(
			'40,00 % / 37,87 %',
		);
		await confirm(page);
		await showOverview(page);
		await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
		await showHistory(page);
		await expect(imported(page)).toHaveCount(2);
		await press(page, 'Hoàn tác khao-sat-thcs.csv');
		await showOverview(page);
		await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
		// one official figure puts an end to every illustrative one
		await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('–');
		await expect(provinceTile(page)).toContainText('1/15 đơn vị');
		await press(page, 'Nhập lại');
		await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('20,00');
		await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('40,00');
	});

	test('of the same name stands in its place; undone, the first one counts again', async ({ page }) => {
		await openLive(page);
		await importOnly(page, survey);
		await review(page, correction('khao-sat-thcs.csv'));
		await expect(page.getByRole('combobox', { name: 'Cách nhập' }).locator('option:checked')).toHaveText(
			'Thay cho khao-sat-thcs.csv',
		);
		await expect(plan(page)).toContainText('0 mới · 1 đổi · 0 giữ nguyên · 14 bỏ');
		await confirm(page);
		expect(await states(page)).toEqual(['khao-sat-thcs.csv replaced', 'khao-sat-thcs.csv active']);
		await showOverview(page);
		await expect(provinceTile(page)).toContainText('1/15 đơn vị');
		await showTray(page);
		await showHistory(page);
		await press(page, 'Hoàn tác khao-sat-thcs.csv');
		await expect.poll(() => states(page)).toEqual(['khao-sat-thcs.csv active', 'khao-sat-thcs.csv undone']);
		await showOverview(page);
		await expectSurveyed(page);
		expect(await storedImports(page)).toBe(1);
	});
});
