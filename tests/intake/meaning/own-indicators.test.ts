import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/lib/intake/catalogue';
import { fileOf, longAnKnowledge, readingOf } from '../../support/catalogue';
import { jobs, withOwn } from '../../support/own-indicator';

const own = withOwn(
	longAnKnowledge().known,
	jobs,
	{ nameVi: 'Được tặng sách', numerator: 'Học sinh nhận sách', denominator: 'Học sinh khó khăn' },
	{ nameVi: 'Buổi tư vấn tại trường', kind: 'count', denominator: '', numerator: '' },
	{ nameVi: 'Đã dừng', numerator: 'Học sinh đã dừng', lastYear: 2021 },
	{ nameVi: 'Trùng tên cấp', numerator: 'Học sinh trùng' },
	{ nameVi: 'Trùng tên cấp', numerator: 'Học sinh trùng', schoolLevel: 'THPT' },
	{ nameVi: 'Học nghề theo cách riêng', numerator: 'Học sinh học nghề' },
);
const known = catalogue(own);
const title = (level: string, year = 2024) =>
	`KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP ${level} NĂM ${year};;;\n`;
const read = (text: string) => readingOf(known, fileOf(text, 'khao-sat.csv'));
const said = (found: ReturnType<typeof read>) =>
	found
		.of('outcomes')
		.filter((row) => String(row['indicator_id']).startsWith('rieng-'))
		.map((row) =>
			[
				String(row['unit_id']).replace('long-an.', ''),
				row['indicator_id'],
				row['period_id'],
				`${String(row['numerator'] ?? '')}/${String(row['denominator'] ?? '')}`,
				row['declared_bp'] ?? '',
			]
				.join(' ')
				.trim(),
		);
const stops = (found: ReturnType<typeof read>) =>
	found.issues
		.filter(({ severity }) => severity === 'error')
		.map(({ code, message_en }) => `${code}: ${message_en}`);

describe('a column that says an own indicator', () => {
	it.each([
		['its numerator', 'Số học sinh có việc làm', '180', '180/600'],
		['its short name, counted', 'Số HS tốt nghiệp có việc làm', '180', '180/600'],
		['its short name as a rate', 'Tỷ lệ có việc làm (%)', '30,00', '/600 3000'],
		['its long name with decimals', 'Học sinh tốt nghiệp có việc làm sau 6 tháng', '30,25', '/600 3025'],
	])('by %s', (_, header, cell, value) => {
		const found = read(`${title('THPT')}TT;Đơn vị;Số HS tốt nghiệp;${header}\n1;Tân An;600;${cell}\n`);
		expect([stops(found), said(found)]).toEqual([[], [`tan-an rieng-co-viec-lam_thpt 2024 ${value}`]]);
	});
	it('below merged titles, its rate proved', () => {
		const found = read(
			`${title('THPT')}TT;Đơn vị;Số HS tốt nghiệp;Có việc làm;\n;;;Số HS;Tỷ lệ %\n1;Tân An;600;180;30,00\n2;Bến Lức;400;100;25,00\n`,
		);
		expect([stops(found), said(found)]).toEqual([
			[],
			['tan-an rieng-co-viec-lam_thpt 2024 180/600 3000', 'ben-luc rieng-co-viec-lam_thpt 2024 100/400 2500'],
		]);
	});
	it('below merged titles, and not what it is counted among', () => {
		const found = read(
			`${title('THPT')}Đơn vị;Có việc làm;\n;Số HS tốt nghiệp;Số HS\nTân An;600;180\nBến Lức;400;100\n`,
		);
		expect([stops(found), said(found)]).toEqual([
			[],
			['tan-an rieng-co-viec-lam_thpt 2024 180/600', 'ben-luc rieng-co-viec-lam_thpt 2024 100/400'],
		]);
	});
	it('beside the streams of a survey, among the same graduates', () => {
		const found = read(
			`${title('THPT')}Đơn vị;Số HS tốt nghiệp;Đại học;Cao đẳng;Đi làm;Số HS có việc làm\nTân An;600;300;200;100;90\n`,
		);
		expect([stops(found), said(found)]).toEqual([[], ['tan-an rieng-co-viec-lam_thpt 2024 90/600']]);
		expect(found.of('destinations')).toHaveLength(3);
	});
	it('with a denominator of its own', () => {
		const found = read(
			`${title('THCS')}Đơn vị;Số học sinh khó khăn;Số học sinh nhận sách\nTân An;80;60\nBến Lức;90;45\n`,
		);
		expect([stops(found), said(found)]).toEqual([
			[],
			['tan-an rieng-duoc-tang-sach_thcs 2024 60/80', 'ben-luc rieng-duoc-tang-sach_thcs 2024 45/90'],
		]);
	});
	it('that is a mere count', () => {
		const found = read(`${title('THCS')}Đơn vị;Buổi tư vấn tại trường\nTân An;14\n`);
		expect([stops(found), said(found)]).toEqual([[], ['tan-an rieng-buoi-tu-van-tai-truong_thcs 2024 14/']]);
	});
});

describe('is asked about, never guessed', () => {
	it.each([
		['whole numbers below a name: pupils or percent?', title('THPT'), 'Có việc làm', '45'],
		['a table of another school level', title('THCS'), 'Số HS có việc làm', '45'],
		['a year in which it was not measured', title('THCS', 2024), 'Số học sinh đã dừng', '45'],
		['two levels have it, and none is named', 'KẾT QUẢ NĂM 2024;;;\n', 'Số học sinh trùng', '45'],
		['words that mean something else, too', title('THCS'), 'Số học sinh học nghề', '45'],
		['a rate of what is counted', title('THCS'), 'Tỷ lệ buổi tư vấn tại trường', '4,50'],
	])('%s', (_, head, header, cell) => {
		const found = read(`${head}Đơn vị;${header}\nTân An;${cell}\nBến Lức;${cell}\n`);
		expect(stops(found).join()).toContain('bears the name of an indicator of your own');
		expect(said(found)).toEqual([]);
	});
	it.each([
		'Không có việc làm',
		'Số HS nữ có việc làm',
		'Đại học có việc làm',
		'Có việc làm ở nhà máy X',
		'Có việc',
	])('"%s" is no column of it', (header) => {
		const found = read(
			`${title('THPT')}Đơn vị;Số HS tốt nghiệp;Số HS vào cao đẳng;${header}\nTân An;600;150;45\n`,
		);
		expect(said(found)).toEqual([]);
		expect(found.of('outcomes')).toHaveLength(1);
	});
});

it('an answer settles it', () => {
	const text = `${title('THPT')}Đơn vị;Số HS tốt nghiệp;Có việc làm\nTân An;600;45\n`;
	const columns = { 'co viec lam': 'counted:rieng-co-viec-lam_thpt' };
	const found = readingOf(known, fileOf(text), { columns });
	expect([stops(found), said(found)]).toEqual([[], ['tan-an rieng-co-viec-lam_thpt 2024 45/600']]);
});
