import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/lib/intake/catalogue';
import type { Issue } from '../../../src/lib/intake/issues/issue';
import { rules } from '../../../src/lib/intake/issues/rules';
import { fileOf, longAnKnowledge, readingOf, sampleKnowledge } from '../../support/catalogue';

const sample = sampleKnowledge().catalogue;
const longAn = longAnKnowledge().catalogue;

type Place = Partial<Pick<Issue, 'severity' | 'row' | 'column' | 'value'>>;

const outcomes = (...rows: string[]) =>
	[
		'unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,declared_pct,quality,doc_no',
		...rows,
	].join('\n');
const targets = (...rows: string[]) =>
	['unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no', ...rows].join('\n');
const survey = (...rows: string[]) => ['don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;ty_le', ...rows].join('\n');
const appendix = (...rows: string[]) =>
	[
		'BẢNG CHỈ TIÊU ĐĂNG KÝ NĂM 2023',
		'(Kèm theo Kế hoạch số 1/KH-UBND ngày 01/3/2023)',
		'stt;don_vi;prog_local;counsellor;vet_after_thcs',
		...rows,
	].join('\n');

const inA = (rest: string) => `tinh-mau.huyen-a,vet_after_thcs,${rest}`;
const options = { assume: { level: 'THCS' } };

/** The finding stands where it should, in both languages, and its row was not let through. */
function expectFinding(
	text: string | Uint8Array,
	code: string,
	place: Place,
	records: number,
	known = sample,
) {
	const read = readingOf(known, fileOf(text), options);
	const found = read.issues.filter((issue) => issue.code === code);
	expect(read.codes).toContain(code);
	expect(found).toContainEqual(expect.objectContaining(place));
	for (const issue of read.issues)
		for (const sentence of [issue.message_vi, issue.message_en]) {
			expect(sentence).not.toMatch(/[{}]|undefined|NaN|""| {2}/);
			expect(sentence.length).toBeGreaterThan(10);
		}
	const main = read.records.filter(({ table }) => table === read.form);
	expect(
		main.filter(({ record }) => !('is_declared_total' in record && record.is_declared_total)).length,
	).toBe(records);
	return { ...read, found };
}

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const latin = (text: string) => bytes(...Array.from(text, (letter) => letter.charCodeAt(0)));

describe('V01 encoding', () => {
	it.each([
		['TCVN3 (ABC)', latin('HuyÖn A;2023;1000;183;18,30')],
		['VNI', latin('Huyeän A;2023;1000;183;18,30')],
		['Windows-1258', latin('Huyê\u00f2n A;2023;1000;183;18,30')],
	])('%s is converted and shown', (name, row) => {
		const { errors, issues } = expectFinding(
			bytes(...latin(survey('')), ...row),
			'V01',
			{ severity: 'warning', row: null, value: 'Huyện A;2023;1000;183;18,30' },
			1,
		);
		expect(errors).toBe(0);
		expect(issues.find(({ code }) => code === 'V01')?.message_vi).toContain(`bảng mã ${name},`);
	});
	it('an unknown encoding is refused', () =>
		void expectFinding(
			latin('don_vi;ky;hs_tot_nghiep\nÐàéîí;2023;100\n'),
			'V01',
			{ severity: 'error', row: null, value: null },
			0,
		));
	it('a workbook is refused', () =>
		void expectFinding(bytes(0x50, 0x4b, 3, 4, 0, 0), 'V01', { severity: 'error', value: null }, 0));
	it('UTF-16 is converted and shown', () => {
		const text = survey('Huyện A;2023;1000;183;18,30');
		const utf16 = bytes(
			0xff,
			0xfe,
			...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
		);
		const { errors } = expectFinding(
			utf16,
			'V01',
			{
				severity: 'warning',
				row: null,
				value: 'Huyện A;2023;1000;183;18,30',
			},
			1,
		);
		expect(errors).toBe(0);
	});
});

describe('V02 missing columns', () => {
	it.each([
		['no unit', 'stt;prog_local;vet_after_thcs\n1;100;20,00\n', 'don_vi', null],
		['no year', 'don_vi;hs_tot_nghiep;hs_hoc_nghe\nHuyện A;1000;183\n', 'ky', null],
		['nothing to read', 'don_vi;ghi_chu\nHuyện A;x y\nHuyện B;z\n', 'chi_tieu', null],
		['no indicator', 'unit_id,period_id,value_pct\ntinh-mau.huyen-a,2023,20.00\n', 'indicator_id', null],
		['no kind', targets().replace(',kind', '') + '\n' + inA('2023,1,20.00,2023-03-01,1/KH'), 'kind', null],
		[
			'no period',
			targets().replace(',period_id', '') + '\n' + inA('registered,1,20.00,2023-03-01,1/KH'),
			'period_id',
			null,
		],
		['an empty cell', targets(inA('2023,,1,20.00,2023-03-01,1/KH')), 'kind', 2],
		['a target without a value', targets(inA('2023,registered,1,,2023-03-01,1/KH-UBND')), 'value_pct', 2],
		['an empty code', outcomes('tinh-mau.huyen-a,,2023,,1,1,2,,demo,'), 'indicator_id', 2],
	])('%s', (_, text, column, row) => void expectFinding(text, 'V02', { severity: 'error', column, row }, 0));
	it('an empty file', () => void expectFinding('', 'V02', { severity: 'error', row: null, column: null }, 0));
	it('of a wide table without a level', () => {
		const read = readingOf(sample, appendix('1;Huyện A;100;100;').replace('vet_after_thcs', 'ghi_chu'));
		expect(read.issues).toContainEqual(
			expect.objectContaining({ code: 'V02', column: 'cap_hoc', row: null }),
		);
	});
});

describe('V03 to V05 columns', () => {
	it.each([
		[
			'the same header',
			'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;Hs_tot_nghiep\nHuyện A;2023;1;1;1',
			'Hs_tot_nghiep',
		],
		[
			'the same meaning',
			'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;Số HS tốt nghiệp\nHuyện A;2023;1;1;1',
			'Số HS tốt nghiệp',
		],
	])(
		'V03 %s',
		(_, text, column) => void expectFinding(text, 'V03', { severity: 'error', column, row: null }, 0),
	);
	it('V04', () =>
		void expectFinding(
			'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;cot la 2\nHuyện A;2023;1000;183;x\n',
			'V04',
			{ severity: 'warning', column: 'cot la 2', row: null },
			1,
		));
	it.each(['ho_ten', 'Họ và tên', 'cccd', 'Số CCCD', 'ngay_sinh', 'Số điện thoại', 'Địa chỉ'])(
		'V05 %s',
		(column) =>
			void expectFinding(
				`don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;${column}\nHuyện A;2023;1000;183;abc\n`,
				'V05',
				{ severity: 'error', column, row: null },
				0,
			),
	);
	it.each([
		['cot_la', '079204001234'],
		['lien_he', '0912 345 678'],
		['cot_la', 'a.b@truong.edu.vn'],
		['ghi_chu', 'LH 0912345678'],
	])(
		'V05 by pattern: %s = %s',
		(column, value) =>
			void expectFinding(
				`don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;${column}\nHuyện A;2023;1000;183;${value}\n`,
				'V05',
				{ severity: 'error', column },
				0,
			),
	);
	it('a number of nine digits among words is no person', () => {
		const text =
			'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;cot_la\nHuyện A;2023;10;1;a\nHuyện B;2023;10;1;b\nHuyện C;2023;10;1;123456789\n';
		expect(readingOf(sample, text, options).codes).not.toContain('V05');
	});
});

describe('V06 to V10 cells', () => {
	it.each([
		['1600.000', 'hs_tot_nghiep', 'Huyện A;2023;1600.000;183;', 'V06'],
		['27,92,1', 'ty_le', 'Huyện A;2023;1000;183;27,92,1', 'V06'],
		['nhiều', 'hs_hoc_nghe', 'Huyện A;2023;1000;nhiều;', 'V06'],
		['12 lớp', 'hs_hoc_nghe', 'Huyện A;2023;1000;12 lớp;', 'V06'],
		['127,92', 'ty_le', 'Huyện A;2023;1000;183;127,92', 'V08'],
		['127,92 %', 'ty_le', 'Huyện A;2023;1000;183;127,92 %', 'V08'],
		['-3,00', 'ty_le', 'Huyện A;2023;1000;183;-3,00', 'V08'],
		['12,5', 'hs_hoc_nghe', 'Huyện A;2023;1000;12,5;', 'V10'],
		['-3', 'hs_hoc_nghe', 'Huyện A;2023;1000;-3;', 'V10'],
	])(
		'%s in %s',
		(value, column, row, code) =>
			void expectFinding(survey(row), code, { severity: 'error', row: 2, column, value }, 0),
	);
	it('the percent sign is not said twice', () => {
		const { found } = expectFinding(survey('Huyện A;2023;1000;183;127,92 %'), 'V08', { row: 2 }, 0);
		expect(found[0]?.message_vi).toBe('Tỷ lệ 127,92 % nằm ngoài khoảng 0-100.');
	});
	it('V07 mixed marks, each read as it can only be read', () => {
		const { of } = expectFinding(
			survey('Huyện A;2023;;;27,92', 'Huyện B;2023;;;27.50', 'Huyện C;2023;;;30,00'),
			'V07',
			{ severity: 'warning', column: 'ty_le', row: null },
			3,
		);
		expect(of('outcomes').map((row) => row['declared_bp'])).toEqual([2792, 2750, 3000]);
	});
	it('V09 a fraction', () => {
		const { of } = expectFinding(
			survey('Huyện A;2023;;;0,2792', 'Huyện B;2023;;;27,92'),
			'V09',
			{ severity: 'warning', row: 2, column: 'ty_le', value: '0,2792' },
			2,
		);
		expect(of('outcomes')[0]).toMatchObject({ declared_bp: 28 });
	});
	it('V09 a column of nothing but fractions is asked about', () => {
		expectFinding(
			survey('Huyện A;2023;;;0,2792', 'Huyện B;2023;;;1'),
			'V09',
			{ severity: 'error', row: 3, column: 'ty_le', value: '1' },
			0,
		);
	});
});

describe('V11 to V13 counts', () => {
	it('V11', () =>
		void expectFinding(
			survey('Huyện A;2023;200;210;'),
			'V11',
			{ severity: 'error', row: 2, column: 'hs_hoc_nghe', value: '210' },
			0,
		));
	it('V11 is not said of places that were filled twice', () => {
		const text = outcomes('tinh-mau.huyen-a,vet_capacity,2023,,1,210,200,,demo,');
		expect(readingOf(sample, text)).toMatchObject({ errors: 0 });
	});
	it('V12 zero graduates are let through and have no rate', () =>
		void expectFinding(
			survey('Huyện A;2023;0;0;'),
			'V12',
			{ severity: 'warning', row: 2, column: 'hs_tot_nghiep', value: '0' },
			1,
		));
	it('V13', () =>
		void expectFinding(
			survey('Huyện A;2023;;;25,10'),
			'V13',
			{ severity: 'warning', row: 2, column: 'hs_tot_nghiep', value: '' },
			1,
		));
	it('V13 is said once for a file without the column', () => {
		const { found } = expectFinding(
			'don_vi;ky;ty_le\nHuyện A;2023;25,10\nHuyện B;2023;24,10\n',
			'V13',
			{ row: null, column: null },
			2,
		);
		expect(found).toHaveLength(1);
	});
});

describe('V14 to V17, V20 units', () => {
	it.each([
		['V14', 'Thủ Thua A', 'error', 0, longAn],
		['V15', 'Thanh Hóa', 'warning', 1, longAn],
		['V15', 'Bến Lưc', 'warning', 1, longAn],
		['V16', 'Xã Hòa Bình', 'error', 0, sample],
		['V17', 'Huyện Đức Hòa'.normalize('NFD'), 'info', 1, longAn],
		['V17', 'Đức Hoà', 'info', 1, longAn],
		['V17', 'Ðức Hòa', 'info', 1, longAn],
	] as const)(
		'%s %s',
		(code, value, severity, records, known) =>
			void expectFinding(
				survey(`${value};2023;1000;183;`),
				code,
				{ severity, row: 2, column: 'don_vi', value },
				records,
				known,
			),
	);
	it('V15 and V16 say who is meant', () => {
		expect(readingOf(longAn, survey('Thanh Hóa;2023;1000;183;'), options).issues[0]?.message_vi).toBe(
			'Hiểu "Thanh Hóa" là "Huyện Thạnh Hóa"; hãy kiểm tra trước khi nhập.',
		);
		expect(readingOf(sample, survey('Hòa Bình;2023;10;1;'), options).issues[0]?.message_en).toContain(
			'Xã Hòa Bình (tinh-mau.huyen-a.xa-hoa-binh), Xã Hòa Bình (tinh-mau.huyen-b.xa-hoa-binh)',
		);
	});
	it('V20 a district after the merger', () => {
		const { found } = expectFinding(
			survey('Thủ Thừa;2026;1000;183;'),
			'V20',
			{ severity: 'error', row: 2, column: 'don_vi', value: 'Thủ Thừa' },
			0,
			longAn,
		);
		expect(found[0]?.message_vi).toBe(
			'Huyện Thủ Thừa chỉ còn hiệu lực đến hết ngày 30/6/2025; hãy ghi đơn vị mới theo bảng đối chiếu đơn vị.',
		);
		expect(found[0]?.message_en).toBe(
			'Huyện Thủ Thừa ended on 30 Jun 2025; enter its successor from the unit crosswalk.',
		);
	});
	it('a commune named beside its district is that one', () => {
		const text = 'huyen;xa;ky;hs_tot_nghiep;hs_hoc_nghe\nHuyện B;Hòa Bình;2023;10;1\n';
		const read = readingOf(sample, text, options);
		expect(read.of('outcomes')).toMatchObject([{ unit_id: 'tinh-mau.huyen-b.xa-hoa-binh' }]);
		expect(read.codes).toEqual([]);
	});
});

describe('V18, V19 duplicates', () => {
	it('V18', () =>
		void expectFinding(
			survey('Huyện A;2023;1000;183;', 'Huyện B;2023;640;176;', 'huyện a;2023;1000;190;'),
			'V18',
			{ severity: 'error', row: 4, column: 'don_vi', value: 'huyện a' },
			2,
		));
	it('V18 says what it is about as people do', () => {
		const twice = survey('Huyện A;2023;1000;183;', 'Huyện A;2023;1000;190;');
		const found = readingOf(sample, twice, options).issues.find(({ code }) => code === 'V18');
		expect([found?.message_vi, found?.message_en]).toEqual([
			'Dòng 3 trùng với dòng 2 (Huyện A · Vào sơ cấp, trung cấp · năm 2023) nhưng giá trị khác nhau.',
			'Row 3 repeats row 2 (Huyện A · Into elementary, intermediate VET · 2023) with different values.',
		]);
	});
	it.each([
		[
			'targets',
			['tm-1,tinh-mau.huyen-a,vet_after_thcs,2023,registered,2', '30.00', '31.00'],
			'plan_id,unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no',
			',2023-03-01,1/KH-UBND',
			'tm-1 · Huyện A · Vào sơ cấp, trung cấp · năm 2023 · chỉ tiêu đăng ký · bản 2',
		],
		[
			'destinations',
			['tinh-mau.huyen-a,THCS,2023-11,2023-11-30,1,tc_only', '30', '31'],
			'unit_id,school_level,period_id,as_of,revision,destination,students,quality',
			',demo',
			'Huyện A · THCS · tháng 11/2023 · 30/11/2023 · Trung cấp',
		],
	] as const)('V18 in %s', (_, [start, first, second], header, end, key) => {
		const text = `${header}\n${start},${first}${end}\n${start},${second}${end}\n`;
		const found = readingOf(sample, text).issues.find(({ code }) => code === 'V18');
		expect(found?.message_vi).toBe(`Dòng 3 trùng với dòng 2 (${key}) nhưng giá trị khác nhau.`);
	});
	it('V19', () => {
		const { found } = expectFinding(
			survey('Huyện A;2023;1000;183;', 'Huyện B;2023;640;176;', 'Huyện A;2023;1000;183;'),
			'V19',
			{ severity: 'warning', row: 4, column: 'don_vi', value: 'Huyện A' },
			2,
		);
		expect(found[0]?.message_vi).toBe('Dòng 4 trùng hoàn toàn với dòng 2, đã bỏ.');
	});
	it('a wide row that contradicts in one column is no exact duplicate', () => {
		const read = readingOf(
			sample,
			appendix('1;Huyện A;100;100;30,00', '2;Huyện B;100;100;31,00', '3;Huyện A;100;100;32,00'),
		);
		expect(read.codes.filter((code) => code === 'V18' || code === 'V19')).toEqual(['V18']);
	});
	it('a wide row that repeats is said once', () => {
		const read = readingOf(
			sample,
			appendix('1;Huyện A;100;100;30,00', '2;Huyện B;100;100;31,00', '3;Huyện A;100;100;30,00'),
		);
		expect(read.codes.filter((code) => code === 'V18' || code === 'V19')).toEqual(['V19']);
	});
	it('another day is another row', () => {
		const text = outcomes(inA('2023,2023-10-31,1,183,1000,,demo,'), inA('2023,2023-12-31,1,190,1000,,demo,'));
		expect(readingOf(sample, text)).toMatchObject({ errors: 0, counts: { outcomes: 2 } });
	});
});

describe('V21 missing units', () => {
	it('names them', () => {
		const { found } = expectFinding(
			survey('Huyện A;2023;1000;183;', 'Huyện C;2023;640;176;'),
			'V21',
			{ severity: 'warning', row: null, column: 'don_vi', value: '2023' },
			2,
		);
		expect(found[0]?.message_vi).toBe('Thiếu 1 đơn vị: Huyện B.');
	});
	it('one unit alone reports for itself', () =>
		expect(readingOf(sample, survey('Huyện A;2023;1000;183;'), options).codes).not.toContain('V21'));
	it('of many names twelve, and how many more', () => {
		const [first] = sample.known.units.filter(({ level }) => level === 'district');
		if (first === undefined) throw new Error('The sample has districts.');
		const more = Array.from({ length: 13 }, (_, at) => ({
			...first,
			unit_id: `tinh-mau.them-${at}`,
			name_vi: `Huyện T${String.fromCharCode(65 + at)}`,
		}));
		const crowded = catalogue({ ...sample.known, units: [...sample.known.units, ...more] });
		const two = survey('Huyện A;2023;1000;183;', 'Huyện B;2023;640;176;');
		const [found] = readingOf(crowded, two, options).issues.filter(({ code }) => code === 'V21');
		// Huyện C and thirteen more
		expect(found?.message_vi).toMatch(
			/^Thiếu 14 đơn vị: Huyện C, Huyện TA, .*, Huyện TK và 2 đơn vị khác\.$/,
		);
		expect(found?.message_en).toMatch(/ and 2 more\.$/);
	});
});

describe('V22 to V24 rates against counts', () => {
	it.each([
		['18,31', []],
		['18,32', ['warning']],
		['18,80', ['warning']],
		['18,81', ['error']],
	])('V22 declared %s of 183/1000', (declared, severities) => {
		const read = readingOf(sample, survey(`Huyện A;2023;1000;183;${declared}`), options);
		const found = read.issues.filter(({ code }) => code === 'V22');
		expect(found.map(({ severity }) => severity)).toEqual(severities);
		expect(read.of('outcomes')).toHaveLength(severities[0] === 'error' ? 0 : 1);
	});
	it('V22 77 against 80,34', () =>
		void expectFinding(
			survey('Huyện A;2023;29000;23300;77'),
			'V22',
			{ severity: 'error', row: 2, column: 'ty_le', value: '77' },
			0,
		));
	const counted = (total: string) =>
		survey(
			'Huyện A;2023;1000;183;',
			'Huyện B;2023;640;176;',
			'Huyện C;2023;200;100;',
			`Tổng cộng;2023;;;${total}`,
		);
	it('V23', () => {
		const { codes } = expectFinding(
			counted('26,00'),
			'V23',
			{ severity: 'warning', row: 5, column: 'ty_le', value: '26,00' },
			3,
		);
		expect(codes).not.toContain('V24');
	});
	it('V23 within 0,05 is rounding', () =>
		expect(readingOf(sample, counted('24,99'), options).codes).not.toContain('V23'));
	it('V24 the simple mean of 18,30, 27,50 and 50,00', () =>
		void expectFinding(
			counted('31,93'),
			'V24',
			{ severity: 'warning', row: 5, column: 'ty_le', value: '31,93' },
			3,
		));
	it('without denominators nothing is said', () => {
		const rows = [
			'Huyện A;2023;;;18,30',
			'Huyện B;2023;;;27,50',
			'Huyện C;2023;;;50,00',
			'Tổng cộng;2023;;;60,00',
		];
		const { codes } = readingOf(sample, survey(...rows), options);
		expect(codes).not.toContain('V23');
		expect(codes).not.toContain('V24');
	});
});

describe('V25, V26 sums', () => {
	const header = 'don_vi;ky;hs_tot_nghiep;thpt_public;tc_only;so_cap;working';
	it('V25', () => {
		const { found } = expectFinding(
			`${header}\nHuyện A;2023;1.000;800;100;75;20\nHuyện B;2023;640;600;20;20;0\n`,
			'V25',
			{ severity: 'error', row: 2, column: 'hs_tot_nghiep', value: '1.000' },
			4,
		);
		expect(found[0]?.message_vi).toBe('Tổng các luồng là 995, khác số học sinh tốt nghiệp 1000.');
	});
	it('V26 communes against their district', () => {
		const communes = ['Xã A', 'Xã B', 'Thị trấn C'].map((name) => `${name};2023;200;20;`);
		const text = survey('Huyện A;2023;1000;183;', ...communes, 'tinh-mau.huyen-a.xa-hoa-binh;2023;380;40;');
		const { found } = expectFinding(
			text,
			'V26',
			{ severity: 'warning', row: 2, column: 'hs_tot_nghiep', value: '1000' },
			5,
		);
		expect(found[0]?.message_vi).toBe(
			'Cộng các đơn vị thuộc Huyện A được 980, khác số của chính Huyện A là 1000.',
		);
	});
	it('V26 is not said while a commune is missing', () => {
		const text = survey('Huyện A;2023;1000;183;', 'Xã A;2023;200;20;', 'Xã B;2023;200;20;');
		expect(readingOf(sample, text, options).codes).not.toContain('V26');
	});
	it('V26 rows against their total row', () =>
		void expectFinding(
			survey('Huyện A;2023;1000;183;', 'Huyện B;2023;640;176;', 'Tổng cộng;2023;1650;359;'),
			'V26',
			{ severity: 'warning', row: 4, column: 'hs_tot_nghiep', value: '1650' },
			2,
		));
});

describe('V27 to V29 days and periods', () => {
	it.each([
		[
			'a day that is none',
			'don_vi;ky;ngay_chot;hs_tot_nghiep;hs_hoc_nghe\nHuyện A;2023;31/02/2023;10;1\n',
			'ngay_chot',
			'31/02/2023',
		],
		['a year that is none', 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe\nHuyện A;năm tới;10;1\n', 'ky', 'năm tới'],
		[
			'a stage as a school year',
			'don_vi;nam_hoc;hs_tot_nghiep;hs_hoc_nghe\nHuyện A;2023-2025;10;1\n',
			'nam_hoc',
			'2023-2025',
		],
		['a year as a month', 'don_vi;thang;hs_tot_nghiep;hs_hoc_nghe\nHuyện A;2023;10;1\n', 'thang', '2023'],
	])(
		'V27 %s',
		(_, text, column, value) =>
			void expectFinding(text, 'V27', { severity: 'error', row: 2, column, value }, 0),
	);
	it('V28', () => {
		const { of } = expectFinding(
			'don_vi;ky;ngay_chot;hs_tot_nghiep;hs_hoc_nghe\nHuyện A;2023;10/25/2023;10;1\n',
			'V28',
			{ severity: 'warning', row: 2, column: 'ngay_chot', value: '10/25/2023' },
			1,
		);
		expect(of('outcomes')[0]).toMatchObject({ as_of: '2023-10-25' });
	});
	it('V29', () => {
		const { found } = expectFinding(
			'xa;thang;hs_tn_thcs;chua_hoc_pt_gdtx_nghe;ngay_nop\nXã A;2023-11;85;6;27/11/2023\n',
			'V29',
			{ severity: 'warning', row: 2, column: 'ngay_nop', value: '27/11/2023' },
			1,
		);
		expect(found[0]?.message_vi).toBe('Nộp trễ 2 ngày so với hạn 25/11/2023.');
	});
	it('a month number beside a year is a month', () => {
		const text = 'xa;nam;thang;hs_tn_thcs;chua_hoc_pt_gdtx_nghe\nXã A;2023;11;85;6\nXã B;2023;11;80;0\n';
		expect(
			readingOf(sample, text)
				.of('outcomes')
				.map((row) => row['period_id']),
		).toEqual(['2023-11', '2023-11']);
	});
});

describe('V30 to V33 targets', () => {
	it.each([
		['no document', inA('2023,registered,1,40.00,2023-03-01,'), 'doc_no'],
		['no date', inA('2023,registered,1,40.00,,1/KH-UBND'), 'effective_date'],
	])(
		'V30 %s',
		(_, row, column) =>
			void expectFinding(targets(row), 'V30', { severity: 'error', row: 2, column, value: '' }, 0),
	);
	it('V30 is asked once of a table without titles', () => {
		const { found } = expectFinding(
			'stt;don_vi;ky;vet_after_thcs\n1;Huyện A;2023;20,00\n2;Huyện B;2023;21,00\n',
			'V30',
			{ severity: 'error', row: null, column: 'doc_no' },
			0,
		);
		expect(found).toHaveLength(1);
	});
	it('V30 is not said of a draft: no document sets it yet', () => {
		const draft =
			'unit_id,indicator_id,period_id,kind,revision,value_pct,status\ntinh-mau.huyen-a,vet_after_thcs,2023,registered,1,40.00,draft\n';
		const read = readingOf(sample, draft);
		expect(read.codes).not.toContain('V30');
		expect(read.of('targets').map(({ status, source_id }) => [status, source_id])).toEqual([['draft', null]]);
	});
	it('V31 adjusted without a target before', () => {
		const { found } = expectFinding(
			targets(inA('2024,adjusted,1,40.00,2024-06-01,1/KH-UBND')),
			'V31',
			{ severity: 'warning', row: 2, column: 'kind', value: 'adjusted' },
			1,
		);
		expect(found[0]?.message_vi).toBe('Huyện A có chỉ tiêu điều chỉnh nhưng chưa có chỉ tiêu ban đầu.');
	});
	it('V31 a gap from revision 1 to 3', () => {
		const { found } = expectFinding(
			targets(inA('2022,adjusted,3,41.00,2022-06-01,1/KH-UBND')),
			'V31',
			{ severity: 'warning', row: 2, column: 'revision', value: '3' },
			1,
		);
		expect(found[0]?.message_vi).toBe('Chỉ tiêu của Huyện A là bản 3 nhưng chưa có bản 2.');
	});
	it('V31 is not said where the predecessor is known, or stands below', () => {
		const known = targets(inA('2022,adjusted,2,41.00,2022-06-01,1/KH-UBND'));
		expect(readingOf(sample, known).codes).not.toContain('V31');
		const below = targets(
			inA('2024,adjusted,2,41.00,2024-06-01,1/KH-UBND'),
			inA('2024,registered,1,42.00,2024-03-01,1/KH-UBND'),
		);
		expect(readingOf(sample, below).codes).not.toContain('V31');
	});
	describe('V31 registered after the lock day', () => {
		const plan = {
			plan_id: 'tm-1',
			name: 'Kế hoạch 2024',
			stage_start: 2024,
			stage_end: 2024,
			locked_on: '2024-03-31',
			issuer_unit: null,
			parent_plan_id: null,
			source_id: null,
			note: null,
		};
		const source = {
			source_id: 'dk',
			doc_no: '5/CV-UBND',
			doc_no_verified: false,
			doc_type: 'CV',
			issuer: null,
			signed_date: '2024-04-02',
			signer: null,
			title_vi: null,
			file: null,
			page: null,
			sha256: null,
			note: null,
		};
		const known = catalogue({ ...sample.known, plans: [plan], sources: [...sample.known.sources, source] });
		const planned = (plan_id: string, rest: string) =>
			`plan_id,unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no\n${plan_id},${inA(rest)}\n`;

		it.each([
			['the target takes effect after it', 'tm-1', '2024,registered,1,40.00,2024-04-01,6/KH-UBND', ['V31']],
			['the lock day itself is in time', 'tm-1', '2024,registered,1,40.00,2024-03-31,6/KH-UBND', []],
			['the document was signed after it', 'tm-1', '2024,registered,1,40.00,2024-03-01,5/CV-UBND', ['V31']],
			['a plan without a lock day', 'tm-2', '2024,registered,1,40.00,2024-04-01,6/KH-UBND', []],
			['a target from above', 'tm-1', '2024,assigned,1,40.00,2024-04-01,6/KH-UBND', []],
		])('%s', (_, plan_id, rest, codes) => {
			const read = readingOf(known, planned(plan_id, rest));
			expect(read.codes).toEqual(codes);
			expect(read.of('targets')).toHaveLength(1);
		});
		it('says who, when and which plan, and where', () => {
			const read = readingOf(known, planned('tm-1', '2024,registered,1,40.00,2024-04-01,6/KH-UBND'));
			expect(read.issues[0]).toMatchObject({
				severity: 'warning',
				row: 2,
				column: 'effective_date',
				value: '2024-04-01',
				message_vi:
					'Chỉ tiêu của Huyện A đăng ký ngày 01/4/2024, sau ngày khóa đăng ký 31/3/2024 của Kế hoạch 2024. Nếu đây là điều chỉnh, hãy ghi loại là chỉ tiêu điều chỉnh.',
			});
		});
	});
	it('V32', () => {
		const { found } = expectFinding(
			targets(
				inA('2023,registered,1,40.00,2023-03-01,1/KH-UBND'),
				inA('2023,registered,2,41.00,2023-03-01,1/KH-UBND'),
			),
			'V32',
			{ severity: 'error', row: 3, column: 'value_pct' },
			1,
		);
		expect(found[0]?.message_vi).toBe(
			'Hai chỉ tiêu cùng có hiệu lực từ ngày 01/3/2023: Huyện A · Vào sơ cấp, trung cấp · năm 2023.',
		);
	});
	describe('V32 two documents of one day', () => {
		const target = (value: string, doc: string, rest = 'registered,1', day = '2023-03-01') =>
			inA(`2023,${rest},${value},${day},${doc}`);
		const plans = (...rows: string[]) => targets(...rows).replace('unit_id,', 'plan_id,unit_id,');
		it('in one file are both named, with what each sets', () => {
			const { found } = expectFinding(
				targets(target('40.00', '1/KH-UBND'), target('41.00', '2/KH-UBND', 'registered,2')),
				'V32',
				{ severity: 'error', row: 3, column: 'value_pct' },
				1,
			);
			expect(found[0]?.message_vi).toBe(
				'Hai văn bản cùng ngày 01/3/2023 đặt chỉ tiêu khác nhau cho Huyện A · Vào sơ cấp, trung cấp · năm 2023: 1/KH-UBND là 40,00 %, 2/KH-UBND là 41,00 %.',
			);
		});
		it('in one file are told too where each names another plan', () => {
			const text = plans(`tm-1,${target('40.00', '1/KH-UBND')}`, `tm-2,${target('41.00', '2/KH-UBND')}`);
			expectFinding(text, 'V32', { severity: 'error', row: 3 }, 1);
		});
		it.each([
			['two values for two plans', '41.00', 'registered,1', ['V32']],
			['a revision of another plan', '41.00', 'registered,2', ['V32']],
			['the same value for two plans', '40.00', 'registered,1', []],
			['a target from above of another plan', '41.00', 'assigned,1', []],
		])('one document that sets %s', (_, value, rest, codes) => {
			const text = plans(`tm-1,${target('40.00', '1/KH-UBND')}`, `tm-2,${target(value, '1/KH-UBND', rest)}`);
			expect(readingOf(sample, text).codes.filter((code) => code === 'V32')).toEqual(codes);
		});

		const first = readingOf(sample, targets(target('40.00', '7/KH-UBND')));
		const known = catalogue({
			...sample.known,
			targets: [...sample.known.targets, ...first.of('targets')] as typeof sample.known.targets,
			sources: [...sample.known.sources, ...first.of('sources')] as typeof sample.known.sources,
		});
		it('in two files are told at the second, which stays to be decided', () => {
			const { found, warnings } = expectFinding(
				targets(target('41.00', '8/KH-UBND')),
				'V32',
				{ severity: 'warning', row: 2, column: 'value_pct' },
				1,
				known,
			);
			expect([found.length, warnings]).toEqual([1, 1]);
			expect(found[0]?.message_vi).toContain(
				'7/KH-UBND là 40,00 % (đã có), 8/KH-UBND là 41,00 % (trong tệp này)',
			);
			expect(found[0]?.message_en).toContain(
				'7/KH-UBND 40.00 % (already there), 8/KH-UBND 41.00 % (in this file)',
			);
		});
		it.each([
			['the same value', target('40.00', '8/KH-UBND')],
			['the same document', target('41.00', '7/KH-UBND')],
			['another day', target('41.00', '8/KH-UBND', 'registered,1', '2023-04-01')],
			['a target from above', target('41.00', '8/KH-UBND', 'assigned,1')],
			['a revision that says so', target('41.00', '8/KH-UBND', 'registered,2')],
		])('nothing is told of %s', (_, row) =>
			expect(readingOf(known, targets(row)).codes).not.toContain('V32'),
		);
	});
	it.each([
		['tinh-mau.huyen-a', '29.99', ['V33']],
		['tinh-mau.huyen-a', '30.00', []],
		['tinh-mau.huyen-c', '29.99', []],
		['tinh-mau.huyen-c', '24.99', ['V33']],
	])('V33 %s with %s in 2023', (unit, value, codes) => {
		const read = readingOf(
			sample,
			targets(`${unit},vet_after_thcs,2023,registered,1,${value},2023-03-01,1/KH-UBND`),
		);
		expect(read.codes).toEqual(codes);
	});
	it.each<[string, readonly number[], readonly (number | null)[]]>([
		['of a whole plan once', [29, 28, 27, 26, 25], [null]],
		['of most of a plan once', [29, 28, 27, 26, 25, 31, 32, 33, 34], [null]],
		['of a few each at its row', [29, 28, 27, 26, 31, 32], [2, 3, 4, 5]],
		['of half of them each at its row', [29, 28, 27, 26, 25, 31, 32, 33, 34, 35], [2, 3, 4, 5, 6]],
	])('V33 is told %s', (_, rates, rows) => {
		const units = [
			'tan-an',
			'thu-thua',
			'duc-hoa',
			'ben-luc',
			'can-duoc',
			'can-giuoc',
			'tan-tru',
			'duc-hue',
			'tan-hung',
			'vinh-hung',
		];
		const lines = rates.map(
			(rate, at) => `p,long-an.${units[at]},vet_after_thcs,2023,registered,1,${rate},2023-03-01,568/KH-UBND`,
		);
		const read = readingOf(
			longAn,
			`plan_id,unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no\n${lines.join('\n')}`,
		);
		const found = read.issues.filter(({ code }) => code === 'V33');
		expect(found.map(({ row }) => row)).toEqual(rows);
		expect(read.of('targets')).toHaveLength(rates.length);
		if (rows[0] === null)
			expect(found[0]).toMatchObject({
				severity: 'warning',
				column: 'value_pct',
				message_vi: `Vào sơ cấp, trung cấp: 5 trong ${rates.length} chỉ tiêu thấp hơn mức sàn 30,00 % (522/QĐ-TTg): Thành phố Tân An, Huyện Thủ Thừa, Huyện Đức Hòa, Huyện Bến Lức, Huyện Cần Đước.`,
			});
	});
	it('V33 of units held to two floors is judged floor by floor', () => {
		const districts = longAn.known.units.filter(
			({ level, parent_id }) => level === 'district' && parent_id === 'long-an',
		);
		const poor = new Set(districts.slice(8, 14).map(({ unit_id }) => unit_id));
		const units = longAn.known.units.map((unit) =>
			poor.has(unit.unit_id) ? { ...unit, is_disadvantaged: true } : unit,
		);
		const rates = [29, 28, 27, 26, 25.5, 25, 30, 31, 24, 25, 25, 25, 25, 25];
		const lines = rates.map(
			(rate, at) =>
				`p,${districts[at]?.unit_id},vet_after_thcs,2023,registered,1,${rate},2023-03-01,568/KH-UBND`,
		);
		const read = readingOf(
			catalogue({ ...longAn.known, units }),
			`plan_id,unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no\n${lines.join('\n')}`,
		);
		const found = read.issues.filter(({ code }) => code === 'V33');
		expect(found.map(({ row, message_vi }) => [row, message_vi])).toEqual([
			[null, expect.stringContaining('6 trong 8 chỉ tiêu thấp hơn mức sàn 30,00 %')],
			[10, 'Thấp hơn mức sàn 25,00 % (522/QĐ-TTg).'],
		]);
	});
	it('V33 stands at the cell', () => {
		const { found } = expectFinding(
			appendix('1;Huyện A;100;100;10,01'),
			'V33',
			{ severity: 'warning', row: 4, column: 'vet_after_thcs', value: '10,01' },
			3,
		);
		expect(found[0]?.message_vi).toBe('Thấp hơn mức sàn 30,00 % (522/QĐ-TTg).');
	});
});

describe('V34 unusual values', () => {
	it('more than two standard deviations from the others', () => {
		const rows = [
			'Tân An',
			'Châu Thành',
			'Tân Trụ',
			'Thủ Thừa',
			'Bến Lức',
			'Cần Đước',
			'Cần Giuộc',
			'Đức Hòa',
		].map((name, index) => `${name};2022;1000;${200 + index};`);
		const { found } = expectFinding(
			survey(...rows, 'Tân Thạnh;2022;1000;651;'),
			'V34',
			{ severity: 'warning', row: 10, column: 'hs_hoc_nghe', value: '65,10' },
			9,
			longAn,
		);
		expect(found).toHaveLength(1);
		expect(found[0]?.message_en).toContain('the mean of 9 values of this level');
	});
	it.each([
		['20,45 among rates close to 20,92', 2045, 2092, false],
		['a hundredth less than two points from the median', 2291, 2092, false],
		['two points from the median', 2292, 2092, true],
		['two points below the median', 1892, 2092, true],
	])('more than two standard deviations, but only from two points on: %s', (_, odd, usual, isTold) => {
		const names = [
			'Tân An',
			'Châu Thành',
			'Tân Trụ',
			'Thủ Thừa',
			'Bến Lức',
			'Cần Đước',
			'Cần Giuộc',
			'Đức Hòa',
		];
		const rows = names.map((name, index) => `${name};2022;10000;${usual + (index % 3) - 1};`);
		const found = readingOf(longAn, survey(...rows, `Tân Thạnh;2022;10000;${odd};`), options);
		const told = found.issues.filter(
			({ code, message_vi }) => code === 'V34' && message_vi.includes('cùng cấp'),
		);
		expect(told.map(({ row }) => row)).toEqual(isTold ? [10] : []);
	});
	it('more than ten points from the year before', () => {
		const { found } = expectFinding(
			survey('Huyện A;2022;1000;251;'),
			'V34',
			{ severity: 'warning', row: 2, column: 'hs_hoc_nghe', value: '25,10' },
			1,
		);
		expect(found[0]?.message_vi).toContain('năm trước (15,00)');
		expect(readingOf(sample, survey('Huyện A;2022;1000;250;'), options).codes).toEqual([]);
	});
	it('few pupils move in large steps', () =>
		expect(readingOf(sample, survey('Huyện A;2022;29;29;'), options).codes).toEqual([]));
});

describe('V35 crosswalk', () => {
	const crosswalk = (...rows: string[]) =>
		['from_unit,to_unit,effective_date,weight_bp,basis', ...rows].join('\n');
	it('shares that do not sum to 100 %', () => {
		const { found } = expectFinding(
			crosswalk(
				'tinh-mau.huyen-a,tinh-mau.xa-moi,2025-07-01,6200,graduates',
				'tinh-mau.huyen-a,tinh-mau.xa-khac,2025-07-01,3700,graduates',
				'tinh-mau.huyen-b,tinh-mau.xa-moi,2025-07-01,10000,graduates',
			),
			'V35',
			{ severity: 'error', row: 3, column: 'weight_bp', value: 'tinh-mau.huyen-a' },
			1,
		);
		expect(found[0]?.message_vi).toBe('Tổng trọng số của Huyện A là 99,00 %, phải bằng 100 %.');
	});
});

describe('V36 formulas and merged cells', () => {
	it.each(['#DIV/0!', '=C2/D2', '#N/A', '#REF!'])('%s is no value', (value) => {
		const { of } = expectFinding(
			survey(`Huyện A;2023;1000;${value};`),
			'V36',
			{ severity: 'warning', row: 2, column: 'hs_hoc_nghe', value },
			1,
		);
		expect(of('outcomes')[0]).toMatchObject({ numerator: null, denominator: 1000 });
	});
	it('in a text', () => {
		const { of } = expectFinding(
			`${outcomes()},note\n${inA('2023,,1,1,2,,demo,,=HYPERLINK("http://x")')}`,
			'V36',
			{ severity: 'warning', row: 2, column: 'note' },
			1,
		);
		expect(of('outcomes')[0]).toMatchObject({ note: null });
	});
	it('a merged unit cell goes on', () => {
		const { of, found } = expectFinding(
			survey('Huyện A;2022;1000;150;', ';2023;1000;183;'),
			'V36',
			{ severity: 'warning', row: 3, column: 'don_vi', value: '' },
			2,
		);
		expect(of('outcomes').map((row) => row['unit_id'])).toEqual(['tinh-mau.huyen-a', 'tinh-mau.huyen-a']);
		expect(found[0]?.message_vi).toContain('"Huyện A"');
	});
});

describe('V37 rows that are no data', () => {
	it.each([
		['the header again', 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;ty_le'],
		['a heading', 'Phụ lục II;;;;'],
		['a total', 'Tổng cộng;2023;1640;359;'],
	])(
		'%s',
		(_, line) =>
			void expectFinding(
				survey('Huyện A;2023;1000;183;', line, 'Huyện B;2023;640;176;', 'Huyện C;2023;10;1;'),
				'V37',
				{ severity: 'warning', row: 3 },
				3,
			),
	);
	it('a unit that sent nothing is not set aside', () =>
		expect(
			readingOf(sample, survey('Huyện A;2023;1000;183;', 'Huyện B;;;;', 'Huyện C;2023;10;1;'), {
				assume: { level: 'THCS', year: '2023' },
			}).codes,
		).not.toContain('V37'));
});

it('V38 demo and official in one file', () =>
	void expectFinding(
		outcomes(inA('2022,,1,183,1000,,demo,'), inA('2023,,1,183,1000,,official,')),
		'V38',
		{ severity: 'warning', row: null, column: 'quality' },
		2,
	));

describe('V39 words outside a closed list', () => {
	it.each([
		['quality', 'tốt', outcomes(inA('2023,,1,183,1000,,tốt,'))],
		['indicator_id', 'vet_xyz', outcomes('tinh-mau.huyen-a,vet_xyz,2023,,1,183,1000,,demo,')],
		['kind', 'promised', targets(inA('2023,promised,1,40.00,2023-03-01,1/KH-UBND'))],
		[
			'verified',
			'maybe',
			'from_unit,to_unit,effective_date,weight_bp,verified\na,b,2025-07-01,10000,maybe\n',
		],
	])(
		'%s = %s',
		(column, value, text) => void expectFinding(text, 'V39', { severity: 'error', row: 2, column, value }, 0),
	);
});

describe('a clean file', () => {
	it.each([
		[
			'survey',
			survey('Huyện A;2023;1000;183;18,30', 'Huyện B;2023;640;176;27,50', 'Huyện C;2023;400;90;22,50'),
		],
		[
			'outcomes',
			outcomes(
				inA('2023,2023-12-31,1,183,1000,18.30,official,9/BC-UBND'),
				'tinh-mau.huyen-b,vet_after_thcs,2023,2023-12-31,1,176,640,,official,',
				'tinh-mau.huyen-c,vet_after_thcs,2023,2023-12-31,1,90,400,,official,',
			),
		],
		['targets', targets(inA('2023,registered,1,30.00,2023-03-01,1/KH-UBND'))],
		['appendix', appendix('1;Huyện A;100;100;30,00', '2;Huyện B;100;100;31,00', '3;Huyện C;100;100;32,00')],
	])('%s has no finding', (_, text) => {
		const read = readingOf(sample, text, options);
		expect(read.issues).toEqual([]);
		expect(read.records.length).toBeGreaterThan(0);
	});
});

it('every rule has its own sentence in both languages', () => {
	const codes = Object.keys(rules).filter((key) => !key.includes(':'));
	expect(codes).toEqual(Array.from({ length: 42 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`));
	const sentences = Object.values(rules).flatMap(({ vi, en }) => [vi, en]);
	expect(new Set(sentences).size).toBe(sentences.length);
});

it('keeps the errors when there are more warnings than anyone reads', () => {
	const rows = Array.from({ length: 10_050 }, (_, index) => `Huyện A;2023;;;0,${1000 + index}`);
	const read = readingOf(
		catalogue(sample.known),
		survey('Huyện A;2022;;;27,92', ...rows, 'Huyện Z;2023;1;1;'),
		options,
	);
	expect(read.issuesOmitted).toBeGreaterThan(0);
	expect(read.codes).toContain('V14');
	expect(read.issues.length + read.issuesOmitted).toBe(read.errors + read.warnings);
});
