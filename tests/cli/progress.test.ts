import { afterAll, describe, expect, it } from 'vitest';
import { data, dataHere, Folder, stackTrace } from '../support/cli';

type Row = {
	unit_id: string;
	name_vi: string;
	rate_bp: number | null;
	target_bp: number | null;
	gap_points: number | null;
	gap_students: number | null;
	attainment: number | null;
	status: string;
	rank: number | null;
	quality: string | null;
};
type Answer = { rows: Row[]; province: Record<string, unknown> };

const folder = new Folder();
afterAll(() => folder.remove());

const question = ['--year', '2023', '--indicator', 'vet_after_thcs'];

async function progress(...args: string[]): Promise<Answer> {
	const { status, stdout, stderr } = await dataHere('progress', '--json', ...args);
	expect([status, stderr]).toEqual([0, '']);
	return JSON.parse(stdout) as Answer;
}

const rowOf = (answer: Answer, unit: string) => answer.rows.find(({ unit_id }) => unit_id === unit);

describe('progress --json', () => {
	it('Long An 2023: fifteen districts against their own targets', async () => {
		const { rows, province } = await progress(...question);
		expect(rows).toHaveLength(15);
		expect(Object.keys(rows[0] ?? {})).toEqual(
			expect.arrayContaining([
				'unit_id',
				'name_vi',
				'rate_bp',
				'target_bp',
				'gap_points',
				'gap_students',
				'attainment',
				'status',
				'rank',
				'quality',
			]),
		);
		expect(province).toMatchObject({
			declared_target_bp: 2792,
			simple_mean_target_bp: 2734,
			weighted_target_bp: null,
			coverage_units: '14/15',
		});
		expect(province).toHaveProperty('rate_bp');
		expect(province).toHaveProperty('coverage_denominator');
		const missing = rows.filter(({ status }) => status === 'missing');
		expect(missing).toMatchObject([
			{ rate_bp: null, gap_points: null, gap_students: null, rank: null, quality: null },
		]);
		expect(rows.filter(({ rank }) => rank === null)).toHaveLength(1);
	});

	it('an import moves the numbers, and the next one moves them again', async () => {
		const survey = 'don_vi;ky;ngay_chot;hs_tot_nghiep;hs_hoc_nghe\n';
		const first = folder.file(
			'1.csv',
			`${survey}Thủ Thừa;2023;31/10/2023;1000;183\nBến Lức;2023;31/10/2023;640;176\n`,
		);
		const second = folder.file('2.csv', `${survey}Thủ Thừa;2023;31/12/2023;1000;200\n`);
		const assume = ['--assume', 'level=THCS'];
		const once = await progress(...question, ...assume, '--import', first);
		expect(rowOf(once, 'long-an.thu-thua')).toEqual({
			unit_id: 'long-an.thu-thua',
			name_vi: 'Huyện Thủ Thừa',
			numerator: 183,
			denominator: 1000,
			rate_bp: 1830,
			target_bp: 2000,
			gap_points: -1.7,
			gap_students: 17,
			attainment: 91.5,
			status: 'near',
			rank: 2,
			quality: 'official',
		});
		expect(once.province).toMatchObject({ rate_bp: 2189, coverage_units: '2/15' });
		const twice = await progress(...question, ...assume, '--import', first, '--import', second);
		expect(rowOf(twice, 'long-an.thu-thua')).toMatchObject({ rate_bp: 2000, gap_students: 0, status: 'met' });
		expect(twice.province).toMatchObject({ rate_bp: 2293, numerator: 376, denominator: 1640 });
	});

	it('targets in force on a day', async () => {
		const answer = await progress(...question, '--as-of', '2023-03-06');
		expect(answer.rows.every(({ target_bp, status }) => target_bp === null && status !== 'met')).toBe(true);
	});

	it('another data set, another level', async () => {
		const schools = ['--year', '2023', '--indicator', 'zero_score', '--level', 'school'];
		const { rows } = await progress('--dataset', 'data/tinh-mau', ...schools);
		const committed = rows.filter(({ target_bp }) => target_bp === 0);
		expect(committed.length).toBeGreaterThan(0);
		for (const { status, attainment, gap_students, rate_bp } of committed) {
			expect(attainment).toBeNull();
			if (rate_bp !== null) expect(status).toBe(gap_students === 0 ? 'met' : 'far');
		}
	});
});

it('in words, for a reader', () => {
	const { status, stdout } = data('progress', ...question);
	expect(status).toBe(0);
	expect(stdout).toContain('Huyện Đức Hòa');
	expect(stdout).toMatch(/\t14\/15\n$/);
});

it('an import with errors is refused', async () => {
	const file = folder.file('sai.csv', 'don_vi;ky;hs_tot_nghiep;hs_hoc_nghe\nThủ Thừa;2023;200;210\n');
	const { status, stdout, stderr } = await dataHere(
		'progress',
		'--json',
		...question,
		'--assume',
		'level=THCS',
		'--import',
		file,
	);
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain('V11 dòng 2: Số thực hiện 210 lớn hơn tổng số 200.');
	expect(stderr).not.toMatch(stackTrace);
});

it.each([
	['no year', ['--indicator', 'vet_after_thcs']],
	['no indicator', ['--year', '2023']],
	['an impossible year', ['--year', 'soon', '--indicator', 'vet_after_thcs']],
	['an unknown indicator', ['--year', '2023', '--indicator', 'wishes']],
	['an impossible day', [...question, '--as-of', '2023-02-31']],
	['a missing import', [...question, '--import', 'no-such.csv']],
	['a stray word', [...question, 'stray']],
])('%s is wrong usage', async (_, args) => {
	const { status, stdout, stderr } = await dataHere('progress', ...args);
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toContain('npm run --silent data -- progress');
	expect(stderr).not.toMatch(stackTrace);
});
