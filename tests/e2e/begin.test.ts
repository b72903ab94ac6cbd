import { begin, imported, place } from './begin';
import { expect, openLive, test, visit } from './live';
import { expectReadable, readers } from './readers';
import { text } from './review';
import { expectLive, patience } from './screen';

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

	// put away it is not among those to choose from, and keeps all that is in it
	const offered = page.getByRole('combobox', { name: 'Bộ số liệu' }).getByRole('option');
	await visit(page, './?dataset=long-an');
	await visit(page, './start/');
	await own.getByRole('button', { name: 'Cất Phòng GD Thủ Thừa' }).click();
	await expect(own.getByRole('heading', { name: 'Đã cất đi' })).toBeVisible();
	await expect(offered.filter({ hasText: 'Phòng GD Thủ Thừa' })).toHaveCount(0);
	await own.getByRole('button', { name: 'Lấy lại Phòng GD Thủ Thừa' }).click();
	await expect(offered.filter({ hasText: 'Phòng GD Thủ Thừa' })).toHaveCount(1);
	await own.getByRole('link', { name: 'Mở' }).click();
	await expect(page.getByRole('row', { name: /^Mỹ An/ })).toContainText('25,00', patience);
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
	const within = page.getByRole('combobox', { name: 'Riêng một xã, phường' });
	await within.fill('thu thua');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /^Xã Thủ Thừa/ })).toBeVisible();
	await expectReadable(page, all, 'start');
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Thu Thua Commune: no figures yet' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Name the schools' })).toBeVisible();
	await expectReadable(page, all, 'guide');
});
