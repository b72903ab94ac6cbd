import { describe, expect, it } from 'vitest';
import { fileOf, longAnKnowledge, readingOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const read = (text: string, options = {}) => readingOf(catalogue, fileOf(text, 'bieu.csv'), options);
const outcomes = (found: ReturnType<typeof read>) =>
	found
		.of('outcomes')
		.map(({ unit_id, indicator_id, period_id, numerator, denominator }) =>
			[String(unit_id).slice(8), indicator_id, period_id, `${numerator}/${denominator}`].join(' '),
		);
const errors = (found: ReturnType<typeof read>) =>
	found.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** Six rows of header over three units, as a spreadsheet saves merged titles in a text file. */
const tall = (numbering: string) =>
	[
		'TỔNG HỢP PHÂN LUỒNG NĂM 2023;;;;;',
		'TT;Đơn vị;Phân luồng học sinh;;;',
		';;Cấp THCS;;;',
		';;Tổng số HS tốt nghiệp;Chia ra;;',
		';;;Học nghề;;Luồng khác',
		';;;Số lượng;Tỷ lệ %;',
		numbering,
		'1;Tân An;1300;260;20,00;1040',
		'2;Bến Lức;900;135;15,00;765',
		'3;Thủ Thừa;640;128;20,00;512',
		'',
	].join('\n');

describe('headers of five rows and more', () => {
	it.each([
		'A;B;C;D;E;F',
		'a;b;c;d;e = d/c x 100;f',
		'A;B;1;2;3=2/1*100;4',
		';A;1;2;3;4',
		'I;II;1;2;3;4',
		';;[1];[2];[3]=[2]:[1];[4]',
		';;1;2;3;4',
		'(1);(2);(3);(4);(5)=(4)/(3);(6)',
		';;(HS);(HS);(%);(HS)',
	])('end in a row that is no data: %s', (numbering) => {
		const found = read(tall(numbering));
		expect(errors(found)).toEqual([]);
		expect(outcomes(found)).toEqual([
			'tan-an vet_after_thcs 2023 260/1300',
			'ben-luc vet_after_thcs 2023 135/900',
			'thu-thua vet_after_thcs 2023 128/640',
		]);
	});
	it('end before figures that happen to count on from one', () => {
		const found = read('Tháng;Số HS vào GDNN;Số HS tốt nghiệp THCS\n1;2;3\n2;5;9\n3;11;30\n');
		expect(found.tables[0]?.firstLine).toBe(2);
	});
	it('have paths that stop where the title above them stops', () => {
		const found = read(
			[
				'TỔNG HỢP PHÂN LUỒNG NĂM 2023;;;;;',
				'TT;Đơn vị;Cấp THCS;;Cấp THPT;',
				';;Tốt nghiệp;Chia ra;;Chia ra',
				';;;Học nghề;Tốt nghiệp;Cao đẳng',
				';;Số lượng;Số lượng;Số lượng;Số lượng',
				'1;Tân An;1300;260;500;100',
				'2;Bến Lức;900;135;400;60',
				'3;Thủ Thừa;640;128;300;30',
				'',
			].join('\n'),
		);
		expect(found.tables[0]?.lines.map(({ path }) => path.slice(0, -1).join(' › ')).slice(2)).toEqual([
			'Cấp THCS › Tốt nghiệp',
			'Cấp THCS › Chia ra › Học nghề',
			'Cấp THPT › Tốt nghiệp',
			'Cấp THPT › Chia ra › Cao đẳng',
		]);
		expect(outcomes(found)).toHaveLength(6);
		expect(outcomes(found)).toContain('ben-luc vet_after_thpt 2023 60/400');
	});
});

describe('keys and values above a table', () => {
	const years = 'Đơn vị;Mã;2021;2022;2023\nTân An;A1;20;21;22\nBến Lức;A2;24;25;26\nĐức Hòa;A3;30;31;33\n';
	it.each([
		[
			'set off',
			'Nguồn;Phòng KHTC;;;\nCập nhật lần cuối;15/01/2024;;;\nChỉ số;Tỷ lệ HS tốt nghiệp THCS vào GDNN (%);;;\n;;;;\n',
		],
		['right above', 'TỶ LỆ HỌC SINH TỐT NGHIỆP THCS VÀO GDNN (%);;;;\nNgày cập nhật;31/12/2023;;;\n'],
		[
			'with their unit of measure',
			'Tên biểu;Học sinh tốt nghiệp THCS vào GDNN;;;\nĐơn vị tính;%;;;\nNguồn;Niên giám năm 2020;;;\n;;;;\n',
		],
	])('leave the years to the columns: %s', (_, above) => {
		const found = read(above + years);
		expect(errors(found)).toEqual([]);
		expect(
			found
				.of('outcomes')
				.filter(({ unit_id }) => unit_id === 'long-an.ben-luc')
				.map(({ indicator_id, period_id, declared_bp }) => [indicator_id, period_id, declared_bp]),
		).toEqual([
			['vet_after_thcs', '2021', 2400],
			['vet_after_thcs', '2022', 2500],
			['vet_after_thcs', '2023', 2600],
		]);
	});
	it('that do not say what the figures are leave that to be asked', () => {
		const text = `Nguồn;Sở GDĐT;;;\nNgày cập nhật;31/12/2023;;;\n;;;;\n${years}`;
		const found = read(text, { assume: { level: 'THCS' } });
		expect([errors(found), outcomes(found)]).toEqual([['V02'], []]);
		expect(found.tables[0]?.lines.map(({ asked }) => asked.length > 0)).toEqual([
			false,
			false,
			true,
			true,
			true,
		]);
		const facets = Object.fromEntries(
			(found.tables[0]?.lines ?? []).slice(2).map(({ key }) => [key, { what: 'vet', measure: 'rate' }]),
		);
		expect(read(text, { assume: { level: 'THCS' }, facets }).of('outcomes')).toHaveLength(9);
		expect(read(text, { assume: { indicator: 'vet_after_thcs' } }).of('outcomes')).toHaveLength(9);
	});
	it('say the year, and a day beside it does not', () => {
		const found = read(
			'Ngày cập nhật;02/01/2024;;\nNăm học;2022-2023;;\nSTT;Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN\n1;Tân An;1000;200\n2;Bến Lức;900;150\n',
		);
		expect([errors(found), outcomes(found)]).toEqual([
			[],
			['tan-an vet_after_thcs 2023 200/1000', 'ben-luc vet_after_thcs 2023 150/900'],
		]);
	});
});
