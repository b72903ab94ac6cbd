import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { cohort, outcomes, writeNineFiles, type Reported } from '../support/nine-files';
import { cellsIn, saved, wordsIn } from './documents';
import { cell, provinceRate, publishedRate, unitRow } from './screen';
import { expect, test, visit } from './live';

const patience = { timeout: 120_000 };

/** What is set aside: its table names no unit, and the office is asked for another one. */
const unread = 'Bến Lức - HS sau tốt nghiệp 2023.docx';
const wrongYear = 'Vinh Hung bao cao phan luong nam 2023.xlsx';
const ducHoa = 'duc hoa_phan luong 2022-2023.csv';
/** Answers that the nine files may need. */
const MOST_ANSWERS = 6;

const read = (Object.keys(outcomes) as Reported[]).filter((unit) => unit !== 'ben-luc');

/** In vocational education over graduates of lower secondary schools, in percent as it is printed. */
const printed = (n: number, d: number) => (Math.round((n * 10_000) / d) / 100).toFixed(2).replace('.', ',');

/** The same of all units together. */
function province(without: readonly Reported[] = []): string {
	const units = read.filter((unit) => !without.includes(unit));
	const [n, d] = units.reduce(
		([n, d], unit) => [n + outcomes[unit].THCS[1], d + outcomes[unit].THCS[0]],
		[0, 0],
	);
	return `${printed(n, d)} %`;
}

const waiting = (page: Page, name: string) => page.locator(`li[data-file="${name}"]`);
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
const go = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name }).click();
const overview = (page: Page) => go(page, 'Tổng quan');
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

test('the specialist’s ten minutes: nine files as offices write them, few answers, undo, redo, backup, restore, three documents', async ({
	page,
}, info) => {
	test.setTimeout(600_000);
	const paths = await writeNineFiles(info.outputPath('files'));
	let answers = 0;
	const answered = () => (answers += 1);
	await visit(page, './data/');
	const picker = page.locator('main input[type=file]:not([data-folder])');
	await expect(picker).toBeEnabled(patience);
	await page.getByLabel('Người nhập').fill('Lan');

	await test.step('eight of nine files are understood', async () => {
		await picker.setInputFiles(paths);
		await expect(page.locator('li[data-file]')).toHaveCount(9);
		await expect(page.locator('li[data-file]', { hasText: /Sẵn sàng|Có cảnh báo/ })).toHaveCount(8, patience);
		await expect(waiting(page, 'Dang ky chi tieu 2024.xlsx')).toContainText('Chỉ tiêu · 30 giá trị');
		await expect(waiting(page, 'Cum 3 (tong hop 3 huyen).xlsx')).toContainText('6 giá trị');
	});

	await test.step('a table that names no unit says so, and is put aside', async () => {
		await expect(waiting(page, unread)).toContainText('Có lỗi cần sửa');
		await review(page, unread);
		await expect(page.locator('main')).toContainText('Chưa biết cột nào ghi tên đơn vị');
		answered();
		await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
		await expect(waiting(page, unread)).toHaveCount(0, patience);
	});

	await test.step('a title of last year is told, and the year set right', async () => {
		await review(page, wrongYear);
		await expect(page.locator('main')).toContainText('ghi năm khác với bảng');
		answered();
		await page.getByLabel('Cả bảng: năm').selectOption(String(cohort));
		await expect(page.locator('main')).not.toContainText('ghi năm khác với bảng', patience);
		await finish(page, wrongYear);
	});

	await test.step('the others at one press', async () => {
		await page.getByRole('checkbox', { name: /Đã xem/ }).check();
		await page.getByRole('button', { name: 'Nhập 7 tệp sẵn sàng' }).click();
		await expect(page.locator('li[data-file]')).toHaveCount(0, { timeout: 120_000 });
		await page.getByRole('link', { name: 'Xem số liệu mới' }).last().click();
		await expect(provinceRate(page)).toHaveText(province(), patience);
		// 247 of 930, the sum of the schools
		await expect(cell(unitRow(page, 'duc-hue'), 'rate')).toHaveText('26,56');
		// a register of the next year is no result of this one, and changes no target of it
		await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('21,19');
		await expect(cell(unitRow(page, 'thu-thua'), 'target')).toHaveText('20,00');
		await expect(cell(unitRow(page, 'tan-an'), 'rate')).toHaveText('–');
		await expect(page.locator('h1 .tag')).toHaveCount(0);
		expect(answers).toBeLessThanOrEqual(MOST_ANSWERS);
	});

	await test.step('undo and redo', async () => {
		await dataPage(page);
		await part(page, 'Tệp đã nhập');
		await expect(page.locator('[data-import]')).toHaveCount(8);
		await page.getByRole('button', { name: `Hoàn tác ${ducHoa}`, exact: true }).click();
		await expect(page.locator(`[data-import="${ducHoa}"]`)).toContainText('đã hoàn tác', patience);
		await overview(page);
		await expect(provinceRate(page)).toHaveText(province(['duc-hoa']), patience);
		await dataPage(page);
		await part(page, 'Tệp đã nhập');
		await page.getByRole('button', { name: `Nhập lại ${ducHoa}`, exact: true }).click();
		await expect(page.locator(`[data-import="${ducHoa}"]`)).toContainText('đang dùng', patience);
		await page.locator(`[data-import="${ducHoa}"] summary`).click();
		await expect(page.locator(`[data-import="${ducHoa}"]`)).toContainText('Lan');
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
		await expect(page.getByText('8 tệp sẽ thêm')).toBeVisible(patience);
		await page.getByRole('button', { name: 'Khôi phục bản này' }).click();
		await expect(page.getByText('Đã khôi phục 8 tệp.')).toBeVisible(patience);
		await overview(page);
		await expect(provinceRate(page)).toHaveText(province(), patience);
		await page.reload();
		await expect(provinceRate(page)).toHaveText(province(), patience);
		await expect(cell(unitRow(page, 'kien-tuong'), 'rate')).toHaveText('29,51');
	});

	await test.step('the workbook, the slides and the report say the numbers of the files', async () => {
		const cells = cellsIn(await saved(page, 'Excel'));
		await go(page, 'Trình chiếu');
		await expect(page.getByRole('list', { name: 'Các slide theo thứ tự' })).toContainText(
			'Tóm tắt',
			patience,
		);
		const slides = wordsIn(await saved(page, 'Tải PowerPoint'), 'ppt/slides/');
		await go(page, 'Báo cáo');
		await expect(page.getByRole('region', { name: 'Bản dự thảo' })).toBeVisible(patience);
		const report = wordsIn(await saved(page, 'Tải Word (.docx)'), 'word/document');
		const rates = [
			...read.map((unit) => printed(outcomes[unit].THCS[1], outcomes[unit].THCS[0])),
			province().slice(0, -2),
		];
		for (const rate of rates) {
			expect(cells, rate).toContain(rate.replace(',', '.'));
			for (const [name, text] of Object.entries({ slides, report }))
				expect(text, `${rate} in ${name}`).toContain(rate);
		}
	});
});
