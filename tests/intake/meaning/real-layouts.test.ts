import { describe, expect, it } from 'vitest';
import { fileOf, longAnKnowledge, readingOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const read = (lines: readonly string[], assume = {}) =>
	readingOf(catalogue, fileOf([...lines, ''].join('\n'), 'bieu.csv'), { assume });
const outcomes = (found: ReturnType<typeof read>) =>
	found
		.of('outcomes')
		.map(({ unit_id, period_id, numerator, denominator, declared_bp }) =>
			[String(unit_id).slice(8), period_id, declared_bp ?? `${numerator}/${denominator}`].join(' '),
		);

const title = 'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;';
const header = 'TT;Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN';
const rows = ['1;Tân An;1300;260', '2;Bến Lức;900;135'];
const known = ['tan-an 2023 260/1300', 'ben-luc 2023 135/900'];
const sides = [
	'UBND TỈNH LONG AN;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;',
	'SỞ GIÁO DỤC VÀ ĐÀO TẠO;;Độc lập - Tự do - Hạnh phúc;',
];

describe('a table as offices lay it out', () => {
	it.each<[string, readonly string[]]>([
		['a unit of measure above a column', [title, ';;;Đơn vị tính: học sinh', header, ...rows]],
		['a unit of measure above the names', [title, ';Đơn vị tính: học sinh;;', header, ...rows]],
		['a unit of measure in two cells', [title, ';;ĐVT:;học sinh', header, ...rows]],
		['a letterhead of two sides', [...sides, title, header, ...rows]],
		['a letterhead right above the header', [title, ...sides, header, ...rows]],
		[
			'a letterhead with number and day right above the header',
			[...sides, 'Số: 15/BC-SGDĐT;;Long An, ngày 5 tháng 12 năm 2023;', header, ...rows],
		],
		['the sum in words', [title, header, ...rows, 'Bằng chữ: ba trăm chín mươi lăm học sinh;;;']],
		[
			'the sum in words below the total',
			[title, header, ...rows, ';Tổng cộng;2200;395', ';Bằng chữ: ba trăm chín mươi lăm học sinh;;'],
		],
	])('%s', (_, lines) => {
		const found = read(lines, { year: '2023' });
		expect([found.errors, outcomes(found)]).toEqual([0, known]);
	});
});

describe('a header of years', () => {
	const assume = { indicator: 'vet_after_thcs' };
	it.each(['Đơn vị', ''])('stays one below the corner %j', (corner) => {
		const found = read([`${corner};2021;2022;2023`, 'Tân An;20;21;22', 'Bến Lức;24;25;26'], assume);
		expect([found.errors, outcomes(found).slice(3)]).toEqual([
			0,
			['ben-luc 2021 2400', 'ben-luc 2022 2500', 'ben-luc 2023 2600'],
		]);
	});
	it('stays one above a figure that could be a year', () => {
		const found = read(['Đơn vị;2021;2022', 'Tân An;1909;870', 'Bến Lức;905;2100']);
		expect(found.tables[0]?.header).toEqual(['Đơn vị', '2021', '2022']);
		expect(found.tables[0]?.firstLine).toBe(2);
	});
	it('is none among rows of years', () => {
		const found = read(['Tân An;2021;2022', 'Bến Lức;2023;2024', 'Đức Hòa;2022;2023']);
		expect(found.tables[0]?.headerLine).toBe(0);
	});
});
