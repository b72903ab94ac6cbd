import { expect, test } from 'vitest';
import type { GridRow } from '$lib/components/grid/grid';
import {
	alignment,
	columnWidths,
	gridLayout,
	looksNumeric,
	soleFilled,
} from '$lib/components/grid/grid-columns';

const row = (cells: string[], isData = true): GridRow => ({ index: 0, line: 1, cells, isData });

test.each([
	['37,87', true],
	['20.920', true],
	['1 250', true],
	['1\u00a0250', true],
	['26,29 %', true],
	['-4,5', true],
	['−4,5', true],
	['(120)', true],
	['0', true],
	['', false],
	['-', false],
	['%', false],
	['30/06/2023', false],
	['khoảng 120', false],
	['12 Tân An', false],
	['Đức Hòa', false],
])('%j looks like a number: %s', (text, expected) => {
	expect(looksNumeric(text)).toBe(expected);
});

test('a column of mostly numbers stands at the end; empty cells and titles have no say', () => {
	const rows = [
		row(['PHỤ LỤC 1', '2023'], false),
		row(['Tân An', '37,87', '12', '']),
		row(['Đức Hòa', '', 'khoảng 12', '']),
		row(['Bến Lức', '20,00', '', '']),
	];
	const columns = Array.from({ length: 5 }, () => ({}));
	expect(alignment(columns, rows)).toBe('sesss');
	expect(alignment(columns.slice(0, 2), [])).toBe('ss');
	expect(alignment([{ align: 'end' }, { align: 'start' }], rows)).toBe('es');
});

test('a column is as wide as its cells need, within bounds; titles do not widen it', () => {
	const columns = [
		{ key: 'a', label: 'STT' },
		{ key: 'b', label: 'Đơn vị' },
		{ key: 'c', label: 'Ghi chú' },
	];
	const data = Array.from({ length: 20 }, (_, n) => row([String(n), 'Thị xã Kiến Tường', 'x'.repeat(400)]));
	const [number = 0, name = 0, note = 0] = columnWidths(columns, data);
	expect(number).toBeLessThan(name);
	expect(name).toBeLessThan(note);
	expect(note).toBeLessThan(25);
	expect(columnWidths(columns, [row(['x'.repeat(300)], false), ...data])).toEqual([number, name, note]);
	expect(columnWidths([{ key: 'a', label: 'STT', sub: 'Số học sinh tốt nghiệp' }], data)[0]).toBeGreaterThan(
		number,
	);
	expect(columnWidths([{ key: 'a', label: 'STT', letters: 24 }], data)[0]).toBeGreaterThan(name);
});

test('names that stay in view cover the left, and leave a phone room for a column of numbers', () => {
	const columns = [
		{ key: 'a', label: 'Đơn vị', isPinned: true },
		{ key: 'b', label: 'Số' },
	];
	expect(gridLayout(columns, [], 9)).toEqual({
		columns: '3.28rem min(4.50rem, 36vw) min(4.50rem, 42vw) minmax(0, 1fr)',
		gutter: '3.28rem',
		covered: '3.28rem + min(4.50rem, 36vw)',
	});
	expect(gridLayout([{ key: 'b', label: 'Số' }], [], 123_456)).toMatchObject({
		columns: '4.22rem 4.50rem minmax(0, 1fr)',
		covered: '4.22rem',
	});
});

test.each([
	[['PHỤ LỤC 1', '', ''], 0],
	[['', 'Tổng cộng', ''], 1],
	[['', 'Tổng cộng', '20.920'], -1],
	[['', ''], -1],
	[[], -1],
])('the only filled cell of %j is %i', (cells, expected) => {
	expect(soleFilled(cells)).toBe(expected);
});
