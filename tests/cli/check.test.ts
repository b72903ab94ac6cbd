import { afterAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/intake/issues/issue';
import { data, dataHere, Folder, stackTrace } from '../support/cli';

type Report = {
	files: {
		path: string;
		form: string;
		encoding: string;
		delimiter: string;
		records: Record<string, unknown>[];
		totals: Record<string, unknown>[];
		issues: Issue[];
		reading: {
			sheet: string | null;
			facts: Record<string, { value: string | null; from: string | null; isAsked: boolean }>;
			columns: { letter: string; sentence_vi: string; sentence_en: string }[];
		}[];
	}[];
	errors: number;
	warnings: number;
};

const folder = new Folder();
afterAll(() => folder.remove());

const survey = 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe;ty_le\n';
const level = ['--assume', 'level=THCS'];

async function checked(...args: string[]): Promise<Report & { status: number | null }> {
	const { status, stdout, stderr } = await dataHere('check', '--json', ...args);
	expect(stderr).toBe('');
	return { ...(JSON.parse(stdout) as Report), status };
}

describe('check --json', () => {
	it('says how it was read: a sentence a column, and who said year, level, kind and unit', async () => {
		const path = folder.file(
			'bao-cao.csv',
			'PHÒNG GDĐT HUYỆN CẦN ĐƯỚC;;;;\nBÁO CÁO KẾT QUẢ PHÂN LUỒNG HỌC SINH NĂM HỌC 2022-2023;;;;\nTT;Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN;Tỷ lệ (%)\n1;Cần Đước;1000;200;20,00\n',
		);
		const { files, errors } = await checked(path);
		expect(errors).toBe(0);
		const [table] = files[0]?.reading ?? [];
		expect(table?.columns.map(({ sentence_vi }) => sentence_vi)).toEqual([
			'Cột A: "TT" · để ngoài, số thứ tự',
			'Cột B: đơn vị',
			'Cột C: số HS tốt nghiệp THCS · tổng số',
			'Cột D: số HS vào GDNN THCS · số thực hiện',
			'Cột E: tỷ lệ HS vào GDNN THCS · tỷ lệ khai, kiểm được bằng D ÷ C',
		]);
		expect(table?.columns[4]?.sentence_en).toBe(
			'Column E: rate: into vocational education THCS · declared rate, proved by D ÷ C',
		);
		expect(table?.facts).toMatchObject({
			year: { value: '2023', from: 'title' },
			level: { value: 'THCS', from: 'neighbour' },
			kind: { value: 'outcome', from: 'title' },
			unit: { value: 'long-an.can-duoc', from: 'letterhead' },
		});
	});
	it('says what the appendix of the plan says: 90 values, totals apart, no error', async () => {
		const { files, errors, warnings, status } = await checked(
			'tests/fixtures/forms/phu-luc-thcs.csv',
			'tests/fixtures/forms/phu-luc-thpt.csv',
		);
		expect([status, errors, files.length]).toEqual([0, 0, 2]);
		expect(warnings).toBeGreaterThan(0);
		expect(files.map(({ form, encoding, delimiter }) => [form, encoding, delimiter])).toEqual([
			['targets', 'utf-8-bom', ';'],
			['targets', 'utf-8-bom', ';'],
		]);
		const values = files.flatMap(({ records }) => records);
		expect(values).toHaveLength(90);
		expect(
			values.find((row) => row['unit_id'] === 'long-an.thu-thua' && row['indicator_id'] === 'vet_after_thcs'),
		).toEqual({
			plan_id: null,
			unit_id: 'long-an.thu-thua',
			indicator_id: 'vet_after_thcs',
			period_id: '2023',
			kind: 'registered',
			revision: 1,
			value_bp: 2000,
			value_count: null,
			planned_numerator: null,
			planned_denominator: null,
			is_declared_total: false,
			effective_date: '2023-03-07',
			status: 'approved',
			source_id: 'la-568',
			note: null,
			row: 11,
		});
		const totals = files.flatMap((file) => file.totals.map((row) => [row['indicator_id'], row['value_bp']]));
		expect(totals).toContainEqual(['vet_after_thcs', 2792]);
		expect(totals).toContainEqual(['vet_after_thpt', 4022]);
		expect(totals).toHaveLength(6);
	});

	it('gives every finding its place and both sentences', async () => {
		const file = folder.file(
			'sai.csv',
			`${survey}Thủ Thừa;2023;200;210;\nThủ Thua A;2023;100;20;\nBến Lức;2023;100;20;20,00\n`,
		);
		const { files, errors, status } = await checked(...level, file);
		expect([status, errors]).toEqual([1, 2]);
		expect(files[0]?.form).toBe('outcomes');
		expect(files[0]?.records).toMatchObject([
			{ unit_id: 'long-an.ben-luc', numerator: 20, declared_bp: 2000, row: 4 },
		]);
		const faults = files[0]?.issues.filter(({ severity }) => severity === 'error');
		expect(faults).toEqual([
			{
				code: 'V11',
				severity: 'error',
				row: 2,
				column: 'hs_hoc_nghe',
				value: '210',
				sheet: null,
				cell: 3,
				repair: null,
				message_vi: 'Số thực hiện 210 lớn hơn tổng số 200.',
				message_en: 'The count 210 exceeds the total 200.',
			},
			{
				code: 'V14',
				severity: 'error',
				row: 3,
				column: 'don_vi',
				value: 'Thủ Thua A',
				sheet: null,
				cell: 0,
				repair: null,
				message_vi: 'Không tìm thấy đơn vị "Thủ Thua A" trong Tỉnh Long An.',
				message_en: 'Unit "Thủ Thua A" not found in Tỉnh Long An.',
			},
		]);
	});

	it('takes from --assume what a file does not say', async () => {
		const file = folder.file(
			'rong.csv',
			'stt;don_vi;prog_local;counsellor;vet_after_thcs\n01;Tân An;100;100;35,09\n',
		);
		const silent = await checked(file);
		expect(silent.status).toBe(1);
		expect(silent.files[0]?.issues.map(({ code, row }) => [code, row])).toContainEqual(['V30', null]);
		const told = await checked(
			...['year=2023', 'kind=registered', 'doc_no=568/KH-UBND', 'effective_date=07/3/2023'].flatMap(
				(pair) => ['--assume', pair],
			),
			file,
		);
		expect([told.status, told.files[0]?.records.length]).toEqual([0, 3]);
		expect(told.files[0]?.records[2]).toMatchObject({
			value_bp: 3509,
			effective_date: '2023-03-07',
			source_id: 'la-568',
		});
	});

	it('reads each file with what the ones before it brought', async () => {
		const first = folder.file('1-nguon.csv', 'source_id,doc_no,doc_type\nmoi,77/KH-UBND,KH\n');
		const second = folder.file(
			'2-chi-tieu.csv',
			'unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no\nlong-an.thu-thua,vet_after_thcs,2024,registered,1,31.00,2024-03-01,77/KH-UBND\n',
		);
		const { files } = await checked(first, second);
		expect(files[1]?.records[0]).toMatchObject({ source_id: 'moi', value_bp: 3100 });
	});
});

describe('the published data', () => {
	it.each([
		['data/long-an', 'data/long-an'],
		['data/tinh-mau', 'data/tinh-mau'],
		['data/reference', 'data/long-an'],
	])('%s has no error', async (path, dataset) => {
		const { files, errors, status } = await checked('--dataset', dataset, path);
		expect([status, errors]).toEqual([0, 0]);
		expect(files.map(({ form }) => `${form}.csv`)).toEqual(
			files.map((file) => file.path.replace(/^.*\//, '')),
		);
		expect(files.every(({ records }) => records.length > 0)).toBe(true);
	});
});

describe('bad input', () => {
	const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
	it.each<[string, string | Uint8Array, string]>([
		['an empty file', '', 'V02'],
		['a blank file', '\n\n  \n', 'V02'],
		['a picture', png, 'V41'],
		['a torn workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'V41'],
		['prose', 'Kính gửi các đơn vị.\nNội dung như sau.\n', 'V02'],
		['a header alone', survey, 'V02'],
	])('%s is refused with a sentence', async (name, content, code) => {
		const file = folder.file(`${name}.csv`, content);
		const { files, status } = await checked(file);
		expect(status).toBe(1);
		expect(files[0]?.issues.map((issue) => issue.code)).toContain(code);
		expect(files[0]?.records).toEqual([]);
	});

	it('in words, for a reader', () => {
		const file = folder.file('loi.csv', `${survey}Thủ Thừa;2023;200;210;\n`);
		const { status, stdout, stderr } = data('check', ...level, file);
		expect([status, stderr]).toEqual([1, '']);
		expect(stdout).toContain('LỖI V11 dòng 2 cột hs_hoc_nghe: Số thực hiện 210 lớn hơn tổng số 200.');
		expect(stdout).toMatch(/\n {2}Cột \w+: /);
		expect(stdout).toMatch(/1 lỗi, \d+ cảnh báo\n$/);
	});

	it('a folder without a file is wrong usage', async () => {
		const empty = new Folder();
		expect(await dataHere('check', empty.path)).toMatchObject({ status: 2, stdout: '' });
		empty.remove();
	});

	it('a process ends with the code, and without a trace of the inside', () => {
		const usage = data('check', 'no-such-file.csv');
		expect([usage.status, usage.stdout]).toEqual([2, '']);
		expect(usage.stderr).not.toMatch(stackTrace);
		const clean = data('check', '--json', 'data/long-an/sources.csv');
		expect([clean.status, clean.stderr]).toEqual([0, '']);
		expect(JSON.parse(clean.stdout)).toMatchObject({ errors: 0, files: [{ form: 'sources' }] });
	});

	it.each([
		['no command', []],
		['another command', ['chekc']],
		['no path', ['check']],
		['a wrong flag', ['check', '--jsno', 'data/long-an']],
		['a missing file', ['check', 'no-such-file.csv']],
		['a missing data set', ['check', '--dataset', 'data/no-such', 'data/long-an']],
		['an unknown answer', ['check', '--assume', 'colour=red', 'data/long-an']],
		['an answer without a value', ['check', '--assume', 'year=', 'data/long-an']],
		['an impossible year', ['check', '--assume', 'year=soon', 'data/long-an']],
		['an impossible level', ['check', '--assume', 'level=TH', 'data/long-an']],
		['an impossible kind', ['check', '--assume', 'kind=wish', 'data/long-an']],
		['an impossible day', ['check', '--assume', 'effective_date=31/02/2023', 'data/long-an']],
	])('%s is wrong usage', async (_, args) => {
		const { status, stdout, stderr } = await dataHere(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('npm run --silent data -- check');
		expect(stderr).not.toMatch(stackTrace);
	});
});
