import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, day, percent } from '../../../../src/lib/intake/cells/cell';
import {
	booleanText,
	formulaText,
	numberText,
	serialOf,
	type DateSystem,
} from '../../../../src/lib/intake/workbook/sheet/cell-text';

const numbers: [number, string, string][] = [
	[1183, '', '1183'],
	[1183, '#,##0', '1183'],
	[27.92, '', '27,92'],
	[27.92, '0.0', '27,92'],
	[35.089999999999996, '', '35,09'],
	[0.1 + 0.2, '', '0,3'],
	[0, '', '0'],
	[0.3 - 0.1 - 0.2, '', '0'],
	[-0, '', '0'],
	[-12.5, '', '-12,5'],
	[0.05, '0.00', '0,05'],
	[1e21, '', '1000000000000000000000'],
	[1.5e-7, '', '0,00000015'],
	[123456789012, '0', '123456789012'],
	[0.2792, '0.00%', '27,92%'],
	[0.2792, '0%', '27,92%'],
	[0.29, '0%', '29%'],
	[1, '0%', '100%'],
	[0.07, '0.0%;[Red]-0.0%', '7%'],
	[27.92, '0.00"%"', '27,92'],
	[1, '00', '01'],
	[12, '000', '012'],
	[1234, '00', '1234'],
	[-1, '00', '-1'],
	[1.5, '00', '1,5'],
	[7, '0', '7'],
	[1600000, '#,##0\\ "đồng"', '1600000'],
	[5, '0.0 "d"', '5'],
	[Infinity, '', '#NUM!'],
];

const days: [number, string, DateSystem, string][] = [
	[45053, 'dd/mm/yyyy', '1900', '7/5/2023'],
	[45053.75, 'dd/mm/yyyy hh:mm', '1900', '7/5/2023'],
	[45053 - 1462, 'm/d/yyyy', '1904', '7/5/2023'],
	[1, 'd/m/yyyy', '1900', '1/1/1900'],
	[59, 'd/m/yyyy', '1900', '28/2/1900'],
	[61, 'd/m/yyyy', '1900', '1/3/1900'],
	[0, 'd/m/yyyy', '1904', '1/1/1904'],
	[36585, 'd/m/yyyy', '1900', '29/2/2000'],
	[45231, 'mmm-yy', '1900', '11/2023'],
	[45231, 'mm/yyyy', '1900', '11/2023'],
	[45231, 'yyyy', '1900', '2023'],
	[45231, '[$-42A]d "tháng" m "năm" yyyy;@', '1900', '1/11/2023'],
	[45231, 'd-mmm', '1900', '1/11/2023'],
	[0.5, 'h:mm', '1900', '12:00'],
	[1.5, '[h]:mm', '1900', '36:00'],
	[-5, 'd/m/yyyy', '1900', '-5'],
	[3e6, 'd/m/yyyy', '1900', '3000000'],
];

describe('numberText', () => {
	it.each(numbers)('%s as "%s" → %s', (value, format, text) => {
		expect(numberText(value, format, '1900')).toBe(text);
	});

	it.each(days)('day %s as "%s" since %s → %s', (serial, format, system, text) => {
		expect(numberText(serial, format, system)).toBe(text);
	});

	it('is read again as the same number of two decimals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), (bp) => {
				const plain = percent(numberText(bp / 100, '0.00', '1900'), ',');
				const share = percent(numberText(bp / 10_000, '0.00%', '1900'), ',');
				expect(share).toEqual({ ok: true, value: bp, notes: [] });
				expect(plain).toMatchObject({ ok: true, value: bp });
			}),
		);
	});

	it('is read again as the same count', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
				expect(count(numberText(value, '#,##0', '1900'))).toEqual({ ok: true, value, notes: [] });
			}),
		);
	});

	it('says every day as the reader of days reads it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 61, max: 71_900 }), fc.constantFrom('1900', '1904'), (serial, system) => {
				const start = system === '1900' ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
				const iso = new Date(start + serial * 86_400_000).toISOString().slice(0, 10);
				expect(day(numberText(serial, 'dd/mm/yyyy', system))).toEqual({ ok: true, value: iso, notes: [] });
			}),
		);
	});
});

it.each(['1900', '1904'] as const)('serialOf gives the number of a day since %s', (system) => {
	const day = new Date(Date.UTC(2023, 4, 7, 12));
	expect(serialOf(day, system)).toBe(system === '1900' ? 45053.5 : 43591.5);
	expect(serialOf(new Date(Date.UTC(1900, 1, 28)), '1900')).toBe(59);
});

it('keeps truth and formulas as words', () => {
	expect(booleanText(true)).toBe('TRUE');
	expect(booleanText(false)).toBe('FALSE');
	expect(formulaText('SUM(A1:A2)')).toBe('=SUM(A1:A2)');
	expect(formulaText('=A1')).toBe('=A1');
});
