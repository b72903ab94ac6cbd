import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/lib/export/text/csv';

describe('CSV text', () => {
	test('joins cells with commas and ends every line', () => {
		expect(
			csvText([
				['a', 'b'],
				[1, -2.5],
				[true, null],
			]),
		).toBe('a,b\n1,-2.5\ntrue,\n');
		expect(csvText([])).toBe('');
	});

	test.each([
		['a comma', 'Tân An, Long An', '"Tân An, Long An"'],
		['a quote', 'gọi là "nghề"', '"gọi là ""nghề"""'],
		['a line end', 'một\nhai', '"một\nhai"'],
		['a carriage return', 'một\rhai', '"một\rhai"'],
		['nothing special', 'Đức Hòa', 'Đức Hòa'],
		['a space at an end', ' h', '" h"'],
		['nothing, alone in its row', '', '""'],
	])('quotes %s', (_, given, written) => {
		expect(csvText([[given]])).toBe(`${written}\n`);
	});

	test.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\tx'])('%j is made text', (formula) => {
		expect(csvText([[formula]])).toBe(`'${formula}\n`);
	});

	test('a formula that needs quotes gets both', () => {
		expect(csvText([['=HYPERLINK("x","y")']])).toBe(`"'=HYPERLINK(""x"",""y"")"\n`);
		expect(csvText([['\r=1']])).toBe(`"'\r'=1"\n`);
	});

	test('text that looks as if it had been made text gets one mark more', () => {
		expect(csvText([["'=1+1", "'Đức Hòa"]])).toBe("''=1+1,'Đức Hòa\n");
	});

	test('with semicolons, a comma needs no quotes and a semicolon does', () => {
		expect(csvText([['27,92', 'một; hai', null, 3]], { delimiter: ';' })).toBe('27,92;"một; hai";;3\n');
	});

	test('negative numbers stay numbers', () => {
		expect(csvText([[-7]])).toBe('-7\n');
	});

	test('formulas are kept when told so', () => {
		expect(csvText([['=1+1', '-']], { neutralise: false })).toBe('=1+1,-\n');
	});
});

// an Excel whose separator is ";" begins a cell behind each one, quoted or not
test.each([',', ';'] as const)(
	'with %j, no cell that another separator would cut out is run',
	(delimiter) => {
		const texts = ['x;=1+1', 'x,=1+1', 'x\t@SUM(A1)', 'x\n+1', 'x;"=1'];
		const written = csvText([['a', ...texts]], { delimiter });
		for (const cell of written.split(/[;,\t\n]/)) expect(cell).not.toMatch(/^"*[=+@]/);
	},
);
