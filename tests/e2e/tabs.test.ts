import type { Locator, Page } from '@playwright/test';
import { returnOf } from './returns';
import {
	account,
	acknowledge,
	give,
	gridCell,
	importButton,
	importFile,
	review,
	waiting,
	waitingFile,
} from './review';
import {
	cell,
	fixture,
	imported,
	importedLink,
	patience,
	provinceRate,
	provinceTile,
	publishedRate,
	showHistory,
	showOverview,
	survey,
	surveyed,
	unitRow,
} from './screen';
import { expect, openLive, test } from './live';
import { states } from './store';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const expectPublished = (page: Page) => expect(provinceRate(page)).toHaveText(`${publishedRate} %`, patience);
const expectSurveyed = (page: Page) => expect(provinceRate(page)).toHaveText(surveyed.province, patience);

/** Neither waits until the other has done its work, by which its button would be gone. */
async function pressAtOnce(buttons: readonly Locator[]): Promise<void> {
	for (const button of buttons) await expect(button).toBeEnabled();
	const handles = await Promise.all(buttons.map((button) => button.elementHandle()));
	await Promise.all(handles.map((handle) => handle?.evaluate((button) => (button as HTMLElement).click())));
}

test('an import, its undo and its redo in one tab show in the other', async ({ page, context }) => {
	await openLive(page);
	const other = await context.newPage();
	await openLive(other);
	await expectPublished(other);
	await importFile(page, survey);
	await expectSurveyed(page);
	await expectSurveyed(other);
	await expect(importedLink(other)).toHaveText('1 tệp đã nhập');
	await showHistory(other);
	await press(other, 'Hoàn tác khao-sat-thcs.csv');
	await expectPublished(page);
	await expect(importedLink(page)).toHaveCount(0);
	await showHistory(page);
	await press(page, 'Nhập lại khao-sat-thcs.csv');
	await expect(imported(other)).toContainText('đang dùng');
	await showOverview(other);
	await expectSurveyed(other);
});

test('a draft, an edit of it and its end in one tab show in the other', async ({ page, context }) => {
	await openLive(page);
	const other = await context.newPage();
	await openLive(other, './data/');
	await review(page, fixture('e2e/co-loi.csv'));
	await expect(waitingFile(other, 'co-loi.csv')).toContainText('3 lỗi', patience);
	await gridCell(page, 3, 3).click();
	await page.keyboard.type('800');
	await page.keyboard.press('Enter');
	await expect(account(page)).toContainText('2 lỗi', patience);
	await expect(waitingFile(other, 'co-loi.csv')).toContainText('2 lỗi', patience);
	await press(page, 'Bỏ tệp này');
	await expect(waiting(other)).toHaveCount(0);
	await press(page, 'Lấy lại');
	await expect(waitingFile(other, 'co-loi.csv')).toContainText('2 lỗi', patience);
	await press(other, 'Bỏ co-loi.csv');
	await expect(waiting(page)).toHaveCount(0);
	expect(await states(page)).toEqual([]);
});

test('the same file imported in both at once is imported once', async ({ page, context }) => {
	await openLive(page);
	await review(page, survey);
	const other = await context.newPage();
	await other.goto(page.url());
	for (const tab of [page, other]) await acknowledge(tab);
	await pressAtOnce([page, other].map(importButton));
	await expect.poll(() => states(page)).toEqual(['khao-sat-thcs.csv active']);
	for (const tab of [page, other]) {
		await showOverview(tab);
		await expectSurveyed(tab);
		await expect(provinceTile(tab)).toContainText('5.433 / 20.440');
		await expect(importedLink(tab)).toHaveText('1 tệp đã nhập');
	}
	expect(await states(page)).toEqual(['khao-sat-thcs.csv active']);
});

test('different files imported in both at once both count in both', async ({ page, context }) => {
	const other = await context.newPage();
	const [here, there] = [
		returnOf('thu-thua.csv', 'Thủ Thừa', 1000, 200),
		returnOf('duc-hoa.csv', 'Đức Hòa', 3500, 1400),
	];
	await openLive(page);
	await openLive(other, './data/');
	await review(page, here);
	await expect(waitingFile(other, 'thu-thua.csv')).toContainText('1 giá trị', patience);
	await give(other, there);
	await other.getByRole('link', { name: 'Xem và nhập duc-hoa.csv' }).click();
	for (const tab of [page, other]) await acknowledge(tab);
	await pressAtOnce([page, other].map(importButton));
	await expect
		.poll(async () => (await states(page)).toSorted())
		.toEqual(['duc-hoa.csv active', 'thu-thua.csv active']);
	for (const tab of [page, other]) {
		await showOverview(tab);
		await expect(cell(unitRow(tab, 'thu-thua'), 'rate')).toHaveText('20,00', patience);
		await expect(cell(unitRow(tab, 'duc-hoa'), 'rate')).toHaveText('40,00', patience);
		await expect(provinceTile(tab)).toContainText('1.600 / 4.500 học sinh · 2/15 đơn vị');
	}
});

test('an import in one tab while the other is reviewing leaves the review as it stands', async ({
	page,
	context,
}) => {
	const other = await context.newPage();
	await openLive(page, './data/');
	await openLive(other);
	await review(other, fixture('e2e/co-loi.csv'));
	await gridCell(other, 3, 3).click();
	await other.keyboard.type('800');
	await other.keyboard.press('Enter');
	await expect(account(other)).toContainText('2 lỗi', patience);
	await expect(waitingFile(page, 'co-loi.csv')).toContainText('2 lỗi', patience);
	await give(page, survey);
	await page.getByRole('link', { name: 'Xem và nhập khao-sat-thcs.csv' }).click();
	await acknowledge(page);
	await importButton(page).click();
	await expect.poll(() => states(page)).toContain('khao-sat-thcs.csv active');
	await expect(account(other)).toContainText('2 lỗi', patience);
	await expect(gridCell(other, 3, 3)).toContainText('800');
	await showOverview(other);
	await expectSurveyed(other);
});
