import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openLive, test, visit } from './live';
import { faults } from './readers';
import { notices, patience, provinceRate, publishedRate } from './screen';

const lacking = (page: Page) =>
	page.getByRole('complementary', { name: 'Liên kết cần số liệu chưa có trên máy này' });

/** Drops a file on the page, wherever that is. */
async function drop(page: Page, path: string, name: string): Promise<void> {
	const files = await page.evaluateHandle(
		({ name, text }) => {
			const carried = new DataTransfer();
			carried.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
			return carried;
		},
		{ name, text: readFileSync(path).toString('base64') },
	);
	await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

/** The file that a press downloads. */
async function downloaded(page: Page, button: string, path: string): Promise<string> {
	const coming = page.waitForEvent('download', patience);
	await page.getByRole('button', { name: button, exact: true }).click();
	const file = await coming;
	await file.saveAs(path);
	return file.suggestedFilename();
}

test('a link says which data set is missing and which backup holds it, until it is waved away', async ({
	page,
}) => {
	const said = new URLSearchParams({
		dataset: 'huyen-moi',
		data: '00000000',
		data_set: 'Huyện <b>Mới</b>',
		data_file: 'sao-luu-huyen-moi-2026-11-30.zip',
		data_sum: '0123456789abcdef',
	});
	await page.goto(`./?${said.toString()}`);
	await expect(lacking(page)).toContainText(
		'Liên kết mở bộ số liệu “Huyện <b>Mới</b>” không có trên máy này',
		patience,
	);
	await expect(lacking(page)).toContainText(
		'bản sao lưu sao-luu-huyen-moi-2026-11-30.zip (SHA-256 bắt đầu bằng 0123456789abcdef)',
	);
	expect(await faults(page)).toEqual([]);
	await lacking(page).getByRole('button', { name: 'Bỏ qua' }).click();
	await expect(lacking(page)).toHaveCount(0);
});

test('a deck, a lock and a backup each travel as one file and open wherever they are dropped', async ({
	page,
	context,
}, info) => {
	test.setTimeout(400_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const list = page.getByRole('list', { name: 'Các slide theo thứ tự' });
	const own = 'Kết quả <i>riêng</i> của tỉnh';
	await visit(page, './present/');
	await expect(list).toBeVisible(patience);
	await list.getByRole('button', { name: 'Sửa slide: Tóm tắt' }).click();
	await page.getByRole('textbox', { name: 'Tiêu đề' }).fill(own);
	await expect(list.getByText(own)).toBeVisible();
	const [deck, lock, backup] = ['trinh-chieu.zip', 'chot.zip', 'sao-luu.zip'].map((name) =>
		info.outputPath(name),
	);
	if (!deck || !lock || !backup) throw new Error('no paths');
	expect(await downloaded(page, 'Gửi sang máy khác', deck)).toMatch(/^trinh-chieu-long-an-2023-.+\.zip$/);

	await visit(page, './data/?tab=lock');
	await page.locator('main form').getByLabel('Tên bản chốt').fill('Sơ kết');
	await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click(patience);
	await expect(notices(page)).toContainText('Đã chốt số liệu “Sơ kết”.', patience);
	await downloaded(page, 'Tải tệp bản chốt', lock);
	// the link to it names it and its sum
	await page.getByRole('button', { name: 'Mở để xem' }).click();
	await page.getByRole('link', { name: 'So sánh' }).click();
	await page.getByRole('button', { name: 'Chép liên kết' }).click(patience);
	await expect(notices(page)).toContainText('Đã chép liên kết tới bản chốt “Sơ kết”.');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).searchParams.get('data_file')).toBe('Sơ kết');
	expect(new URL(link).searchParams.get('data_sum')).toMatch(/^[0-9a-f]{16}$/);

	await visit(page, './data/?tab=backup');
	await expect(page.getByRole('link', { name: 'Có thay đổi chưa sao lưu' })).toBeVisible(patience);
	await downloaded(page, 'Tải bản sao lưu (.zip)', backup);
	await expect(page.getByRole('link', { name: 'Có thay đổi chưa sao lưu' })).toHaveCount(0, patience);

	// a machine that has nothing of it
	await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
	await expect(notices(page)).toContainText('Đã xóa hết', patience);
	await page.goto(link);
	await expect(lacking(page)).toContainText('bản chốt số liệu không có trên máy này', patience);
	await expect(lacking(page)).toContainText('tệp của bản chốt “Sơ kết” (SHA-256 bắt đầu bằng');
	await drop(page, lock, 'bat-ky.zip');
	await expect(page).toHaveURL(/[?&]lock=/, patience);
	await expect(page.getByRole('complementary', { name: 'Các bản chốt' })).toContainText('“Sơ kết”', patience);
	await expect(lacking(page)).toHaveCount(0);

	await openLive(page);
	await expect(provinceRate(page)).toContainText(publishedRate);
	await drop(page, deck, 'a.zip');
	await expect(page).toHaveURL(/\/present\//, patience);
	await expect(list.getByText(own)).toBeVisible(patience);
	// changed since, it is one of the things that the backup would put in another's place
	await list.getByRole('listitem').filter({ hasText: own }).getByRole('button').first().click();
	await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Tóm tắt lại');
	await expect(list.getByText('Tóm tắt lại')).toBeVisible();

	await openLive(page);
	await drop(page, backup, 'b.zip');
	await expect(page.getByRole('heading', { name: /^Bản sao lưu lúc/ })).toBeVisible(patience);
	await expect(page.locator('main')).toContainText('2023.district · Bộ slide · Long An 2023');
	await expect(page.getByRole('button', { name: 'Khôi phục bản này' })).toBeVisible();
});

test('backups go into the folder that was chosen, one file each time', async ({ page }) => {
	await visit(page, './data/?tab=history');
	await page.evaluate(() => {
		Object.assign(window, {
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle('Sao lưu', { create: true }),
		});
	});
	await visit(page, './data/?tab=backup');
	await page.getByRole('button', { name: 'Chọn thư mục…' }).click(patience);
	await expect(page.getByText('Bản sao lưu được lưu vào thư mục “Sao lưu”')).toBeVisible();
	const make = page.getByRole('button', { name: 'Tải bản sao lưu (.zip)' });
	for (const name of [
		/^Đã lưu sao-luu-long-an-\S+\.zip vào thư mục “Sao lưu”/,
		/\(2\)\.zip vào thư mục “Sao lưu”/,
	]) {
		await make.click();
		await expect(notices(page).getByText(name)).toBeVisible(patience);
	}
	const names = await page.evaluate(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Sao lưu');
		const found: string[] = [];
		for await (const [name] of folder.entries()) found.push(name);
		await (await navigator.storage.getDirectory()).removeEntry('Sao lưu', { recursive: true });
		return found;
	});
	expect(names).toHaveLength(2);
	await page.getByRole('button', { name: 'Thôi dùng thư mục này' }).click();
	await expect(page.getByRole('button', { name: 'Chọn thư mục…' })).toBeVisible();
});
