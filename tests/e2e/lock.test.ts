import { importOnly } from './review';
import { faults } from './readers';
import {
	cell,
	expectLive,
	importedLink,
	notices,
	patience,
	picker,
	provinceRate,
	publishedRate,
	survey,
	surveyed,
	unitRow,
} from './screen';
import { expect, openLive, test, visit } from './live';

test('locked figures stay as they were: opened, linked, compared, sent and brought back', async ({
	page,
}, info) => {
	test.setTimeout(400_000);
	await openLive(page);
	await expect(provinceRate(page)).toContainText(publishedRate);
	const before = await cell(unitRow(page, 'thu-thua'), 'rate').innerText();

	await visit(page, './data/?tab=lock');
	const form = page.locator('main form');
	await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click(patience);
	await expect(page.getByRole('alert')).toContainText('Hãy đặt tên');
	await form.getByLabel('Tên bản chốt').fill('Sơ kết <b>2023</b>');
	await form.getByLabel('Ngày chốt').fill('2023-11-24');
	await form.getByLabel('Người chốt').fill('Nguyễn Thị Hồng');
	await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click();
	await expect(notices(page)).toContainText('Đã chốt số liệu “Sơ kết <b>2023</b>”.', patience);
	const entry = page.locator('main li', { hasText: 'Sơ kết <b>2023</b>' });
	await expect(entry).toContainText('Ngày chốt 24/11/2023');
	await expect(entry).toContainText('Nguyễn Thị Hồng');
	const sum = /SHA-256 ([0-9a-f]{64})/.exec(await entry.innerText())?.[1];
	expect(sum).toBeDefined();
	await entry.getByRole('button', { name: 'So với hiện tại' }).click();
	await expect(entry).toContainText('Không có giá trị nào khác bản chốt.', patience);

	// later imports change what counts now, not the lock
	await visit(page, './data/');
	await importOnly(page, survey);
	await openLive(page);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await visit(page, './data/?tab=lock');
	await entry.getByRole('button', { name: 'So với hiện tại' }).click(patience);
	await expect(entry).toContainText(
		/15 giá trị khác bản chốt · trong bảng đang xem: 15 đơn vị đổi/,
		patience,
	);
	const moved = entry.getByRole('table').first();
	const [was, is] = [before.replace(/[^\d,]/g, ''), '20,00'];
	await expect(moved.getByRole('columnheader').nth(1)).toHaveText('Bản chốt');
	await expect(moved.getByRole('columnheader').nth(2)).toHaveText('Hiện tại');
	const thuThua = moved.getByRole('row', { name: /Thủ Thừa/ });
	await expect(thuThua.getByRole('cell').nth(0)).toContainText(was);
	await expect(thuThua.getByRole('cell').nth(1)).toContainText(is);
	expect(await faults(page)).toEqual([]);

	await entry.getByRole('button', { name: 'Mở để xem' }).click();
	await expect(page).toHaveURL(/[?&]lock=/);
	const banner = page.getByRole('complementary', { name: 'Các bản chốt' });
	await expect(banner).toContainText('Đang xem số liệu đã chốt “Sơ kết <b>2023</b>”');
	await expect(banner).toContainText('Đã có số liệu mới hơn bản chốt.');
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await expect(provinceRate(page)).toContainText(publishedRate, patience);
	expect(await cell(unitRow(page, 'thu-thua'), 'rate').innerText()).toBe(before);
	// the one file that was imported since is none of the lock
	await expect(importedLink(page)).toHaveCount(0);
	await page.reload();
	await expect(provinceRate(page)).toContainText(publishedRate, patience);
	const link = page.url();
	// nothing can be imported over it
	await page.getByRole('link', { name: 'Số liệu', exact: true }).click();
	await expect(page.locator('main')).toContainText('Khi đang xem bản chốt, không nhập được tệp.');
	await expect(picker(page)).toHaveCount(0);

	const coming = page.waitForEvent('download');
	await entry.getByRole('button', { name: 'Tải tệp bản chốt' }).click();
	const file = info.outputPath('chot.zip');
	await (await coming).saveAs(file);
	await banner.getByRole('button', { name: 'Về số liệu hiện tại' }).click();
	await expect(banner).toHaveCount(0);
	await page.getByRole('link', { name: 'Chốt số liệu' }).click();
	await entry.getByRole('button', { name: 'Xóa' }).click(patience);
	await expect(entry).toHaveCount(0);
	// a link to a lock that is not here says so and shows what counts now
	await page.goto(link);
	const lacking = page.getByRole('complementary', { name: 'Liên kết cần số liệu chưa có trên máy này' });
	await expect(lacking).toContainText('một bản chốt số liệu không có trên máy này', patience);
	await expect(lacking).toContainText('Hãy xin người gửi tệp bản chốt');
	await lacking.getByRole('button', { name: 'Bỏ qua' }).click();
	await expect(lacking).toHaveCount(0);
	await expectLive(page);
	await expect(provinceRate(page)).toHaveText(surveyed.province);
	await visit(page, './data/?tab=lock');
	await expectLive(page);
	await picker(page).setInputFiles(file);
	await expect(entry).toContainText(sum ?? '', patience);
	await picker(page).setInputFiles(survey);
	await expect(page.getByRole('alert')).toContainText('không phải bản chốt số liệu');
	await entry.getByRole('button', { name: 'Mở để xem' }).click();
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await expect(provinceRate(page)).toContainText(publishedRate, patience);
});
