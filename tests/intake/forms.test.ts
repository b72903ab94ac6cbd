import { describe, expect, it } from 'vitest';
import { chartedRateBp } from '../../src/lib/domain/measures/rate';
import { pooledRateBp } from '../../src/lib/domain/measures/progress';
import type { RecordOf } from '../../src/lib/domain/schema/tables';
import type { Assume } from '../../src/lib/intake/meaning/document/assume';
import { intake } from '../../src/lib/intake/intake';
import { fileOf, fixture, longAnKnowledge, readingOf, sampleKnowledge } from '../support/catalogue';
import { open, written } from '../support/workbooks';

const sample = sampleKnowledge().catalogue;
const longAn = longAnKnowledge().catalogue;

const plan: Assume = { year: '2023', kind: 'registered', doc_no: '568/KH-UBND', effective_date: '07/3/2023' };

const short = (unit: unknown) => String(unit).replace(/^.*\./, '');
const perUnit = (rows: readonly Record<string, unknown>[], indicator: string, field = 'value_bp') =>
	Object.fromEntries(
		rows.filter((row) => row['indicator_id'] === indicator).map((row) => [short(row['unit_id']), row[field]]),
	);

const thcs = {
	'tan-an': 3509,
	'chau-thanh': 3298,
	'tan-tru': 2750,
	'thu-thua': 2000,
	'ben-luc': 3201,
	'can-duoc': 1001,
	'can-giuoc': 2703,
	'duc-hoa': 3787,
	'duc-hue': 2704,
	'thanh-hoa': 2320,
	'tan-thanh': 3286,
	'moc-hoa': 2816,
	'kien-tuong': 2981,
	'vinh-hung': 1747,
	'tan-hung': 2909,
};
const thpt = {
	'tan-an': 4417,
	'chau-thanh': 4294,
	'tan-tru': 4307,
	'thu-thua': 2555,
	'ben-luc': 4505,
	'can-duoc': 4504,
	'can-giuoc': 2900,
	'duc-hoa': 4360,
	'duc-hue': 4122,
	'thanh-hoa': 2286,
	'tan-thanh': 6512,
	'moc-hoa': 4286,
	'kien-tuong': 4304,
	'vinh-hung': 4037,
	'tan-hung': 4371,
};

const besides = (code: string, { issues }: ReturnType<typeof readingOf>) =>
	issues.filter((found) => found.code !== code);

describe('the appendix of the plan, as it was printed (H1)', () => {
	const isWarning = (code: string) => ['V15', 'V33', 'V34', 'V37'].includes(code);
	const expectDocument = (read: ReturnType<typeof readingOf>) => {
		expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(read.codes.filter((code) => !isWarning(code))).toEqual([]);
		expect(read.form).toBe('targets');
		expect(read.encoding).toBe('utf-8-bom');
		expect(read.delimiter).toBe(';');
		expect(read.hints).toMatchObject({
			year: '2023',
			kind: 'registered',
			docNo: '568/KH-UBND',
			effectiveDate: '2023-03-07',
		});
	};
	const unitRows = (read: ReturnType<typeof readingOf>) =>
		read.of('targets').filter((row) => row['is_declared_total'] !== true);
	const totals = (read: ReturnType<typeof readingOf>) =>
		read.totals.map(({ record }) => {
			const { unit_id, indicator_id, value_bp, is_declared_total } = record as RecordOf<'targets'>;
			return [unit_id, indicator_id, value_bp, is_declared_total];
		});
	const thcsTotals = [
		['long-an', 'prog_local_thcs', 10_000, true],
		['long-an', 'counsellor_thcs', 10_000, true],
		['long-an', 'vet_after_thcs', 2792, true],
	];
	const thptTotals = [
		['long-an', 'prog_local_thpt', 10_000, true],
		['long-an', 'counsellor_thpt', 10_000, true],
		['long-an', 'vet_after_thpt', 4022, true],
	];

	it('THCS alone', () => {
		const read = readingOf(longAn, fixture('forms/phu-luc-thcs.csv'));
		expectDocument(read);
		expect(read.hints.level).toBe('THCS');
		expect(unitRows(read)).toHaveLength(45);
		expect(perUnit(unitRows(read), 'vet_after_thcs')).toEqual(thcs);
		expect(totals(read)).toEqual(thcsTotals);
		expect(unitRows(read)[0]).toEqual({
			plan_id: null,
			unit_id: 'long-an.tan-an',
			indicator_id: 'prog_local_thcs',
			period_id: '2023',
			kind: 'registered',
			revision: 1,
			value_bp: 10_000,
			value_count: null,
			planned_numerator: null,
			planned_denominator: null,
			is_declared_total: false,
			effective_date: '2023-03-07',
			status: 'approved',
			source_id: 'la-568',
			note: null,
			row: 8,
		});
	});

	it('THPT alone, number and name fused', () => {
		const read = readingOf(longAn, fixture('forms/phu-luc-thpt.csv'));
		expectDocument(read);
		expect(read.hints.level).toBe('THPT');
		expect(unitRows(read)).toHaveLength(45);
		expect(perUnit(unitRows(read), 'vet_after_thpt')).toEqual(thpt);
		expect(totals(read)).toEqual(thptTotals);
	});

	it('both tables in one file', () => {
		const read = readingOf(longAn, fixture('forms/phu-luc.csv'));
		expectDocument(read);
		expect(unitRows(read)).toHaveLength(90);
		expect(perUnit(unitRows(read), 'vet_after_thcs')).toEqual(thcs);
		expect(perUnit(unitRows(read), 'vet_after_thpt')).toEqual(thpt);
		expect(Object.values(perUnit(unitRows(read), 'counsellor_thpt'))).toEqual(Array(15).fill(10_000));
		expect(totals(read)).toEqual([...thcsTotals, ...thptTotals]);
		expect(read.counts.targets).toBe(90);
	});

	it('under a header of two rows, with numbered columns and signatures', () => {
		const read = readingOf(longAn, fixture('forms/phu-luc-hai-dong.csv'));
		expectDocument(read);
		expect(unitRows(read)).toHaveLength(45);
		expect(perUnit(unitRows(read), 'vet_after_thcs')).toEqual(thcs);
		expect(totals(read)).toEqual(thcsTotals);
		expect(read.of('targets')[0]?.['row']).toBe(9);
	});

	it('reads Thanh Hóa as Thạnh Hóa and asks for a look', () => {
		const read = readingOf(longAn, fixture('forms/phu-luc-thcs.csv'));
		expect(read.issues.filter(({ code }) => code === 'V15')).toMatchObject([
			{ severity: 'warning', row: 17, column: 'Huyện, thị xã, thành phố', value: 'Thanh Hóa' },
		]);
		const second = readingOf(longAn, fixture('forms/phu-luc-thpt.csv'));
		expect(second.codes).not.toContain('V15');
	});

	it('says no word against the declared total, which no denominator can check', () => {
		const read = readingOf(longAn, fixture('forms/phu-luc.csv'));
		expect(read.codes).not.toContain('V23');
		expect(read.codes).not.toContain('V24');
		expect(read.issues.filter(({ row }) => row === 23).map(({ code }) => code)).toEqual(['V37']);
	});
});

describe('T1, T2 wide targets', () => {
	const t1 = `stt;don_vi;prog_local;counsellor;vet_after_thcs;hs_tn_du_kien
01;Tân An;100;100;35,09;
04;Thủ Thừa;100;100;20,00;
Tổng cộng;;100;100;27,92;
`;
	const t2 = `don_vi;prog_local;counsellor;vet_after_thpt;hs_tn_du_kien
01 Tân An;100;100;44,17;
11 Tân Thạnh;100;100;65,12;
Tổng cộng;100;100;40,22;
`;
	it('T1', () => {
		const read = readingOf(longAn, fileOf(t1), { assume: plan });
		expect(read.errors).toBe(0);
		expect(perUnit(read.of('targets'), 'vet_after_thcs')).toEqual({
			'tan-an': 3509,
			'thu-thua': 2000,
			'long-an': 2792,
		});
		expect(perUnit(read.of('targets'), 'prog_local_thcs')).toMatchObject({ 'tan-an': 10_000 });
		expect(read.of('targets').map((row) => row['planned_denominator'])).toEqual(Array(9).fill(null));
		expect(read.totals.map(({ row }) => row)).toEqual([4, 4, 4]);
	});
	it('T1 with planned graduates, which weigh only rates of graduates', () => {
		const text = t1.replace('35,09;', '35,09;2.210').replace('20,00;', '20,00;1.000');
		const read = readingOf(longAn, fileOf(text), { assume: plan });
		expect(perUnit(read.of('targets'), 'vet_after_thcs', 'planned_denominator')).toMatchObject({
			'tan-an': 2210,
			'thu-thua': 1000,
		});
		expect(perUnit(read.of('targets'), 'prog_local_thcs', 'planned_denominator')).toMatchObject({
			'tan-an': null,
		});
	});
	it('T1 takes year and level from the name of its file, and the rest from its sender', () => {
		const { kind, doc_no, effective_date } = plan as Required<Assume>;
		const rest: Assume = { kind, doc_no, effective_date };
		const read = readingOf(longAn, fileOf(t1, 'chi_tieu_thcs_2023_rong.csv'), { assume: rest });
		expect(read.errors).toBe(0);
		expect(read.hints).toMatchObject({ year: '2023', level: 'THCS' });
	});
	it('T2', () => {
		const read = readingOf(longAn, fileOf(t2), { assume: plan });
		expect(read.errors).toBe(0);
		expect(perUnit(read.of('targets'), 'vet_after_thpt')).toEqual({
			'tan-an': 4417,
			'tan-thanh': 6512,
			'long-an': 4022,
		});
		expect(perUnit(read.of('targets'), 'counsellor_thpt')).toMatchObject({ 'tan-thanh': 10_000 });
	});
	it('an unknown document becomes a source of its own, once', () => {
		const read = readingOf(longAn, fileOf(t1), { assume: { ...plan, doc_no: '99/KH-UBND' } });
		expect(read.of('sources')).toMatchObject([
			{ source_id: '99-kh-ubnd', doc_no: '99/KH-UBND', doc_no_verified: false },
		]);
		expect(new Set(read.of('targets').map((row) => row['source_id']))).toEqual(new Set(['99-kh-ubnd']));
	});
	it('filled with results they are outcomes', () => {
		const read = readingOf(longAn, fileOf(t1), { assume: { year: '2023', kind: 'outcome' } });
		expect(read.form).toBe('outcomes');
		expect(perUnit(read.of('outcomes'), 'vet_after_thcs', 'declared_bp')).toEqual({
			'tan-an': 3509,
			'thu-thua': 2000,
		});
	});
});

describe('T3 wide destinations (H6)', () => {
	const t3 = `don_vi;ky;ngay_chot;hs_tot_nghiep;thpt_public;thpt_private;gdtx_only;gdtx_plus_tc;voc_secondary;tc_only;so_cap;cd_9plus;working;at_home;other;unknown;chat_luong
Huyện A;2023;31/10/2023;1.000;720;12;40;60;0;103;20;0;20;15;6;4;demo
Huyện B;2023;31/10/2023;640;430;5;15;50;0;104;22;0;8;4;2;0;demo
Huyện C;2023;31/10/2023;;;;;;;;;;;;;;demo
`;
	const read = readingOf(sample, t3);
	it('reads twelve streams a unit', () => {
		expect(read.errors).toBe(0);
		expect(read.form).toBe('destinations');
		expect(read.of('destinations')).toHaveLength(24);
		const a = read.of('destinations').filter((row) => row['unit_id'] === 'tinh-mau.huyen-a');
		expect(a.reduce((sum, row) => sum + Number(row['students']), 0)).toBe(1000);
		expect(a[3]).toMatchObject({
			school_level: 'THCS',
			period_id: '2023',
			as_of: '2023-10-31',
			destination: 'gdtx_plus_tc',
			students: 60,
			quality: 'demo',
			row: 2,
		});
		expect(a[4]).toMatchObject({ destination: 'voc_secondary', students: 0 });
	});
	it('a unit with nothing is missing, not 0', () => {
		expect(read.codes).toEqual(['V13']);
		expect(read.issues[0]).toMatchObject({ row: 4, column: 'hs_tot_nghiep' });
	});
	it('a sum of 995 is refused', () => {
		const faulty = readingOf(sample, t3.replace('1.000;720', '1.000;715'));
		expect(faulty.codes).toContain('V25');
		expect(faulty.of('destinations').map((row) => row['unit_id'])).not.toContain('tinh-mau.huyen-a');
	});
	it('takes the headings of an office', () => {
		const text = `Đơn vị;Kỳ;HS tốt nghiệp;Vào THPT công lập;Vào THPT tư thục;Vào GDTX;Trung cấp;Sơ cấp
Huyện A;2023;1000;700;20;40;190;50
`;
		const named = readingOf(sample, text);
		expect(named.codes).toEqual([]);
		expect(named.of('destinations').map((row) => row['destination'])).toEqual([
			'thpt_public',
			'thpt_private',
			'gdtx_only',
			'tc_only',
			'so_cap',
		]);
	});
	it('takes Vietnamese headers', () => {
		const text = `Đơn vị;Kỳ;HS tốt nghiệp;THPT công lập;GDTX;Trung cấp;Sơ cấp;Đi làm
Huyện A;2023;1000;720;40;163;42;35
`;
		const named = readingOf(sample, text);
		expect(named.errors).toBe(0);
		expect(named.of('destinations').map((row) => row['destination'])).toEqual([
			'thpt_public',
			'gdtx_only',
			'tc_only',
			'so_cap',
			'working',
		]);
	});
});

describe('T4 long targets', () => {
	const t4 = `plan_id,unit_id,indicator_id,period_id,kind,revision,value_pct,planned_numerator,planned_denominator,effective_date,doc_no
la-134-2019,long-an.thu-thua,vet_after_thcs,2023,registered,1,20.00,,,2023-03-07,568/KH-UBND
la-134-2019,long-an.tan-an,vet_after_thcs,2023,registered,1,35.09,,,2023-03-07,568/KH-UBND
la-134-2019,long-an,vet_after_thcs,2023,registered,1,27.92,,,2023-03-07,568/KH-UBND
`;
	it('reads two targets and a total', () => {
		const read = readingOf(longAn, t4);
		expect(read.errors).toBe(0);
		expect(read.counts.targets).toBe(2);
		expect(perUnit(read.of('targets'), 'vet_after_thcs')).toEqual({
			'thu-thua': 2000,
			'tan-an': 3509,
			'long-an': 2792,
		});
		expect(read.totals).toMatchObject([
			{ row: 4, record: { value_bp: 2792, is_declared_total: true, source_id: 'la-568' } },
		]);
		expect(read.of('targets')[0]).toMatchObject({
			plan_id: 'la-134-2019',
			status: 'approved',
			is_declared_total: false,
		});
	});
	it('20,00 in a file of decimal commas is the same', () => {
		const commas = t4.replaceAll(',', ';').replace(/(\d\d)\.(\d\d);/g, '$1,$2;');
		expect(readingOf(longAn, commas).of('targets')).toEqual(readingOf(longAn, t4).of('targets'));
	});
});

describe('T5 long outcomes (H7)', () => {
	const t5 = `unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,declared_pct,quality,doc_no
tinh-mau.huyen-a,vet_after_thcs,2023,2023-10-31,1,183,1000,18.30,demo,
tinh-mau.huyen-b,vet_after_thcs,2023,2023-10-31,1,176,640,27.50,demo,
tinh-mau.huyen-c,vet_after_thcs,2023,2023-10-31,1,,,25.10,demo,
`;
	const read = readingOf(sample, t5);
	const rows = read.of('outcomes') as unknown as RecordOf<'outcomes'>[];
	it('reads three rows', () => {
		expect(read.errors).toBe(0);
		expect(read.codes).toEqual(['V13']);
		expect(rows).toMatchObject([
			{
				unit_id: 'tinh-mau.huyen-a',
				numerator: 183,
				denominator: 1000,
				declared_bp: 1830,
				as_of: '2023-10-31',
			},
			{ unit_id: 'tinh-mau.huyen-b', numerator: 176, denominator: 640, declared_bp: 2750, quality: 'demo' },
			{ unit_id: 'tinh-mau.huyen-c', numerator: null, denominator: null, declared_bp: 2510, source_id: null },
		]);
	});
	it('R = 359/1640 = 21,89 without the unit that gave no counts', () => {
		const parts = rows.flatMap(({ numerator, denominator }) =>
			numerator === null || denominator === null ? [] : [{ numerator, denominator }],
		);
		expect([parts.length, rows.length, pooledRateBp(parts)]).toEqual([2, 3, 2189]);
		expect(rows.map((row) => chartedRateBp({ ...row, declaredBp: row.declared_bp }))).toEqual([
			1830, 2750, 2510,
		]);
	});
});

describe('T6 monthly commune return (H5)', () => {
	const t6 = `xa;thang;hs_tn_thcs;chua_hoc_pt_gdtx_nghe;ngay_nop
Xã A;2023-11;85;6;24/11/2023
Xã B;2023-11;120;0;27/11/2023
Thị trấn C;2023-11;;;
`;
	const read = readingOf(sample, t6);
	it('0 is a value and an empty cell is none', () =>
		expect(read.of('outcomes')).toMatchObject([
			{
				unit_id: 'tinh-mau.huyen-a.xa-a',
				indicator_id: 'neither',
				period_id: '2023-11',
				numerator: 6,
				denominator: 85,
			},
			{ unit_id: 'tinh-mau.huyen-a.xa-b', numerator: 0, denominator: 120, submitted_at: '2023-11-27' },
			{ unit_id: 'tinh-mau.huyen-a.thi-tran-c', numerator: null, denominator: null, submitted_at: null },
		]));
	it('the return of the 27th is two days late; the missing commune is named', () => {
		expect(read.errors).toBe(0);
		expect(read.issues.map(({ code, row }) => [code, row])).toEqual([
			['V21', null],
			['V29', 3],
			['V13', 4],
		]);
		expect(read.issues[0]?.message_vi).toBe('Thiếu 1 đơn vị: Xã Hòa Bình.');
		expect(read.issues[1]?.message_en).toBe('Submitted 2 days after the deadline of 25 Nov 2023.');
	});
	it('brings its month along, due on the 25th', () =>
		expect(read.of('periods')).toMatchObject([
			{
				period_id: '2023-11',
				kind: 'month',
				label_vi: 'Tháng 11/2023',
				start_date: '2023-11-01',
				end_date: '2023-11-30',
				due_date: '2023-11-25',
			},
		]));
});

describe('T7 units, aliases, crosswalk', () => {
	it('units', () => {
		const read = readingOf(
			sample,
			`unit_id,name_vi,level,subtype,parent_id,official_code,valid_from,valid_to,is_disadvantaged
long-an.thu-thua,Huyện Thủ Thừa,district,huyen,long-an,,,2025-06-30,false
long-an.kien-tuong,Thị xã Kiến Tường,district,thi_xa,long-an,,,2025-06-30,false
tay-ninh,Tỉnh Tây Ninh,province,tinh,viet-nam,80,2025-07-01,,false
`,
		);
		expect([read.form, read.issues]).toEqual(['units', []]);
		expect(read.of('units')).toMatchObject([
			{ unit_id: 'long-an.thu-thua', valid_from: null, valid_to: '2025-06-30', is_disadvantaged: false },
			{ unit_id: 'long-an.kien-tuong', subtype: 'thi_xa' },
			{ unit_id: 'tay-ninh', official_code: '80', valid_from: '2025-07-01', valid_to: null },
		]);
	});
	it('units whose first lines look unlike the rest are no header', () => {
		const rows = Array.from({ length: 40 }, (_, index) => `t.h1.x${index},Xã Thứ ${index},commune,xa,t.h1`);
		const lines = ['unit_id,name_vi,level,subtype,parent_id', 't,Tỉnh Thử,province,tinh,viet-nam', ...rows];
		const read = readingOf(sample, lines.join('\n'));
		expect([read.issues, read.counts.units]).toEqual([[], 41]);
	});
	it('aliases', () => {
		const read = readingOf(
			longAn,
			`alias,scope_parent_id,unit_id,kind,source
Thanh Hóa,long-an,long-an.thanh-hoa,ocr,568/KH-UBND phụ lục I
Đức Hoà,long-an,long-an.duc-hoa,tone_style,
H. Thủ Thừa,long-an,long-an.thu-thua,abbrev,
`,
		);
		expect([read.form, read.errors]).toEqual(['aliases', 0]);
		expect(read.of('aliases').map((row) => [row['alias'], row['unit_id'], row['kind']])).toEqual([
			['Thanh Hóa', 'long-an.thanh-hoa', 'ocr'],
			['Đức Hoà', 'long-an.duc-hoa', 'tone_style'],
			['H. Thủ Thừa', 'long-an.thu-thua', 'abbrev'],
		]);
	});
	it('crosswalk', () => {
		const read = readingOf(
			longAn,
			`from_unit,to_unit,effective_date,weight_bp,basis,doc_no,verified
long-an,tay-ninh,2025-07-01,10000,graduates,202/2025/QH15,false
long-an.huyen-x,tay-ninh.xa-p,2025-07-01,6200,school_list,1682/NQ-UBTVQH15,false
long-an.huyen-x,tay-ninh.xa-q,2025-07-01,3800,school_list,1682/NQ-UBTVQH15,false
`,
		);
		expect([read.form, read.issues]).toEqual(['crosswalk', []]);
		expect(read.of('crosswalk').map((row) => [row['to_unit'], row['weight_bp'], row['source_id']])).toEqual([
			['tay-ninh', 10_000, '202-2025-qh15'],
			['tay-ninh.xa-p', 6200, '1682-nq-ubtvqh15'],
			['tay-ninh.xa-q', 3800, '1682-nq-ubtvqh15'],
		]);
		expect(read.of('sources').map((row) => row['doc_no'])).toEqual(['202/2025/QH15', '1682/NQ-UBTVQH15']);
	});
});

describe('T8 sources, annotations', () => {
	it('sources', () => {
		const read = readingOf(
			sample,
			`source_id,doc_no,doc_no_verified,doc_type,issuer,signed_date,title_vi
la-568,568/KH-UBND,true,KH,UBND tỉnh Long An,2023-03-07,Kế hoạch thực hiện Đề án … năm 2023
la-7560,7560/UBND-VHXXH,false,CV,UBND tỉnh Long An,2022-08-16,Điều chỉnh chỉ tiêu 2022-2025 (S0 ghi VHXX)
hcm-2024,,false,KH,Sở GDĐT - Sở LĐTBXH TP.HCM,2024-09-13,Số văn bản không đọc được (OCR)
`,
		);
		expect([read.form, read.issues]).toEqual(['sources', []]);
		expect(read.of('sources')[2]).toMatchObject({
			source_id: 'hcm-2024',
			doc_no: null,
			doc_no_verified: false,
			signed_date: '2024-09-13',
		});
	});
	it('annotations', () => {
		const read = readingOf(
			sample,
			`unit_id,indicator_id,period_id,kind,code,text_vi,responsible_unit,due_date
tinh-mau.huyen-a,vet_after_thcs,2023,cause,demo-nhan-thuc,(minh họa) Phụ huynh chưa biết chính sách 9+,Phòng GDĐT,
tinh-mau.huyen-a,vet_after_thcs,2023,solution,,(minh họa) Tư vấn theo lớp 9 trước tháng 4,Trường THCS,2024-04-15
tinh-mau.huyen-b,vet_after_thcs,2023,good_practice,,(minh họa) Phối hợp 9+ với cơ sở GDNN,,
`,
		);
		expect([read.form, read.issues]).toEqual(['annotations', []]);
		expect(read.of('annotations').map((row) => [row['kind'], row['due_date']])).toEqual([
			['cause', null],
			['solution', '2024-04-15'],
			['good_practice', null],
		]);
	});
});

describe('the yearly survey', () => {
	it.each([
		['codes', 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;ty_le'],
		[
			'words',
			'Huyện, thị xã, thành phố;Năm;Tổng số học sinh tốt nghiệp THCS;Số học sinh vào học nghề;Tỷ lệ (%)',
		],
		['no accents', 'Don vi;Ky bao cao;So HS tot nghiep;So HS hoc nghe;Ty le'],
	])('with %s', (_, header) => {
		const read = readingOf(
			longAn,
			`${header}\nThủ Thừa;2023;1.000;183;18,30\nH. Đức Hòa;2023;2.400;913;38,04\n`,
			{
				assume: { level: 'THCS' },
			},
		);
		expect(read.errors).toBe(0);
		expect(read.of('outcomes')).toMatchObject([
			{
				unit_id: 'long-an.thu-thua',
				indicator_id: 'vet_after_thcs',
				numerator: 183,
				denominator: 1000,
				declared_bp: 1830,
			},
			{ unit_id: 'long-an.duc-hoa', numerator: 913, denominator: 2400, quality: 'official' },
		]);
	});
	const title = 'KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU TỐT NGHIỆP THCS NĂM 2023';
	const surveyed = (text: string) => {
		const read = readingOf(longAn, `${title}\n${text}`);
		expect(besides('V21', read)).toEqual([]);
		return read
			.of('outcomes')
			.map((row) => [
				row['unit_id'],
				row['indicator_id'],
				row['numerator'],
				row['denominator'],
				row['declared_bp'],
			]);
	};
	const tanAn = ['long-an.tan-an', 'vet_after_thcs', 100, 500, 2000];
	it.each(['Trong đó', 'Kết quả phân luồng', 'Kết quả phân luồng học sinh sau tốt nghiệp THCS', 'Kết quả'])(
		'below a merged title: %s',
		(group) => {
			const header = `STT;Đơn vị;Số HS tốt nghiệp THCS;${group};\n;;;Số HS vào học nghề;Tỷ lệ (%)\n`;
			expect(surveyed(`${header}1;Tân An;500;100;20,00\n2;Bến Lức;400;80;20,00\n`)[0]).toEqual(tanAn);
			expect(surveyed(`${header}1;Tân An;500;100;20,00\n`)).toEqual([tanAn]);
		},
	);
	it('below the merged title of a workbook', async () => {
		const rows = [
			['STT', 'Đơn vị', 'Số HS tốt nghiệp THCS', 'Kết quả phân luồng', null],
			[null, null, null, 'Số HS vào học nghề', 'Tỷ lệ (%)'],
			[1, 'Tân An', 500, 100, 20],
			[2, 'Bến Lức', 400, 80, 20],
		];
		const bytes = written([[title, null, null, null, null], ...rows], 'xlsx', (sheet) => {
			const down = (c: number) => ({ s: { r: 1, c }, e: { r: 2, c } });
			const title = { s: { r: 1, c: 3 }, e: { r: 1, c: 4 } };
			sheet['!merges'] = [down(0), down(1), down(2), title];
		});
		const found: object[] = [];
		const read = intake(await open(bytes), longAn, ({ record }) => void found.push(record));
		expect(read.issues.map(({ code }) => code)).toEqual(['V21']);
		expect(found[0]).toMatchObject({ numerator: 100, denominator: 500, declared_bp: 2000 });
	});
	it.each([
		['Đơn vị', 'Trong đó số HS vào học nghề', 'Tỷ lệ vào học nghề (%)'],
		['Đơn vị', 'HS vào các cơ sở GDNN', 'Tỉ lệ học sinh vào học nghề'],
		['Đơn vị', 'Số HS vào các cơ sở giáo dục nghề nghiệp', 'Tỷ lệ HS vào các cơ sở GDNN (%)'],
		['Phòng GDĐT', 'Số HS tốt nghiệp THCS vào học nghề', 'Tỷ lệ (%)'],
		['Phòng GD&ĐT', 'Số HS vào học nghề', 'Tỷ lệ học nghề'],
		['Phòng Giáo dục và Đào tạo', 'Số học sinh vào học nghề', 'Tỷ lệ HS tốt nghiệp THCS vào học nghề (%)'],
	])('under the headings of an office: %s · %s · %s', (unit, numerator, rate) =>
		expect(
			surveyed(`STT;${unit};Số HS tốt nghiệp THCS;${numerator};${rate}\n1;Tân An;500;100;20,00\n`),
		).toEqual([tanAn]),
	);
	it('into college after THPT, and never after THCS', () => {
		const header = 'STT;Đơn vị;Số HS tốt nghiệp;Số HS vào cao đẳng\n1;Tân An;500;100\n';
		const upper = readingOf(longAn, `${title.replace('THCS', 'THPT')}\n${header}`);
		expect(upper.codes).toEqual([]);
		expect(upper.of('outcomes')).toMatchObject([
			{ indicator_id: 'vet_after_thpt', numerator: 100, denominator: 500 },
		]);
		const lower = readingOf(longAn, `${title}\n${header}`);
		expect([lower.codes, lower.of('outcomes')]).toEqual([['V04', 'V04', 'V02'], []]);
	});
	it('streams beside it that leave out vocational education are said to be left out', () => {
		const read = readingOf(
			longAn,
			`${title}\nĐơn vị;Số HS tốt nghiệp THCS;Vào THPT công lập;Vào THPT tư thục;Số HS vào học nghề\nTân An;500;300;50;100\n`,
		);
		expect(read.errors).toBe(0);
		expect(read.issues.map(({ code, column }) => [code, column])).toEqual([
			['V04', 'Vào THPT công lập'],
			['V04', 'Vào THPT tư thục'],
		]);
		expect(read.of('outcomes')).toMatchObject([{ numerator: 100, denominator: 500 }]);
	});
	it('a rate in a file of targets is no outcome', () => {
		const read = readingOf(
			longAn,
			'CHỈ TIÊU ĐĂNG KÝ THCS NĂM 2023\nĐơn vị;Tỷ lệ vào học nghề (%)\nTân An;20\n',
			{
				assume: plan,
			},
		);
		expect([read.form, read.of('outcomes')]).toEqual(['targets', []]);
		expect(perUnit(read.of('targets'), 'vet_after_thcs')).toEqual({ 'tan-an': 2000 });
	});
	it.each([
		['Đơn vị;Năm;Số HS tốt nghiệp THCS;Số HS học nghề', 'vet_after_thcs'],
		['Don vi;Nam;So HS tot nghiep THCS;So HS hoc nghe', 'vet_after_thcs'],
		['Don vi;Nam;So hoc sinh tot nghiep trung hoc pho thong;So HS hoc nghe', 'vet_after_thpt'],
	])('takes its level from the header: %s', (header, indicator) => {
		const read = readingOf(longAn, `${header}\nTan An;2023;500;100\n`);
		expect(read.errors).toBe(0);
		expect(read.of('outcomes')).toMatchObject([{ indicator_id: indicator, numerator: 100 }]);
	});
	it('asks for its level where the header speaks of both or of streams alone', () => {
		for (const header of ['HS tốt nghiệp THCS;Số HS tốt nghiệp THPT', 'HS tốt nghiệp;Vào THPT công lập'])
			expect(
				readingOf(longAn, `Đơn vị;Năm;${header};HS học nghề\nTân An;2023;9;8;1\n`).hints.level,
			).toBeNull();
	});
	it('takes level, year and kind from its title', () => {
		const text = `KẾT QUẢ PHÂN LUỒNG HỌC SINH SAU TỐT NGHIỆP THPT NĂM 2024;;;
(Kèm theo Báo cáo số 12/BC-SGDĐT ngày 05 tháng 01 năm 2025);;;
Đơn vị;HS tốt nghiệp;HS học nghề;Tỷ lệ
Thủ Thừa;500;140;28,00
Bến Lức;800;240;30,00
Toàn tỉnh;1300;380;29,23
`;
		const read = readingOf(longAn, text);
		expect(read.errors).toBe(0);
		expect(read.hints).toMatchObject({
			level: 'THPT',
			year: '2024',
			kind: 'outcome',
			docNo: '12/BC-SGDĐT',
			effectiveDate: '2025-01-05',
		});
		expect(read.of('outcomes')).toMatchObject([
			{ indicator_id: 'vet_after_thpt', period_id: '2024', numerator: 140, source_id: '12-bc-sgddt' },
			{ unit_id: 'long-an.ben-luc' },
		]);
		expect(read.totals).toMatchObject([{ record: { unit_id: 'long-an', numerator: 380, value_bp: 2923 } }]);
	});
});

describe('counts of schools', () => {
	const title = 'THỐNG KÊ TRƯỜNG THCS NĂM 2023';
	const programme = 'Số trường có chương trình giáo dục hướng nghiệp gắn với địa phương';
	const header = `STT;Đơn vị;Tổng số trường;${programme};Số trường có giáo viên tư vấn`;
	const counted = (read: ReturnType<typeof readingOf>) =>
		read
			.of('outcomes')
			.map((row) => [
				short(row['unit_id']),
				row['indicator_id'],
				row['numerator'],
				row['denominator'],
				row['declared_bp'],
			]);

	it.each<[string, Assume]>([
		['as the file stands', {}],
		['told to be outcomes', { kind: 'outcome' }],
	])('10 of 12 schools are no 10 %%: %s', (_, assume) => {
		const read = readingOf(longAn, `${title}\n${header}\n1;Tân An;12;10;9\n`, { assume });
		expect([read.form, read.issues]).toEqual(['outcomes', []]);
		expect(counted(read)).toEqual([
			['tan-an', 'prog_local_thcs', 10, 12, null],
			['tan-an', 'counsellor_thcs', 9, 12, null],
		]);
	});
	it('beside the rates, the total and the graduates', () => {
		const read = readingOf(
			longAn,
			`${title}
Đơn vị;Tổng số trường;${programme};Tỷ lệ số trường có chương trình giáo dục hướng nghiệp;Số HS tốt nghiệp;Số HS vào học nghề;Tỷ lệ
Tân An;12;10;83,33;1000;200;20,00
Thủ Thừa;8;8;100,00;800;100;12,50
Tổng cộng;20;18;90,00;1800;300;16,67
`,
		);
		expect(read.codes).toEqual(['V21', 'V37']);
		expect(counted(read)).toEqual([
			['tan-an', 'prog_local_thcs', 10, 12, 8333],
			['tan-an', 'vet_after_thcs', 200, 1000, 2000],
			['thu-thua', 'prog_local_thcs', 8, 8, 10_000],
			['thu-thua', 'vet_after_thcs', 100, 800, 1250],
		]);
		expect(read.totals.map(({ record }) => (record as { value_bp?: number }).value_bp)).toEqual([9000, 1667]);
	});
	it('each school level has its own denominator', () => {
		const both = 'có chương trình giáo dục hướng nghiệp';
		const read = readingOf(
			longAn,
			`Đơn vị;Năm;Tổng số trường THCS;Số trường THCS ${both};Tổng số trường THPT;Số trường THPT ${both}\nTân An;2023;12;10;4;3\n`,
		);
		expect(read.errors).toBe(0);
		expect(counted(read)).toEqual([
			['tan-an', 'prog_local_thcs', 10, 12, null],
			['tan-an', 'prog_local_thpt', 3, 4, null],
		]);
	});
	it('more than all is a fault of its cell; without all schools the file says so', () => {
		const more = readingOf(longAn, `${title}\n${header}\n1;Tân An;12;13;9\n2;Bến Lức;9;9;9\n`);
		expect(besides('V21', more)).toMatchObject([{ code: 'V11', row: 3, column: programme, cell: 3 }]);
		const less = readingOf(longAn, `${title}\nĐơn vị;${programme}\nTân An;10\nBến Lức;9\n`);
		expect(besides('V21', less)).toMatchObject([
			{
				code: 'V13',
				message_vi: 'Chưa có tổng số trường nên đơn vị không được tính vào bình quân gia quyền.',
			},
		]);
	});
	it.each([
		'Số giáo viên kiêm nhiệm tư vấn hướng nghiệp của trường',
		'Số cơ sở GDNN đào tạo trình độ sơ cấp, trung cấp',
	])('no count becomes a rate: %s', (name) => {
		const read = readingOf(longAn, `${title}\nĐơn vị;${name}\nTân An;10\nBến Lức;9\n`, {
			assume: { kind: 'outcome' },
		});
		expect(read.of('outcomes')).toEqual([]);
		expect(read.codes).toEqual(['V04', 'V02']);
	});
	it('in a file of targets they have no place', () => {
		const text = `CHỈ TIÊU ĐĂNG KÝ THCS NĂM 2023\nĐơn vị;Tổng số trường;${programme}`;
		const alone = readingOf(longAn, `${text}\nTân An;12;10\nBến Lức;9;9\n`, { assume: plan });
		expect([alone.codes, alone.of('targets')]).toEqual([['V04', 'V04', 'V02'], []]);
		const beside = readingOf(longAn, `${text};vet_after_thcs\nTân An;12;10;35\nBến Lức;9;9;40\n`, {
			assume: plan,
		});
		const left = beside.issues.filter(({ code }) => code === 'V04').map(({ column }) => column);
		expect(left).toEqual(['Tổng số trường', programme]);
		expect(perUnit(beside.of('targets'), 'vet_after_thcs')).toEqual({ 'tan-an': 3500, 'ben-luc': 4000 });
	});
});

describe('after the merger (H10)', () => {
	it('a file of 2026 with an old district is refused with its last day', () => {
		const read = readingOf(longAn, 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe\nThủ Thừa;2026;1000;183\n', {
			assume: { level: 'THCS' },
		});
		expect(read.issues).toMatchObject([{ code: 'V20', severity: 'error', row: 2, value: 'Thủ Thừa' }]);
		expect(read.of('outcomes')).toEqual([]);
	});
	it('the same file of 2025 is read', () =>
		expect(
			readingOf(longAn, 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe\nThủ Thừa;2025;1000;183\n', {
				assume: { level: 'THCS' },
			}).errors,
		).toBe(0));
	it('the year may stand in the title alone', () =>
		expect(
			readingOf(
				longAn,
				'KẾT QUẢ NĂM 2026 CẤP THCS;;\ndon_vi;hs_tot_nghiep;hs_hoc_nghe\nThủ Thừa;1000;183\nBến Lức;900;180\n',
			).codes,
		).toEqual(['V20', 'V20']));
});

describe('streams with one name after THCS and after THPT', () => {
	const { catalogue } = longAnKnowledge();
	it.each([
		['THPT', 'Đại học;Cao đẳng;Trung cấp', 'tc'],
		['THCS', 'THPT công lập;Sơ cấp;Trung cấp', 'tc_only'],
	])('%s', (level, streams, code) => {
		const read = readingOf(catalogue, `Đơn vị;Năm;Số HS tốt nghiệp;${streams}\nTân An;2023;60;10;20;30\n`);
		expect(read.errors).toBe(0);
		expect(
			read.of('destinations').map(({ school_level, destination }) => [school_level, destination]),
		).toContainEqual([level, code]);
		expect(read.of('destinations')).toHaveLength(3);
	});
});
