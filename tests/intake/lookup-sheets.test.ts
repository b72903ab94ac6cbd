import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake';
import type { Found } from '../../src/lib/intake/reading';
import { table } from '../../src/lib/intake/layout/table';
import { longAnKnowledge } from '../support/catalogue';
import { open, xlsxOf } from '../support/workbooks';

const { catalogue } = longAnKnowledge();
const header = ['STT', 'Đơn vị', 'Số HS tốt nghiệp THCS', 'Số HS vào GDNN'];
const data = [['KẾT QUẢ PHÂN LUỒNG NĂM 2023'], header, [1, 'Tân An', 1300, 260], [2, 'Bến Lức', 900, 135]];
const lines = <T>(length: number, line: (at: number) => T[]): T[][] =>
	Array.from({ length }, (_, at) => line(at));
const lists: readonly [string, (string | number)[][]][] = [
	['schools', [['Mã', 'Tên trường', 'Huyện'], ...lines(50, (at) => [at, `Trường THCS số ${at}`, 'Tân An'])]],
	['post codes', [['Tên xã', 'Mã bưu chính', 'Mã cũ'], ...lines(50, (at) => [`Xã ${at}`, 85000 + at, at])]],
	['inhabitants', [['Huyện', 'Dân số', 'Số xã'], ...lines(9, (at) => ['Tân An', 90000 + at, at + 8])]],
	['classes', [['Tên trường', 'Số lớp', 'Sĩ số'], ...lines(30, (at) => [`THCS số ${at}`, at + 1, 300 + at])]],
	['choices', [['Năm', 'Loại'], ...lines(12, (at) => [2015 + at, 'Chính thức'])]],
];

describe('a sheet to look things up in, larger than the data', () => {
	describe.each(lists)('of %s', (_, rows) => {
		it.each([
			['behind them', false],
			['before them', true],
		])('%s is set aside', async (_, isFirst) => {
			const sheets = [
				{ name: 'SO_LIEU', rows: data },
				{ name: 'DANH_MUC', rows },
			];
			const opened = await open(await xlsxOf(...(isFirst ? sheets.toReversed() : sheets)));
			expect(table(opened.sheets).header).toEqual(header);
			const found: Found[] = [];
			const { errors, issues } = intake(opened, catalogue, (one) => void found.push(one));
			expect(errors).toBe(0);
			expect(issues).toContainEqual(expect.objectContaining({ code: 'V37', sheet: 'DANH_MUC' }));
			expect(
				found.flatMap(({ table: to, record }) =>
					to === 'outcomes' ? [(record as { numerator: number }).numerator] : [],
				),
			).toEqual([260, 135]);
		});
	});
});
