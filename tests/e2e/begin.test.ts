import type { Page } from '@playwright/test';
import { expect, openLive, test, visit } from './live';
import { expectReadable, readers } from './readers';
import { confirm, review, text, type Given } from './review';
import { cell, expectLive, patience, provinceTile, showOverview } from './screen';

const place = (page: Page) => page.getByRole('combobox', { name: 'Tỉnh, thành phố, quận, huyện' });
const guide = (page: Page) => page.getByRole('heading', { name: /: chưa có số liệu$/ });
const row = (page: Page, id: string) => page.locator(`[role=row][data-unit="${id}"]`);

async function begin(page: Page, typed: string, year: string): Promise<void> {
	await visit(page, './start/');
	await place(page).fill(typed);
	await page.keyboard.press('Enter');
	await page.getByRole('combobox', { name: 'Năm' }).selectOption(year);
	await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
	await expect(guide(page)).toBeVisible();
	await visit(page, `./data/${new URL(page.url()).search}`);
	await expectLive(page);
}

async function imported(page: Page, ...files: readonly Given[]): Promise<void> {
	for (const file of files) {
		await review(page, file);
		await confirm(page);
	}
}

test('Tây Ninh begins with its communes: targets, returns, a backup, and the same figures after it', async ({
	page,
}) => {
	await openLive(page);
	await begin(page, 'tay ninh', '2026');
	await imported(
		page,
		text(
			'dang-ky-2026.csv',
			'CHỈ TIÊU PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2026\nKế hoạch số 12/KH-UBND ngày 05/3/2026\nSTT;Xã, phường;Tỷ lệ học sinh vào sơ cấp, trung cấp (%)\n1;Phường Long An;30\n2;Xã Thủ Thừa;25,5\n3;Phường Tân Ninh;28\n4;Xã Châu Thành;22\n',
		),
		...(
			[
				['Phường Long An', 400, 128],
				['Xã Thủ Thừa', 200, 40],
				['Phường Tân Ninh', 500, 150],
			] as const
		).map(([unit, graduates, entered], at) =>
			text(
				`bao-cao-${at}.csv`,
				`BÁO CÁO KẾT QUẢ PHÂN LUỒNG NĂM 2026\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n${unit};${graduates};${entered}\n`,
			),
		),
	);
	const figures = async () => {
		await showOverview(page);
		await expect(cell(row(page, 'tay-ninh.long-an'), 'rate')).toHaveText('32,00', patience);
		await expect(cell(row(page, 'tay-ninh.long-an'), 'target')).toHaveText('30,00');
		// ⌈25,5 % of 200⌉ = 51, and 40 went
		await expect(cell(row(page, 'tay-ninh.thu-thua'), 'miss')).toHaveText('11 em');
		await expect(cell(row(page, 'tay-ninh.tan-ninh'), 'rate')).toHaveText('30,00');
		await expect(provinceTile(page)).toContainText('318 / 1.100 học sinh · 3/96 đơn vị');
		await expect(page.getByText('inh họa')).toHaveCount(0);
	};
	await figures();

	const { search } = new URL(page.url());
	await visit(page, `./data/${search}&tab=backup`);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải bản sao lưu (.zip)' }).click();
	const backup = await (await saving).path();
	await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
	await expect(page.getByRole('combobox', { name: 'Bộ số liệu' })).not.toContainText(
		'Tây Ninh 2026',
		patience,
	);
	const chosen = page.locator('input[type=file][accept=".zip"]');
	await expect(chosen).toBeEnabled(patience);
	await chosen.setInputFiles(backup);
	await page.getByRole('button', { name: 'Khôi phục bản này' }).click();
	await expect(page.getByRole('combobox', { name: 'Bộ số liệu' })).toContainText('Tây Ninh 2026', patience);
	await visit(page, `./${search}`);
	await figures();
});

test('Bà Rịa - Vũng Tàu of 2023 begins with its districts, a district with its communes', async ({
	page,
}) => {
	await openLive(page);
	await begin(page, 'ba ria vung tau', '2023');
	await imported(
		page,
		text(
			'brvt.csv',
			'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2023\nHuyện, thành phố;Số HS tốt nghiệp THCS;Số HS vào học nghề\nTP. Vũng Tàu;4000;1000\nHuyện Châu Đức;2000;700\n',
		),
	);
	await showOverview(page);
	await expect(cell(row(page, 'ba-ria-vung-tau.vung-tau'), 'rate')).toHaveText('25,00', patience);
	await expect(provinceTile(page)).toContainText('1.700 / 6.000 học sinh');

	await begin(page, 'kon plong', '2024');
	await imported(
		page,
		text(
			'kon-plong.csv',
			'UBND HUYỆN KON PLÔNG\nKẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2024\nXã, thị trấn;Số HS tốt nghiệp THCS;Số HS vào học nghề\nThị trấn Măng Đen;80;20\nXã Hiếu;50;20\n',
		),
	);
	await showOverview(page);
	await expect(cell(row(page, 'kon-tum.kon-plong.hieu'), 'rate')).toHaveText('40,00', patience);
});

test('a data set of one’s own is renamed, removed and brought back; one with files stays', async ({
	page,
}) => {
	await openLive(page);
	await begin(page, 'huyen thu thua', '2024');
	const search = new URL(page.url()).search;
	await visit(page, './start/');
	const own = page.getByRole('region', { name: 'Bộ số liệu của bạn' });
	await own.getByRole('textbox').fill('Phòng GD Thủ Thừa');
	await own.getByRole('textbox').press('Enter');
	await expect(page.getByRole('combobox', { name: 'Bộ số liệu' })).toContainText('Phòng GD Thủ Thừa');
	await own.getByRole('button', { name: 'Bỏ Phòng GD Thủ Thừa' }).click();
	await expect(own).toHaveCount(0);
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(own).toBeVisible();

	await visit(page, `./data/${search}`);
	await expectLive(page);
	await imported(
		page,
		text(
			'thu-thua.csv',
			'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2024\nXã;Số HS tốt nghiệp THCS;Số HS vào học nghề\nXã Mỹ An;80;20\n',
		),
	);
	await visit(page, './start/');
	await own.getByRole('button', { name: 'Bỏ Phòng GD Thủ Thừa' }).click();
	await expect(page.getByText('Phòng GD Thủ Thừa còn 1 tệp')).toBeVisible();
	await expect(own).toBeVisible();
});

test('axe finds nothing where one begins, and nothing runs off the screen', async ({ page }) => {
	const all = readers([
		{ width: 1366, height: 768 },
		{ width: 390, height: 844 },
	]);
	await openLive(page);
	await visit(page, './start/');
	await place(page).fill('tay ninh');
	await page.keyboard.press('Enter');
	await expect(page.getByText('96 xã, phường, đặc khu')).toBeVisible();
	await expectReadable(page, all, 'start');
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { name: /: no figures yet$/ })).toBeVisible();
	await expectReadable(page, all, 'guide');
});
