import type { Page } from '@playwright/test';
import { cell, choose, expectLive, patience, provinceRate, provinceTile, unitNames, unitRow } from './screen';
import { expect, openLive, test, visit } from './live';
import { prepared, test as cold } from './site';

const combobox = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test('a school level changes the address and the rows, and Back undoes it', async ({ page }) => {
	await openLive(page);
	await choose(page, 'THPT');
	await expect(page).toHaveURL(/\?indicator=vet_after_thpt$/);
	await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
	await expect(provinceTile(page)).toContainText('/ chỉ tiêu 40,22 %');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Học sinh tốt nghiệp THPT');
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('32,86');
	await page.goForward();
	await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
});

test('another indicator keeps the school level', async ({ page }) => {
	await openLive(page, './?indicator=vet_after_thpt');
	await combobox(page, 'Chỉ tiêu').selectOption({ label: 'Giáo viên tư vấn (THPT)' });
	await expect(page).toHaveURL(/indicator=counsellor_thpt/);
	await expect(cell(unitRow(page, 'tan-an'), 'target')).toHaveText('100,00');
	await choose(page, 'THCS');
	await expect(page).toHaveURL(/indicator=counsellor_thcs/);
});

test('a copied link opens the same view for somebody else', async ({ page, browser }) => {
	await openLive(page);
	await choose(page, 'THPT');
	await choose(page, 'Tên');
	await expect(page).toHaveURL(/sort=name/);
	await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
	await expect(unitNames(page).first()).toHaveText('Bến Lức');
	const shown = await unitNames(page).allTextContents();
	const other = await browser.newContext({ locale: 'vi-VN' });
	const guest = await other.newPage();
	await guest.route('**/engine/**', () => undefined);
	await guest.goto(page.url());
	await expect(cell(unitRow(guest, 'tan-thanh'), 'target')).toHaveText('65,12');
	expect(await unitNames(guest).allTextContents()).toEqual(shown);
	await other.close();
});

cold('a link never shows another view first', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seenRates: seen });
		const look = () => {
			if (/26,29|37,87/.test(document.body?.innerText ?? '')) seen.push(location.search);
			requestAnimationFrame(look);
		};
		look();
	});
	const seen = () => page.evaluate(() => (window as unknown as { seenRates: string[] }).seenRates.length);
	await openLive(page);
	expect(await seen()).toBeGreaterThan(0);
	await page.goto('./?indicator=vet_after_thpt');
	await expectLive(page);
	await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
	expect(await seen()).toBe(0);
});

test('rows are sorted as asked, and their heads say so', async ({ page }) => {
	await openLive(page);
	const names = unitNames(page);
	await expect(names.first()).toHaveText('Cần Đước');
	await choose(page, 'Tỷ lệ');
	await expect(page).toHaveURL(/\?sort=rate$/);
	await expect(names.first()).toHaveText('Đức Hòa');
	await expect(names.last()).toHaveText('Mộc Hóa');
	await expect(cell(unitRow(page, 'duc-hoa'), 'rank')).toHaveText('1');
	await page.getByRole('button', { name: 'Sắp xếp theo Đơn vị' }).click();
	await expect(page).toHaveURL(/\?sort=name$/);
	await expect(names).toHaveText(
		// the Vietnamese alphabet over the names as shown, whatever the type of unit
		[
			'Bến Lức',
			'Cần Đước',
			'Cần Giuộc',
			'Châu Thành',
			'Đức Hòa',
			'Đức Huệ',
			'Kiến Tường',
			'Mộc Hóa',
			'Tân An',
			'Tân Hưng',
			'Tân Thạnh',
			'Tân Trụ',
			'Thạnh Hóa',
			'Thủ Thừa',
			'Vĩnh Hưng',
		],
	);
	await expect(page.locator('[role=columnheader][aria-sort=ascending]')).toHaveText('Đơn vị ↑');
	await choose(page, 'Thứ tự văn bản');
	await expect(names.first()).toHaveText('Tân An');
	await expect(names.last()).toHaveText('Tân Hưng');
	await choose(page, 'Chênh lệch');
	await expect(page).toHaveURL(/\/$/);
});

test('another data set opens at its own view, and the first one comes back', async ({ page }) => {
	await openLive(page);
	await combobox(page, 'Bộ số liệu').selectOption('tinh-mau');
	await expect(page).toHaveURL(/\?dataset=tinh-mau$/);
	await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
	await expect(page.locator('[data-unit^="long-an."]')).toHaveCount(0);
	await expect(page.locator('.sub')).toContainText('Tỉnh hư cấu');
	await expectLive(page);
	await combobox(page, 'Bộ số liệu').selectOption('long-an');
	await expect(page).toHaveURL(/\/$/);
	await expect(provinceRate(page)).toHaveText('26,29 %');
	await expect(cell(unitRow(page, 'thu-thua'), 'target')).toHaveText('20,00');
});

test('Back returns to the first data set with its figures', async ({ page }) => {
	await openLive(page);
	await combobox(page, 'Bộ số liệu').selectOption('tinh-mau');
	await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
	await expectLive(page);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('18,31');
	// not only what came with the page: the engine, too, is back
	await choose(page, 'THPT');
	await expect(cell(unitRow(page, 'tan-thanh'), 'target')).toHaveText('65,12');
	await expect(unitNames(page)).toHaveCount(15);
	await page.goBack();
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('18,31');
	await combobox(page, 'Bộ số liệu').selectOption('tinh-mau');
	await expectLive(page);
	await page.goBack();
	await page.goForward();
	await expect(page).toHaveURL(/dataset=tinh-mau$/);
	await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
	await expect(page.locator('[data-unit^="long-an."]')).toHaveCount(0);
});

test('on the way to another data set no empty province is shown', async ({ page }) => {
	await openLive(page);
	const watch = await page.evaluateHandle(() => {
		const seen: string[] = [];
		const observer = new MutationObserver(() => {
			const text = document.querySelector('main')?.textContent ?? '';
			if (/Chưa có đơn vị nào|\/ 0 đơn vị/.test(text)) seen.push(text.slice(0, 80));
		});
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		return { seen, observer };
	});
	await combobox(page, 'Bộ số liệu').selectOption('tinh-mau');
	await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
	await expectLive(page);
	await combobox(page, 'Bộ số liệu').selectOption('long-an');
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('18,31');
	await expectLive(page);
	expect(await watch.evaluate(({ seen }) => seen)).toEqual([]);
	await watch.evaluate(({ observer }) => observer.disconnect());
});

test('a link to the other data set opens it', async ({ page }) => {
	await openLive(page, './?dataset=tinh-mau');
	await expect(page.locator('[data-unit^="tinh-mau."]').first()).toBeVisible();
	await expect(page.locator('body')).not.toContainText('568/KH-UBND');
});

test('years and targets of a day can be chosen where there are several', async ({ page }) => {
	await openLive(page, './?dataset=tinh-mau');
	const years = await combobox(page, 'Năm').locator('option').allTextContents();
	expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => b - a));
	expect(years.length).toBeGreaterThanOrEqual(6);
	const targets = page.getByRole('combobox', { name: 'Bản chỉ tiêu' });
	await expect(targets).toBeVisible();
	const newest = await page.locator('[role=cell].target').allTextContents();
	const [, earlier] = await targets
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
	expect(earlier).toMatch(/^\d{4}-\d\d-\d\d$/);
	await targets.selectOption(earlier ?? '');
	await expect(page).toHaveURL(new RegExp(`as_of=${earlier}`));
	await expect.poll(() => page.locator('[role=cell].target').allTextContents()).not.toEqual(newest);
	await combobox(page, 'Năm').selectOption('2022');
	await expect(page).toHaveURL(/year=2022/);
	await expect(page).not.toHaveURL(/as_of/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('năm 2022');
});

test('the register of targets stays open, in its data set, while its pickers are used', async ({ page }) => {
	await visit(page, './data/?dataset=tinh-mau&tab=targets');
	const years = combobox(page, 'Năm');
	await expect(years).toHaveValue('2024', patience);
	await years.selectOption('2023');
	await expect(page).toHaveURL(/\/data\/\?(?=.*dataset=tinh-mau)(?=.*tab=targets)(?=.*year=2023)[^%]*$/);
	await choose(page, 'THPT');
	await expect(page).toHaveURL(/\/data\/\?(?=.*tab=targets)(?=.*year=2023)(?=.*indicator=vet_after_thpt)/);
	await expect(years).toHaveValue('2023');
	await expect(page.getByRole('table').first()).toBeVisible(patience);
});

test('what an address says wrongly falls back', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openLive(page, './?dataset=khong-co&year=abc&sort=lung-tung&as_of=2023-02-30&x=1');
	await expect(provinceRate(page)).toHaveText('26,29 %');
	await expect(unitNames(page).first()).toHaveText('Cần Đước');
	expect(faults).toEqual([]);
});

test('an indicator or a year without figures says so in place of rows', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await openLive(page, './?indicator=khong-co&year=1999');
	await expect(page.getByText('Chưa có đơn vị nào cho lựa chọn này')).toBeVisible();
	expect(faults).toEqual([]);
	await combobox(page, 'Chỉ tiêu').selectOption('vet_after_thcs');
	await expect(unitNames(page)).toHaveCount(15);
});

test('a finding is a link to the view that shows it', async ({ page }) => {
	await openLive(page);
	await page.getByRole('link', { name: /Mộc Hóa chưa nộp số liệu/ }).click();
	await expect(page).toHaveURL(/\?sort=order$/);
	await expect(unitNames(page).first()).toHaveText('Tân An');
});

prepared('English comes without a reload and stays', async ({ page }) => {
	await page.goto('./');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await choose(page, 'EN');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lower secondary graduates');
	await expect(cell(unitRow(page, 'thu-thua'), 'target')).toHaveText('20.00');
	await expect(page.locator('.watermark')).toHaveAttribute('data-text', 'Illustrative data');
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lower secondary graduates');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await choose(page, 'VI');
	await expect(cell(unitRow(page, 'thu-thua'), 'target')).toHaveText('20,00');
});

prepared('a chosen appearance stays', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await combobox(page, 'Giao diện').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await paper()).toBe(dark);
	await combobox(page, 'Giao diện').selectOption('system');
	await expect.poll(paper).toBe(light);
});

prepared('what is chosen before the script of the page has arrived counts', async ({ page }) => {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto('./', { waitUntil: 'commit' });
	await combobox(page, 'Giao diện').selectOption('dark');
	await choose(page, 'EN');
	arrive();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lower secondary graduates');
	await expect(combobox(page, 'Appearance')).toHaveValue('dark');
});
