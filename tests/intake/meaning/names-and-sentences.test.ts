import { describe, expect, it } from 'vitest';
import { factSentence } from '../../../src/lib/intake/meaning/words/sentence';
import { longAnKnowledge, readingOf } from '../../support/catalogue';
import { understoodTable } from '../../support/understood-table';

const { catalogue } = longAnKnowledge();
const title = 'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;\n';
const table = (unit: string, name: string) =>
	`${title}${unit};Số HS tốt nghiệp THCS;Số HS vào GDNN\n${name};1000;200\n`;

describe('what was confirmed once', () => {
	it('holds for the kind of unit in which it was confirmed, and for no other', () => {
		const asDistrict = readingOf(catalogue, table('Đơn vị', 'Thủ Thùa Mới'));
		expect(asDistrict.names.map(({ key }) => key)).toEqual(['Thủ Thùa Mới']);
		const names = { 'Thủ Thùa Mới': 'long-an.thu-thua' };
		expect(readingOf(catalogue, table('Đơn vị', 'Thủ Thùa Mới'), { names }).of('outcomes')).toHaveLength(1);
		for (const header of ['Trường', 'Xã'])
			expect(readingOf(catalogue, table(header, 'Thủ Thùa Mới'), { names }).of('outcomes')).toEqual([]);
	});
	it('is asked under the kind that the header names', () => {
		const asCommune = readingOf(catalogue, table('Xã', 'Thủ Thùa Mới'));
		expect(asCommune.names.map(({ key }) => key)).toEqual(['commune:Thủ Thùa Mới']);
	});
	it('a school is proposed no district', () => {
		const found = readingOf(catalogue, table('Trường', 'THCS Bến Lức'));
		expect(found.names.flatMap(({ candidates }) => candidates)).toEqual([]);
		expect(found.codes).toContain('V14');
	});
	it('an alias of a district is none of its towns', () =>
		expect(readingOf(catalogue, table('Đơn vị', 'Thị trấn Thủ Thừa')).of('outcomes')).toEqual([]));
});

describe('the facts of a table in words', () => {
	const { tables } = readingOf(
		catalogue,
		`PHÒNG GDĐT HUYỆN CẦN ĐƯỚC;;\nKẾT QUẢ PHÂN LUỒNG NĂM HỌC 2022-2023 (SỐ LIỆU TẠM TÍNH);;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN\nCần Đước;1000;200\n`,
	);
	const facts = tables[0]?.facts;
	it.each([
		['year', 'Năm: 2023 (lứa tốt nghiệp năm học 2022-2023) (theo tiêu đề)'],
		['unit', 'Số liệu của: Huyện Cần Đước (theo đầu công văn)'],
		['quality', 'Chất lượng: tạm tính (theo tiêu đề)'],
		['kind', 'Loại số liệu: kết quả (theo tiêu đề)'],
	] as const)('%s', (name, sentence) => {
		if (facts === undefined) throw new Error('One table was read.');
		expect(factSentence(name, facts, 'vi', catalogue)).toBe(sentence);
	});
});

describe('layouts', () => {
	it.each<[string, string, string[], number]>([
		[
			'a line with the unit of measure is in no name',
			'Biểu 1;;\n\n;;Đơn vị tính: trường\nĐơn vị;Tổng số trường;Có chương trình\nTân An;12;10\nBến Lức;9;8\n',
			['Đơn vị', 'Tổng số trường', 'Có chương trình'],
			2,
		],
		[
			'keys and values above a header of years',
			'Nguồn;Phòng GDĐT;;\nCập nhật;15/01/2024;;\n;;;\nĐơn vị;2021;2022;2023\nTân An;20;21;22\nBến Lức;18;19;20\nĐức Hòa;30;31;32\n',
			['Đơn vị', '2021', '2022', '2023'],
			3,
		],
		[
			'a row of numbers and formulas below the header',
			'TT;Đơn vị;Tốt nghiệp;Học nghề;Tỷ lệ\nA;B;1;2;3=2/1*100\n1;Tân An;1000;200;20,00\n2;Bến Lức;800;120;15,00\n',
			['TT', 'Đơn vị', 'Tốt nghiệp', 'Học nghề', 'Tỷ lệ'],
			2,
		],
		[
			'a count that looks like a year',
			'Đơn vị;2021;2022;2023\nTân An;1500;1600;1700\nBến Lức;1400;1500;2001\nĐức Hòa;1300;1250;1360\nTân Trụ;1100;1150;1160\nThủ Thừa;1200;1250;1260\n',
			['Đơn vị', '2021', '2022', '2023'],
			5,
		],
		[
			'notes with figures below the table',
			'Đơn vị;Tốt nghiệp;Học nghề\nTân An;1000;200\nBến Lức;800;120\n;;\nGhi chú:;;\n(1);Chưa tính lớp ngắn hạn;15\n',
			['Đơn vị', 'Tốt nghiệp', 'Học nghề'],
			2,
		],
	])('%s', (_, text, header, rows) => {
		const read = understoodTable(text);
		expect(read.header).toEqual(header);
		expect(read.rows).toHaveLength(rows);
	});
});
