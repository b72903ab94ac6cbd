import { describe, expect, it } from 'vitest';
import { addressWith, isLinkable } from '../../../src/lib/features/query/address';
import { isYearColumn, printed, sorted } from '../../../src/lib/features/query/printed';
import { resultCsv, resultSheet } from '../../../src/lib/features/query/result-files';
import type { AnswerColumn } from '../../../src/lib/db/answers/answer';
import type { Kind, ArrowValue } from '../../../src/lib/db/answers/arrow-values';
import { workbook } from '../../../src/lib/export/xlsx/xlsx';
import { read, utils } from '@e965/xlsx';

const column = (kind: Kind, name = 'a', scale: number | null = null): AnswerColumn => ({ name, kind, scale });
const vi = { language: 'vi', yes: 'có', no: 'không' } as const;
const en = { language: 'en', yes: 'yes', no: 'no' } as const;

describe('a value as the page prints it', () => {
	it.each<[ArrowValue, AnswerColumn, string, string]>([
		[null, column('integer'), '–', '–'],
		[0, column('integer'), '0', '0'],
		[1234567, column('integer'), '1.234.567', '1,234,567'],
		[-1234, column('integer'), '−1.234', '−1,234'],
		['9007199254740993', column('integer'), '9.007.199.254.740.993', '9,007,199,254,740,993'],
		[
			'-12345678901234567.25',
			column('number', 'a', 2),
			'−12.345.678.901.234.567,25',
			'−12,345,678,901,234,567.25',
		],
		[27.9, column('number', 'a', 2), '27,90', '27.90'],
		[27.9, column('number'), '27,9', '27.9'],
		[0.1 + 0.2, column('number'), '0,3', '0.3'],
		['NaN', column('number'), 'NaN', 'NaN'],
		['Infinity', column('number'), 'Infinity', 'Infinity'],
		[true, column('boolean'), 'có', 'yes'],
		[false, column('boolean'), 'không', 'no'],
		['2023-03-07', column('date'), '07/3/2023', '7 Mar 2023'],
		['infinity', column('date'), 'infinity', 'infinity'],
		['2023-03-07 10:05:06', column('moment'), '07/3/2023 10:05:06', '7 Mar 2023 10:05:06'],
		['[1,null]', column('other'), '[1,null]', '[1,null]'],
		['1234', column('text'), '1234', '1234'],
		['', column('text'), '', ''],
	])('%s of %o', (value, of, vietnamese, english) => {
		expect(printed(value, of, false, vi)).toBe(vietnamese);
		expect(printed(value, of, false, en)).toBe(english);
	});

	it('a year has no separator', () => {
		expect(printed(2023, column('integer'), true, vi)).toBe('2023');
	});

	it('years are whole numbers that all look like years', () => {
		const years = (kind: Kind, ...values: ArrowValue[]) =>
			isYearColumn(
				column(kind),
				values.map((value) => [value]),
				0,
			);
		expect(years('integer', 2019, null, 2024)).toBe(true);
		expect(years('integer', 2019, 5)).toBe(false);
		expect(years('integer', null)).toBe(false);
		expect(years('integer')).toBe(false);
		expect(years('text', '2019')).toBe(false);
	});
});

describe('sorting in memory', () => {
	const order = (kind: Kind, isDown: boolean, ...values: ArrowValue[]) =>
		sorted(
			values.map((value) => [value]),
			column(kind),
			0,
			isDown,
			'vi',
		).map(([value]) => value);

	it('numbers by size, whatever they are kept as', () => {
		expect(order('integer', false, 10, '9007199254740993', 9, -1)).toEqual([-1, 9, 10, '9007199254740993']);
		expect(order('integer', true, 10, 9, 100)).toEqual([100, 10, 9]);
	});

	it('what is not known stands last both ways', () => {
		expect(order('number', false, null, 2, 1)).toEqual([1, 2, null]);
		expect(order('number', true, null, 1, 2)).toEqual([2, 1, null]);
	});

	it('words as Vietnamese sorts them', () => {
		expect(order('text', false, 'Đức Hòa', 'Dầu Tiếng', 'Ân Thi', 'An Phú', 'E')).toEqual([
			'An Phú',
			'Ân Thi',
			'Dầu Tiếng',
			'Đức Hòa',
			'E',
		]);
	});

	it('days by the calendar', () => {
		expect(order('date', true, '2023-03-07', '2024-01-01', '2023-12-31')).toEqual([
			'2024-01-01',
			'2023-12-31',
			'2023-03-07',
		]);
	});
});

describe('what leaves the page', () => {
	const columns = [
		column('text', '=name'),
		column('number', 'rate', 2),
		column('integer', 'big'),
		column('date', 'day'),
		column('moment', 'at'),
		column('boolean', 'yes'),
	];
	const rows: ArrowValue[][] = [
		['=1+1', -1.5, '9007199254740993', '2023-03-07', '2023-03-07 12:00:00', true],
		['@x', null, -5, 'infinity', null, null],
		['-2', 20, 0, '1899-12-31', null, false],
	];

	it('text that a spreadsheet would run is text; a negative number stays a number', () => {
		expect(resultCsv({ columns, rows, language: 'vi' })).toBe(
			'\ufeff' +
				"'=name;rate;big;day;at;yes\n" +
				"'=1+1;-1,50;9007199254740993;2023-03-07;2023-03-07 12:00:00;true\n" +
				"'@x;;-5;infinity;;\n" +
				"'-2;20,00;0;1899-12-31;;false\n",
		);
		expect(resultCsv({ columns, rows, language: 'en' })).toContain("'=1+1,-1.50,9007199254740993,");
	});

	it('a workbook holds numbers, days and text, and no formula', async () => {
		const bytes = await workbook([resultSheet({ columns, rows, language: 'vi' }, 'Kết quả')]);
		const sheet = read(bytes, { cellFormula: true, cellNF: true }).Sheets['Kết quả'] ?? {};
		const cells = Object.entries(sheet).filter(([key]) => !key.startsWith('!'));
		expect(cells.filter(([, { f }]) => f !== undefined)).toEqual([]);
		expect(utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null })).toEqual([
			['=name', 'rate', 'big', 'day', 'at', 'yes'],
			[
				'=1+1',
				-1.5,
				'9007199254740993',
				new Date('2023-03-07T00:00:00Z'),
				new Date('2023-03-07T12:00:00Z'),
				true,
			],
			['@x', null, -5, 'infinity', null, null],
			['-2', 20, 0, '1899-12-31', null, false],
		]);
		expect((sheet['D2'] as { z: string }).z).toBe('dd/mm/yyyy');
	});
});

describe('the address', () => {
	const here = new URL('https://example.org/query?dataset=tinh-mau&sql=old&kept=1');

	it('carries the text beside the filters', () => {
		const { searchParams } = addressWith(here, 'SELECT 1 -- đ');
		expect(Object.fromEntries(searchParams)).toEqual({ dataset: 'tinh-mau', sql: 'SELECT 1 -- đ' });
	});

	it('says that a text too long stays in the tab', () => {
		const { searchParams } = addressWith(here, 'x'.repeat(2001));
		expect(Object.fromEntries(searchParams)).toEqual({ dataset: 'tinh-mau', kept: '1' });
	});

	it('letters that take more room count for more', () => {
		expect(isLinkable('x'.repeat(2000))).toBe(true);
		expect(isLinkable('ế'.repeat(600))).toBe(true);
		expect(isLinkable('ế'.repeat(700))).toBe(false);
	});
});
