import { describe, expect, it } from 'vitest';
import { readingOf, sampleKnowledge } from '../support/catalogue';

const { catalogue } = sampleKnowledge();
const heading = `KẾ HOẠCH SỐ 12/KH-UBND NGÀY 15/3/2023
CHỈ TIÊU PHÂN LUỒNG SAU THCS NĂM 2023
`;
const columns = ['Đơn vị', 'Số HS tốt nghiệp dự kiến năm 2023', 'Chỉ tiêu đăng ký vào học nghề (số HS)'];
const rows = [
	['Huyện A', '210', '63'],
	['Huyện B', '300', '66'],
	['Huyện C', '320', '80'],
];
const file = (...lines: readonly (readonly string[])[]) =>
	heading + lines.map((cells) => cells.join(';')).join('\n') + '\n';
const without = (index: number) => (cells: readonly string[]) => cells.filter((_, at) => at !== index);

const targetsOf = (text: string, options = {}) => {
	const reading = readingOf(catalogue, text, options);
	const targets = reading
		.of('targets')
		.map(({ unit_id, value_bp, value_count, planned_numerator, planned_denominator }) => [
			String(unit_id).split('.')[1],
			value_bp,
			value_count,
			planned_numerator,
			planned_denominator,
		]);
	return { ...reading, targets };
};
const key = 'chi tieu dang ky vao hoc nghe so hs';

describe('targets that are written as numbers of pupils', () => {
	const expected = [
		['huyen-a', 3000, null, 63, 210],
		['huyen-b', 2200, null, 66, 300],
		['huyen-c', 2500, null, 80, 320],
	];

	it('are shares of the expected graduates beside them, not percents', () => {
		const { targets, errors } = targetsOf(file(columns, ...rows));
		expect(targets).toEqual(expected);
		expect(errors).toBe(0);
	});

	it.each([
		['the share of the indicator', { [key]: 'indicator:vet_after_thcs' }],
		['a count of its pupils', { [key]: 'counted:vet_after_thcs' }],
		['the pupils who go on to vocational education', { [key]: 'field:numerator' }],
	])('stay so where the column is said to be %s', (_, said) => {
		expect(targetsOf(file(columns, ...rows), { columns: said }).targets).toEqual(expected);
	});

	it('are rounded half up, as every rate', () => {
		const { targets } = targetsOf(file(columns, ['Huyện A', '1205', '265'], ['Huyện B', '3', '2']));
		expect(targets).toEqual([
			['huyen-a', 2199, null, 265, 1205],
			['huyen-b', 6667, null, 2, 3],
		]);
	});

	it.each([
		['nobody is expected to graduate', columns, without(1)],
		[
			'only pupils of a grade are expected',
			columns.with(1, 'Số HS lớp 9 dự kiến năm 2023'),
			(row: readonly string[]) => row,
		],
	])('are asked about, and never guessed, where %s', (_, head, of) => {
		const { targets, issues } = targetsOf(file(of(head), ...rows.map(of)));
		expect(targets).toEqual([]);
		expect(issues.map(({ message_vi }) => message_vi)).toContain(
			'Cột Chỉ tiêu đăng ký vào học nghề (số HS) ghi chỉ tiêu bằng số học sinh, nhưng chưa biết tính trong bao nhiêu học sinh để ra tỷ lệ: hãy chọn cột ghi số học sinh tốt nghiệp dự kiến.',
		);
	});

	it('take the column that is chosen for the expected graduates', () => {
		const head = columns.with(1, 'Số HS lớp 9 dự kiến năm 2023');
		const said = { 'so hs lop 9 du kien nam 2023': 'field:planned_denominator' };
		expect(targetsOf(file(head, ...rows), { columns: said }).targets).toEqual(expected);
	});

	it('say which row lacks its expected graduates, and which has more than those', () => {
		const { targets, issues } = targetsOf(
			file(columns, ['Huyện A', '', '63'], ['Huyện B', '300', '66'], ['Huyện C', '320', '400']),
		);
		expect(targets).toEqual([['huyen-b', 2200, null, 66, 300]]);
		const errors = issues.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ code, row }) => [code, row])).toEqual([
			['V02', 4],
			['V11', 6],
		]);
		expect(errors[1]?.message_vi).toBe('Chỉ tiêu 400 học sinh lớn hơn số học sinh tốt nghiệp dự kiến 320.');
	});
});

describe('targets that are written as numbers of pupils, of nobody', () => {
	it('are none where nobody is to be won either, and too many where somebody is', () => {
		const { targets, issues } = targetsOf(
			file(columns, ['Huyện A', '0', '0'], ['Huyện B', '300', '66'], ['Huyện C', '0', '8']),
		);
		expect(targets).toEqual([['huyen-b', 2200, null, 66, 300]]);
		const told = issues.filter(({ code }) => ['V02', 'V11', 'V12'].includes(code));
		expect(told.map(({ code, severity, row }) => [code, severity, row])).toEqual([
			['V12', 'warning', 4],
			['V11', 'error', 6],
		]);
	});

	it('are too many by one of a hundred thousand', () => {
		const { codes } = targetsOf(file(columns, ['Huyện A', '100000', '100001']));
		expect(codes).toContain('V11');
	});
});

describe('targets that are written as numbers of pupils, beside several numbers of graduates', () => {
	const target = 'Chỉ tiêu học nghề (số HS)';
	const rates = (head: readonly string[], ...lines: readonly (readonly string[])[]) =>
		targetsOf(file(head, ...lines)).targets.map(([, rate, , numerator, denominator]) => [
			rate,
			`${numerator}/${denominator}`,
		]);

	it('are shares of those who are expected', () => {
		const head = ['Đơn vị', 'Số HS tốt nghiệp', 'Số HS tốt nghiệp dự kiến', target];
		expect(rates(head, ['Huyện A', '380', '400', '100'])).toEqual([[2500, '100/400']]);
	});

	it('are shares of those of their own kind', () => {
		const head = [
			'Đơn vị',
			'Số HS tốt nghiệp dự kiến',
			'Chỉ tiêu đăng ký học nghề (số HS)',
			'Số HS tốt nghiệp dự kiến điều chỉnh',
			'Chỉ tiêu học nghề điều chỉnh (số HS)',
		];
		expect(rates(head, ['Huyện A', '400', '100', '300', '120'])).toEqual([
			[2500, '100/400'],
			[4000, '120/300'],
		]);
	});

	it('are asked about where two are as good', () => {
		const head = ['Đơn vị', 'Số HS tốt nghiệp dự kiến', 'HS tốt nghiệp dự kiến', target];
		const { targets, errors } = targetsOf(file(head, ['Huyện A', '380', '400', '100']));
		expect(targets).toEqual([]);
		expect(errors).toBe(1);
	});
});

describe('targets that are written as numbers of pupils in a report', () => {
	it('without a document are left out and told: its results are read without a question', () => {
		const found = readingOf(
			catalogue,
			`BÁO CÁO KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023
Đơn vị;Số HS tốt nghiệp;Chỉ tiêu học nghề (số HS);Số HS vào học nghề
Huyện A;210;63;60
Huyện B;300;66;59
`,
		);
		expect(found.of('outcomes').map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
			'60/210',
			'59/300',
		]);
		expect(found.errors).toBe(0);
		expect(found.of('targets')).toEqual([]);
		expect(found.issues.map(({ message_vi }) => message_vi)).toContain(
			'Cột Chỉ tiêu học nghề (số HS) là chỉ tiêu nhưng chưa có văn bản giao chỉ tiêu; đã để riêng.',
		);
	});
});

describe('targets that are written as numbers of pupils and as a rate', () => {
	const head = ['Đơn vị', 'Số HS tốt nghiệp dự kiến', 'Chỉ tiêu vào học nghề', 'Tỷ lệ %'];

	it('count by their rate; each column is told for what it is', () => {
		const { targets, tables, codes } = targetsOf(
			file(
				head,
				['Huyện A', '412', '95', '23,1'],
				['Huyện B', '1.205', '265', '22'],
				['Huyện C', '40', '9', '23'],
			),
		);
		expect(targets).toEqual([
			['huyen-a', 2310, null, 95, 412],
			['huyen-b', 2200, null, 265, 1205],
			['huyen-c', 2300, null, 9, 40],
		]);
		expect(codes).not.toContain('V22');
		expect(tables[0]?.meanings).toEqual([
			'field:unit',
			'field:planned_denominator',
			'field:numerator',
			'indicator:vet_after_thcs',
		]);
	});

	it('are told where the two disagree by more than they are rounded', () => {
		const { targets, issues } = targetsOf(
			file(head, ['Huyện A', '688', '372', '25,0'], ['Huyện B', '412', '95', '23']),
		);
		expect(targets.map(([, rate]) => rate)).toEqual([2500, 2300]);
		expect(
			issues.filter(({ code }) => code === 'V22').map(({ row, message_vi }) => [row, message_vi]),
		).toEqual([
			[
				4,
				'Chỉ tiêu 25,00 % khác tỷ lệ tính từ số học sinh dự kiến là 54,07 %; chỉ tiêu ghi bằng % được dùng.',
			],
		]);
	});
});

describe('targets of which it is not clear whether they are pupils or percents', () => {
	const unsaid = columns.with(2, 'Chỉ tiêu vào học nghề');
	const percents = [
		['Huyện A', '612', '23'],
		['Huyện B', '1205', '22'],
		['Huyện C', '140', '25'],
	];

	it.each([
		['nobody says it and none is above 100', unsaid, percents],
		['hardly any of the graduates would be meant', columns, percents.slice(0, 2)],
		['less than a tenth of the graduates is to be won', columns, [['Huyện A', '412', '23']]],
	])('are asked about where %s', (_, head, lines) => {
		const { targets, issues } = targetsOf(file(head, ...lines));
		expect(targets).toEqual([]);
		expect(issues.filter(({ severity }) => severity === 'error').map(({ message_vi }) => message_vi)).toEqual(
			[
				`Cột ${head[2]} có vẻ ghi tỷ lệ % (23), không phải số học sinh; hãy cho biết cột này là số lượng hay tỷ lệ.`,
			],
		);
	});

	it('are read as they are said to be', () => {
		const said = (measure: string) => ({ facets: { 'chi tieu vao hoc nghe': { measure } } });
		const rates = (measure: string) =>
			targetsOf(file(unsaid, ...percents), said(measure)).targets.map(([, rate]) => rate);
		expect(rates('rate')).toEqual([2300, 2200, 2500]);
		expect(rates('count')).toEqual([376, 183, 1786]);
	});

	it('are pupils where one of them is above 100', () => {
		const lines = [...percents, ['Huyện A', '900', '225']].slice(1);
		expect(targetsOf(file(unsaid, ...lines)).targets).toEqual([
			['huyen-b', 183, null, 22, 1205],
			['huyen-c', 1786, null, 25, 140],
			['huyen-a', 2500, null, 225, 900],
		]);
	});
});

describe('the rate of those who were won, below a title of targets', () => {
	it('is a result, and no target', () => {
		const head = ['Đơn vị', 'Số HS tốt nghiệp', 'Chỉ tiêu học nghề', 'Thực hiện học nghề', 'Tỷ lệ %'];
		const { targets, of } = targetsOf(
			file(head, ['Huyện A', '400', '120', '110', '27,5'], ['Huyện B', '500', '150', '160', '32']),
		);
		expect(targets).toEqual([
			['huyen-a', 3000, null, 120, 400],
			['huyen-b', 3000, null, 150, 500],
		]);
		expect(of('outcomes').map(({ numerator, declared_bp }) => [numerator, declared_bp])).toEqual([
			[110, 2750],
			[160, 3200],
		]);
	});
});

describe('figures of the year before, below a title of targets', () => {
	const head = ['Đơn vị', 'Số HS tốt nghiệp năm 2022'];
	const before = ['Số HS vào học nghề năm 2022', 'Tỷ lệ HS vào học nghề năm 2022 (%)'];
	const after = ['Số HS tốt nghiệp dự kiến năm 2023', 'Chỉ tiêu học nghề năm 2023 (số HS)'];

	it.each(before)('are no targets: %s', (column) => {
		const { targets, issues } = targetsOf(
			file([...head, column, ...after], ['Huyện A', '380', '57', '400', '100']),
		);
		expect(targets).toEqual([['huyen-a', 2500, null, 100, 400]]);
		expect(issues.map((issue) => issue.column)).toContain(column);
	});

	it('leave the targets of several years what they are', () => {
		const years = [2023, 2024].flatMap((year) => [
			`Số HS tốt nghiệp dự kiến năm ${year}`,
			`Chỉ tiêu học nghề năm ${year} (số HS)`,
		]);
		expect(
			targetsOf(file(['Đơn vị', ...years], ['Huyện A', '380', '57', '400', '100'])).targets.map(
				([, rate]) => rate,
			),
		).toEqual([1500, 2500]);
	});
});

describe('pupils of colleges', () => {
	const head = ['Đơn vị', 'Số HS tốt nghiệp THCS dự kiến', 'Chỉ tiêu vào cao đẳng (số HS)'];

	it.each([
		['as a number', head],
		['beside those of intermediate schools', [...head, 'Chỉ tiêu vào trung cấp (số HS)']],
		['as a share', head.with(2, 'Chỉ tiêu vào cao đẳng (%)')],
	])('are no target of vocational education after THCS: %s', (_, columns) => {
		const lines = [
			['Huyện A', '412', '10', '80'],
			['Huyện B', '1205', '12', '90'],
		];
		const { targets, issues } = targetsOf(
			file(columns, ...lines.map((cells) => cells.slice(0, columns.length))),
		);
		expect(targets).toEqual([]);
		expect(issues.map(({ column }) => column)).toContain(columns[2]);
	});

	it('are no result of it either', () => {
		const report = 'BÁO CÁO SỐ 3/BC-PGDĐT NGÀY 15/9/2023\nKẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023\n';
		const head = 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề;Tỷ lệ vào cao đẳng (%)\n';
		const found = readingOf(catalogue, `${report}${head}Huyện A;412;80;10,5\nHuyện B;1205;90;12,5\n`);
		expect(found.of('outcomes').map(({ numerator, declared_bp }) => [numerator, declared_bp])).toEqual([
			[80, null],
			[90, null],
		]);
	});
});
