import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/lib/intake/text/csv';
import { sheetOf, type Grid, type Merge } from '../../../../src/lib/intake/workbook/sheet/grid';

const grid = (rows: string[][], merges: Merge[] = [], more: Partial<Grid> = {}): Grid => ({
	name: 'T',
	rows: rows.map((cells, i) => ({ line: i + 1, cells })),
	merges,
	isHiddenRow: () => false,
	isHiddenColumn: () => false,
	...more,
});

function read(given: Grid): Row[] {
	const rows: Row[] = [];
	sheetOf(given)?.sheet.each((more) => rows.push(...more));
	return rows;
}

const merge = (top: number, left: number, bottom: number, right: number): Merge => ({
	top,
	left,
	bottom,
	right,
});

describe('merged cells', () => {
	it('say their value in each of their rows', () => {
		const rows = [
			['Huyện A', 'x'],
			['', 'y'],
			['', 'z'],
			['B', 't'],
		];
		expect(read(grid(rows, [merge(0, 0, 2, 0)])).map(({ cells }) => cells[0])).toEqual([
			'Huyện A',
			'Huyện A',
			'Huyện A',
			'B',
		]);
	});

	it('keep it in the first of their columns', () => {
		const rows = [
			['Học sinh', 'còn sót', ''],
			['a', 'b', 'c'],
		];
		expect(read(grid(rows, [merge(0, 0, 0, 2)]))[0]?.cells).toEqual(['Học sinh', '', '']);
	});

	it('over rows and columns say it once a row', () => {
		const rows = [
			['Tiêu đề', '', 'x'],
			['', 'còn sót', 'y'],
		];
		expect(read(grid(rows, [merge(0, 0, 1, 1)])).map(({ cells }) => cells)).toEqual([
			['Tiêu đề', '', 'x'],
			['Tiêu đề', '', 'y'],
		]);
	});

	it('do not make a row of a line where nothing else is', () => {
		const rows = [
			['Tiêu đề', ''],
			['', ''],
			['', ''],
			['a', 'b'],
		];
		const lines = read(grid(rows, [merge(0, 0, 1, 1), merge(0, 0, 2, 0)])).map(({ line }) => line);
		expect(lines).toEqual([1, 4]);
	});

	it('reach rows that are shorter than where they stand', () => {
		const given = grid([['a', 'b', 'Chung'], ['c']], [merge(0, 2, 1, 2)]);
		expect(read(given)[1]?.cells).toEqual(['c', '', 'Chung']);
	});

	it('without a value change nothing', () => {
		expect(
			read(
				grid(
					[
						['', 'a'],
						['', 'b'],
					],
					[merge(0, 0, 1, 0)],
				),
			).map(({ cells }) => cells),
		).toEqual([
			['', 'a'],
			['', 'b'],
		]);
	});

	it('that cover one another a million times are refused, not waited for', () => {
		const rows = Array.from({ length: 2000 }, (_, i) => [String(i)]);
		const merges = Array.from({ length: 10_000 }, () => merge(0, 0, 1_048_575, 0));
		expect(() => sheetOf(grid(rows, merges))).toThrow('V41:large');
	});
});

describe('hidden rows and columns', () => {
	it('are told when something is in them', () => {
		const rows = [
			['a', '', 'b'],
			['', '', ''],
			['c', '', 'd'],
		];
		const given = grid(rows, [], { isHiddenRow: (row) => row >= 1, isHiddenColumn: (column) => column >= 1 });
		const found = sheetOf(given)?.issues ?? [];
		expect(
			found.map(({ code, sheet, message_vi }) => [code, sheet, /\((.*?)\)/.exec(message_vi)?.[1]]),
		).toEqual([
			['V40', 'T', 'dòng 3'],
			['V40', 'T', 'cột C'],
		]);
	});

	it('are counted all and listed to the tenth', () => {
		const rows = Array.from({ length: 30 }, (_, i) => [`a${i}`]);
		const [found] = sheetOf(grid(rows, [], { isHiddenRow: () => true }))?.issues ?? [];
		expect(found?.message_vi).toContain('30 dòng bị ẩn (dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …)');
	});
});

it('an empty grid is no sheet', () => {
	expect(sheetOf(grid([]))).toBeNull();
	expect(sheetOf(grid([['', '  '], []]))).toBeNull();
});

it('rows far apart are not filled up to one another', () => {
	const far: string[] = [];
	far[16_383] = 'xa';
	const rows = [
		...Array.from({ length: 1000 }, (_, i) => ({ line: i + 1, cells: ['a'] })),
		{ line: 1_048_576, cells: far },
	];
	const found = read({ ...grid([]), rows });
	expect(found[0]?.cells).toEqual(['a']);
	expect(found.at(-1)?.line).toBe(1_048_576);
	expect(found.at(-1)?.cells.indexOf('xa')).toBe(16_383);
});
