import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../src/lib/intake/intake';
import { fileOf, longAnKnowledge, readingOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const read = (text: string, name = 'bieu.csv', options: IntakeOptions = {}) =>
	readingOf(catalogue, fileOf(text, name), options);
type Read = ReturnType<typeof read>;
const outcomes = (found: Read) =>
	found
		.of('outcomes')
		.map(({ unit_id, indicator_id, period_id, numerator, denominator }) =>
			[String(unit_id).slice(8), indicator_id, period_id, `${numerator}/${denominator}`].join(' '),
		);
const stops = (found: Read) =>
	found.issues
		.filter(({ code, severity }) => severity === 'error' || code === 'V15')
		.map(({ code, row }) => `${code} ${row}`);

const title = 'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023;;';
const columns = 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN';

describe('names without marks', () => {
	const rows = (...names: string[]) => names.map((name, at) => `${name};${1000 + at};${200 + at}`).join('\n');
	it('are read where the whole column is written so', () => {
		const found = read(
			`${title}\n${columns}\n${rows('Tan An', 'Ben Luc', 'Can Giuoc')}\nTổng cộng;3003;603\n`,
		);
		expect([stops(found), outcomes(found).length]).toEqual([[], 3]);
		expect(found.issues.filter(({ code }) => code === 'V17')).toHaveLength(3);
	});
	it.each([
		['beside names with marks', ['Tân An', 'Ben Luc', 'Can Giuoc']],
		['of two units alone', ['Tan An', 'Ben Luc']],
	])('are asked %s', (_, names) => {
		expect(stops(read(`${title}\n${columns}\n${rows(...names)}\n`)).join()).toContain('V15');
	});
	it('misspelt are asked all the same', () => {
		const found = read(`${title}\n${columns}\n${rows('Tan An', 'Ben Lucs', 'Can Giuoc', 'Duc Hoa')}\n`);
		expect(stops(found)).toEqual(['V14 4']);
	});
	it('are the unit of the letterhead', () => {
		const found = read(
			`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HƯNG;;\n${title}\n${columns}\n${rows('Tan Hung')}\n`,
		);
		expect(stops(found)).toEqual([]);
	});
});

describe('the year', () => {
	const tables = `I. CẤP THCS;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;1000;200\nBến Lức;900;150\n;;\nII. CẤP THPT;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào cao đẳng\nTân An;500;100\nBến Lức;400;60\n`;
	it.each(['NĂM 2023', '(Năm 2023)', 'Năm học 2022-2023', 'NH 2022–2023'])(
		'of the page is that of all its tables: %s',
		(year) => {
			const found = read(`KẾT QUẢ PHÂN LUỒNG HỌC SINH;;\n${year};;\n${tables}`);
			expect(stops(found)).toEqual([]);
			expect(outcomes(found).filter((line) => line.includes(' 2023 '))).toHaveLength(4);
		},
	);
	it('below the first section speaks of that section alone', () => {
		const found = read(`KẾT QUẢ PHÂN LUỒNG HỌC SINH;;\n${tables.replace(';;', ';;\nNĂM 2023;;')}`);
		expect(stops(found)).toEqual(['V02 null']);
	});
	it('of a school year in a file name has any dash', () => {
		for (const name of ['2022 - 2023', '2022-2023', '2022–2023', '2022_2023'])
			expect(outcomes(read(`${columns}\nTân An;1000;200\n`, `Bieu mau nam hoc ${name}.csv`))).toEqual([
				'tan-an vet_after_thcs 2023 200/1000',
			]);
	});
});

describe('two levels side by side without a title', () => {
	it('are led by their graduates, each with as many columns as it likes', () => {
		const found = read(
			'TÌNH HÌNH PHÂN LUỒNG NĂM 2023;;;;;\nĐơn vị;HS tốt nghiệp THCS;Số HS vào GDNN;Tỷ lệ (%);TS HS TN THPT;Số HS vào cao đẳng\nTân An;1000;200;20,00;500;100\nBến Lức;900;135;15,00;400;60\n',
		);
		expect(stops(found)).toEqual([]);
		expect(outcomes(found)).toContain('ben-luc vet_after_thpt 2023 60/400');
		expect(outcomes(found)).toContain('ben-luc vet_after_thcs 2023 135/900');
	});
	it.each([
		['a count before any level', 'Số HS vào GDNN;HS tốt nghiệp THCS;Số HS vào cao đẳng;HS tốt nghiệp THPT'],
		[
			'college among pupils of the lower level',
			'HS tốt nghiệp THCS;Số HS vào GDNN;Số HS vào cao đẳng;HS tốt nghiệp THPT',
		],
	])('are asked where the order does not tell: %s', (_, heads) => {
		const found = read(
			`PHÂN LUỒNG NĂM 2023;;;;\nĐơn vị;${heads}\nTân An;110;120;130;140\nBến Lức;90;95;97;99\n`,
		);
		expect(stops(found)).not.toEqual([]);
	});
});

describe('a title of a state of affairs', () => {
	it('is no letterhead of a province', () => {
		const found = read(
			'TÌNH HÌNH THỰC HIỆN HƯỚNG NGHIỆP TRONG CÁC TRƯỜNG THCS;;\nNăm 2023;;\nĐơn vị;Số trường có chương trình hướng nghiệp;Số trường có GV kiêm nhiệm tư vấn hướng nghiệp\nTân An;10/11;11/11\nBến Lức;9/12;12/12\nTân Trụ;5/6;4/6\n;;\nNgười lập biểu;GIÁM ĐỐC;\n(Ký, ghi rõ họ tên);(Ký tên, đóng dấu);\n',
		);
		expect([stops(found), outcomes(found).length]).toEqual([[], 6]);
	});
});

describe('rows that are no data', () => {
	it('signatures below one row of figures', () => {
		const found = read(
			`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HƯNG;;\n${title}\nSố HS tốt nghiệp THCS;Số HS vào GDNN;Tỷ lệ (%)\n(1);(2);(3)\n500;100;20,00\n;;\nNGƯỜI LẬP BẢNG;;KT. TRƯỞNG PHÒNG\nNơi nhận:;;\n- Lưu: VT.;;\n`,
		);
		expect([stops(found), outcomes(found)]).toEqual([[], ['tan-hung vet_after_thcs 2023 100/500']]);
	});
	it('a tall header and its numbers said again', () => {
		const header = 'TT;Đơn vị;Tốt nghiệp THCS;Vào GDNN;\n;;;SL;%\n1;2;3;4;5\n';
		const found = read(
			`${title};;\n${header}1;Tân An;1000;200;20,00\n2;Bến Lức;900;135;15,00\n3;Tân Trụ;800;80;10,00\n${header}4;Đức Hòa;700;140;20,00\n5;Đức Huệ;600;60;10,00\n`,
		);
		expect([stops(found), outcomes(found).length]).toEqual([[], 5]);
	});
	it('sums of regions, with a sum of all that has no name', () => {
		const found = read(
			`${title};\nTT;Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\nI;Vùng hạ;1900;335\n1;Tân An;1000;200\n2;Bến Lức;900;135\nII;Vùng cao;1500;220\n3;Tân Trụ;800;80\n4;Đức Hòa;700;140\n;;3400;555\n`,
		);
		expect([stops(found), outcomes(found).length]).toEqual([[], 4]);
	});
});

describe('a small table above a wider one', () => {
	it('is a table of its own', () => {
		const found = read(
			`KẾT QUẢ PHÂN LUỒNG NĂM 2023;;;;;;\nI. CẤP THCS;;;;;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN;;;;\nTân An;1000;200;;;;\n;;;;;;\nII. CẤP THPT;;;;;;\nTT;Đơn vị;Số HS dự thi;Số HS tốt nghiệp;Số HS vào cao đẳng;Tỷ lệ (%);Ghi chú\n1;Tân An;510;500;100;20,00;\n`,
		);
		expect(outcomes(found)).toEqual([
			'tan-an vet_after_thcs 2023 200/1000',
			'tan-an vet_after_thpt 2023 100/500',
		]);
	});
});

describe('a turned table', () => {
	it('has its labels in two columns', () => {
		const found = read(
			`${title};;\nĐơn vị;;Tân An;Bến Lức;Đức Hòa\nTốt nghiệp THCS;Tổng số;1000;900;700\n;Nữ;500;450;300\nVào GDNN;Tổng số;200;135;140\n;Nữ;80;40;30\n`,
		);
		expect(stops(found)).toEqual([]);
		expect(outcomes(found)).toEqual([
			'tan-an vet_after_thcs 2023 200/1000',
			'ben-luc vet_after_thcs 2023 135/900',
			'duc-hoa vet_after_thcs 2023 140/700',
		]);
	});
});

describe('a cell among counts', () => {
	it.each([
		['19,0', ['V10 5']],
		['19,00', ['V10 5']],
		['19', []],
	])('that reads %s', (cell, asked) => {
		const found = read(`${title}\n${columns}\nTân An;1000;200\nBến Lức;900;135\nĐức Hòa;700;${cell}\n`);
		expect(stops(found)).toEqual(asked);
	});
	it('is whole where all are written with zeros', () => {
		const found = read(
			`${title}\n${columns}\nTân An;1000,0;200,0\nBến Lức;900,0;135,0\nĐức Hòa;700,0;19,0\n`,
		);
		expect([stops(found), outcomes(found).length]).toEqual([[], 3]);
	});
});

describe('targets beside results', () => {
	const table = (...above: string[]) =>
		[
			...above,
			'Đơn vị;Chỉ tiêu đăng ký vào GDNN THCS (%);Số HS tốt nghiệp THCS;Số HS vào GDNN',
			'Thủ Thừa;20;200;30',
			'Đức Hòa;21;210;37\n',
		].join('\n');
	const plan = 'Kế hoạch số 12/KH-UBND ngày 05/3/2023';
	const targets = (found: Read) =>
		found.of('targets').map(({ unit_id, value_bp }) => `${String(unit_id).slice(8)} ${String(value_bp)}`);

	it.each(['KẾT QUẢ PHÂN LUỒNG NĂM 2023', 'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU PHÂN LUỒNG NĂM 2023'])(
		'are both read where the plan that set them is named: %s',
		(words) => {
			const found = read(table(words, plan));
			expect(stops(found)).toEqual([]);
			expect(outcomes(found)).toEqual([
				'thu-thua vet_after_thcs 2023 30/200',
				'duc-hoa vet_after_thcs 2023 37/210',
			]);
			expect(targets(found)).toEqual(['thu-thua 2000', 'duc-hoa 2100']);
		},
	);
	it('are left out, and told, where only the report itself is named', () => {
		const found = read(table('KẾT QUẢ PHÂN LUỒNG NĂM 2023', 'Số: 97/BC-PGDĐT'));
		expect(outcomes(found)).toHaveLength(2);
		expect(targets(found)).toEqual([]);
		expect(found.codes).toContain('V04');
	});
	it('under a title that says both are asked', () => {
		const found = read(table('KẾT QUẢ VÀ CHỈ TIÊU PHÂN LUỒNG NĂM 2023', plan));
		expect(found.of('outcomes')).toEqual([]);
		expect(found.issues.map(({ message_vi }) => message_vi)).toContain(
			'Chưa biết bảng này ghi chỉ tiêu hay kết quả.',
		);
	});
});
