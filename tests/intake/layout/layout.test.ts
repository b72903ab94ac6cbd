import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRows, type Row } from '../../../src/lib/intake/text/csv';
import { decode } from '../../../src/lib/intake/text/decode';
import { dialect } from '../../../src/lib/intake/text/dialect';
import { sections, type Section } from '../../../src/lib/intake/layout/layout';
import { understoodTable } from '../../support/understood-table';

type Seen = { title: string[]; header: string[]; headerLines: number[]; data: string[]; footer: string[] };

function rowsOf(text: string): Row[] {
	const rows: Row[] = [];
	readRows(text, dialect(text), (more) => void rows.push(...more));
	return rows;
}

function words(rows: readonly Row[]): string[] {
	return rows.map(({ line, cells }) => `${line} ${cells.filter((cell) => cell !== '').join(' ')}`);
}

function seen(text: string, isKnownHeader?: (cell: string) => boolean): Seen[] {
	const rows = rowsOf(text);
	return sections(rows, isKnownHeader).map((section: Section) => ({
		title: words(section.title),
		header: section.header,
		headerLines: section.headerLines,
		data: words(rows.slice(section.firstIndex, section.endIndex)),
		footer: words(section.footer),
	}));
}

function fixture(name: string): string {
	return decode(readFileSync(new URL(`../../fixtures/reader/${name}`, import.meta.url))).text;
}

describe('sections of the appendix of plan 568/KH-UBND', () => {
	const found = seen(fixture('phu-luc-long-an.csv'));

	it('are two, each with its titles', () => {
		expect(found.map(({ title }) => title)).toEqual([
			[
				'1 Phụ lục',
				'2 BẢNG CHỈ TIÊU ĐĂNG KÝ NĂM 2023',
				'3 (Kèm theo Kế hoạch số 568 /KH-UBND ngày 07/3/2023 của UBND tỉnh Long An)',
				'5 I. CẤP TRUNG HỌC CƠ SỞ',
			],
			['25 II. CẤP TRUNG HỌC PHỔ THÔNG'],
		]);
	});

	it('keep the official headers', () => {
		expect(found.map(({ headerLines }) => headerLines)).toEqual([[7], [27]]);
		expect(found[0]?.header.slice(0, 2)).toEqual(['STT', 'Huyện, thị xã, thành phố']);
		expect(found[0]?.header[4]).toMatch(/^Tỷ lệ % học sinh tốt nghiệp .* sơ cấp, trung cấp$/);
		expect(found[1]?.header[3]).toMatch(/trình độ cao đẳng$/);
	});

	it('hold fifteen units and the declared total', () => {
		expect(found.map(({ data }) => data.length)).toEqual([16, 16]);
		expect(found[0]?.data[3]).toBe('11 04 Thủ Thừa 100 100 20,00');
		expect(found[0]?.data[15]).toBe('23 Tổng cộng 100 100 27,92');
		expect(found[1]?.data[0]).toBe('28 01 Tân An 100 100 44,17');
		expect(found[1]?.data[15]).toBe('43 Tổng cộng 100 100 40,22');
	});
});

const cases: [string, string, Partial<Seen>[]][] = [
	['nothing', '', []],
	[
		'short codes',
		'stt;don_vi;prog_local\n01;Tân An;100\n',
		[{ header: ['stt', 'don_vi', 'prog_local'], data: ['2 01 Tân An 100'] }],
	],
	[
		'no header',
		'01;Tân An;35,09\n02;Bến Lức;32,01\n',
		[{ header: [], headerLines: [], data: ['1 01 Tân An 35,09', '2 02 Bến Lức 32,01'] }],
	],
	[
		'words alone',
		'alias,unit_id,kind\nThanh Hóa,long-an.thanh-hoa,ocr\nĐức Hoà,long-an.duc-hoa,tone_style\n',
		[{ header: ['alias', 'unit_id', 'kind'] }],
	],
	['words alone, the first row like the others', 'THCS,đạt\nTHPT,đạt\nTHCS,chưa\n', [{ header: [] }]],
	[
		'two header rows with merged titles',
		'STT;Đơn vị;Học sinh;;Tỷ lệ;\n;;Tổng số;Nữ;THCS;THPT\n1;Tân An;100;50;35,09;44,17\n2;Bến Lức;90;40;32,01;45,05\n',
		[
			{
				header: ['STT', 'Đơn vị', 'Học sinh Tổng số', 'Học sinh Nữ', 'Tỷ lệ THCS', 'Tỷ lệ THPT'],
				headerLines: [1, 2],
			},
		],
	],
	[
		'one merged title above the header',
		'Báo cáo;;;\n\n;;Tỷ lệ;\nSTT;Đơn vị;THCS;THPT\n1;Tân An;35,09;44,17\n2;Bến Lức;32,01;45,05\n',
		[{ title: ['1 Báo cáo'], header: ['STT', 'Đơn vị', 'Tỷ lệ THCS', 'Tỷ lệ THPT'], headerLines: [3, 4] }],
	],
	[
		'a line of column numbers',
		'STT;Đơn vị;THCS;THPT\n(1);(2);(3);(4)\n1;Tân An;35,09;44,17\n2;Bến Lức;32,01;45,05\n',
		[
			{
				header: ['STT', 'Đơn vị', 'THCS', 'THPT'],
				headerLines: [1, 2],
				data: ['3 1 Tân An 35,09 44,17', '4 2 Bến Lức 32,01 45,05'],
			},
		],
	],
	[
		'years as names',
		'Đơn vị;2021;2022;2023\nTân An;35,09;36;37\nBến Lức;32,01;33;34\n',
		[{ header: ['Đơn vị', '2021', '2022', '2023'] }],
	],
	['a header alone', 'don_vi;ky;ty_le\n', [{ header: ['don_vi', 'ky', 'ty_le'], data: [] }]],
	[
		'a line end in a header cell',
		'don_vi,"tỷ lệ\nTHCS"\nTân An,35\nBến Lức,32\n',
		[{ header: ['don_vi', 'tỷ lệ THCS'], headerLines: [1], data: ['3 Tân An 35', '4 Bến Lức 32'] }],
	],
	[
		'keys and values above the table',
		'Đơn vị báo cáo;Long An\nKỳ;2023\n\nstt;don_vi;thcs;thpt\n1;Tân An;35;44\n2;Bến Lức;32;45\n',
		[{ title: ['1 Đơn vị báo cáo Long An', '2 Kỳ 2023'], headerLines: [4] }],
	],
	[
		'notes and signatures below',
		'stt;don_vi;thcs;thpt\n1;Tân An;35;44\n2;Bến Lức;32;45\nTổng cộng;;67;89\n\n;;Long An, ngày 07 tháng 3 năm 2023;\nNgười lập biểu;;Thủ trưởng;\nGhi chú: số liệu sơ bộ;;;\n',
		[
			{
				data: ['2 1 Tân An 35 44', '3 2 Bến Lức 32 45', '4 Tổng cộng 67 89'],
				footer: [
					'6 Long An, ngày 07 tháng 3 năm 2023',
					'7 Người lập biểu Thủ trưởng',
					'8 Ghi chú: số liệu sơ bộ',
				],
			},
		],
	],
	[
		'a unit that sent nothing, last',
		'don_vi;thcs;thpt\nTân An;35;44\nBến Lức;32;45\nTân Hưng;;\n',
		[{ data: ['2 Tân An 35 44', '3 Bến Lức 32 45', '4 Tân Hưng'], footer: [] }],
	],
	[
		'groups inside the data',
		'stt;don_vi;thcs\nI. Vùng hạ;;\n1;Tân An;35\n2;Bến Lức;32\nII. Vùng Đồng Tháp Mười;;\n3;Tân Hưng;29\n4;Vĩnh Hưng;17\n',
		[
			{
				headerLines: [1],
				data: [
					'2 I. Vùng hạ',
					'3 1 Tân An 35',
					'4 2 Bến Lức 32',
					'5 II. Vùng Đồng Tháp Mười',
					'6 3 Tân Hưng 29',
					'7 4 Vĩnh Hưng 17',
				],
			},
		],
	],
	[
		'blank lines inside the data',
		'don_vi;thcs\nTân An;35\n\nBến Lức;32\n;\nTân Hưng;29\n',
		[{ data: ['2 Tân An 35', '4 Bến Lức 32', '5 ', '6 Tân Hưng 29'] }],
	],
	[
		'two tables, a note between them',
		'don_vi;thcs;x\nTân An;35;1\nBến Lức;32;2\nGhi chú: tạm tính;;\nBảng 2;;\ndon_vi;thpt;y\nTân An;44;1\nBến Lức;45;2\n',
		[{ footer: ['4 Ghi chú: tạm tính'] }, { title: ['5 Bảng 2'], header: ['don_vi', 'thpt', 'y'] }],
	],
	[
		'two tables of other widths, nothing between them',
		'alias,unit_id\nĐức Hoà,la.duc-hoa\nThanh Hóa,la.thanh-hoa\nT. Thừa,la.thu-thua\nB. Lức,la.ben-luc\nfrom_unit,to_unit,weight_bp\na,b,10000\nc,d,6200\nc,e,3800\n',
		[{ header: ['alias', 'unit_id'] }, { header: ['from_unit', 'to_unit', 'weight_bp'], headerLines: [6] }],
	],
	[
		'the header again after a page break',
		'don_vi;thcs\nTân An;35\nBến Lức;32\ndon_vi;thcs\nTân Hưng;29\n',
		[{ data: ['2 Tân An 35', '3 Bến Lức 32', '4 don_vi thcs', '5 Tân Hưng 29'] }],
	],
	['one column', 'don_vi\nTân An\nBến Lức\n', [{ header: ['don_vi'], data: ['2 Tân An', '3 Bến Lức'] }]],
];

describe('sections', () => {
	it.each(cases)('%s', (_, text, expected) => {
		const found = seen(text);
		expect(found).toHaveLength(expected.length);
		expect(found).toMatchObject(expected);
	});

	it('believes names it is told', () => {
		const text = 'THCS,đạt\nTHPT,đạt\nTHCS,chưa\n';
		expect(seen(text, (cell) => ['THCS', 'đạt'].includes(cell))[0]?.header).toEqual(['THCS', 'đạt']);
	});

	it('leaves the end open when the rows given are the first of many', () => {
		const rows = rowsOf(`don_vi;so\n${'Tân An;1\n'.repeat(3000)}`).slice(0, 2000);
		expect(sections(rows)).toMatchObject([{ firstIndex: 1, endIndex: 2000 }]);
	});
});

describe('table', () => {
	it('gives the biggest', () => {
		const { header, rows } = understoodTable(fixture('phu-luc-long-an.csv'));
		expect(header).toHaveLength(5);
		expect(rows).toHaveLength(16);
		expect(rows[3]).toEqual(['04', 'Thủ Thừa', '100', '100', '20,00']);
	});

	it('fills short rows up and keeps long ones whole', () => {
		expect(understoodTable('a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12\n').rows).toEqual([
			['1', '2', '3'],
			['4', '5', ''],
			['6', '7', '8', '9'],
			['10', '11', '12'],
		]);
	});

	it('gives a header name to every column of the data', () => {
		expect(understoodTable('a,b\n1,2,\n3,4,\n5,6,\n').header).toEqual(['a', 'b', '']);
	});

	it('of an empty file is empty', () => {
		expect(understoodTable('')).toMatchObject({ header: [], rows: [] });
	});

	it('of a large file is whole', () => {
		const { rows } = understoodTable(`don_vi;so\n${'Tân An;1\n'.repeat(200_000)}`);
		expect(rows).toHaveLength(200_000);
	});
});
