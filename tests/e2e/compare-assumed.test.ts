import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectReadable, faults, type Reader } from './readers';
import { dialog, notices, patience } from './screen';
import { expect, test, visit } from './live';
import { prepared } from './site';

const open = async (page: Page, view: string, more = '') => {
	await visit(page, `./compare/?view=${view}${more}`);
	await expect(page.locator('main form.filters')).toBeVisible(patience);
	await expect(page.locator('main section.panel').first()).toBeVisible(patience);
};
const figure = (page: Page, title: string | RegExp) =>
	page
		.locator('[data-figure]')
		.filter({ has: page.getByRole('heading', { level: 2, name: title }) })
		.locator('.value');

/** "−1,63" → −163. */
const hundredths = (text: string) =>
	Number(
		text
			.replace('−', '-')
			.replace('+', '')
			.replace(/[^\d,-]/g, '')
			.replace(',', ''),
	);

test('contributions sum to the gap, and each leads to how it came about', async ({ page }) => {
	await open(page, 'gap');
	await expect(figure(page, 'Chênh lệch')).toHaveText('−1,63');
	await expect(page.getByText('Mộc Hóa').first()).toBeVisible();
	await page.getByText('Bảng số đóng góp').click();
	const last = page.locator('main table tbody tr td:last-child');
	await expect(last).toHaveCount(15);
	const printed = (await last.allTextContents()).map(hundredths);
	const sum = printed.slice(0, -1).reduce((total, value) => total + value, 0);
	const rest = Math.abs(sum - (printed.at(-1) ?? 0));
	const says = page.getByText(rest === 0 ? 'cộng lại đúng bằng tổng' : 'cộng lại lệch');
	await expect(says).toBeVisible();
	if (rest !== 0) await expect(says).toContainText(`0,0${rest} điểm`);
	await page.getByRole('button', { name: 'Thủ Thừa', exact: true }).click();
	await expect(dialog(page)).toContainText('÷ 20.920 × 100');
	await page.keyboard.press('Escape');
	await page.getByRole('radio', { name: 'Chỉ tiêu từng đơn vị' }).click();
	await expect(page).toHaveURL(/against=own/);
	await expect(figure(page, 'Chênh do trọng số')).not.toHaveText('–');
});

test('what is assumed moves the province at once, stands in the address, and is dropped by one button', async ({
	page,
}) => {
	await open(page, 'what-if');
	const rate = figure(page, 'Tỷ lệ toàn tỉnh');
	await expect(rate).toHaveText('26,29 %');
	const slider = page.getByRole('slider', { name: /của Thủ Thừa$/ });
	await slider.focus();
	await page.keyboard.press('End');
	await expect(rate).not.toHaveText('26,29 %');
	await expect(page).toHaveURL(/if=long-an\.thu-thua%3A10000/);
	await page.getByRole('textbox', { name: 'Tỷ lệ giả định của Thủ Thừa, phần trăm' }).fill('20,00');
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: 'Bỏ mọi giả định' }).click();
	await expect(rate).toHaveText('26,29 %');
	await expect(page).not.toHaveURL(/if=/);
	await page.getByRole('button', { name: 'Đưa vào giả định: Ít đơn vị nhất' }).click();
	await expect(figure(page, 'Chênh lệch so chỉ tiêu tỉnh')).toHaveText(/^\+?0,0\d$/);
	// the address follows the figures
	await expect(page).toHaveURL(/if=long-an/);
	const address = page.url();
	const reached = await rate.textContent();
	await page.reload();
	await expect(rate).toHaveText(reached ?? '', patience);
	expect(page.url()).toBe(address);
	await visit(page, './');
	await expect(page.locator('[data-figure] .value').first()).toHaveText('26,29 %', patience);
});

test('tiles are walked by the arrows and lead to the figures', async ({ page }) => {
	await open(page, 'map');
	const tiles = page.locator('[data-unit^="long-an."]');
	await expect(tiles).toHaveCount(15);
	await tiles.first().focus();
	await page.keyboard.press('ArrowDown');
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-unit') ?? '');
	expect(await focused()).toMatch(/^long-an\./);
	expect(await focused()).not.toBe(await tiles.first().getAttribute('data-unit'));
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText('Số liệu của');
});

test('borders of one’s own are checked, drawn, kept and removed with undo', async ({ page }) => {
	await open(page, 'map');
	const input = page.locator('input[accept=".geojson,.json"]');
	const given = (text: string) => ({
		name: 'huyen.geojson',
		mimeType: 'application/geo+json',
		buffer: Buffer.from(text),
	});
	const square = (x: number) => [
		[
			[x, 10],
			[x + 1, 10],
			[x + 1, 11],
			[x, 11],
			[x, 10],
		],
	];
	const feature = (name: string, x: number) => ({
		type: 'Feature',
		properties: { Ten: name },
		geometry: { type: 'Polygon', coordinates: square(x) },
	});
	await input.setInputFiles(given('tên,mã'));
	await expect(page.getByRole('alert')).toHaveText('Tệp này không phải GeoJSON.');
	const collection = (own: object, more: object = {}) =>
		given(JSON.stringify({ type: 'FeatureCollection', ...more, features: [own] }));
	const named = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::9217' } };
	await input.setInputFiles(collection(feature('TÂN AN', 106), { crs: named }));
	await expect(page.getByRole('alert')).toContainText('Tệp ghi hệ tọa độ EPSG:9217');
	const metres = [
		[580_000, 1_160_000],
		[581_000, 1_160_000],
		[581_000, 1_161_000],
		[580_000, 1_160_000],
	];
	await input.setInputFiles(
		collection({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [metres] } }),
	);
	await expect(page.getByRole('alert')).toContainText(
		'có lẽ là số mét của hệ VN-2000. Hãy xuất lại tệp ở hệ WGS 84',
	);
	const turned = square(106).map((ring) => ring.map((point) => point.toReversed()));
	const swapped = { type: 'Polygon', coordinates: turned };
	await input.setInputFiles(collection({ ...feature('TÂN AN', 106), geometry: swapped }));
	await expect(page.getByRole('alert')).toContainText('ghi vĩ độ trước, kinh độ sau');
	await page.getByRole('button', { name: 'Đổi chỗ hai số và dùng tệp này' }).click();
	await expect(page.getByText('Khớp 1 trong 15 đơn vị đang xem.')).toBeVisible();
	const features = [feature('H. Đức Hoà', 105), feature('TÂN AN', 106), feature('Biển', 107)];
	await input.setInputFiles(given(JSON.stringify({ type: 'FeatureCollection', features })));
	await expect(page.locator('figure [role=img] svg')).toContainText('Đức Hòa');
	await expect(page.getByText('Khớp 2 trong 15 đơn vị đang xem.')).toBeVisible();
	await expect(page.getByText('1 vùng trong tệp không khớp đơn vị nào: Biển.')).toBeVisible();
	await expect(page.getByText(/^13 đơn vị chưa có ranh giới trong tệp/)).toBeVisible();
	await page.reload();
	await expect(page.locator('figure [role=img] svg')).toContainText('Tân An', patience);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Bỏ ranh giới' }).click();
	await expect(page.locator('[data-unit^="long-an."]')).toHaveCount(15);
	await notices(page).getByRole('button', { name: 'Lấy lại' }).click();
	await expect(page.locator('figure [role=img] svg')).toContainText('Đức Hòa');
});

test('a ranking is simulated, its rule locked, copied and written with its result', async ({ page }) => {
	await open(page, 'award');
	const rows = page.locator('main table tbody tr');
	await expect(rows).toHaveCount(14);
	await expect(page.getByText(/không quyết định khen thưởng/)).toBeVisible();
	await expect(page.getByText('chưa có đủ số liệu')).toBeVisible();
	const first = rows.first();
	const score = first.locator('td').nth(1);
	const before = hundredths((await score.textContent()) ?? '');
	const name = (await first.getByRole('button').textContent()) ?? '';
	await page.getByRole('spinbutton', { name: 'Mức trần, %' }).fill('100');
	await expect.poll(async () => hundredths((await score.textContent()) ?? '')).toBe(10_000);
	expect(before).toBeGreaterThan(10_000);
	await page.getByRole('button', { name: 'Thêm điểm cộng, trừ' }).click();
	await page.getByRole('spinbutton', { name: /^Điểm cộng hoặc trừ/ }).fill('2.5');
	await page.getByRole('button', { name: 'Khóa quy tắc' }).click();
	await expect(page.getByRole('alert')).toContainText('chưa ghi lý do');
	await page.getByRole('textbox', { name: /^Lý do cộng, trừ/ }).fill('Nộp báo cáo đúng hạn');
	await page.getByRole('textbox', { name: 'Người khóa' }).fill('Lan');
	await page.getByRole('button', { name: 'Khóa quy tắc' }).click();
	await expect(page.getByText(/^Khóa bởi Lan, /)).toBeVisible();
	await expect(page.getByRole('spinbutton')).toHaveCount(0);
	await page.reload();
	await expect(page.getByText(/^Khóa bởi Lan, /)).toBeVisible(patience);
	await expect(page.getByText('Nộp báo cáo đúng hạn')).toBeVisible();
	await rows.getByRole('button', { name, exact: true }).click();
	await expect(dialog(page)).toContainText('trọng số 100 %');
	await page.keyboard.press('Escape');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải CSV' }).click();
	const text = await readFile(await (await coming).path(), 'utf8');
	expect(text).toContain('Khóa bởi Lan');
	expect(text.split('\n')[1]).toMatch(/^1;long-an\./);
	await page.getByRole('button', { name: 'Chép thành bản nháp' }).click();
	await expect(page.getByRole('textbox', { name: 'Tên quy tắc' })).toHaveValue(/bản sao/);
	await expect(page.getByRole('spinbutton', { name: 'Mức trần, %' })).toHaveValue('100');
});

const seen: readonly Reader[] = [
	{ language: 'vi', colorScheme: 'light', width: 1366, height: 800 },
	{ language: 'vi', colorScheme: 'dark', width: 320, height: 800 },
	{ language: 'en', colorScheme: 'dark', width: 390, height: 800 },
];

prepared('axe finds nothing, and nothing runs off', async ({ page }) => {
	prepared.setTimeout(400_000);
	for (const view of ['gap', 'what-if', 'map', 'award']) {
		await open(page, view, '&dataset=tinh-mau');
		await expectReadable(page, seen, view);
	}
});
