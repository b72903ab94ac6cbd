import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { returns, writeFifteenFiles } from '../support/fifteen-files';
import { cell, provinceRate, publishedRate, unitRow } from './screen';
import { expect, test } from './site';

const patience = { timeout: 120_000 };

/** Σ in vocational education over Σ graduates, as it is printed. */
function province(without: readonly string[] = []): string {
	const counted = Object.entries(returns).filter(([unit]) => !without.includes(unit));
	const [n, d] = counted.reduce(([n, d], [, [, graduates, vet]]) => [n + vet, d + graduates], [0, 0]);
	return `${(Math.round((n * 10_000) / d) / 100).toFixed(2).replace('.', ',')} %`;
}

const waiting = (page: Page, name: string) => page.locator(`li[data-file="${name}"]`);
const gridCell = (page: Page, text: string) => page.getByRole('gridcell', { name: text });
const importButton = (page: Page) => page.getByRole('button', { name: 'Nhập', exact: true });

async function review(page: Page, name: string): Promise<void> {
	await waiting(page, name).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible(patience);
	await expect(page.getByRole('grid')).toBeVisible(patience);
}

async function finish(page: Page, name: string): Promise<void> {
	const seen = page.getByRole('checkbox', { name: /Tôi đã xem/ });
	await expect(importButton(page).or(seen).first()).toBeVisible(patience);
	await expect(async () => {
		if ((await seen.count()) > 0) await seen.check({ timeout: 1_000 });
		await expect(importButton(page)).toBeEnabled({ timeout: 1_000 });
	}).toPass(patience);
	await importButton(page).click();
	await expect(waiting(page, name)).toHaveCount(0, patience);
}

const part = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Các phần của trang' }).getByRole('link', { name }).click();
const overview = (page: Page) =>
	page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name: 'Tổng quan' }).click();
const dataPage = (page: Page) =>
	page
		.getByRole('navigation', { name: 'Các trang' })
		.getByRole('link', { name: /^Số liệu/ })
		.click();

/** The province rate that the steward's command works out from an unpacked backup. */
function rateInFolder(folder: string): number {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const args = ['progress', '--dataset', folder, '--year', '2023', '--indicator', 'vet_after_thcs', '--json'];
	const { stdout, status, stderr } = spawnSync(process.execPath, ['src/cli/data.js', ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
	return (JSON.parse(stdout) as { province: { rate_bp: number } }).province.rate_bp;
}

test('the specialist’s ten minutes: fifteen messy files, three repairs, one name, undo, redo, backup, restore', async ({
	page,
}, info) => {
	test.setTimeout(600_000);
	const paths = await writeFifteenFiles(info.outputPath('files'));
	await page.goto('data/');
	const picker = page.locator('main input[type=file]:not([data-folder])');
	await expect(picker).toBeEnabled(patience);
	await page.getByLabel('Người nhập').fill('Lan');

	await test.step('fifteen files are understood', async () => {
		await picker.setInputFiles(paths);
		await expect(page.locator('li[data-file]')).toHaveCount(15);
		await expect(page.locator('li[data-file]', { hasText: /Sẵn sàng|Có cảnh báo/ })).toHaveCount(
			11,
			patience,
		);
		await expect(page.locator('li[data-file]', { hasText: 'Có lỗi cần sửa' })).toHaveCount(3);
		await expect(waiting(page, '05 Ben Luc.csv')).toContainText('1 tên cần xác nhận');
	});

	await test.step('three repairs: two proposed, one typed', async () => {
		await review(page, '11 Tan Thanh.csv');
		await gridCell(page, '4I3').click();
		await page.getByRole('button', { name: 'Nhận cách sửa này' }).click();
		await finish(page, '11 Tan Thanh.csv');
		await review(page, '12 Moc Hoa.csv');
		await gridCell(page, '-131').click();
		await page.getByRole('button', { name: 'Nhận cách sửa này' }).click();
		await finish(page, '12 Moc Hoa.csv');
		await review(page, '13 Kien Tuong.csv');
		await gridCell(page, '2440').click();
		await page.keyboard.press('F2');
		await page.keyboard.press('Control+A');
		await page.keyboard.type('244');
		await page.keyboard.press('Enter');
		await finish(page, '13 Kien Tuong.csv');
	});

	await test.step('one name is confirmed', async () => {
		await review(page, '05 Ben Luc.csv');
		await expect(importButton(page)).toBeDisabled();
		await page.getByRole('button', { name: 'Đúng, là Huyện Bến Lức' }).click();
		await finish(page, '05 Ben Luc.csv');
	});

	await test.step('the others at one press', async () => {
		await page.getByRole('checkbox', { name: /Đã xem/ }).check();
		await page.getByRole('button', { name: 'Nhập 11 tệp sẵn sàng' }).click();
		await expect(page.locator('li[data-file]')).toHaveCount(0, { timeout: 120_000 });
		await overview(page);
		await expect(provinceRate(page)).toHaveText(province(), patience);
		await expect(cell(unitRow(page, 'tan-thanh'), 'rate')).toHaveText('32,78');
		await expect(page.locator('h1 .tag')).toHaveCount(0);
	});

	await test.step('undo and redo', async () => {
		await dataPage(page);
		await part(page, 'Tệp đã nhập');
		await expect(page.locator('[data-import]')).toHaveCount(15);
		await page.getByRole('button', { name: 'Hoàn tác 08 Duc Hoa.csv', exact: true }).click();
		await expect(page.locator('[data-import="08 Duc Hoa.csv"]')).toContainText('đã hoàn tác', patience);
		await overview(page);
		await expect(provinceRate(page)).toHaveText(province(['duc-hoa']), patience);
		await dataPage(page);
		await part(page, 'Tệp đã nhập');
		await page.getByRole('button', { name: 'Nhập lại 08 Duc Hoa.csv', exact: true }).click();
		await expect(page.locator('[data-import="08 Duc Hoa.csv"]')).toContainText('đang dùng', patience);
		await page.locator('[data-import="08 Duc Hoa.csv"] summary').click();
		await expect(page.locator('[data-import="08 Duc Hoa.csv"]')).toContainText('Lan');
		await overview(page);
		await expect(provinceRate(page)).toHaveText(province(), patience);
	});

	const backup = info.outputPath('sao-luu.zip');
	await test.step('the backup is a data folder with the same numbers', async () => {
		await dataPage(page);
		await part(page, 'Sao lưu');
		const button = page.getByRole('button', { name: 'Tải bản sao lưu (.zip)' });
		await expect(button).toBeEnabled(patience);
		const [download] = await Promise.all([page.waitForEvent('download', patience), button.click()]);
		await download.saveAs(backup);
		const folder = info.outputPath('data');
		for (const [name, bytes] of Object.entries(unzipSync(readFileSync(backup)))) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), bytes);
		}
		const said = `${(rateInFolder(join(folder, 'long-an')) / 100).toFixed(2).replace('.', ',')} %`;
		expect(said).toBe(province());
	});

	await test.step('wiped, only the published figures are left', async () => {
		await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
		await expect(page.getByRole('button', { name: 'Xóa hết khỏi máy này' })).toBeDisabled(patience);
		await overview(page);
		await expect(provinceRate(page)).toHaveText(`${publishedRate} %`, patience);
	});

	await test.step('restored, the numbers are the same, after a reload too', async () => {
		await dataPage(page);
		await part(page, 'Sao lưu');
		await page.locator('input[type=file][accept=".zip"]').setInputFiles(backup);
		await expect(page.getByText('15 tệp sẽ thêm')).toBeVisible(patience);
		await page.getByRole('button', { name: 'Khôi phục bản này' }).click();
		await expect(page.getByText('Đã khôi phục 15 tệp.')).toBeVisible(patience);
		await overview(page);
		await expect(provinceRate(page)).toHaveText(province(), patience);
		await page.reload();
		await expect(provinceRate(page)).toHaveText(province(), patience);
		await expect(cell(unitRow(page, 'kien-tuong'), 'rate')).toHaveText('29,76');
	});
});
