import type { Page } from '@playwright/test';
import { begin, imported, rowOf } from './begin';
import { visit } from './live-page';
import { account, confirm, text } from './review';
import { cell, dialog, notices, patience, provinceTile, showOverview } from './screen';
import { expect, withoutServer as test } from './site';

const grid = (page: Page) => page.getByRole('grid', { name: /^Đăng ký chỉ tiêu/ });

/** Cells copied in Excel, pasted on the first cell of the grid. */
async function paste(page: Page, copied: string): Promise<void> {
	const first = grid(page).locator('[data-cell="0"]').first();
	await first.click();
	await first.evaluate((cell, lines) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', lines);
		cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, copied);
}

/** A place whose office begins here: how it is found, its set, and four units that are asked for targets. */
type Place = {
	readonly typed: string;
	readonly year: number;
	readonly set: string;
	readonly units: number;
	/** Ids and names as they are written into files. */
	readonly first: readonly [string, string];
	readonly second: readonly [string, string];
	readonly third: readonly [string, string];
	readonly silent: string;
};

/** As people say it, without what kind of unit it is. */
const bare = (name: string) => name.replace(/^(?:Xã|Huyện) /, '');

const places: readonly Place[] = [
	{
		typed: 'tay ninh',
		year: 2026,
		set: 'Tỉnh Tây Ninh',
		units: 96,
		first: ['tay-ninh.long-an', 'Phường Long An'],
		second: ['tay-ninh.thu-thua', 'Xã Thủ Thừa'],
		third: ['tay-ninh.tan-ninh', 'Phường Tân Ninh'],
		silent: 'Xã Châu Thành',
	},
	{
		typed: 'ba ria vung tau',
		year: 2023,
		set: 'Tỉnh Bà Rịa - Vũng Tàu',
		// with Long Điền and Đất Đỏ, which are one district since 2025
		units: 8,
		first: ['ba-ria-vung-tau.vung-tau', 'TP. Vũng Tàu'],
		second: ['ba-ria-vung-tau.long-dien', 'Huyện Long Điền'],
		third: ['ba-ria-vung-tau.dat-do', 'Huyện Đất Đỏ'],
		silent: 'Huyện Châu Đức',
	},
	{
		typed: 'kon plong',
		year: 2023,
		set: 'Huyện Kon Plông',
		units: 9,
		first: ['kon-tum.kon-plong.mang-den', 'Thị trấn Măng Đen'],
		second: ['kon-tum.kon-plong.hieu', 'Xã Hiếu'],
		third: ['kon-tum.kon-plong.po-e', 'Xã Pờ Ê'],
		silent: 'Xã Măng Buk',
	},
];

async function values(page: Page, search: string, { units, first, second, third }: Place): Promise<void> {
	await visit(page, `./${search}`);
	await expect(cell(rowOf(page, first[0]), 'rate')).toHaveText('32,00', patience);
	await expect(cell(rowOf(page, first[0]), 'target')).toHaveText('30,00');
	// corrected by hand: 48 of 200, ⌈25,5 % of 200⌉ = 51
	await expect(cell(rowOf(page, second[0]), 'rate')).toHaveText('24,00');
	await expect(cell(rowOf(page, second[0]), 'miss')).toHaveText('3 em');
	await expect(cell(rowOf(page, third[0]), 'rate')).toHaveText('30,00');
	await expect(provinceTile(page)).toContainText(`326 / 1.100 học sinh · 3/${units} đơn vị`);
	await expect(page.getByText('inh họa')).toHaveCount(0);
}
async function drafts(page: Page, search: string, { year, second }: Place): Promise<void> {
	await visit(page, `./data/${search}&year=${year + 1}&tab=targets`);
	const row = page.getByRole('row', { name: new RegExp(`^${bare(second[1])}`) });
	await expect(row).toContainText('25,50 %', patience);
	await expect(row).toContainText('Dự thảo');
}

for (const place of places)
	test(`${place.set} without a network: targets by paste, returns, one number by hand, the next year, a backup and back`, async ({
		page,
	}) => {
		const { typed, year, set, first, second, third, silent } = place;
		await begin(page, typed, String(year));
		const search = `?${new URLSearchParams([...new URL(page.url()).searchParams].filter(([name]) => name === 'dataset'))}`;

		await visit(page, `./data/${search}&tab=entry`);
		await expect(grid(page)).toBeVisible(patience);
		const targets = [
			['Đơn vị', 'Chỉ tiêu'],
			['Xứ Lạ', '19'],
			[bare(second[1]), '25,5'],
			[first[1], '30'],
			[third[1], '28'],
			[silent, '22'],
		];
		await paste(page, targets.map((cells) => `${cells.join('\t')}\r\n`).join(''));
		await expect(notices(page)).toContainText('Không có đơn vị nào tên: Xứ Lạ.');
		await expect(page.getByText('Đã ghi 4 ô.')).toBeVisible();
		await visit(page, `./data/${search}&tab=history`);
		await visit(page, `./data/${search}&tab=entry`);
		await expect(page.getByText('Đã ghi 4 ô.')).toBeVisible();
		await page.getByRole('button', { name: 'Xem lại và nhập' }).click();
		await expect(page.getByRole('alert')).toContainText('Ghi số và ngày văn bản');
		await page.getByLabel('Số văn bản').fill('12/KH-UBND');
		await page.getByLabel('Ngày ký').fill(`${year}-03-05`);
		await page.getByRole('button', { name: 'Xem lại và nhập' }).click();
		await expect(account(page)).toContainText('4 giá trị', patience);
		await confirm(page);

		await imported(
			page,
			...(
				[
					[first[1], 400, 128],
					[second[1], 200, 40],
					[third[1], 500, 150],
				] as const
			).map(([unit, graduates, entered], at) =>
				text(
					`bao-cao-${at}.csv`,
					`BÁO CÁO KẾT QUẢ PHÂN LUỒNG NĂM ${year}\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n${unit};${graduates};${entered}\n`,
				),
			),
		);
		await showOverview(page);
		await rowOf(page, second[0]).getByRole('button').click();
		await dialog(page).getByRole('button', { name: 'Sửa số này' }).click();
		await dialog(page).getByLabel('Trong đó: Vào sơ cấp, trung cấp', { exact: true }).fill('48');
		await dialog(page).getByLabel('Lý do', { exact: true }).fill('trường báo lại');
		await dialog(page).getByRole('button', { name: 'Lưu số mới' }).click();
		await expect(dialog(page)).toHaveCount(0, patience);
		await values(page, search, place);

		await visit(page, `./data/${search}&tab=entry`);
		await page.getByRole('button', { name: `Mở năm ${year + 1}` }).click();
		await expect(notices(page)).toContainText(`Đã mở năm ${year + 1}: 4 chỉ tiêu`, patience);
		await drafts(page, search, place);

		await visit(page, `./data/${search}&tab=backup`);
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Tải bản sao lưu (.zip)' }).click();
		const backup = await (await saving).path();
		await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
		const sets = page.getByRole('combobox', { name: 'Bộ số liệu' });
		await expect(sets).not.toContainText(set, patience);
		const chosen = page.locator('input[type=file][accept=".zip"]');
		await expect(chosen).toBeEnabled(patience);
		await chosen.setInputFiles(backup);
		await page.getByRole('button', { name: 'Khôi phục bản này' }).click();
		await expect(sets).toContainText(set, patience);
		await values(page, search, place);
		await drafts(page, search, place);
	});
