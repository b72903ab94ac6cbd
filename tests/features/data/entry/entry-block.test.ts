import { describe, expect, it } from 'vitest';
import { blockOf, withBlock } from '../../../../src/lib/features/data/entry/entry-block';
import { entryTable } from '../../../../src/lib/features/data/entry/entry-table';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import type { Template, TemplateForm } from '../../../../src/lib/export/template/template';
import { entryWords } from '../../../../src/lib/messages/shared/entry';

const template = (form: TemplateForm): Template => ({
	form,
	level: 'THCS',
	period: { id: '2026', label: 'Năm 2026' },
	asOf: null,
	dueDate: null,
	province: 'Tỉnh Tây Ninh',
	rootId: 'tay-ninh',
	document: null,
	units: [
		{ unitId: 'a', name: 'Phường Tân Ninh', targetBp: 4000 },
		{ unitId: 'b', name: 'Phường Bình Minh', targetBp: 3550 },
		{ unitId: 'c', name: 'Xã Tân Biên', targetBp: null },
	],
	indicators: [{ indicatorId: 'vet_after_thcs', nameVi: 'Vào sơ cấp, trung cấp' }],
	destinations: [
		{ code: 'thpt_public', nameVi: 'THPT công lập' },
		{ code: 'so_cap', nameVi: 'Sơ cấp' },
	],
});
const short: Readonly<Record<string, string>> = {
	'Số học sinh tốt nghiệp THCS': 'whole',
	'Số học sinh vào giáo dục nghề nghiệp': 'part',
	'Chất lượng số liệu': 'quality',
	'Vào sơ cấp, trung cấp (%)': 'rate',
	'Số học sinh tốt nghiệp dự kiến': 'planned',
	'THPT công lập': 'thpt',
	'Sơ cấp': 'so_cap',
};
/** What stands where after a block was pasted, as "unit column": text; and what was said. */
function pasted(form: TemplateForm, at: number, block: string, line = 1) {
	const table = entryTable(template(form), {}, entryWords.vi);
	const { texts, ...told } = withBlock(table, {}, { line, at }, blockOf(block));
	const cells = table.rows.flatMap(({ unitId }) =>
		table.columns.flatMap(({ header }) => {
			const text = unitId === null ? undefined : texts[entryCell(unitId, header)];
			return text === undefined
				? []
				: [`${unitId === '' ? 'total' : unitId} ${short[header] ?? header} ${text}`];
		}),
	);
	return { cells, ...told };
}
const quiet = { unknown: [], left: [], refused: null };
const counted = ['a whole 400', 'a part 128', 'b whole 300', 'b part 90'];
const target = 'Chỉ tiêu đăng ký (%)';

describe('a block over a column that is only shown', () => {
	it.each<[string, number, string]>([
		['names and what is to be filled in', 0, 'Tân Ninh\t400\t128\nBình Minh\t300\t90'],
		['ordinals before the names', 0, '1\tTân Ninh\t400\t128\n2\tBình Minh\t300\t90'],
		['the targets as they are shown', 0, 'Tân Ninh\t40,00\t400\t128\nBình Minh\t35,50\t300\t90'],
		['the targets in another way', 0, 'Tân Ninh\t40\t400\t128\nBình Minh\t35,5 %\t300\t90'],
		['an empty column of targets', 0, 'Tân Ninh\t\t400\t128\nBình Minh\t\t300\t90'],
		['begun on that column', 1, '400\t128\n300\t90'],
		['begun after it', 2, '400\t128\n300\t90'],
	])('finds its columns: %s', (_, at, block) =>
		expect(pasted('counted', at, block)).toEqual({ cells: counted, ...quiet }),
	);

	it('leaves one cell out that says something else than is shown, and says so', () =>
		expect(
			pasted('counted', 0, 'Tân Ninh\t40\t400\t128\nBình Minh\t35,5\t300\t90\nTân Biên\t33\t\t'),
		).toEqual({ cells: counted, ...quiet, left: ['33'] }));

	it.each([
		['more columns than can be filled in', 'Tân Ninh\t1\t400\t128\t5\nBình Minh\t2\t300\t90\t6'],
		['rates in the place of counts', 'Tân Ninh\t35,25\t400\nBình Minh\t35,75\t300'],
		['parts above their wholes', 'Tân Ninh\t33\t400\nBình Minh\t34\t300'],
	])('is refused where it is not clear: %s', (_, block) =>
		expect(pasted('counted', 0, block)).toEqual({ cells: [], ...quiet, refused: target }),
	);

	it.each([
		['with their sum', 'Tân Ninh\t100\t70\t30\t100\ttạm tính'],
		['without it', 'Tân Ninh\t100\t70\t30\ttạm tính'],
	])('destinations %s', (_, block) =>
		expect(pasted('destinations', 0, block)).toEqual({
			cells: ['a whole 100', 'a thpt 70', 'a so_cap 30', 'a quality tạm tính'],
			...quiet,
		}),
	);
});

describe('headings and totals of a block', () => {
	const cells = ['a rate 35', 'a planned 400', 'b rate 36', 'b planned 300', 'total rate 35,43'];
	const body = 'Tân Ninh\t35\t400\nBình Minh\t36\t300';
	it.each([
		['a heading', `Đơn vị\tTỷ lệ (%)\tSố HS dự kiến\n${body}\nTỔNG CỘNG\t35,43\t700`],
		['a heading in two lines', `"Tên\nđơn vị"\tTỷ lệ (%)\tSố HS\n${body}\nCộng:\t35,43\t700`],
		['two headings', `Đơn vị\tChỉ tiêu\t\n\tTỷ lệ (%)\tSố HS tốt nghiệp\n${body}\nToàn tỉnh\t35,43\t`],
		['the total first', `Tổng số\t35,43\t700\n${body}`],
		[
			'ordinals',
			`STT\tĐơn vị\tTỷ lệ\tSố HS\n1\tTân Ninh\t35\t400\n2\tBình Minh\t36\t300\n\tTổng cộng\t35,43\t700`,
		],
		['the total among the ordinals', `1\tTân Ninh\t35\t400\n2\tBình Minh\t36\t300\nTổng cộng\t\t35,43\t700`],
		['empty lines', `\t\t\n${body}\n\t\t\nTổng cộng theo văn bản\t35,43\t700\n\t\t`],
		[
			'the rows of the grid itself',
			`Phường Tân Ninh\t35\t400\nPhường Bình Minh\t36\t300\nCộng các đơn vị\t\t700\nTổng cộng theo văn bản\t35,43\t`,
		],
	])('on the names: %s', (_, block) => expect(pasted('targets', 0, block)).toEqual({ cells, ...quiet }));

	it('on another column the lines begin below the heading', () =>
		expect(pasted('targets', 1, 'Tỷ lệ\tSố HS\n35\t400\n36\t300')).toEqual({
			cells: cells.slice(0, 4),
			...quiet,
		}));

	it('graduates of a total that the units do not add up to are told', () =>
		expect(pasted('targets', 0, `${body}\nTổng cộng\t35,43\t710`)).toEqual({
			cells,
			...quiet,
			left: ['710'],
		}));

	it('a total without a row of its own is told unless it is the sum', () => {
		const [units, line] = ['Tân Ninh\t400\t128\nBình Minh\t300\t90', 'Tổng cộng\t700\t'];
		expect(pasted('counted', 0, `${units}\n${line}218`)).toEqual({ cells: counted, ...quiet });
		expect(pasted('counted', 0, `${units}\n${line}200`)).toEqual({ cells: counted, ...quiet, left: ['200'] });
	});

	it('two totals that say the same and a unit that nobody knows are named', () =>
		expect(pasted('targets', 0, `${body}\nTổng cộng\t35,43\t\nTổng cộng\t36\t\nTân Lập\t1\t`)).toMatchObject({
			cells: cells.slice(0, 4),
			unknown: ['Tổng cộng', 'Tổng cộng', 'Tân Lập'],
		}));

	it.each([
		['below those of its parts', 'Cộng vùng I\t15\t\nTổng cộng\t35,43\t', 'Cộng vùng I'],
		['above them', 'Toàn tỉnh\t35,43\t\nCộng\t15\t\nCộng\t20\t', 'Cộng, Cộng'],
		[
			'that is called so, between them',
			'Cộng\t15\t\nTổng cộng\t35,43\t\nCộng vùng II\t1\t',
			'Cộng, Cộng vùng II',
		],
	])('of several totals the one of all is taken: %s', (_, totals, parts) =>
		expect(pasted('targets', 0, `${body}\n${totals}`)).toEqual({
			cells: [...cells.slice(0, 4), 'total rate 35,43'],
			...quiet,
			unknown: parts.split(', '),
		}),
	);

	it('an average is no total', () =>
		expect(pasted('targets', 0, `${body}\nBình quân\t35,5\t`)).toEqual({
			cells: cells.slice(0, 4),
			...quiet,
			unknown: ['Bình quân'],
		}));

	it('words alone are never passed over in silence', () =>
		expect(pasted('targets', 0, 'Đơn vị\tTỷ lệ').unknown).toEqual(['Đơn vị']));
});

describe('cells of the clipboard', () => {
	it.each<[string, string[][]]>([
		[
			'a\tb\r\nc\t\r\n',
			[
				['a', 'b'],
				['c', ''],
			],
		],
		['"a\nb"\tc', [['a b', 'c']]],
		['"say ""x"""\t5"', [['say "x"', '5"']]],
		['\n\t', [[''], ['', '']]],
		['', [['']]],
	])('%j', (text, cells) => expect(blockOf(text)).toEqual(cells));
});

describe('a typed rate of more than two decimals', () => {
	it.each<[string, string | undefined]>([
		['22,333', entryWords.vi.rounded('22,33')],
		['22,335', entryWords.vi.rounded('22,34')],
		['33,3333333 %', entryWords.vi.rounded('33,33')],
		['22,330', undefined],
		['22,33', undefined],
		['22', undefined],
	])('%s', (text, said) => {
		const texts = { [entryCell('a', 'Vào sơ cấp, trung cấp (%)')]: text };
		const { marks, rounded, faults } = entryTable(template('targets'), texts, entryWords.vi);
		expect([marks.get('1:1')?.text, rounded, faults]).toEqual([said, said === undefined ? 0 : 1, 0]);
	});
});
