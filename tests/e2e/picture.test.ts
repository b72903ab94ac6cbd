import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { Locator, Page } from '@playwright/test';
import { patience } from './screen';
import { expect, openLive, test, visit } from './live';

const pictures = (page: Page): Locator => page.getByRole('group', { name: 'Ảnh của biểu đồ' });

async function downloaded(page: Page, name: 'PNG' | 'SVG'): Promise<{ name: string; bytes: Buffer }> {
	const started = page.waitForEvent('download');
	await pictures(page).getByRole('button', { name }).click();
	const file = await started;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Width and height of a PNG stand at fixed places. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('the bullet chart as SVG and PNG, with what its figures rest on', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openLive(page);
	const { name, bytes } = await downloaded(page, 'SVG');
	expect(name).toMatch(/\.svg$/);
	const svg = bytes.toString('utf8');
	for (const text of [
		'Đức Hòa',
		'38,04',
		'37,87',
		'Độ phủ: 14/15',
		'Nguồn: bộ số liệu Long An',
		'568/KH-UBND',
	])
		expect(svg).toContain(text);
	expect(svg).toContain('số liệu chốt ngày 31/12/2023');
	expect(svg).toContain('Số liệu minh họa');
	// light colours, whatever the page wears, and nothing that only the page knows
	expect(svg).toContain('#2273b5');
	expect(svg).not.toContain('var(--');

	const png = await downloaded(page, 'PNG');
	expect(png.name).toMatch(/\.png$/);
	expect(sizeOf(png.bytes)).toEqual([1920, 1080]);
	// more than white paper
	expect(png.bytes.length).toBeGreaterThan(40_000);
});

test('a chart with axes is copied as a picture', async ({ page, context, rootURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(rootURL).origin });
	await visit(page, './compare/?dataset=tinh-mau&view=gap');
	await expect(pictures(page)).toBeVisible(patience);
	const svg = (await downloaded(page, 'SVG')).bytes.toString('utf8');
	expect(svg).toContain('Kim Thạch');
	expect(svg).toContain('Nguồn: bộ số liệu Tỉnh Mẫu');
	await pictures(page).getByRole('button', { name: 'Chép ảnh' }).click();
	await expect(page.getByText('Đã chép ảnh biểu đồ.')).toBeVisible();
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap(({ types }) => types),
	);
	expect(types).toContain('image/png');
});

test('the table as a workbook, and without small counts for the public', async ({ page }) => {
	await openLive(page);
	const saved = async (button: string) => {
		const started = page.waitForEvent('download');
		await page.getByRole('button', { name: button, exact: true }).click();
		return started;
	};
	const book = await saved('Excel');
	expect(book.suggestedFilename()).toBe('ket-qua-thcs-2023-long-an.xlsx');
	const sheet = read(readFileSync(await book.path())).Sheets['Tổng hợp'];
	expect(sheet?.['A1']?.v).toContain('năm 2023');
	expect(sheet?.['D20']).toMatchObject({ v: 0.2629 });
	expect(sheet?.['D20']?.f).toContain('C20/B20');

	await page.getByRole('checkbox', { name: 'Công khai' }).check();
	const csv = await saved('Tải CSV');
	expect(csv.suggestedFilename()).toBe('ket-qua-thcs-2023-long-an-cong-khai.csv');
	expect(readFileSync(await csv.path(), 'utf8')).toContain(',suppressed\n');
});

test('a picture for the public hides small counts as the files do', async ({ page }) => {
	await visit(page, './?dataset=tinh-mau&indicator=prog_local_thcs&year=2021');
	await expect(pictures(page)).toBeVisible(patience);
	const open = (await downloaded(page, 'SVG')).bytes.toString('utf8');
	expect(open).not.toContain('Không công bố');

	await page.getByRole('checkbox', { name: 'Công khai' }).check();
	const { name, bytes } = await downloaded(page, 'SVG');
	expect(name).toMatch(/-cong-khai\.svg$/);
	const svg = bytes.toString('utf8');
	expect(svg).toContain('* Không công bố: số dưới 5');
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải CSV', exact: true }).click();
	const lines = readFileSync(await (await started).path(), 'utf8')
		.trim()
		.split('\n');
	const covered = lines.filter((line) => line.endsWith(',1'));
	expect(covered.length).toBeGreaterThan(1);
	// a rate and a status for each
	expect(svg.match(/>\*</g)).toHaveLength(2 * covered.length);
});
