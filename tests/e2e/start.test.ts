import {
	cell,
	demoTag,
	expectLive,
	provinceRate,
	provinceTile,
	registered,
	tile,
	unitNames,
	unitRow,
} from './screen';
import { expect, openLive, test } from './live';
import { test as cold } from './site';

test.describe('the overview of Long An 2023', () => {
	test('shows every district against the target that it registered itself', async ({ page }) => {
		await openLive(page);
		await expect(unitNames(page)).toHaveCount(15);
		for (const [unit, target] of Object.entries(registered))
			await expect(cell(unitRow(page, unit), 'target'), unit).toHaveText(target);
		await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('18,31');
		await expect(cell(unitRow(page, 'thu-thua'), 'gap')).toHaveText('−1,69 điểm');
		await expect(cell(unitRow(page, 'thu-thua'), 'miss')).toHaveText('20 em');
		await expect(cell(unitRow(page, 'thu-thua'), 'stat')).toHaveText('Gần đạt');
		await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('38,04');
		await expect(cell(unitRow(page, 'duc-hoa'), 'gap')).toHaveText('+0,17 điểm');
		await expect(cell(unitRow(page, 'duc-hoa'), 'miss')).toHaveText('–');
		await expect(cell(unitRow(page, 'duc-hoa'), 'stat')).toHaveText('Đạt');
	});

	test('sums the province from counts and says how much of it is covered', async ({ page }) => {
		await openLive(page);
		await expect(provinceRate(page)).toHaveText('26,29 %');
		await expect(provinceTile(page)).toContainText('/ chỉ tiêu 27,92 %');
		await expect(provinceTile(page)).toContainText('5.499 / 20.920 học sinh · 14/15 đơn vị');
		await expect(tile(page, 'Đơn vị đạt chỉ tiêu').locator('.figure')).toHaveText('5 / 14 đã báo cáo');
		await expect(tile(page, 'Báo cáo đã nhận').locator('.figure')).toHaveText('14 / 15 đơn vị');
		await expect(tile(page, 'Báo cáo đã nhận')).toContainText('chưa nộp: Mộc Hóa');
		await expect(tile(page, 'Còn thiếu để mọi đơn vị đạt').locator('.value')).toHaveText('431');
	});

	test('keeps the declared total and names the simple mean as such', async ({ page }) => {
		await openLive(page);
		const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
		expect(text).toContain('Tổng cộng công bố 27,92 %');
		expect(text).toContain('bình quân giản đơn 27,34 %');
		const strays = text.replaceAll('bình quân giản đơn 27,34 %', '');
		expect(strays).not.toContain('27,34');
	});

	test('leaves the district that has not reported unranked, last and on an empty track', async ({ page }) => {
		await openLive(page);
		await expect(unitNames(page).last()).toHaveText('Mộc Hóa');
		const row = unitRow(page, 'moc-hoa');
		await expect(cell(row, 'rank')).toHaveText('');
		await expect(cell(row, 'rate')).toHaveText('–');
		await expect(cell(row, 'gap')).toHaveText('');
		await expect(cell(row, 'miss')).toHaveText('');
		await expect(cell(row, 'stat')).toHaveText('Chưa nộp');
		const chart = page.locator('.chart svg');
		await expect(chart.locator('path[stroke="var(--status-missing-edge)"]')).toHaveCount(1);
		await expect(chart.locator('path[stroke="var(--status-missing-edge)"]')).toHaveAttribute('fill', 'none');
		// a bar for each of the 14 districts that reported, a tick for all 15
		await expect(chart.locator('path[fill^="var(--status-"]')).toHaveCount(14);
		await expect(chart.locator('path[fill="var(--status-missing)"]')).toHaveCount(0);
		await expect(chart.locator('path[fill="var(--target)"]')).toHaveCount(15);
	});

	test('draws every bar at its row', async ({ page }) => {
		await openLive(page);
		const ticks = page.locator('.chart svg path[fill="var(--target)"]');
		await expect(ticks).toHaveCount(15);
		const rows = await page.locator('.body [role=row]').all();
		for (const [index, row] of rows.entries()) {
			// the page may still settle: fonts arrive, rows grow
			await expect
				.poll(async () => {
					const [own, tick] = [await row.boundingBox(), await ticks.nth(index).boundingBox()];
					return own && tick ? Math.abs(own.y + own.height / 2 - (tick.y + tick.height / 2)) : Infinity;
				})
				.toBeLessThan(2);
		}
	});

	test('says in words that the outcomes are illustrative', async ({ page }) => {
		await openLive(page);
		await expect(demoTag(page)).toBeVisible();
		await expect(page.locator('.watermark')).toBeVisible();
		await expect(page.locator('.watermark')).toHaveAttribute('data-text', 'Số liệu minh họa');
		await expect(page.getByText('không phải số liệu thống kê')).toBeVisible();
	});

	test('explains a figure on one click', async ({ page }) => {
		await openLive(page);
		await provinceTile(page).getByRole('button', { name: 'vì sao?' }).click();
		const panel = page.getByRole('dialog');
		await expect(panel).toContainText('5.499 ÷ 20.920 = 26,29 %');
		await expect(panel).toContainText('Độ phủ: 14/15 đơn vị');
		await expect(panel).toContainText('bình quân giản đơn 27,34 %');
	});

	test('explains a district: fraction, document, band, source', async ({ page }) => {
		await openLive(page);
		await unitRow(page, 'thu-thua').getByRole('button').click();
		const sheet = page.locator('dialog[open]');
		await expect(sheet).toContainText('216 ÷ 1.180 = 18,31 %');
		await expect(sheet).toContainText('chỉ tiêu đăng ký 20,00 %, văn bản 568/KH-UBND, hiệu lực 07/3/2023');
		await expect(sheet).toContainText('91,55 %');
		await expect(sheet).toContainText('cần 236/1.180, có 216, thiếu 20 em');
		await expect(sheet).toContainText('số liệu kèm trang (long-an/targets.csv), dòng 13');
		await expect(sheet).toContainText('Số liệu minh họa');
	});

	test('gives every column in the full table', async ({ page }) => {
		await openLive(page);
		await page.getByRole('button', { name: 'Bảng số đầy đủ' }).click();
		const table = page.getByRole('grid', { name: 'Bảng số đầy đủ' });
		await expect(table.locator('tbody tr')).toHaveCount(15);
		const row = table.locator('tbody tr').filter({ hasText: 'Huyện Thủ Thừa' });
		for (const text of [
			'216',
			'1.180',
			'18,31 %',
			'20,00 %',
			'−1,69',
			'20',
			'91,55 %',
			'31/12/2023',
			'13/12/2023',
		])
			await expect(row).toContainText(text);
	});
});

cold.describe('before the engine is there', () => {
	cold('the figures are in the page itself', async ({ request }) => {
		const html = (await (await request.get('./')).text()).replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ');
		for (const target of Object.values(registered)) expect(html).toContain(target);
		for (const text of ['26,29 %', '27,92 %', '14/15 đơn vị', 'Số liệu minh họa', 'Mộc Hóa', 'Chưa nộp'])
			expect(html).toContain(text);
	});

	cold('the chart is drawn first, and the page goes live afterwards', async ({ page }) => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/engine/*.wasm.gz', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('./');
		await expect(page.locator('.chart svg path[fill="var(--target)"]')).toHaveCount(15);
		await expect(provinceRate(page)).toHaveText('26,29 %');
		await expect(page.locator('input[type=file]')).toBeDisabled();
		release();
		await expectLive(page);
		await expect(provinceRate(page)).toHaveText('26,29 %');
	});

	cold('a failed engine leaves the published figures, says so, and can be tried again', async ({ page }) => {
		await page.route('**/engine/*.wasm.gz', (route) => route.abort());
		await page.goto('./');
		await expect(page.getByRole('alert')).toContainText('số liệu kèm trang');
		await expect(provinceRate(page)).toHaveText('26,29 %');
		await page.unroute('**/engine/*.wasm.gz');
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await expectLive(page);
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});

cold.describe('without scripts', () => {
	cold.use({ javaScriptEnabled: false });

	cold('the headline figures can be read', async ({ page }) => {
		await page.goto('./');
		await expect(provinceRate(page)).toHaveText('26,29 %');
		await expect(provinceTile(page)).toContainText('27,92 %');
		await expect(unitNames(page)).toHaveCount(15);
		await expect(cell(unitRow(page, 'duc-hoa'), 'target')).toHaveText('37,87');
		await expect(cell(unitRow(page, 'thu-thua'), 'target')).toBeVisible();
		await expect(demoTag(page)).toBeVisible();
	});
});
