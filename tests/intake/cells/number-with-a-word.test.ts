import { describe, expect, it } from 'vitest';
import { basisPoints, count, percent } from '../../../src/lib/intake/cells/cell';
import { plainRule } from '../../../src/lib/intake/columns/column-rule';
import { longAnKnowledge, readingOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const valueOf = (cell: ReturnType<typeof count>) => (cell.ok ? cell.value : cell.code);

describe('a number with the word of what it counts', () => {
	it.each([
		['1.690 em', 1690],
		['228 HS', 228],
		['1 690 học sinh', 1690],
		['45em', 45],
		['45 Học Sinh'.normalize('NFD'), 45],
		['12 trường', 'V06'],
		['45 người', 'V06'],
		['45 em nữ', 'V06'],
		['12% HS', 'V06'],
		['12,5 em', 'V10'],
		['-3 em', 'V10'],
		['≥ 45 em', 'V06'],
		['em', 'V06'],
	])('%j among pupils: %j', (text, expected) => {
		expect(valueOf(count(text, ',', plainRule, 'pupils'))).toBe(expected);
	});
	it('is of schools in a column of schools alone', () => {
		expect(valueOf(count('12 trường', ',', plainRule, 'schools'))).toBe(12);
		expect(valueOf(count('12 em', ',', plainRule, 'schools'))).toBe('V06');
		expect(valueOf(count('12 em'))).toBe('V06');
	});
	it('is no rate', () => {
		expect(valueOf(percent('45 em', ','))).toBe('V06');
		expect(valueOf(percent('45 HS', ',', plainRule, true))).toBe('V06');
		expect(valueOf(basisPoints('45 em'))).toBe('V06');
	});
});

describe('so much at least', () => {
	it.each([
		['≥ 30', 3000],
		['≥30,5%', 3050],
		['>= 27,92 %', 2792],
		['> 30', 'V06'],
		['≤ 30', 'V06'],
		['trên 30%', 'V06'],
		['12%/năm', 'V06'],
		['≥ 130', 'V08'],
		['≥ -3', 'V08'],
	])('%j of a target: %j', (text, expected) => {
		expect(valueOf(percent(text, ',', plainRule, true))).toBe(expected);
	});
	it('is no result', () => {
		expect(valueOf(percent('≥ 30', ','))).toBe('V06');
		expect(valueOf(basisPoints('≥ 30'))).toBe('V06');
	});
});

describe('in a form', () => {
	it('pupils are counted in words too, and schools are none of them', () => {
		const found = readingOf(
			catalogue,
			[
				'KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU THCS NĂM 2023;;',
				'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN',
				'Thủ Thừa;1.690 em;228 HS',
				'Tân An;2000;300 học sinh',
				'Bến Lức;1500;12 trường',
			].join('\n'),
		);
		expect(found.of('outcomes').map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
			[228, 1690],
			[300, 2000],
		]);
		expect(
			found.issues.filter(({ severity }) => severity === 'error').map(({ code, row }) => [code, row]),
		).toEqual([['V06', 5]]);
	});
	it('thousands that may be a fraction stay a question with a word as without', () => {
		const codes = (word: string) =>
			readingOf(
				catalogue,
				[
					'KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU THCS NĂM 2023;;',
					'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN',
					`Thủ Thừa;890.000${word};222.000${word}`,
					`Tân An;791.000${word};100.000${word}`,
				].join('\n'),
			).codes;
		expect(codes(' em')).toEqual(codes(''));
	});
	it('a target at least is the target', () => {
		const found = readingOf(
			catalogue,
			[
				'CHỈ TIÊU ĐĂNG KÝ PHÂN LUỒNG HỌC SINH SAU THCS NĂM 2023;',
				'(Kèm theo Kế hoạch số 5/KH-UBND ngày 01/3/2023);',
				'Đơn vị;Chỉ tiêu (%)',
				'Thủ Thừa;≥ 30',
				'Tân An;≥ 25,5%',
				'Bến Lức;27,5',
			].join('\n'),
		);
		expect(found.of('targets').map(({ value_bp }) => value_bp)).toEqual([3000, 2550, 2750]);
	});
});
