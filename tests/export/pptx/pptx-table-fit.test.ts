import { describe, expect, test } from 'vitest';
import { arranged } from '../../../src/lib/export/pptx/pptx-layout';
import { flowedSlides } from '../../../src/lib/export/pptx/pptx-slide';
import { fitted, heightOf, type Table } from '../../../src/lib/export/pptx/pptx-table';
import { bodyBox, frame } from '../../../src/lib/export/office/office-theme';
import type { Block, Slide } from '../../../src/lib/domain/documents/deck';

const names = {
	short: (at: number) => `Huyện Mẫu ${at}`,
	long: (at: number) => `Thành phố thuộc tỉnh có tên rất dài số ${at} và xã đảo Thổ Châu`,
} as const;

const tableOf = (rows: number, name: (at: number) => string): Table => ({
	kind: 'table',
	head: ['TT', 'Đơn vị', 'Tốt nghiệp', 'Vào GDNN', 'Kết quả', 'Chỉ tiêu', 'Chênh lệch', 'Trạng thái'],
	align: ['start', 'start', 'end', 'end', 'end', 'end', 'end', 'start'],
	rows: Array.from({ length: rows }, (_, at) => [
		String(at + 1),
		name(at + 1),
		'2.210',
		'796',
		'36,02 %',
		'35,50 %',
		'+0,52',
		'Đạt chỉ tiêu',
	]),
	total: ['', 'Tổng cộng', '20.920', '5.499', '26,29 %', '27,92 %', '−1,63', '7/14 đơn vị đạt chỉ tiêu'],
});

const text: Block = { kind: 'lines', key: 'text', lines: ['Một câu đứng trước bảng.', 'Và một câu nữa.'] };

const slideOf = (blocks: readonly Block[], subtitle: string): Slide => ({
	id: 's',
	layout: 'content',
	title: 'Bảng',
	subtitle,
	blocks,
	notes: '',
	isIllustrative: false,
});

describe.each(Object.entries(names))('a table of %s names', (_kind, name) => {
	test.each([
		['with a subtitle', 'Năm 2023', []],
		['without one', '', []],
		['below a text', 'Năm 2023', [text]],
	] as const)('%s ends above the line of the source, whatever its rows', (_where, subtitle, before) => {
		const body = bodyBox(subtitle !== '');
		for (let rows = 1; rows <= 60; rows += 1) {
			const pages = flowedSlides(slideOf([...before, tableOf(rows, name)], subtitle));
			let seen = 0;
			for (const { blocks } of pages)
				blocks.forEach((block, at) => {
					const box = arranged(blocks, body)[at];
					if (block.kind !== 'table' || box === undefined) return;
					seen += block.rows.length;
					expect(box.y + heightOf(fitted(block, box)), `${rows} rows`).toBeLessThan(frame.foot.y);
				});
			expect(seen).toBe(rows);
			const last = pages.at(-1)?.blocks.at(-1);
			expect(last?.kind === 'table' && last.total !== undefined, `${rows} rows`).toBe(true);
		}
	});
});

test('names in a column beside others take few lines in a smaller type, not many in a large one', () => {
	const names = Array.from({ length: 14 }, (_, at) => `Huyện Mẫu ${at + 1}`).join(', ');
	const table: Table = {
		kind: 'table',
		head: ['Số liệu', 'Tình trạng', 'Số đơn vị', 'Đơn vị'],
		align: ['start', 'start', 'end', 'start'],
		rows: [
			['Vào sơ cấp, trung cấp', 'không ghi ngày nhận', '14', names],
			['Vào cao đẳng', 'chưa gửi', '2', 'Huyện Mẫu 1, Huyện Mẫu 2'],
		],
	};
	const { points, heights } = fitted(table, bodyBox(true));
	expect(points).toBeGreaterThanOrEqual(14);
	expect(Math.max(...heights)).toBeLessThan((5 * 1.2 * points) / 72);
});
