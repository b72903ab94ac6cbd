import type { Locator, Page } from '@playwright/test';
import { colours, faults, wear } from './readers';
import { patience } from './screen';
import { expect, test, visit } from './live';

const list = (page: Page): Locator => page.getByRole('list', { name: 'Các slide theo thứ tự' });
const stage = (page: Page): Locator => page.getByRole('dialog', { name: 'Sân khấu trình chiếu' });
const title = (page: Page): Locator => stage(page).locator('section.slide h2');

async function openDeck(page: Page): Promise<void> {
	await visit(page, './present/');
	await expect(list(page)).toBeVisible(patience);
}

test('a slide of one’s own begins empty and shows what is written into it', async ({ page }) => {
	await openDeck(page);
	await page.getByRole('button', { name: '+ Slide chữ' }).click();
	const text = page.getByRole('textbox', { name: 'Nội dung, mỗi dòng một ý' });
	await expect(text).toHaveValue('');
	const preview = page.getByRole('group', { name: 'Xem trước' });
	await expect(preview).toContainText('chưa có nội dung');
	await text.fill('Mở thêm lớp 9+\nTư vấn tại trường');
	await expect(preview).toContainText('Tư vấn tại trường');
	await expect(preview).not.toContainText('chưa có nội dung');
	await expect(text).toHaveValue('Mở thêm lớp 9+\nTư vấn tại trường');
});

test('the deck is edited, kept over a reload and presented by keys', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await openDeck(page);
	await expect(page.getByText('Cơ cấu các luồng sau THCS: chưa có số liệu')).toBeVisible();

	await list(page).getByRole('button', { name: 'Sửa slide: Tóm tắt' }).click();
	await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Kết quả năm 2023 của tỉnh');
	await list(page).getByRole('button', { name: 'Ẩn: Căn cứ, phạm vi, định nghĩa' }).click();
	await expect(list(page).getByText('(đang ẩn)')).toHaveCount(1);
	// kept as it is left, however soon
	await visit(page, './about/');
	await openDeck(page);
	await expect(list(page).getByText('Kết quả năm 2023 của tỉnh')).toBeVisible();
	await page.reload();
	await expect(list(page)).toBeVisible(patience);
	await expect(list(page).getByText('Kết quả năm 2023 của tỉnh')).toBeVisible();
	await expect(list(page).getByText('(đang ẩn)')).toHaveCount(1);

	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
	await expect(title(page)).toHaveText('Sơ kết công tác phân luồng học sinh năm 2023');
	await page.keyboard.press('ArrowRight');
	await expect(title(page)).toHaveText('Kết quả năm 2023 của tỉnh');
	await expect(page).toHaveURL(/slide=2/);
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Vào sơ cấp, trung cấp: 5 trong 14 đơn vị đạt chỉ tiêu của mình');
	await expect(stage(page).locator('.foot')).toContainText('Kế hoạch 568/KH-UBND');
	await expect(stage(page).locator('.foot')).toContainText('Số liệu minh họa');
	await expect(stage(page).getByRole('row', { name: /Thủ Thừa/ })).toContainText('18,31');

	await page.keyboard.press('b');
	await expect(title(page)).toHaveCount(0);
	await page.keyboard.press('b');
	await expect(title(page)).toBeVisible();
	await page.keyboard.press('g');
	await expect(stage(page).getByRole('button', { name: /^Slide 3 \// })).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Kết quả năm 2023 của tỉnh');

	await page.keyboard.press('/');
	await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('thu thua');
	await page.keyboard.press('Enter');
	await expect(stage(page).locator('tr.marked')).toContainText('Thủ Thừa');
	await expect(page).toHaveURL(/slide=3/);
	await page.reload();
	await expect(title(page)).toContainText('5 trong 14', patience);
	await page.keyboard.press('Escape');
	await expect(stage(page)).toHaveCount(0);
	await expect(page).not.toHaveURL(/slide=/);
	expect(errors).toEqual([]);
});

test('the presenter has the notes and the next slide in a window of their own', async ({ page }) => {
	await openDeck(page);
	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
	const opening = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const presenter = await opening;
	await expect(presenter.getByRole('heading', { name: /^Đang chiếu/ })).toContainText('1 /', patience);
	await presenter.getByRole('button', { name: 'Slide sau' }).click();
	await expect(page).toHaveURL(/slide=2/);
	await expect(presenter.getByRole('heading', { name: /^Đang chiếu/ })).toContainText('2 /');
});

test('every slide can be read from afar and holds all that is on it', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await visit(page, './present/?dataset=tinh-mau');
	await expect(list(page)).toBeVisible(patience);
	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
	await page.keyboard.press('End');
	await expect(title(page)).toHaveText('Cách tính');
	await expect(page).toHaveURL(/slide=[2-9]\d/);
	const last = Number(new URL(page.url()).searchParams.get('slide'));
	for (let at = last; at >= 1; at--) {
		await expect(page).toHaveURL(new RegExp(`slide=${at}$|slide=${at}&`));
		const faults = await stage(page)
			.locator('section.slide')
			.evaluate((slide) => {
				const found: string[] = [];
				const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
				while (words.nextNode()) {
					const text = words.currentNode.textContent?.trim() ?? '';
					const own = words.currentNode.parentElement;
					if (text === '' || own === null || own.closest('.sr-only, [aria-hidden=true]')) continue;
					const size = Number.parseFloat(getComputedStyle(own).fontSize);
					if (size < 28) found.push(`${size} px: ${text}`);
				}
				const body = slide.querySelector('.body');
				if (body && body.scrollHeight > body.clientHeight + 1)
					found.push(`${body.scrollHeight} of ${body.clientHeight} px`);
				return found;
			});
		expect(faults, `slide ${at}`).toEqual([]);
		if (at > 1) await page.keyboard.press('ArrowLeft');
	}
});

test('editor and stage are accessible', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await openDeck(page);
	const expectNoFaults = async (what: string) => {
		const size = page.viewportSize() ?? { width: 1280, height: 720 };
		await wear(page, { ...size, colorScheme: 'light' });
		const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
		expect(await faults(page, { runOnly }), what).toEqual([]);
		await wear(page, { ...size, colorScheme: 'dark' });
		expect(await faults(page, colours), `${what}, dark`).toEqual([]);
	};
	await list(page)
		.getByRole('button', { name: /^Sửa slide: Kết quả từng đơn vị: Vào sơ/ })
		.click();
	await expectNoFaults('editor');
	await page.getByRole('button', { name: 'Trình chiếu từ slide này' }).click();
	await expect(title(page)).toBeVisible();
	await page.keyboard.press('l');
	await expectNoFaults('stage');
	await page.keyboard.press('/');
	await expectNoFaults('search');
});
