import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import ReviewFindings from '$lib/features/data/review/ReviewFindings.svelte';
import { issue, type Issue } from '$lib/intake/issues/issue';

const tones = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' };
const unknown = (column: string, sheet: string | null = null) => issue('V04', { column, sheet });
const shown = (issues: readonly Issue[], sheets = 1) =>
	render(ReviewFindings, { issues, sheets, tables: [], language: 'vi', tones });

test('what blocks a file as a whole is said with its remedy, before the warnings', async () => {
	const screen = await shown([
		unknown('Tổng số trường'),
		issue('V02:nothing', { column: 'chi_tieu' }),
		issue('V06', { row: 3, value: 'abc' }),
	]);
	const items = screen.getByRole('listitem');
	expect(items.elements()).toHaveLength(3);
	await expect
		.element(items.nth(0))
		.toHaveTextContent(
			'Lỗi: Chưa biết cột nào ghi chỉ tiêu hoặc kết quả. Hãy chọn nghĩa của các cột ở mục "Các cột được hiểu là" bên dưới.',
		);
	await expect
		.element(items.nth(2))
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

test('the first error of a row stands here with its sentence, how often it comes, and the way to its cell', async () => {
	const jumps: Issue[] = [];
	const screen = await render(ReviewFindings, {
		issues: [
			issue('V06', { row: 3, cell: 2, value: 'abc' }),
			issue('V06', { row: 4, cell: 2, value: 'xyz' }),
		],
		sheets: 1,
		tables: [],
		language: 'vi',
		tones,
		onjump: (finding) => void jumps.push(finding),
	});
	await expect
		.element(screen.getByRole('listitem'))
		.toHaveTextContent('Lỗi: Không đọc được số "abc" ở dòng 3. Còn 1 chỗ khác như vậy.');
	await screen.getByRole('button', { name: 'Đến ô C3' }).click();
	expect(jumps).toMatchObject([{ row: 3, cell: 2 }]);
});

test('two columns that their numbers say are exchanged are exchanged in one click', async () => {
	const line = { path: [], facets: {}, part: null, table: null, of: null, left: null, asked: [], proof: null };
	const pairs: string[][] = [];
	const screen = await render(ReviewFindings, {
		issues: [issue('V11:swapped', { row: 5, cell: 3 }, { name: 'Số HS vào GDNN', whole: 'Số HS TN' })],
		sheets: 1,
		tables: [
			{
				header: [],
				lines: [
					{ ...line, index: 2, letter: 'C', key: 'so hs tn' },
					{
						...line,
						index: 3,
						letter: 'D',
						key: 'so hs vao gdnn',
						proof: { kind: 'swapped' as const, numerator: 'D', denominator: 'C' },
					},
				],
			},
		],
		language: 'vi',
		tones,
		onexchange: (...pair: string[]) => void pairs.push(pair),
	});
	await screen.getByRole('button', { name: 'Đổi hai cột C và D' }).click();
	expect(pairs).toEqual([['so hs tn', 'so hs vao gdnn']]);
});

test('a file without findings shows no list', async () => {
	const screen = await shown([issue('V17', { row: 3, value: 'Đức Hoà' })]);
	expect(screen.getByRole('list').elements()).toHaveLength(0);
});
