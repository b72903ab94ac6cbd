import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unpacked } from '../support/zip';
import { colours, faults, wear } from './readers';
import { patience } from './screen';
import { expect, test, visit } from './live';

test.setTimeout(300_000);

const paper = (page: Page) => page.getByRole('region', { name: 'Bản dự thảo' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const strengths = (page: Page) => field(page, 'Ưu điểm, mô hình hay');

async function open(page: Page, address = './report/'): Promise<void> {
	await visit(page, address);
	await expect(paper(page)).toBeVisible(patience);
}

test('a text is written on the paper, kept, and stands in the Word file beside the figures', async ({
	page,
}) => {
	await open(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo cáo năm 2023');
	await expect(page.getByRole('heading', { name: 'Còn 16 mục cần viết' })).toBeVisible();
	const size = page.viewportSize() ?? { width: 1280, height: 720 };
	await wear(page, { ...size, colorScheme: 'light' });
	expect(await faults(page)).toEqual([]);
	await wear(page, { ...size, colorScheme: 'dark' });
	expect(await faults(page, colours)).toEqual([]);
	await page.getByRole('button', { name: 'Đến mục Ưu điểm, mô hình hay' }).click();
	await expect(strengths(page)).toBeFocused();
	await strengths(page).fill('Mở thêm 12 lớp 9+ tại <Bến Lức>');
	await field(page, 'Cơ quan ban hành').fill('Sở Giáo dục và Đào tạo');
	await expect(page.getByRole('heading', { name: 'Còn 14 mục cần viết' })).toBeVisible();

	await page.reload();
	await expect(strengths(page)).toHaveValue('Mở thêm 12 lớp 9+ tại <Bến Lức>', patience);
	await expect(paper(page)).toContainText('Sở Giáo dục và Đào tạo báo cáo kết quả như sau:');

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải Word (.docx)' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('bao-cao-long-an-2023.docx');
	const xml =
		unpacked(await readFile(await file.path()))
			.get('word/document.xml')
			?.toString('utf8') ?? '';
	expect(xml).toContain('Mở thêm 12 lớp 9+ tại &lt;Bến Lức&gt;');
	expect(xml).toContain('SỞ GIÁO DỤC VÀ ĐÀO TẠO');
	// 796 ÷ 2.210 of Tân An, and 5.499 ÷ 20.920 of all
	for (const figure of ['Tân An', '36,02', '26,29', '27,92']) expect(xml).toContain(`>${figure}<`);
});

test('last year’s text begins this year’s report', async ({ page }) => {
	await open(page, './report/?dataset=tinh-mau&year=2023');
	await field(page, 'Họ tên người ký').fill('Trần Thị B');
	await page.getByLabel('Năm', { exact: true }).selectOption('2024');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo cáo năm 2024', patience);
	await expect(field(page, 'Họ tên người ký')).toHaveValue('Trần Thị B');
	await expect(page.getByText('Lấy từ báo cáo năm 2023.')).toBeVisible();
	await page.getByRole('button', { name: 'Dùng cho năm nay: Họ tên người ký' }).click();
	await expect(page.getByText('Lấy từ báo cáo năm 2023.')).toHaveCount(0);
});
