import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { templateFileName, templatesZip } from '../../../src/lib/export/template/template-file';
import { longAnKnowledge } from '../../support/catalogue';
import { headerRow, sheetNamed } from '../../support/filled';
import { templateOf } from '../../support/templates';

const longAn = longAnKnowledge().catalogue;

const unit = (unitId: string) => ({ unitId, name: unitId, targetBp: null });

describe('names of template files', () => {
	test.each([
		['targets', ['long-an.thu-thua'], 'chi-tieu-thcs-2023_thu-thua.xlsx'],
		['counted', ['long-an.thu-thua', 'long-an.tan-an'], 'ket-qua-thcs-2023.xlsx'],
		['destinations', ['tay-ninh'], 'cac-luong-thcs-2023_tay-ninh.xlsx'],
		['monthly', ['tinh-mau.huyen-a.xa-a'], 'bao-cao-thang-thcs-2023_huyen-a-xa-a.xlsx'],
	] as const)('%s for %j', (form, ids, name) => {
		expect(templateFileName(templateOf(longAn, form, { units: ids.map(unit) }))).toBe(name);
	});

	test('the text twin ends in .csv', () => {
		expect(templateFileName(templateOf(longAn, 'targets', { level: 'THPT' }), 'csv')).toBe(
			'chi-tieu-thpt-2023.csv',
		);
	});
});

describe('many templates', () => {
	test('one workbook a unit, each with that unit alone', async () => {
		const files = unzipSync(
			await templatesZip([templateOf(longAn, 'targets'), templateOf(longAn, 'targets', { level: 'THPT' })]),
		);
		const names = Object.keys(files);
		expect(names).toHaveLength(30);
		expect(names).toContain('chi-tieu-thcs-2023_thu-thua.xlsx');
		expect(names).toContain('chi-tieu-thpt-2023_duc-hoa.xlsx');
		const bytes = files['chi-tieu-thcs-2023_thu-thua.xlsx'];
		if (bytes === undefined) throw new Error('no workbook');
		const sheet = await sheetNamed(bytes, 'Biểu nhập');
		expect(sheet.rows.slice(headerRow(sheet) + 1).map((row) => row[1])).toEqual(['long-an.thu-thua']);
	});

	test('units of one name in two districts get two files, with names in plain letters', async () => {
		const units = ['mau.a.xa-b', 'mau.a-xa.b', 'mau.xã Đức'].map(unit);
		const names = Object.keys(unzipSync(await templatesZip([templateOf(longAn, 'counted', { units })])));
		expect(names).toEqual([
			'ket-qua-thcs-2023_a-xa-b.xlsx',
			'ket-qua-thcs-2023_a-xa-b-2.xlsx',
			'ket-qua-thcs-2023_xa-duc.xlsx',
		]);
	});

	test('nothing gives an empty archive', async () => {
		expect(Object.keys(unzipSync(await templatesZip([])))).toEqual([]);
	});
});
