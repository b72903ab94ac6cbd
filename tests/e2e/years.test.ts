import type { Page } from '@playwright/test';
import { begin, imported, rowOf } from './begin';
import { standIn } from './host';
import { visit } from './live';
import { account, confirm, text } from './review';
import {
	cell,
	dialog,
	expectStored,
	notices,
	openLive,
	patience,
	provinceTile,
	showOverview,
} from './screen';
import { expect, test } from './site';

test.use({ serviceWorkers: 'allow' });

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

const values = async (page: Page, search: string) => {
	await visit(page, `./${search}`);
	await expect(cell(rowOf(page, 'tay-ninh.long-an'), 'rate')).toHaveText('32,00', patience);
	await expect(cell(rowOf(page, 'tay-ninh.long-an'), 'target')).toHaveText('30,00');
	// corrected by hand: 48 of 200, ⌈25,5 % of 200⌉ = 51
	await expect(cell(rowOf(page, 'tay-ninh.thu-thua'), 'rate')).toHaveText('24,00');
	await expect(cell(rowOf(page, 'tay-ninh.thu-thua'), 'miss')).toHaveText('3 em');
	await expect(cell(rowOf(page, 'tay-ninh.tan-ninh'), 'rate')).toHaveText('30,00');
	await expect(provinceTile(page)).toContainText('326 / 1.100 học sinh · 3/96 đơn vị');
	await expect(page.getByText('inh họa')).toHaveCount(0);
};
const drafts = async (page: Page, search: string) => {
	await visit(page, `./data/${search}&year=2027&tab=targets`);
	await expect(page.getByRole('row', { name: /^Thủ Thừa/ })).toContainText('25,50 %', patience);
	await expect(page.getByRole('row', { name: /^Thủ Thừa/ })).toContainText('Dự thảo');
};

test('Tây Ninh without a network: targets by paste, returns, one number by hand, the next year, a backup and back', async ({
	page,
	rootURL,
}) => {
	const host = await standIn(rootURL);
	await openLive(page, host.url);
	await expectStored(page);
	await begin(page, 'tay ninh', '2026');
	await host.close();
	const search = `?${new URLSearchParams([...new URL(page.url()).searchParams].filter(([name]) => name === 'dataset'))}`;

	await visit(page, `./data/${search}&tab=entry`);
	await expect(grid(page)).toBeVisible(patience);
	await paste(
		page,
		'Đơn vị\tChỉ tiêu\r\nThủ Thừa\t25,5\r\nPhường Long An\t30\r\nPhường Tân Ninh\t28\r\nXã Châu Thành\t22\r\n',
	);
	await expect(notices(page)).toContainText('Không có đơn vị nào tên: Đơn vị');
	await expect(page.getByText('Đã ghi 4 ô.')).toBeVisible();
	await visit(page, `./data/${search}&tab=history`);
	await visit(page, `./data/${search}&tab=entry`);
	await expect(page.getByText('Đã ghi 4 ô.')).toBeVisible();
	await page.getByRole('button', { name: 'Xem lại và nhập' }).click();
	await expect(page.getByRole('alert')).toContainText('Ghi số và ngày văn bản');
	await page.getByLabel('Số văn bản').fill('12/KH-UBND');
	await page.getByLabel('Ngày ký').fill('2026-03-05');
	await page.getByRole('button', { name: 'Xem lại và nhập' }).click();
	await expect(account(page)).toContainText('4 giá trị', patience);
	await confirm(page);

	await imported(
		page,
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
	await showOverview(page);
	await rowOf(page, 'tay-ninh.thu-thua').getByRole('button').click();
	await dialog(page).getByRole('button', { name: 'Sửa số này' }).click();
	await dialog(page).getByLabel('Trong đó: Vào sơ cấp, trung cấp', { exact: true }).fill('48');
	await dialog(page).getByLabel('Lý do', { exact: true }).fill('trường báo lại');
	await dialog(page).getByRole('button', { name: 'Lưu số mới' }).click();
	await expect(dialog(page)).toHaveCount(0, patience);
	await values(page, search);

	await visit(page, `./data/${search}&tab=entry`);
	await page.getByRole('button', { name: 'Mở năm 2027' }).click();
	await expect(notices(page)).toContainText('Đã mở năm 2027: 4 chỉ tiêu', patience);
	await drafts(page, search);

	await visit(page, `./data/${search}&tab=backup`);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải bản sao lưu (.zip)' }).click();
	const backup = await (await saving).path();
	await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
	const sets = page.getByRole('combobox', { name: 'Bộ số liệu' });
	await expect(sets).not.toContainText('Tây Ninh 2026', patience);
	const chosen = page.locator('input[type=file][accept=".zip"]');
	await expect(chosen).toBeEnabled(patience);
	await chosen.setInputFiles(backup);
	await page.getByRole('button', { name: 'Khôi phục bản này' }).click();
	await expect(sets).toContainText('Tây Ninh 2026', patience);
	await values(page, search);
	await drafts(page, search);
});
