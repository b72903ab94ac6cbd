import { describe, expect, it } from 'vitest';
import { fileOf, knowledgeOf, readingOf } from '../support/catalogue';
import { provinceSources } from '../support/province';

const { catalogue } = knowledgeOf('thanh-hoa', provinceSources('thanh-hoa')).knowledge;
const head = [
	'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2025;;;',
	'TT;Huyện;HS tốt nghiệp THCS;HS vào trường nghề',
];
const warned = (rows: readonly string[]) =>
	readingOf(catalogue, fileOf([...head, ...rows].join('\n'), 'bieu.csv'))
		.issues.filter(({ code }) => code === 'V26')
		.map(({ severity, row, message_vi }) => [severity, row, message_vi]);

const two = ['1;Huyện Hà Trung;1690;355', '2;Huyện Nga Sơn;2041;408'];
const more = ['3;Huyện Hậu Lộc;2331;400', '4;Huyện Hoằng Hóa;3000;600'];

describe('a total row that names nobody', () => {
	it('is proved by the rows above it, and what it does not say is told', () => {
		expect(warned([...two, ';Cộng 2 đơn vị;3731;863'])).toEqual([
			['warning', 5, 'Cộng các dòng được 763, khác dòng tổng cộng là 863.'],
		]);
		expect(warned([...two, ';Cộng 2 đơn vị;3731;763'])).toEqual([]);
	});
	it('adds up the rows since the one before it, or all rows', () => {
		expect(warned([...two, ';Cộng;3731;763', ...more, ';Cộng;5331;1000'])).toEqual([]);
		expect(warned([...two, ';Cộng;3731;763', ...more, ';Cộng;9062;1763'])).toEqual([]);
		expect(warned([...two, ';Cộng;3731;763', ...more, ';Cộng;9062;1700'])).toHaveLength(2);
	});
	it('is not held against rows of which one has no number', () => {
		expect(warned([...two, '3;Huyện Hậu Lộc;2331;', ';Cộng;6062;2661'])).toEqual([]);
		expect(warned([...two, '3;Huyện Hậu Lộc;2331;', ';Cộng;6000;2661'])).toHaveLength(1);
	});
});
