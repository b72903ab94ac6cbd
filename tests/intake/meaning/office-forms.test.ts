import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../src/lib/intake/intake';
import { fileOf, longAnKnowledge, readingOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const read = (text: string, name = 'tep.csv', options: IntakeOptions = {}) =>
	readingOf(catalogue, fileOf(text, name), options);
const short = (unit: unknown) => String(unit).replace(/^long-an\./, '');

/** "tan-an vet_after_thcs 2023 418/1191 35.10" for each outcome, "tan-an vet_after_thcs 2024 37.00 registered" for each target. */
function records(found: ReturnType<typeof read>): string[] {
	const outcomes = found.of('outcomes').map((row) => {
		const declared = row['declared_bp'] === null ? '' : ` ${(Number(row['declared_bp']) / 100).toFixed(2)}`;
		const counts = row['numerator'] === null ? '' : ` ${row['numerator']}/${row['denominator']}`;
		return `${short(row['unit_id'])} ${row['indicator_id']} ${row['period_id']}${counts}${declared}`;
	});
	const targets = found
		.of('targets')
		.filter((row) => row['is_declared_total'] !== true)
		.map(
			(row) =>
				`${short(row['unit_id'])} ${row['indicator_id']} ${row['period_id']} ${(Number(row['value_bp']) / 100).toFixed(2)} ${row['kind']}`,
		);
	const streams = found
		.of('destinations')
		.map((row) => `${short(row['unit_id'])} ${row['destination']} ${row['period_id']} ${row['students']}`);
	return [...outcomes, ...targets, ...streams];
}
const errors = (found: ReturnType<typeof read>) =>
	found.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const letterhead = (unit: string) =>
	`UBND ${unit};;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO;;;Độc lập - Tự do - Hạnh phúc\nSố: 15/BC-PGDĐT;;;Long An, ngày 20 tháng 12 năm 2024\n\n`;

describe('read without an answer', () => {
	it.each<[string, string, string, string[]]>([
		[
			'both levels side by side, each rate proved',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG NĂM HỌC 2022-2023;;;;;;;\nTT;Đơn vị;Tốt nghiệp THCS;;;Tốt nghiệp THPT;;\n;;Tổng số;Vào GDNN;Tỷ lệ (%);Tổng số;Vào cao đẳng;Tỷ lệ (%)\n1;Tân An;1000;200;20,00;500;150;30,00\n2;Bến Lức;800;120;15,00;400;100;25,00\n',
			[
				'tan-an vet_after_thcs 2023 200/1000 20.00',
				'tan-an vet_after_thpt 2023 150/500 30.00',
				'ben-luc vet_after_thcs 2023 120/800 15.00',
				'ben-luc vet_after_thpt 2023 100/400 25.00',
			],
		],
		[
			'levels stacked',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG NĂM 2023;;\nI. CẤP THCS;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;1000;200\nBến Lức;800;120\nII. CẤP THPT;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;500;150\nBến Lức;400;100\n',
			[
				'tan-an vet_after_thcs 2023 200/1000',
				'ben-luc vet_after_thcs 2023 120/800',
				'tan-an vet_after_thpt 2023 150/500',
				'ben-luc vet_after_thpt 2023 100/400',
			],
		],
		[
			'years as columns of rates',
			'a.csv',
			'TỶ LỆ HS TỐT NGHIỆP THCS VÀO GDNN (KẾT QUẢ CÁC NĂM);;\nĐơn vị;Năm 2022;Năm 2023\nTân An;18,25;20,75\nBến Lức;14,50;15,25\n',
			[
				'tan-an vet_after_thcs 2022 18.25',
				'tan-an vet_after_thcs 2023 20.75',
				'ben-luc vet_after_thcs 2022 14.50',
				'ben-luc vet_after_thcs 2023 15.25',
			],
		],
		[
			'units across',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;\nNội dung;Tân An;Bến Lức;Đức Hòa\nSố HS tốt nghiệp THCS;1000;800;1600\nSố HS vào GDNN;200;120;600\n',
			[
				'tan-an vet_after_thcs 2023 200/1000',
				'ben-luc vet_after_thcs 2023 120/800',
				'duc-hoa vet_after_thcs 2023 600/1600',
			],
		],
		[
			'a list of one unit under its letterhead',
			'a.csv',
			`${letterhead('HUYỆN CẦN ĐƯỚC')}BÁO CÁO PHÂN LUỒNG THCS NĂM 2024;;;\nNội dung;Số liệu;;\nSố HS tốt nghiệp THCS;1000;;\nSố HS vào học nghề;200;;\n`,
			['can-duoc vet_after_thcs 2024 200/1000'],
		],
		[
			'one row without a name under its letterhead',
			'a.csv',
			`${letterhead('HUYỆN CẦN ĐƯỚC')}BÁO CÁO PHÂN LUỒNG THCS NĂM 2024;;;\nSố HS tốt nghiệp THCS;Số HS vào học nghề;Tỷ lệ (%);\n1000;200;20,00;\n`,
			['can-duoc vet_after_thcs 2024 200/1000 20.00'],
		],
		[
			'a rate before its count, proved by the numbers',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;\nĐơn vị;Số HS tốt nghiệp THCS;Tỷ lệ (%);Số HS vào GDNN\nTân An;1000;20,00;200\nBến Lức;800;15,00;120\n',
			['tan-an vet_after_thcs 2023 200/1000 20.00', 'ben-luc vet_after_thcs 2023 120/800 15.00'],
		],
		[
			'streams that add up',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;;;\nĐơn vị;Số HS tốt nghiệp;Kết quả phân luồng;;;\n;;THPT công lập;GDTX;Trung cấp;Khác\nTân An;100;60;10;20;10\nBến Lức;90;50;15;20;5\n',
			[
				'tan-an thpt_public 2023 60',
				'tan-an gdtx_only 2023 10',
				'tan-an tc_only 2023 20',
				'tan-an other 2023 10',
				'ben-luc thpt_public 2023 50',
				'ben-luc gdtx_only 2023 15',
				'ben-luc tc_only 2023 20',
				'ben-luc other 2023 5',
			],
		],
		[
			'the rate of the streams that its indicator counts',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;;;;\nĐơn vị;Số HS tốt nghiệp;THPT công lập;GDTX;Sơ cấp;Trung cấp;Tỷ lệ HS vào học nghề (%)\nTân An;100;60;13;7;20;27,00\nBến Lức;90;50;15;5;20;27,78\n',
			[
				'tan-an vet_after_thcs 2023 27/100 27.00',
				'ben-luc vet_after_thcs 2023 25/90 27.78',
				'tan-an thpt_public 2023 60',
				'tan-an gdtx_only 2023 13',
				'tan-an so_cap 2023 7',
				'tan-an tc_only 2023 20',
				'ben-luc thpt_public 2023 50',
				'ben-luc gdtx_only 2023 15',
				'ben-luc so_cap 2023 5',
				'ben-luc tc_only 2023 20',
			],
		],
		[
			'schools as parts of a whole',
			'a.csv',
			'KẾT QUẢ GIÁO DỤC HƯỚNG NGHIỆP CẤP THCS NĂM 2023;;\nĐơn vị;Số trường có chương trình hướng nghiệp;Số trường có GV kiêm nhiệm tư vấn hướng nghiệp\nTân An;10/11;11/11\nBến Lức;9/12;12/12\n',
			[
				'tan-an prog_local_thcs 2023 10/11',
				'tan-an counsellor_thcs 2023 11/11',
				'ben-luc prog_local_thcs 2023 9/12',
				'ben-luc counsellor_thcs 2023 12/12',
			],
		],
		[
			'a register with registered and adjusted targets',
			'a.csv',
			'CHỈ TIÊU PHÂN LUỒNG SAU THCS NĂM 2024;;\n(Kèm theo Quyết định số 30/QĐ-UBND ngày 15/3/2024);;\nĐơn vị;Chỉ tiêu đăng ký (%);Chỉ tiêu điều chỉnh (%)\nTân An;30,00;32,00\nBến Lức;31,00;33,00\n',
			[
				'tan-an vet_after_thcs 2024 30.00 registered',
				'tan-an vet_after_thcs 2024 32.00 adjusted',
				'ben-luc vet_after_thcs 2024 31.00 registered',
				'ben-luc vet_after_thcs 2024 33.00 adjusted',
			],
		],
		[
			'the total above its rows, girls beside all',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;;\nĐơn vị;Tốt nghiệp THCS;;Vào GDNN;\n;Tổng số;Nữ;Tổng số;Nữ\nToàn tỉnh;1800;900;320;120\nTân An;1000;500;200;80\nBến Lức;800;400;120;40\n',
			['tan-an vet_after_thcs 2023 200/1000', 'ben-luc vet_after_thcs 2023 120/800'],
		],
		[
			'the year in the name of the file, a day beside it',
			'BC phan luong THCS nam hoc 2023-2024 (15-01-2025).csv',
			'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;1000;200\n',
			['tan-an vet_after_thcs 2024 200/1000'],
		],
		[
			'rows by year',
			'a.csv',
			`${letterhead('HUYỆN CẦN ĐƯỚC')}PHÂN LUỒNG HS SAU THCS QUA CÁC NĂM;;;\nNăm học;Số HS tốt nghiệp THCS;Số HS vào GDNN;\n2021-2022;900;180;\n2022-2023;1000;200;\n`,
			['can-duoc vet_after_thcs 2022 180/900', 'can-duoc vet_after_thcs 2023 200/1000'],
		],
		[
			'rows by level',
			'a.csv',
			`${letterhead('HUYỆN CẦN ĐƯỚC')}KẾT QUẢ PHÂN LUỒNG NĂM 2023;;;\nCấp học;Số HS tốt nghiệp;Số HS vào GDNN;Tỷ lệ (%)\nTHCS;1000;200;20,00\nTHPT;500;150;30,00\n`,
			['can-duoc vet_after_thcs 2023 200/1000 20.00', 'can-duoc vet_after_thpt 2023 150/500 30.00'],
		],
		[
			'names that programs give to their parts are text',
			'a.csv',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN;constructor;__proto__\nTân An;1000;200;x;y\n',
			['tan-an vet_after_thcs 2023 200/1000'],
		],
	])('%s', (_, name, text, expected) => {
		const found = read(text, name);
		expect(errors(found)).toEqual([]);
		expect(records(found)).toEqual(expected);
	});
});

describe('asked or refused, never guessed', () => {
	it.each<[string, string, string]>([
		[
			'a half-year',
			'V27',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS HỌC KỲ I NĂM HỌC 2023-2024;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;1000;200\n',
		],
		[
			'two years in two titles',
			'V27',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2022;;\nNăm học 2022-2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;1000;200\n',
		],
		[
			'two columns of one meaning',
			'V03',
			'KẾT QUẢ PHÂN LUỒNG NĂM 2023;;;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;1000;200;500;150\n',
		],
		[
			'a title that is target and result at once',
			'V02',
			'CHỈ TIÊU VÀ KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;\nĐơn vị;Tỷ lệ vào GDNN (%)\nTân An;20,00\nBến Lức;15,00\n',
		],
		[
			'no school level anywhere',
			'V02',
			'KẾT QUẢ PHÂN LUỒNG NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;1000;200\n',
		],
		[
			'more than there are',
			'V11',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;200;1000\n',
		],
		[
			'a row without a name',
			'V14',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;1000;200\n;800;120\nBến Lức;700;70\n',
		],
		[
			'schools of a district without its total',
			'V14',
			`${letterhead('HUYỆN CẦN ĐƯỚC')}PHÂN LUỒNG SAU THCS NĂM 2024;;;\nTrường;Số HS tốt nghiệp THCS;Số HS vào GDNN;\nTHCS Long Hựu;100;20;\nTHCS Mỹ Lệ;80;12;\n`,
		],
		[
			'a commune with the name of a district',
			'V14',
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nXã Bến Lức;1000;200\n',
		],
	])('%s', (_, code, text) => {
		const found = read(text);
		expect(errors(found)).toContain(code);
		expect(records(found).filter((record) => !/^tan-an .*1000|^ben-luc .*70\/700/.test(record))).toEqual([]);
	});
	it('a rate of something else is left out, and told', () => {
		const found = read(
			'KẾT QUẢ TUYỂN SINH NĂM 2023;;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào lớp 10;Tỷ lệ (%)\nTân An;1000;800;80,00\n',
		);
		expect(records(found)).toEqual([]);
		expect(found.tables[0]?.lines[3]).toMatchObject({ left: 'percent-of-other' });
	});
	it('targets beside results without their document are left out, and told', () => {
		const found = read(
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;\nĐơn vị;Chỉ tiêu (%);Kết quả (%);Chênh lệch\nTân An;35,00;36,00;1,00\n',
		);
		expect(errors(found)).toEqual([]);
		expect(records(found)).toEqual(['tan-an vet_after_thcs 2023 36.00']);
		expect(found.issues).toContainEqual(expect.objectContaining({ code: 'V04', column: 'Chỉ tiêu (%)' }));
	});
	it('a rate that its streams do not make is told', () => {
		const found = read(
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;;;\nĐơn vị;Số HS tốt nghiệp;THPT công lập;GDTX;Trung cấp;Tỷ lệ HS vào học nghề (%)\nTân An;100;60;15;25;52,00\nBến Lức;90;50;15;25;27,78\nTân Trụ;80;50;10;20;25,00\nĐức Hòa;80;50;10;20;25,00\n',
		);
		expect(found.issues).toContainEqual(expect.objectContaining({ code: 'V22', row: 3 }));
		expect(found.tables[0]?.lines[5]?.proof).toMatchObject({ numerator: 'E', denominator: 'B' });
	});
	it('targets that repeat the register are told too: only our own form may carry them along', () => {
		const title = 'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023';
		const set = catalogue.known.targets.find(
			({ unit_id, indicator_id, value_bp }) =>
				unit_id === 'long-an.tan-an' && indicator_id === 'vet_after_thcs' && value_bp !== null,
		);
		const value = ((set?.value_bp ?? 0) / 100).toFixed(2).replace('.', ',');
		const told = (text: string) => read(text).issues.filter(({ code }) => code === 'V04').length;
		expect(told(`${title};;\nĐơn vị;Chỉ tiêu đăng ký (%);Kết quả (%)\nTân An;${value};36,00\n`)).toBe(1);
		expect(
			told(
				`${title};;;\nMã đơn vị;Tên đơn vị;Chỉ tiêu đăng ký (%);Kết quả (%)\nlong-an.tan-an;Tân An;${value};36,00\n`,
			),
		).toBe(0);
	});
	it('an attainment is no rate', () => {
		const found = read(
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN;Tỷ lệ đạt so với chỉ tiêu (%)\nTân An;1000;200;97,50\n',
		);
		expect(records(found)).toEqual(['tan-an vet_after_thcs 2023 200/1000']);
	});
});

describe("a district's own return", () => {
	const schools = (total: string) =>
		`${letterhead('HUYỆN CẦN ĐƯỚC')}PHÂN LUỒNG SAU THCS NĂM 2024;;;\nTT;Trường;Số HS tốt nghiệp THCS;Số HS vào GDNN\n1;THCS Long Hựu;100;20\n2;THCS Mỹ Lệ;80;12\n${total}\n`;
	it.each(['TỔNG CỘNG;;180;32', ';Toàn huyện;180;32', ';;180;32', ';Huyện Cần Đước;180;32'])(
		'its total is its own record: %s',
		(total) => {
			const found = read(schools(total));
			expect(records(found)).toEqual(['can-duoc vet_after_thcs 2024 32/180']);
			expect(found.totals).toEqual([]);
			expect(found.offers).toMatchObject([
				{ name: 'THCS Long Hựu', parent_id: 'long-an.can-duoc', level: 'school', subtype: 'thcs' },
				{ name: 'THCS Mỹ Lệ' },
			]);
			expect(found.names).toEqual([]);
		},
	);
	it('schools of several districts are not said to be of one', () => {
		const found = read(
			[
				'KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU THCS NĂM 2023;;;',
				'Huyện;Trường;Số HS tốt nghiệp THCS;Số HS vào học nghề',
				'Thủ Thừa;Trường THCS Bình Thạnh Mới;100;20',
				'Đức Hòa;Trường THCS Hòa Khánh Mới;80;12',
			].join('\n'),
		);
		const told = found.issues.find(({ code }) => code === 'V14');
		expect(told?.message_vi).toContain('2 đơn vị thuộc Huyện Thủ Thừa, Huyện Đức Hòa chưa có trong danh mục');
	});
	it('its schools can be added once for all', () => {
		const found = read(schools('TỔNG CỘNG;;180;32'), 'a.csv', { assume: { schools: 'add' } });
		expect(found.of('units').map((unit) => unit['unit_id'])).toEqual([
			'long-an.can-duoc.thcs-long-huu',
			'long-an.can-duoc.thcs-my-le',
		]);
		expect(records(found)).toHaveLength(3);
		expect(found.offers).toEqual([]);
	});
	it('is never the total of the province', () => {
		const text =
			'CHỈ TIÊU ĐĂNG KÝ SAU THCS NĂM 2024;\n(Kèm theo Kế hoạch số 5/KH-UBND ngày 01/3/2024);\nĐơn vị;Tỷ lệ vào GDNN (%)\nTân An;30,00\nTổng cộng;30,00\n';
		const found = read(text);
		expect(found.totals.map(({ record }) => (record as { unit_id: string }).unit_id)).toEqual([
			'long-an.tan-an',
		]);
	});
});

describe('what the user decides', () => {
	const text =
		'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;1000;200\nCụm 1;800;120\nBến Lức;700;70\n';
	it('a row is skipped, or is the total of a unit', () => {
		expect(errors(read(text))).toEqual(['V14']);
		const skipped = read(text, 'a.csv', { rows: { '!4': 'skip' } });
		expect([errors(skipped), records(skipped).length]).toEqual([[], 2]);
		const total = read(text, 'a.csv', { rows: { '!4': 'total:long-an.can-duoc' } });
		expect(records(total)).toContain('can-duoc vet_after_thcs 2023 120/800');
	});
	it('two columns are exchanged', () => {
		const wrong =
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;655;2478\n';
		const found = read(wrong);
		expect(found.issues.find(({ code }) => code === 'V11')?.message_vi).toBe(
			'Số HS vào GDNN (2.478) lớn hơn Số HS tốt nghiệp THCS (655); hai cột bị đảo?',
		);
		expect(found.tables[0]?.lines[2]?.proof).toMatchObject({ kind: 'swapped' });
		const [, second, third] = found.tables[0]?.lines ?? [];
		const swapped = read(wrong, 'a.csv', { swaps: [[second?.key ?? '', third?.key ?? '']] });
		expect(records(swapped)).toEqual(['tan-an vet_after_thcs 2023 655/2478']);
	});
	it('facets of a column', () => {
		const both =
			'KẾT QUẢ PHÂN LUỒNG NĂM 2023;;;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;1000;200;500;150\n';
		const keys = read(both).tables[0]?.lines.map(({ key }) => key) ?? [];
		expect(new Set(keys).size).toBe(5);
		const level = (value: string) => ({ level: value });
		const found = read(both, 'a.csv', {
			facets: {
				[keys[1] ?? '']: level('THCS'),
				[keys[2] ?? '']: level('THCS'),
				[keys[3] ?? '']: level('THPT'),
				[keys[4] ?? '']: level('THPT'),
			},
		});
		expect(records(found)).toEqual([
			'tan-an vet_after_thcs 2023 200/1000',
			'tan-an vet_after_thpt 2023 150/500',
		]);
	});
	it('a part of a year counts when it is said to', () => {
		const half =
			'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nTân An;1000;200\n';
		expect(errors(read(half, 'a.csv', { assume: { year: '2023' } }))).toEqual(['V27']);
		expect(records(read(half, 'a.csv', { assume: { part: 'whole' } }))).toEqual([
			'tan-an vet_after_thcs 2023 200/1000',
		]);
	});
});
