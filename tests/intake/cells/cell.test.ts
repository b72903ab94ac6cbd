import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	basisPoints,
	count,
	day,
	decimalMarks,
	flag,
	isMissing,
	looksPersonal,
	percent,
	type DecimalMark,
} from '../../../src/lib/intake/cells/cell';

const read = <T>(value: T | null, ...notes: string[]) => ({ ok: true, value, notes });
const fault = (code: string) => ({ ok: false, code, notes: [] });

describe('isMissing', () => {
	it.each(
		[
			'',
			' ',
			'\u00a0',
			'-',
			'–',
			'—',
			'−',
			'--',
			'…',
			'...',
			'.',
			'x',
			'X',
			'n/a',
			'N/A',
			'na',
			'null',
		].concat([
			'chưa có',
			'Chưa có số liệu',
			'không có số liệu',
			'Chưa báo cáo',
			'chưa có số liệu'.normalize('NFD'),
		]),
	)('%j is missing', (text) => expect(isMissing(text)).toBe(true));
	it.each(['0', '0,00', '-1', 'không', 'xã', '1'])('%j is not', (text) =>
		expect(isMissing(text)).toBe(false),
	);
});

describe('decimalMarks', () => {
	it.each<[string, string[], DecimalMark, boolean]>([
		['commas', ['35,09', '20,00', '100', ''], ',', false],
		['points', ['35.09', '20.00', '100', 'x'], '.', false],
		['with a percent sign', ['27.9 %', '30%'], '.', false],
		['grouped, then a mark', ['1.234,5'], ',', false],
		['grouped, then a mark', ['1,234.5'], '.', false],
		['grouped twice', ['1.234.567'], ',', false],
		['grouped twice', ['1,234,567'], '.', false],
		['a zero before the mark cannot be grouped', ['0.279'], '.', false],
		['three digits after the mark say nothing', ['1.234', '42,857'], ',', false],
		['no evidence', ['100', '', '7'], ',', false],
		['nothing', [], ',', false],
		['both, more points', ['27.50', '27.51', '27,92'], '.', true],
		['both, a tie', ['27.50', '27,92'], ',', true],
		['not a number', ['27,92,1', '31.12.2023'], ',', false],
	])('%s: %j', (_, column, mark, mixed) => expect(decimalMarks(column)).toMatchObject({ mark, mixed }));
});

describe('percent', () => {
	it.each<[string, DecimalMark, unknown]>([
		['27,92', ',', read(2792)],
		['27,92 %', ',', read(2792)],
		['27,92%', ',', read(2792)],
		['27.92', '.', read(2792)],
		['27.50', ',', read(2750)],
		['27,92', '.', read(2792)],
		['100', ',', read(10_000)],
		['100,00', ',', read(10_000)],
		['100,000', ',', read(10_000)],
		['0', ',', read(0)],
		['0,00', ',', read(0)],
		['5', ',', read(500)],
		['5,3', ',', read(530)],
		['42,857', ',', read(4286)],
		['42,855', ',', read(4286)],
		['42,8549', ',', read(4285)],
		['10,005', ',', read(1001)],
		['99,999', ',', read(10_000)],
		['1,005', ',', read(101)],
		['', ',', read(null)],
		['-', ',', read(null)],
		['x', ',', read(null)],
		['0,2792', ',', read(28, 'V09')],
		['0.2792', ',', read(28, 'V09')],
		['0,28 %', ',', read(28)],
		['127,92', ',', fault('V08')],
		['100,001', ',', fault('V08')],
		['-3', ',', fault('V08')],
		['−0,5', ',', fault('V08')],
		['1.234', ',', fault('V08')],
		['42.857', ',', fault('V08')],
		['27,92,1', ',', fault('V06')],
		['1/3', ',', fault('V06')],
		['1600.000', ',', fault('V06')],
		['27,', ',', fault('V06')],
		[',5', ',', fault('V06')],
		['27, 92', ',', fault('V06')],
		['1e2', ',', fault('V06')],
		['khoảng 28', ',', fault('V06')],
		['#DIV/0!', ',', fault('V36')],
		['#N/A', ',', fault('V36')],
		['#VALUE!', ',', fault('V36')],
		['=A1/B1', ',', fault('V36')],
	])('%j with %j', (text, mark, expected) => expect(percent(text, mark)).toEqual(expected));
});

describe('count', () => {
	it.each<[string, DecimalMark, unknown]>([
		['1.000', ',', read(1000)],
		['1,000', '.', read(1000)],
		['1 000', ',', read(1000)],
		['1\u00a0000', ',', read(1000)],
		['1\u202f234\u202f567', ',', read(1_234_567)],
		['12.530.000', ',', read(12_530_000)],
		['1183.0', ',', read(1183)],
		['1183,0', ',', read(1183)],
		['1.000,0', ',', read(1000)],
		['0', ',', read(0)],
		['85', ',', read(85)],
		['123456789', ',', read(123_456_789)],
		['', ',', read(null)],
		['…', ',', read(null)],
		['12,5', ',', fault('V10')],
		['12.5', ',', fault('V10')],
		['-3', ',', fault('V10')],
		['1600.000', ',', fault('V06')],
		['1,000', ',', fault('V06')],
		['1.000', '.', fault('V06')],
		['1 00', ',', fault('V06')],
		['1.00.000', ',', fault('V06')],
		['1234567890', ',', fault('V06')],
		['85 em', ',', fault('V06')],
		['85%', ',', fault('V06')],
		['#REF!', ',', fault('V36')],
	])('%j with %j', (text, mark, expected) => expect(count(text, mark)).toEqual(expected));

	it('takes the comma as its mark when none is given', () => expect(count('1.000')).toEqual(read(1000)));
});

describe('basisPoints', () => {
	it.each([
		['2792', read(2792)],
		['0', read(0)],
		['10000', read(10_000)],
		['', read(null)],
		['10001', fault('V08')],
		['-1', fault('V08')],
		['27,92', fault('V06')],
		['28%', fault('V06')],
		['=1', fault('V36')],
	])('%j', (text, expected) => expect(basisPoints(text)).toEqual(expected));
});

describe('day', () => {
	it.each([
		['24/11/2023', read('2023-11-24')],
		['2023-11-24', read('2023-11-24')],
		['', read(null)],
		['10/25/2023', read('2023-10-25', 'V28')],
		['31/02/2023', fault('V27')],
		['45254', fault('V27')],
		['24/11/23', fault('V27')],
		['=TODAY()', fault('V36')],
	])('%j', (text, expected) => expect(day(text)).toEqual(expected));
});

describe('flag', () => {
	it.each([
		['true', read(true)],
		['TRUE', read(true)],
		['Có', read(true)],
		['1', read(true)],
		['false', read(false)],
		['Không', read(false)],
		['0', read(false)],
		['x', read(null)],
		['', read(null)],
		['2', fault('V06')],
		['#N/A', fault('V36')],
	])('%j', (text, expected) => expect(flag(text)).toEqual(expected));
});

describe('looksPersonal', () => {
	it.each([
		['citizen id', '080203001234'],
		['citizen id in a sentence', 'CCCD: 080203001234, lớp 9A'],
		['old identity card', '301234567'],
		['mobile number', '0912345678'],
		['mobile number with dots', 'ĐT 0912.345.678'],
		['mobile number with the country code', '+84 912 345 678'],
		['landline', '0272 3826 123'],
		['e-mail', 'Liên hệ an.nguyen@longan.edu.vn'],
	])('%s', (_, text) => expect(looksPersonal(text)).toBe(true));
	it.each([
		['count', '12530000'],
		['grouped count', '301.234.567'],
		['rate', '35,09'],
		['date', '24/11/2023'],
		['document', '568/KH-UBND'],
		['school code', '80794501'],
		['school year', '2022-2023'],
		['hash', '6521f7d0c2a006b9239f6b42e02667cb'],
		['name', 'Trường THCS Mỹ An'],
		['nothing', ''],
	])('not a %s', (_, text) => expect(looksPersonal(text)).toBe(false));
});

const separator: Record<DecimalMark, readonly string[]> = {
	',': ['.', ' ', '\u00a0', '\u202f', ''],
	'.': [',', ' ', '\u00a0', '\u202f', ''],
};
const mark = fc.constantFrom<DecimalMark>(',', '.');
const grouped = (whole: number, by: string) => String(whole).replace(/(?<=\d)(?=(?:\d{3})+$)/g, by);
const around = fc.constantFrom(
	(text: string) => text,
	(text: string) => ` ${text} `,
	(text: string) => `\u00a0${text}`,
	(text: string) => `\ufeff${text}`,
);

describe('whatever its spelling', () => {
	it('a count is itself', () => {
		fc.assert(
			fc.property(fc.nat(999_999_999), mark, fc.nat(4), around, (whole, decimal, by, change) => {
				const text = grouped(whole, separator[decimal][by] ?? '');
				expect(count(change(text), decimal)).toEqual(read(whole));
			}),
			{ seed: 51 },
		);
	});

	it('a rate of two decimals is itself', () => {
		const sign = fc.constantFrom('', '%', ' %', '\u00a0%');
		fc.assert(
			fc.property(fc.nat(10_000), mark, sign, around, (bp, decimal, percentSign, change) => {
				const text = `${Math.floor(bp / 100)}${decimal}${String(bp % 100).padStart(2, '0')}${percentSign}`;
				expect(percent(change(text), decimal)).toMatchObject({ ok: true, value: bp });
			}),
			{ seed: 52 },
		);
	});

	it('the mark of a column is that of its clear numbers', () => {
		const rates = fc.array(fc.nat(9999), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(rates, mark, (column, decimal) => {
				const texts = column.map(
					(bp) => `${Math.floor(bp / 100)}${decimal}${String(bp % 100).padStart(2, '0')}`,
				);
				expect(decimalMarks([...texts, '7', ''])).toEqual({ mark: decimal, mixed: false, isSure: true });
			}),
			{ seed: 53 },
		);
	});

	it('no text makes a reader throw, and what is read is in its bounds', () => {
		const scraps = fc.string({ unit: fc.constantFrom(...'0123456789.,- %x\u00a0/'), maxLength: 14 });
		fc.assert(
			fc.property(fc.oneof(fc.string(), scraps), mark, (text, decimal) => {
				const whole = count(text, decimal);
				if (whole.ok && whole.value !== null) {
					expect(Number.isSafeInteger(whole.value)).toBe(true);
					expect(whole.value).toBeGreaterThanOrEqual(0);
				}
				for (const rate of [percent(text, decimal), basisPoints(text)])
					if (rate.ok && rate.value !== null) {
						expect(Number.isInteger(rate.value)).toBe(true);
						expect(rate.value).toBeGreaterThanOrEqual(0);
						expect(rate.value).toBeLessThanOrEqual(10_000);
					}
				const date = day(text);
				if (date.ok && date.value !== null) expect(date.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				expect([true, false]).toContain(isMissing(text));
				expect(flag(text).notes).toEqual([]);
			}),
			{ numRuns: 2000, seed: 50 },
		);
	});
});
