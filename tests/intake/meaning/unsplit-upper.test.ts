import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../src/lib/intake/intake';
import { fileOf, knowledgeOf, readingOf } from '../../support/catalogue';
import { provinceSources } from '../../support/province';

const { catalogue } = knowledgeOf('thanh-hoa', provinceSources('thanh-hoa')).knowledge;
const read = (lines: readonly string[], options: IntakeOptions = {}) =>
	readingOf(catalogue, fileOf(lines.join('\n'), 'bieu.csv'), options);
type Read = ReturnType<typeof read>;
const errors = (found: Read) => found.issues.filter(({ severity }) => severity === 'error');
const outcomes = (found: Read) =>
	found
		.of('outcomes')
		.map(
			({ unit_id, indicator_id, numerator, denominator }) =>
				`${unit_id} ${indicator_id} ${numerator}/${denominator}`,
		);

const title = 'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2025;;;;;;';
const table = (upper: string, continuing = 'Vào GDTX') => [
	title,
	`Huyện;Số HS tốt nghiệp THCS;${upper};${continuing};Trung cấp;Sơ cấp;Lao động, khác`,
	'Huyện Thọ Xuân;2950;2100;260;310;90;190',
	'Huyện Yên Định;2280;1640;190;240;80;130',
	'Cộng;5230;3740;450;550;170;320',
];
const counted = ['thanh-hoa.tho-xuan vet_after_thcs 400/2950', 'thanh-hoa.yen-dinh vet_after_thcs 320/2280'];

describe('streams of which one is grade 10, public and private together', () => {
	it.each([
		'Vào THPT',
		'Vào lớp 10 THPT',
		'Lớp 10 THPT',
		'THPT',
		'Trúng tuyển vào lớp 10 THPT',
		'Học tiếp THPT',
	])('give the pupils of vocational education, without a fault: %s', (upper) => {
		const found = read(table(upper));
		expect(errors(found)).toEqual([]);
		expect(outcomes(found)).toEqual(counted);
		expect(found.of('destinations')).toEqual([]);
	});
	it('are told in one sentence what keeps them from being kept', () => {
		const told = read(table('Vào THPT')).issues.filter(({ code }) => code === 'V04');
		expect(told.map(({ column }) => column)).toEqual(['Vào THPT']);
		expect(told[0]?.message_vi).toMatch(/^Cột Vào THPT gồm cả HS vào THPT công lập và ngoài công lập/);
	});
	it('are kept where its sector is chosen', () => {
		const found = read(table('Vào THPT'), { columns: { 'vao thpt': 'destination:thpt_public' } });
		expect(errors(found)).toEqual([]);
		expect(found.of('destinations')).toHaveLength(10);
		expect(found.of('outcomes')).toEqual([]);
	});
	it('hold the pupils of a centre of both kinds for those of continuing education where all add up', () => {
		expect(outcomes(read(table('Vào THPT', 'TT GDNN-GDTX')))).toEqual(counted);
	});
	it('are a fault where they do not add up with it, and the fault says by how much', () => {
		const wrong = table('Vào THPT').map((line) => line.replace(';1640;', ';1600;'));
		expect(errors(read(wrong)).map(({ message_vi }) => message_vi)).toEqual([
			expect.stringContaining('Tổng các luồng là 2240, khác số học sinh tốt nghiệp 2280'),
		]);
	});
	it('are a fault that names what is counted beside them, where that is none of them by its words', () => {
		const wrong = table('Vào THPT', 'TT GDNN-GDTX').map((line) => line.replace(';1640;', ';1600;'));
		expect(errors(read(wrong)).map(({ message_vi }) => message_vi)).toContain(
			'Tổng các luồng là 2050, khác số học sinh tốt nghiệp 2280; chưa kể cột TT GDNN-GDTX. Nếu đó cũng là một luồng, hãy chọn nghĩa của cột.',
		);
	});
	it('are a fault of the total row where they do not add up there', () => {
		const wrong = table('Vào THPT').map((line) => line.replace(';3740;', ';3747;'));
		expect(errors(read(wrong)).map(({ message_vi }) => message_vi)).toEqual([
			'Ở dòng tổng cộng (dòng 5), các luồng cộng lại là 5237, khác số học sinh tốt nghiệp 5230.',
		]);
	});
	it('lie down the rows as well, with the rate of each', () => {
		const found = read([
			'UBND HUYỆN QUAN SƠN;;;',
			'BÁO CÁO KẾT QUẢ PHÂN LUỒNG NĂM HỌC 2024-2025;;;',
			'TT;Nội dung;Số HS;Tỷ lệ (%)',
			'I;Học sinh được công nhận tốt nghiệp THCS;618;100',
			'1;Trúng tuyển vào lớp 10 THPT;404;65,37',
			'2;Vào học GDTX;88;14,24',
			'3;Học nghề trình độ sơ cấp;14;2,27',
			'4;Học trung cấp;37;5,99',
			'5;Ở nhà, lao động tự do;75;12,14',
		]);
		expect(errors(found)).toEqual([]);
		expect(outcomes(found)).toEqual(['thanh-hoa.quan-son vet_after_thcs 51/618']);
	});
	it('change nothing where both sectors stand beside their sum', () => {
		const found = read([
			title,
			'Huyện;Số HS tốt nghiệp THCS;Vào lớp 10;THPT công lập;THPT tư thục;Trung cấp;Khác',
			'Huyện Thọ Xuân;2950;2100;2000;100;310;540',
			'Huyện Yên Định;2280;1640;1600;40;240;400',
		]);
		expect(errors(found)).toEqual([]);
		expect(found.of('destinations')).toHaveLength(8);
	});
});
