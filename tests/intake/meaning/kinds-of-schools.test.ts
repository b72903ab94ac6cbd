import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../src/lib/intake/intake';
import { fileOf, knowledgeOf, readingOf } from '../../support/catalogue';
import { provinceSources } from '../../support/province';

const { catalogue } = knowledgeOf('nghe-an', provinceSources('nghe-an')).knowledge;
const read = (lines: readonly string[], options: IntakeOptions = {}) =>
	readingOf(catalogue, fileOf(lines.join('\n'), 'bieu.csv'), options);
type Read = ReturnType<typeof read>;
const warned = (found: Read, words: string) =>
	found.issues.filter(({ message_vi }) => message_vi.includes(words)).map(({ column }) => column);
const errors = (found: Read) =>
	found.issues.filter(({ severity }) => severity === 'error').map(({ code, column }) => `${code} ${column}`);

const title = 'KẾT QUẢ PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM HỌC 2025-2026;;;;;';
const streams = [
	title,
	'Đơn vị;Tổng số HS tốt nghiệp;Vào lớp 10 THPT công lập;GDTX;Học nghề (TC, CĐ);Đi làm / ở nhà',
	'Xã Anh Sơn;412;255;50;81;26',
	'Xã Đô Lương;540;400;40;70;30',
];

describe('a column of vocational education', () => {
	const of = (header: string) =>
		warned(
			read([title, `Đơn vị;Số HS tốt nghiệp THCS;${header}`, 'Xã Anh Sơn;412;81', 'Xã Đô Lương;540;70']),
			'không thuộc chỉ tiêu',
		);
	it.each(['Học nghề (TC, CĐ)', 'Học nghề (trung cấp, cao đẳng)', 'Số HS vào sơ cấp, trung cấp, cao đẳng'])(
		'names pupils whom the indicator does not count, and it is told: %s',
		(header) => {
			expect(of(header)).toEqual([header]);
		},
	);
	it.each(['Số HS học nghề', 'Số HS vào sơ cấp, trung cấp', 'Học tại cơ sở GDNN trình độ sơ cấp, trung cấp'])(
		'names no other: %s',
		(header) => {
			expect(of(header)).toEqual([]);
		},
	);
	it('is told in a whole sentence', () => {
		const found = read([title, 'Đơn vị;Số HS tốt nghiệp THCS;Học nghề (TC, CĐ)', 'Xã Anh Sơn;412;81']);
		const told = found.issues.find(({ message_vi }) => message_vi.includes('không thuộc chỉ tiêu'));
		expect(told?.message_vi).toMatch(/^Cột Học nghề \(TC, CĐ\) gồm cả HS vào cao đẳng, không thuộc chỉ tiêu/);
		expect(told?.message_en).toContain('includes pupils of college level, whom the indicator');
	});
	it('is told of a rate as well as of pupils', () => {
		expect(of('Tỷ lệ HS học nghề (TC, CĐ) (%)')).toEqual(['Tỷ lệ HS học nghề (TC, CĐ) (%)']);
	});
});

describe('streams beside vocational education as a whole', () => {
	it('are left out, each with the reason and what would bring them in', () => {
		const found = read(streams);
		expect(found.of('destinations')).toEqual([]);
		expect(found.of('outcomes').map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
			'81/412',
			'70/540',
		]);
		expect(warned(found, 'Muốn ghi cả cơ cấu')).toEqual([
			'Vào lớp 10 THPT công lập',
			'GDTX',
			'Đi làm / ở nhà',
		]);
	});
	it('each name the column of their own level', () => {
		const found = read([
			'KẾT QUẢ PHÂN LUỒNG NĂM HỌC 2025-2026;;;;;;',
			';Sau THCS;;;Sau THPT;;',
			'Đơn vị;HS tốt nghiệp;Học nghề;Khác;HS tốt nghiệp;Học CĐ, TC, SC;Còn lại',
			'Xã Anh Sơn;412;81;30;300;90;210',
			'Xã Đô Lương;540;70;30;400;100;300',
		]);
		const told = found.issues.filter(({ message_vi }) => message_vi.includes('gộp các trình độ'));
		expect(told.map(({ message_vi }) => message_vi.split(' gộp')[0])).toEqual([
			'Cột Sau THCS Khác là một luồng, nhưng cột Sau THCS Học nghề',
			'Cột Sau THPT Còn lại là một luồng, nhưng cột Sau THPT Học CĐ, TC, SC',
		]);
	});
	it('stay out with that reason when one of them is chosen by hand', () => {
		const columns = { 'vao lop 10 thpt cong lap': 'destination:thpt_public' };
		const found = read(streams, { columns });
		expect(found.of('destinations')).toEqual([]);
		expect(warned(found, 'Muốn ghi cả cơ cấu')).toContain('Vào lớp 10 THPT công lập');
	});
	it('are read where that column is said to be one stream', () => {
		const found = read(streams, { columns: { 'hoc nghe tc cd': 'destination:tc_only' } });
		expect(errors(found)).toEqual([]);
		expect(found.of('destinations').map(({ destination, students }) => `${destination} ${students}`)).toEqual(
			expect.arrayContaining(['thpt_public 255', 'gdtx_only 50', 'tc_only 81', 'other 26', 'tc_only 70']),
		);
	});
	it('and the whole of them are one and the same where all add up', () => {
		const found = read([
			title,
			'Đơn vị;HS tốt nghiệp THCS;Học nghề;Sơ cấp;Trung cấp;THPT công lập;Đi làm',
			'Xã Anh Sơn;400;88;28;60;300;12',
			'Xã Đô Lương;500;100;40;60;380;20',
		]);
		expect(errors(found)).toEqual([]);
		expect(found.of('outcomes')).toEqual([]);
		expect(found.of('destinations')).toHaveLength(8);
	});
});

describe('a table without a title', () => {
	const rows = [
		'TT\tĐơn vị\tSố HS TN THCS\tChỉ tiêu học nghề (TC, CĐ)\tTỷ lệ %\tGhi chú',
		'1\tXã Anh Sơn\t412\t95\t23,1\t',
		'2\tPhường Vinh Hưng\t1.205\t265\t22,0\t',
		'3\tXã Diễn Châu\t688\t172\t25,0\t',
		'\tTổng cộng\t2.305\t532\t23,1\t',
	];
	const paper = { doc_no: '12/KH-UBND', effective_date: '2026-03-01' };
	it('holds targets where its columns say so: it lacks its year and its paper alone', () => {
		expect(
			errors(read(rows, { assume: paper })).every((one) => one.startsWith('V02') || one.startsWith('V27')),
		).toBe(true);
		const found = read(rows, { assume: { ...paper, year: '2026' } });
		expect(errors(found)).toEqual([]);
		expect(
			found
				.of('targets')
				.map(({ value_bp, planned_numerator, planned_denominator, period_id }) =>
					[period_id, value_bp, planned_numerator, planned_denominator].join(' '),
				),
		).toEqual(['2026 2310 95 412', '2026 2200 265 1205', '2026 2500 172 688']);
		expect(found.of('outcomes')).toEqual([]);
	});
});
