import { importFile } from './review';
import {
	cell,
	choose,
	expectLive,
	openLive,
	provinceRate,
	survey,
	surveyed,
	unitNames,
	unitRow,
} from './screen';
import { expect, test } from './site';
import { storedImports } from './store';

test('under a folder of a shared host all is as at the top', async ({ page, context, folderURL }) => {
	const outside: string[] = [];
	const faults: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		if (!/^(blob|data):/.test(url) && !url.startsWith(folderURL)) outside.push(url);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	page.on('pageerror', (error) => faults.push(error.message));
	await openLive(page, folderURL);
	expect(new URL(folderURL).pathname).toBe('/phan-luong/');
	await expect(provinceRate(page)).toHaveText('26,29 %');
	await expect(unitNames(page)).toHaveCount(15);
	await expect(cell(unitRow(page, 'duc-hoa'), 'target')).toHaveText('37,87');
	await expect(page.locator('.chart svg path[fill="var(--target)"]')).toHaveCount(15);

	await choose(page, 'THPT');
	await expect(page).toHaveURL(/\/phan-luong\/\?indicator=vet_after_thpt$/);
	await page.goBack();
	await importFile(page, survey);
	await expect(page).toHaveURL(/\/phan-luong\/?$/);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	expect(await storedImports(page)).toBe(1);
	await page.reload();
	await expectLive(page);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await page.goto(`${folderURL}data/?tab=history`);
	await expect(page.locator('article[data-import]')).toHaveCount(1);
	await page.getByRole('link', { name: 'Chỉ tiêu phân luồng' }).click();
	await expect(page).toHaveURL(/\/phan-luong\/?$/);
	expect(outside).toEqual([]);
	expect(faults).toEqual([]);
});
