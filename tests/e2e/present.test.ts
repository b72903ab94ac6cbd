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
	await page.getByRole('button', { name: '+ Slide chữ' }).dblclick();
	await expect(list(page).getByRole('button', { name: 'Sửa slide: Slide chữ' })).toHaveCount(1);
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

test('on a projector of 1024 × 768 a slide is whole and as large as its width allows', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await openDeck(page);
	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
	for (let at = 1; at <= 8; at++) {
		const measured = await stage(page)
			.locator('section.slide')
			.evaluate((slide) => {
				const box = slide.getBoundingClientRect();
				const sizes: number[] = [];
				const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
				while (words.nextNode()) {
					const own = words.currentNode.parentElement;
					if (words.currentNode.textContent?.trim() === '' || own === null) continue;
					if (own.closest('.sr-only, [aria-hidden=true]') === null)
						sizes.push(Number.parseFloat(getComputedStyle(own).fontSize));
				}
				// as it is seen: pixels of a picture that is 1920 wide
				const seen = (Math.min(...sizes) * (box.width / 1920) * 1920) / innerWidth;
				return { left: box.left, top: box.top, width: box.width, height: box.height, seen };
			});
		expect(measured).toMatchObject({ left: 0, top: 96, width: 1024, height: 576 });
		expect(measured.seen, `slide ${at}`).toBeGreaterThanOrEqual(28);
		await page.keyboard.press('ArrowRight');
	}
});

test('a row is enlarged by key and by double click, a laser dot follows the mouse', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await openDeck(page);
	await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
	await page.keyboard.press('/');
	await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('thu thua');
	await page.keyboard.press('Enter');
	await expect(stage(page).locator('tr.marked')).toContainText('Thủ Thừa');
	// the address follows some frames later
	await expect(page).toHaveURL(/slide=[2-9]/);
	const address = page.url();
	const zoom = stage(page).getByRole('region', { name: 'Đang phóng to một dòng' });
	// the unit that was looked for, with what stands in its columns
	await page.keyboard.press('z');
	await expect(zoom.getByRole('heading')).toHaveText('Thủ Thừa');
	await expect(zoom).toContainText('18,31');
	await expect(zoom).toContainText('20,00');
	await expect(zoom).toContainText('Gần đạt');
	await wear(page, { width: 1366, height: 768, colorScheme: 'light' });
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('ArrowDown');
	await expect(zoom.getByRole('heading')).not.toHaveText('Thủ Thừa');
	await page.keyboard.press('ArrowUp');
	await expect(zoom.getByRole('heading')).toHaveText('Thủ Thừa');
	await page.keyboard.press('Escape');
	await expect(zoom).toHaveCount(0);
	await expect(title(page)).toBeVisible();
	// a second press enlarges and does not turn two slides over
	await stage(page)
		.getByRole('row', { name: /Đức Hòa/ })
		.dblclick();
	await expect(zoom.getByRole('heading')).toHaveText('Đức Hòa');
	await zoom.click();
	await expect(zoom).toHaveCount(0);
	await expect(page).toHaveURL(address);

	await page.keyboard.press('l');
	await page.mouse.move(400, 300);
	await page.mouse.move(420, 310);
	const dot = stage(page).locator('[data-laser]');
	await expect(dot).toBeVisible();
	const box = await dot.boundingBox();
	expect([
		Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2),
		Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2),
	]).toEqual([420, 310]);
	// the controls stay away from what is pointed at
	await expect(stage(page).getByRole('group', { name: 'Điều khiển trình chiếu' })).toHaveCSS('opacity', '0');
	await page.keyboard.press('Escape');
	await expect(dot).toHaveCount(0);
	// one press is still the next slide
	const at = new URL(address).searchParams.get('slide');
	await stage(page)
		.getByRole('row', { name: /Đức Hòa/ })
		.click();
	await expect(page).toHaveURL(new RegExp(`slide=${Number(at) + 1}`));
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Phím tắt' });
	await expect(help).toContainText('Phóng to một dòng');
	await expect(help).toContainText('Con trỏ laser theo chuột');
	await page.keyboard.press('Escape');
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
	await page.keyboard.press('p');
	await expectNoFaults('stage');
	await page.keyboard.press('/');
	await expectNoFaults('search');
});
