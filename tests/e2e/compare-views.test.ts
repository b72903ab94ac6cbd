import type { Page } from '@playwright/test';
import { expectReadable, readAs, readers } from './readers';
import { choose, dialog, patience } from './screen';
import { expect, test, visit } from './live';

const sample = (view: string, more = '') => `compare/?dataset=tinh-mau&view=${view}${more}`;
const panel = (page: Page) => page.locator('main section.panel, main .panel:has(figure)');
const cell = (page: Page, unit: string, year: number) =>
	page.getByRole('gridcell').getByRole('button', { name: new RegExp(`^${unit}, năm ${year}:`) });

async function open(page: Page, address: string): Promise<void> {
	await visit(page, address);
	await expect(panel(page)).toBeVisible(patience);
}

/** Opens the figures below a chart. */
const showTable = (page: Page) => page.locator('main details > summary').first().click();

test('heatmap: every unit and year, by lens, with its explanation', async ({ page }) => {
	await open(page, sample('heatmap', '&sort=name'));
	await expect(page.locator('tbody tr[data-unit]')).toHaveCount(12);
	await expect(cell(page, 'Kim Thạch', 2024)).toHaveText(/34,71/);
	await expect(cell(page, 'Xuân Hải', 2024)).toHaveText(/–/);
	await expect(cell(page, 'Toàn tỉnh', 2024)).toHaveAccessibleName(/27,84\s%, 11\/12 đơn vị/);

	// the keyboard walks from name to cell and asks why
	await page
		.getByRole('row', { name: /^Đại Khê/ })
		.getByRole('link')
		.focus();
	await page.keyboard.press('ArrowRight');
	await expect(cell(page, 'Đại Khê', 2019)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(cell(page, 'Hòa Lương', 2019)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText('năm 2019');
	await expect(dialog(page)).toContainText('= 17,69 %');
	await page.keyboard.press('Escape');
	await expect(cell(page, 'Hòa Lương', 2019)).toBeFocused();

	await page.getByRole('radiogroup', { name: 'Trong ô' }).getByRole('radio', { name: 'Mức độ' }).click();
	await expect(page).toHaveURL(/show=status/);
	await expect(cell(page, 'Kim Thạch', 2024)).toHaveText(/Vượt/);

	// former districts go on: no target, no status, whose counts they are
	await choose(page, 'Địa bàn huyện cũ');
	await expect(page).toHaveURL(/lens=cluster/);
	const carried = page.getByRole('button', { name: /Minh Giang.*, năm 2025:/ });
	await expect(carried).toHaveAccessibleName(/Không đánh giá/);
	await carried.click();
	await expect(dialog(page)).toContainText('Cộng từ');
	await expect(dialog(page)).toContainText('Phường Minh Giang (100,00 %)');
	await expect(dialog(page)).toContainText('chỉ tiêu của đơn vị cũ không chuyển sang đơn vị mới');
	await page.keyboard.press('Escape');
	await page.goBack();
	await expect(page).not.toHaveURL(/lens=/);
	await expect(cell(page, 'Kim Thạch', 2024)).toHaveText(/Vượt/);
});

test('heatmap: a divided unit makes estimates, and eighty rows keep their head', async ({ page }) => {
	await open(page, sample('heatmap', '&level=commune&lens=as_is'));
	await expect(page.locator('button.estimated').first()).toBeVisible();
	await expect(page.getByText(/^Ước tính:/)).toBeVisible();
	await open(page, sample('heatmap', '&level=school&lens=as_is'));
	await expect(page.locator('tbody tr[data-unit]')).toHaveCount(80);
	const [head, first] = [page.locator('thead th').nth(1), page.locator('tbody tr[data-unit] th').first()];
	await page.locator('table').evaluate((table) => {
		table.parentElement?.scrollIntoView({ block: 'nearest' });
		table.parentElement?.scrollTo(0, table.scrollHeight);
	});
	await expect(page.locator('tbody tr[data-unit]').last()).toBeInViewport();
	await expect(head).toBeInViewport();
	await expect(first).not.toBeInViewport();
	await expect(page.locator('tfoot tr').first()).toBeInViewport();
});

test('two years: who rose, who is missing, in the chart, the table and the address', async ({ page }) => {
	await open(page, sample('slope', '&from=2022&to=2024'));
	await expect(panel(page)).toContainText('trong 10 đơn vị có số liệu cả hai năm: 10 đơn vị tăng');
	await expect(panel(page)).toContainText('Chưa có số liệu năm 2022: Phước Điền.');
	await expect(panel(page)).toContainText('Chưa có số liệu năm 2024: Xuân Hải.');
	await expect(page.locator('figure svg text').filter({ hasText: 'Đại Khê' })).toHaveCount(2);

	const marks = page.getByRole('toolbar');
	await marks.getByRole('button').first().focus();
	await expect(marks.getByRole('button').first()).toHaveText(/Đại Khê: 21,30\s% → 28,42\s%, \+7,12/);
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText('28,42 % − 21,30 % = +7,12');
	await dialog(page)
		.getByRole('button', { name: /năm 2022/ })
		.click();
	await expect(dialog(page)).toContainText('văn bản');
	// the year gives way to the pair it was opened from: between the two none is open
	await expect(async () => {
		await page.keyboard.press('Escape');
		await page.waitForTimeout(300);
		await expect(dialog(page)).toHaveCount(0, { timeout: 500 });
	}).toPass();

	await showTable(page);
	await expect(page.locator('main details tbody tr')).toHaveCount(10);
	await page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
	await expect(page).toHaveURL(/order=name\.asc/);
	await expect(page.locator('main details tbody tr').first()).toContainText('Đại Khê');
	await page.getByLabel('Từ năm', { exact: true }).selectOption('2019');
	await expect(page).toHaveURL(/from=2019/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('năm 2019 và năm 2024');
});

test('several years: pooled, never averaged; missing years named; a stage by its name', async ({ page }) => {
	await open(page, sample('years'));
	const total = page.locator('tbody tr').last();
	await expect(total).toContainText('Toàn tỉnh');
	await expect(total).toContainText('25,32 %');
	await total.getByRole('button').click();
	await expect(dialog(page)).toContainText('7.700 ÷ 30.408 = 25,32 %');
	await page.keyboard.press('Escape');
	await expect(page.locator('tbody tr', { hasText: 'Phước Điền' })).toContainText('2022');
	await expect(page.locator('tbody tr', { hasText: 'Kim Thạch' })).toContainText('2023 (chỉ khai tỷ lệ)');
	await page.getByLabel('Giai đoạn').selectOption({ label: '2019–2025' });
	await expect(page).toHaveURL(/from=2019&to=2024/);
	await expect(page.locator('tbody tr', { hasText: 'Minh Giang' })).toContainText('/6');
});

test('one year only: says what is needed instead of an empty chart', async ({ page }) => {
	for (const view of ['slope', 'years']) {
		await visit(page, `compare/?view=${view}`);
		await expect(page.locator('main p.panel')).toContainText('ít nhất hai năm', patience);
	}
});

test('ambition: targets of Long An beside their attainment', async ({ page }) => {
	await open(page, 'compare/?view=quadrant');
	await expect(panel(page)).toContainText('So với chỉ tiêu toàn tỉnh 27,92 %: 7 đơn vị');
	await expect(panel(page)).toContainText('Chưa có số liệu nên không có trên biểu đồ: Mộc Hóa.');
	const texts = page.locator('figure svg text');
	for (const corner of ['chỉ tiêu cao, đạt', 'chỉ tiêu thấp, chưa đạt'])
		await expect(texts.filter({ hasText: corner })).toHaveCount(1);
	await showTable(page);
	await expect(page.locator('tbody tr', { hasText: 'Đức Hòa' })).toContainText('37,87 %');
	await expect(page.locator('tbody tr', { hasText: 'Cần Đước' })).toContainText('chỉ tiêu thấp, đạt');
	await page.locator('tbody tr', { hasText: 'Thủ Thừa' }).getByRole('button').click();
	await expect(dialog(page)).toContainText('568/KH-UBND');
});

test('two indicators: an association with its coefficients, the other axis in the address', async ({
	page,
}) => {
	await open(page, sample('scatter'));
	await expect(panel(page)).toContainText('không phải nguyên nhân');
	const figures = page.locator('main dl').first();
	await expect(figures).toContainText('11');
	await expect(figures).toContainText('0,15');
	await page.getByLabel('Trục đứng').selectOption('continue_upper_sec');
	await expect(page).toHaveURL(/other=continue_upper_sec/);
	await expect(figures).not.toContainText('0,15');
	const mark = page.getByRole('toolbar').getByRole('button').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page).locator('dt')).toHaveCount(2);
});

const views = [
	sample('heatmap'),
	sample('heatmap', '&level=school&lens=as_is&show=status'),
	sample('slope'),
	sample('slope', '&level=school&lens=as_is'),
	sample('years'),
	sample('quadrant'),
	sample('scatter'),
];
test('axe finds nothing, and 320 px wide nothing runs off the page', async ({ page }) => {
	test.setTimeout(600_000);
	for (const address of views) {
		await open(page, address);
		if ((await page.locator('main details > summary').count()) > 0) await showTable(page);
		await expectReadable(page, readers([{ width: 1366, height: 768 }]), address, 'main');
		for (const reader of readers([{ width: 320, height: 640 }], ['en', 'vi'])) {
			await readAs(page, reader);
			const overflow = () =>
				page.locator('main').evaluate((main) => main.scrollWidth - document.documentElement.clientWidth);
			await expect
				.poll(overflow, { message: `${address} ${JSON.stringify(reader)}`, timeout: 10_000 })
				.toBeLessThanOrEqual(0);
		}
	}
});
