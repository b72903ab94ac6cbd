import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../src/lib/intake/intake';
import { fileOf, longAnKnowledge, readingOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const read = (text: string, options: IntakeOptions = {}) =>
	readingOf(catalogue, fileOf(text, 'bieu.csv'), options);

/** What was told of the kinds of vocational education, by the words of the message. */
const told = ({ issues }: ReturnType<typeof read>) =>
	issues
		.filter(({ code, severity }) => code === 'V04' && severity === 'warning')
		.map(({ message_vi, column }) => {
			const which = [
				['Chỉ tiêu ở cột', 'target of more'],
				['chưa nói trình độ nghề', 'no kind'],
				['không thuộc chỉ tiêu', 'more'],
			].find(([words]) => message_vi.includes(words ?? ''));
			return `${which?.[1] ?? message_vi}: ${column}`;
		});

const paper = '(Kèm theo Kế hoạch số 5/KH-UBND ngày 01/3/2024)';
const targets = (title: string, header: string) =>
	`${title};\n${paper};\nĐơn vị;${header}\nTân An;45,00\nBến Lức;40,00\n`;
const results = (title: string, header: string) =>
	`${title};;\nĐơn vị;Số HS tốt nghiệp THPT;${header}\nTân An;1000;200\nBến Lức;900;150\n`;
const ofUpper = 'CHỈ TIÊU ĐĂNG KÝ HỌC SINH TỐT NGHIỆP THPT NĂM 2024';
const upperResults = 'KẾT QUẢ NĂM 2024';

describe('a form with codes', () => {
	const form = (header: string, code: string) =>
		`${upperResults};;;\n${header};Đơn vị;Số HS tốt nghiệp THPT;Học nghề\n${code};Tân An;1000;200\n`;
	it('of units of this data set was filled in here, and is told of nothing', () => {
		const [unit] = catalogue.known.units.filter(({ name_vi }) => name_vi.endsWith('Tân An'));
		const found = read(form('Mã đơn vị', unit?.unit_id ?? ''));
		expect([told(found), found.of('outcomes').length]).toEqual([[], 1]);
	});
	it.each([
		['Mã trường', '79412001'],
		['Mã đơn vị', ''],
	])('of others is told of as any other: %s %s', (header, code) => {
		const found = read(form(header, code));
		expect([told(found), found.of('outcomes').length]).toEqual([['no kind: Học nghề'], 1]);
	});
});

describe('a target of upper secondary graduates', () => {
	it.each([
		'Tỷ lệ vào học GDNN (%)',
		'Tỷ lệ học nghề (%)',
		'Chỉ tiêu HS tốt nghiệp THPT vào học nghề (%)',
		'Tỷ lệ HS tham gia học nghề sau THPT (%)',
		'Học tại cơ sở giáo dục nghề nghiệp (%)',
		'Tỷ lệ vào trường nghề (%)',
	])('that names no kind is told of: %s', (header) => {
		const found = read(targets(ofUpper, header));
		expect(told(found)).toEqual([`no kind: ${header}`]);
		expect(found.of('targets').map(({ value_bp }) => value_bp)).toEqual([4500, 4000]);
	});
	it.each([
		'Tỷ lệ vào TC, CĐ (%)',
		'Vào học nghề (trung cấp, cao đẳng) (%)',
		'Vào sơ cấp, trung cấp, cao đẳng (%)',
	])('that names another kind as well is told of: %s', (header) => {
		expect(told(read(targets(ofUpper, header)))).toEqual([`target of more: ${header}`]);
	});
	it.each([
		['CHỈ TIÊU HỌC SINH TỐT NGHIỆP THPT VÀO TRUNG CẤP, CAO ĐẲNG NĂM 2024', 'Chỉ tiêu đăng ký (%)'],
		['CHỈ TIÊU HS TỐT NGHIỆP THPT HỌC TIẾP TRÌNH ĐỘ CAO ĐẲNG, TRUNG CẤP NĂM 2024', 'Tỷ lệ vào GDNN (%)'],
		['CHỈ TIÊU HS THPT VÀO HỌC TC VÀ CĐ NĂM 2024', 'Tỷ lệ học nghề (%)'],
	])('whose title names another kind as well is told of: %s', (title, header) => {
		expect(told(read(targets(title, header)))).toEqual([`target of more: ${header}`]);
	});
	it.each([
		['CHỈ TIÊU HỌC SINH TỐT NGHIỆP THPT VÀO HỌC NGHỀ NĂM 2024', 'Chỉ tiêu đăng ký (%)'],
		['CHỈ TIÊU PHÂN LUỒNG HỌC SINH SAU THPT VÀO GDNN NĂM 2024', 'Chỉ tiêu được giao (%)'],
	])('whose title names no kind is told of: %s', (title, header) => {
		expect(told(read(targets(title, header)))).toEqual([`no kind: ${header}`]);
	});
	it.each([
		[ofUpper, 'Tỷ lệ vào cao đẳng (%)'],
		[ofUpper, 'Học nghề trình độ cao đẳng (%)'],
		['CHỈ TIÊU HỌC SINH TỐT NGHIỆP THPT VÀO CAO ĐẲNG NĂM 2024', 'Tỷ lệ học nghề (%)'],
		['CHỈ TIÊU HỌC SINH TỐT NGHIỆP THPT VÀO CAO ĐẲNG NĂM 2024', 'Chỉ tiêu đăng ký (%)'],
		['CHỈ TIÊU ĐĂNG KÝ NĂM 2024', 'vet_after_thpt'],
		[
			'CHỈ TIÊU ĐĂNG KÝ NĂM 2024',
			'Tỷ lệ % học sinh tốt nghiệp THPT tiếp tục học tập tại các cơ sở giáo dục nghề nghiệp đào tạo trình độ cao đẳng',
		],
	])('that is of colleges alone is as the indicator is: %s, %s', (title, header) => {
		const found = read(targets(title, header));
		expect(told(found)).toEqual([]);
		expect(found.of('targets')).toHaveLength(2);
	});
	it('that is written in pupils is told of once', () => {
		const found = read(
			`CHỈ TIÊU PHÂN LUỒNG SAU THPT NĂM 2024;;\n${paper};;\nĐơn vị;Số HS tốt nghiệp dự kiến;Chỉ tiêu học nghề (số HS);Tỷ lệ (%)\nTân An;1000;450;45,00\nBến Lức;900;360;40,00\n`,
		);
		expect(told(found)).toEqual(['no kind: Chỉ tiêu học nghề (số HS)']);
	});
	it('is no longer told of where its indicator is chosen', () => {
		const columns = { 'ty le hoc nghe': 'indicator:vet_after_thpt' };
		const found = read(targets(ofUpper, 'Tỷ lệ học nghề (%)'), { columns });
		expect(told(found)).toEqual([]);
		expect(found.of('targets').map(({ indicator_id }) => indicator_id)).toEqual([
			'vet_after_thpt',
			'vet_after_thpt',
		]);
	});
});

describe('a result of upper secondary graduates', () => {
	it.each(['Số HS vào học nghề', 'HS vào GDNN', 'HS học tại trường nghề'])(
		'that names no kind is told of: %s',
		(header) => {
			expect(told(read(results(upperResults, header)))).toEqual([`no kind: ${header}`]);
		},
	);
	it('whose title names another kind as well is told of', () => {
		expect(
			told(read(results('KẾT QUẢ HS TỐT NGHIỆP THPT VÀO TRUNG CẤP, CAO ĐẲNG NĂM 2024', 'HS vào GDNN'))),
		).toEqual(['more: HS vào GDNN']);
	});
	it.each(['Số HS vào cao đẳng', 'HS học nghề trình độ cao đẳng'])(
		'of colleges alone is not: %s',
		(header) => {
			expect(told(read(results(upperResults, header)))).toEqual([]);
		},
	);
	it('is told of where only the rows name the level', () => {
		const found = read(
			'KẾT QUẢ HỌC NGHỀ NĂM 2024;;;\nĐơn vị;Cấp học;Số HS tốt nghiệp;Số HS vào GDNN\nTân An;THCS;1000;200\nTân An;THPT;500;150\n',
		);
		expect(told(found)).toEqual(['no kind: Số HS vào GDNN']);
	});
	it('is no longer told of where its pupils are chosen', () => {
		const columns = { 'hs vao gdnn': 'counted:vet_after_thpt' };
		const found = read(results(upperResults, 'HS vào GDNN'), { columns });
		expect(told(found)).toEqual([]);
		expect(found.of('outcomes').map(({ numerator }) => numerator)).toEqual([200, 150]);
	});
});

describe('lower secondary graduates', () => {
	it.each(['Tỷ lệ học nghề (%)', 'Tỷ lệ vào học GDNN (%)', 'Vào sơ cấp, trung cấp (%)'])(
		'are won for all kinds that their indicator counts: %s',
		(header) => {
			expect(told(read(targets('CHỈ TIÊU ĐĂNG KÝ HỌC SINH TỐT NGHIỆP THCS NĂM 2024', header)))).toEqual([]);
		},
	);
	it('are told of where the title names colleges as well', () => {
		const title = 'CHỈ TIÊU HỌC SINH TỐT NGHIỆP THCS VÀO TRUNG CẤP, CAO ĐẲNG NĂM 2024';
		expect(told(read(targets(title, 'Tỷ lệ vào GDNN (%)')))).toEqual(['target of more: Tỷ lệ vào GDNN (%)']);
	});
	it('are not told of for a title that speaks of both levels', () => {
		const title = 'CHỈ TIÊU HS SAU THCS VÀO TRUNG CẤP, SAU THPT VÀO CAO ĐẲNG NĂM 2024';
		expect(told(read(targets(title, 'HS tốt nghiệp THCS vào GDNN (%)')))).toEqual([]);
	});
});
