import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import ReviewFindings from '$lib/cards/data/ReviewFindings.svelte';
import { issue, type Issue } from '$lib/intake/issue';

const tones = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' };
const unknown = (column: string, sheet: string | null = null) => issue('V04', { column, sheet });
const shown = (issues: readonly Issue[], sheets = 1) =>
	render(ReviewFindings, { issues, sheets, tables: [], language: 'vi', tones });

test('what blocks a file as a whole is said with its remedy, before the warnings', async () => {
	const words = { column: ['chỉ tiêu hoặc kết quả', 'targets or outcomes'] as const };
	const screen = await shown([
		unknown('Tổng số trường'),
		issue('V02', { column: 'chi_tieu' }, words),
		issue('V06', { row: 3, value: 'abc' }),
	]);
	const items = screen.getByRole('listitem');
	expect(items.elements()).toHaveLength(2);
	await expect
		.element(items.nth(0))
		.toHaveTextContent(
			'Lỗi: Thiếu cột bắt buộc: chỉ tiêu hoặc kết quả. Hãy chọn nghĩa của các cột ở mục "Các cột được hiểu là" bên dưới.',
		);
	await expect
		.element(items.nth(1))
		.toHaveTextContent('Cảnh báo: Không nhận ra cột Tổng số trường; đã bỏ qua.');
});

test('one of several sheets is named once', async () => {
	const hidden = issue('V40:sheet', { sheet: 'Nháp' }, { sheet: 'Nháp' });
	const screen = await shown([unknown('Cột lạ', 'Xã'), hidden], 2);
	const items = screen.getByRole('listitem');
	await expect.element(items.nth(0)).toHaveTextContent('Cảnh báo: Trang "Xã": Không nhận ra cột Cột lạ');
	await expect.element(items.nth(1)).toHaveTextContent('Cảnh báo: Trang "Nháp" bị ẩn');
});

test('many warnings are folded, none is lost', async () => {
	const screen = await shown(Array.from({ length: 9 }, (_, index) => unknown(`Cột ${index}`)));
	expect(screen.getByRole('listitem').elements()).toHaveLength(6);
	await screen.getByText('và 3 cảnh báo khác').click();
	await expect.element(screen.getByText('Không nhận ra cột Cột 8; đã bỏ qua.')).toBeVisible();
});

test('a file without such findings shows no list', async () => {
	const screen = await shown([issue('V06', { row: 3, value: 'abc' })]);
	expect(screen.getByRole('list').elements()).toHaveLength(0);
});
