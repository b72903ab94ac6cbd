import { expectReadable, readAs, readers } from './readers';
import { confirm, give, review } from './review';
import { expect, openLive, test, visit } from './live';
import { dialog, fixture, patience, picker, showHistory, survey, unitRow } from './screen';

// axe looks at each state as eight readers see it
test.setTimeout(600_000);

const laptopAndPhone = [
	{ width: 1366, height: 768 },
	{ width: 390, height: 844 },
] as const;
const all = readers(laptopAndPhone);

test('axe finds nothing on the overview, its full table and its explanations', async ({ page }) => {
	await openLive(page);
	await expect(page.locator('.chart svg path')).not.toHaveCount(0);
	await expectReadable(page, all, 'overview');

	for (const language of ['vi', 'en'] as const) {
		const own = readers(laptopAndPhone, [language]);
		for (const reader of own.slice(0, 1)) await readAs(page, reader);
		await unitRow(page, 'thu-thua').getByRole('button').click();
		await expect(dialog(page)).toBeVisible();
		await expectReadable(page, own, 'explanation');
		await expect(dialog(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
	}

	await page.getByRole('button', { name: 'Full table' }).click();
	await expect(page.locator('table tbody tr')).toHaveCount(15);
	await expectReadable(page, all, 'full table');
	await expect(page.locator('table tbody tr')).toHaveCount(15);
});

test('axe finds nothing in the review and the list of files', async ({ page }) => {
	await openLive(page);
	await give(page, fixture('e2e/co-loi.csv'));
	await expect(page.getByRole('gridcell').first()).toBeVisible(patience);
	await expectReadable(page, all, 'review');
	await visit(page, './data/');
	await expect(page.locator('li[data-file]')).not.toContainText(/Đang|Waiting|Reading/, patience);
	await expect(picker(page)).toBeEnabled();
	await expectReadable(page, all, 'list of files');
});

test('axe finds nothing in the questions, the plan and a receipt', async ({ page }) => {
	const own = readers(laptopAndPhone, ['vi']);
	await openLive(page);
	await review(page, fixture('e2e/khong-co-ky.csv'));
	await expectReadable(page, own, 'questions');
	await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
	await review(page, survey);
	await expect(page.getByText('15 mới · 0 đổi')).toBeVisible();
	await expectReadable(page, own, 'plan');
	await confirm(page);
	await showHistory(page);
	await page.getByText('Biên nhận').click();
	await expect(page.getByText('Mã kiểm tra tệp (SHA-256)')).toBeVisible();
	await expectReadable(page, own, 'receipt');
});
