import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { read } from '@e965/xlsx';
import { attainmentText, count, percent, rate, signed } from '../../../src/lib/domain/base/format';
import { printed } from '../../../src/lib/domain/base/printed';
import { clipHtml, clipText, type ClipRow } from '../../../src/lib/export/text/clip';

const row = (...texts: string[]): ClipRow => texts.map((text) => ({ text, isHead: false, span: 1 }));
const head = (...texts: string[]): ClipRow => texts.map((text) => ({ text, isHead: true, span: 1 }));

const table: ClipRow[] = [
	head('Đơn vị', 'HS tốt nghiệp', '2023', 'Chênh lệch'),
	row('Thủ Thừa', '1.183', '18,30\u00a0%', '−1,70'),
	row('Đức Hòa', '–', '37,87\u00a0%', '+0,17'),
];

describe('as lines of tabs', () => {
	it('has numbers as a Vietnamese spreadsheet reads them: a plain minus, a comma, no dots', () => {
		expect(clipText(table, 'vi').split('\r\n')).toEqual([
			'Đơn vị\tHS tốt nghiệp\t2023\tChênh lệch',
			'Thủ Thừa\t1183\t18,30%\t-1,70',
			'Đức Hòa\t\t37,87%\t0,17',
		]);
	});
	it('has English numbers for an English page', () => {
		expect(clipText([row('1,183', '18.30\u00a0%', '−1.70')], 'en')).toBe('1183\t18.30%\t-1.70');
	});
	it('runs nothing and keeps a cell in its line', () => {
		expect(clipText([row('=1+1', '@x', 'hai\ndòng', 'một\tô')], 'vi')).toBe("'=1+1\t'@x\thai dòng\tmột ô");
	});
	it('keeps the columns under a heading over several', () => {
		const wide = { text: 'Cả năm', isHead: true, span: 3 };
		expect(clipText([[wide, { ...wide, text: 'x', span: 1 }]], 'vi')).toBe('Cả năm\t\t\tx');
	});
});

describe('as a table', () => {
	it('is one that a spreadsheet opens to the same values', () => {
		const html = clipHtml(table, 'vi');
		const cells = [...html.matchAll(/x:num="([^"]+)"/gu)].map(([, value]) => Number(value));
		expect(cells).toEqual([1183, 0.183, -1.7, 0.3787, 0.17]);
		expect(html).toContain('<th style="text-align:left;mso-number-format:\'\\@\'">2023</th>');
		expect(html).toContain('>-1,70</td>');
		expect(html).toContain("mso-number-format:'0\\.00\\%'");
		expect(html).toContain("mso-number-format:'\\+0\\.00;\\-0\\.00;0\\.00'");
		const sheet = Object.values(read(html, { type: 'string' }).Sheets)[0];
		expect(sheet?.['A2']?.v).toBe('Thủ Thừa');
	});
	it('keeps text as text', () => {
		const html = clipHtml([row('<b>&"', '01 Tân An', '07/3/2023', '>200\u00a0%')], 'vi');
		expect(html).toContain('&lt;b&gt;&amp;&quot;');
		expect(html).not.toContain('x:num=');
	});
});

test.each(['vi', 'en'] as const)('whatever the page prints is read back to the digit (%s)', (language) => {
	fc.assert(
		fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (bp) => {
			const size = Math.abs(bp);
			expect(printed(percent(size, language), language)?.value).toBe(size / 10_000);
			expect(printed(rate(size, language), language)?.value).toBe(size / 100);
			expect(printed(count(size, language), language)).toMatchObject({
				value: size,
				decimals: 0,
				isPercent: false,
			});
			expect(printed(signed(bp / 100, language), language)?.value).toBe(bp / 100);
			expect(printed(attainmentText(size / 10_000, language), language)?.isPercent).toBe(true);
		}),
	);
	for (const text of [
		'',
		'–',
		'>200\u00a0%',
		'57 em',
		'07/3/2023',
		'0123',
		'12.34.56',
		'II',
		'1 trường',
		'2022-2023',
	])
		expect([text, printed(text, language)]).toEqual([text, null]);
});
