import type { Page } from '@playwright/test';
import { cellsIn, saved, wordsIn } from './documents';
import { importOnly } from './review';
import { cell, expectLive, patience, provinceRate, survey, surveyed, unitRow } from './screen';
import { expect, withoutServer as test } from './site';

const go = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name, exact: true }).click();

const districts = ['thu-thua', 'duc-hoa', 'can-duoc', 'tan-an', 'thanh-hoa'] as const;

test('the evening before: locked, edited, shown and saved without a network; every output says the same', async ({
	page,
}) => {
	test.setTimeout(600_000);
	// nobody answers
	await page.goto('./data/?tab=lock');
	await page.getByLabel('Tên bản chốt').fill('Sơ kết 2023', patience);
	await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click(patience);
	await page.getByRole('button', { name: 'Mở để xem' }).click(patience);
	const banner = page.getByRole('complementary', { name: 'Các bản chốt' });
	await expect(banner).toBeVisible(patience);

	// what the screen says of the lock
	await go(page, 'Tổng quan');
	await expect(provinceRate(page)).toContainText('26,29', patience);
	const shown = new Map<string, string>();
	for (const district of districts) {
		const text = await cell(unitRow(page, district), 'rate').innerText();
		shown.set(district, text.replace(/[^\d,]/g, ''));
	}
	expect(shown.get('thu-thua')).toBe('18,31');
	const csv = (await saved(page, 'Tải CSV')).toString('utf8');
	const cells = cellsIn(await saved(page, 'Excel'));
	const svg = (await saved(page, 'SVG')).toString('utf8');

	await go(page, 'Trình chiếu');
	const list = page.getByRole('list', { name: 'Các slide theo thứ tự' });
	await list.getByRole('button', { name: 'Sửa slide: Tóm tắt' }).click(patience);
	await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Tỉnh đạt 26,29 %');
	await expect(list).toContainText('Tỉnh đạt 26,29 %');
	const slides = wordsIn(await saved(page, 'Tải PowerPoint'), 'ppt/');
	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
	const stage = page.getByRole('dialog', { name: 'Sân khấu trình chiếu' });
	await expect(stage).toBeVisible();
	await page.keyboard.press('4');
	await page.keyboard.press('Enter');
	await expect(stage.getByRole('row', { name: /Thủ Thừa/ })).toContainText('18,31');
	await page.keyboard.press('Escape');

	await go(page, 'Báo cáo');
	await expect(page.getByRole('region', { name: 'Bản dự thảo' })).toBeVisible(patience);
	const report = wordsIn(await saved(page, 'Tải Word (.docx)'), 'word/document');

	expect(slides).toContain('Tỉnh đạt 26,29 %');
	for (const [district, rate] of shown) {
		for (const [name, text] of Object.entries({ svg, slides, report }))
			expect(text, `${rate} of ${district} in ${name}`).toContain(rate);
		// the decimal sign of a cell is the reader's own
		expect(cells, district).toContain(`"${rate.replace(',', '.')}%"`);
		// canonical files hold basis points
		const line = csv.split('\n').find((one) => one.startsWith(`long-an.${district},`));
		expect(line?.split(',')[4], district).toBe(String(Number(rate.replace(',', ''))));
	}

	// later data change what counts now, not the locked deck
	await banner.getByRole('button', { name: 'Về số liệu hiện tại' }).click();
	await go(page, 'Số liệu');
	await importOnly(page, survey);
	await go(page, 'Tổng quan');
	await expectLive(page);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await page.goto('./data/?tab=lock');
	await page.getByRole('button', { name: 'Mở để xem' }).click(patience);
	await expect(banner).toContainText('Đã có số liệu mới hơn bản chốt.', patience);
	await go(page, 'Trình chiếu');
	await expect(list).toContainText('Tỉnh đạt 26,29 %', patience);
	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click(patience);
	await page.keyboard.press('4');
	await page.keyboard.press('Enter');
	await expect(stage.getByRole('row', { name: /Thủ Thừa/ })).toContainText('18,31');
});
