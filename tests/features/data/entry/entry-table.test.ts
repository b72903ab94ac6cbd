import { describe, expect, it } from 'vitest';
import { draftCsv, entryCsv } from '../../../../src/lib/features/data/entry/entry-file';
import { blockOf, withBlock } from '../../../../src/lib/features/data/entry/entry-block';
import { namesakes } from '../../../../src/lib/features/data/entry/named-lines';
import { entryTable, isOpen, valueOf } from '../../../../src/lib/features/data/entry/entry-table';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import type { Template } from '../../../../src/lib/export/template/template';
import { entryWords } from '../../../../src/lib/messages/shared/entry';
import { fileOf, longAnKnowledge, readingOf } from '../../../support/catalogue';

const { catalogue } = longAnKnowledge();
const main = 'Học sinh vào sơ cấp, trung cấp';
const template = (change: Partial<Template> = {}): Template => ({
	form: 'targets',
	level: 'THCS',
	period: { id: '2024', label: 'Năm 2024' },
	asOf: null,
	dueDate: null,
	province: 'Tỉnh Long An',
	rootId: 'long-an',
	document: { no: '12/KH-UBND', date: '2024-03-05' },
	units: [
		{ unitId: 'long-an.tan-an', name: 'Thành phố Tân An', targetBp: 3509 },
		{ unitId: 'long-an.thu-thua', name: 'Huyện Thủ Thừa', targetBp: 2000 },
		{ unitId: 'long-an.duc-hoa', name: 'Huyện Đức Hòa', targetBp: 3787 },
	],
	indicators: [{ indicatorId: 'vet_after_thcs', nameVi: main }],
	destinations: [
		{ code: 'thpt_public', nameVi: 'THPT công lập' },
		{ code: 'so_cap', nameVi: 'Sơ cấp' },
	],
	...change,
});
const words = entryWords.vi;
const [rate, planned] = [`${main} (%)`, 'Số học sinh tốt nghiệp dự kiến'];
const typed = (cells: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
	Object.fromEntries(
		Object.entries(cells).flatMap(([unit, own]) =>
			Object.entries(own).map(([header, text]) => [
				entryCell(unit === 'total' ? '' : `long-an.${unit}`, header),
				text,
			]),
		),
	);

describe('a register of targets as a grid', () => {
	const texts = typed({
		'tan-an': { [rate]: '35', [planned]: '1.000' },
		'thu-thua': { [rate]: '20.5', [planned]: '500' },
		'duc-hoa': { [rate]: '', [planned]: '' },
		total: { [rate]: '30,17' },
	});

	it('has its units, their sum and a row for the total that the document states', () => {
		const table = entryTable(template(), texts, words);
		expect(table.columns.map(({ header }) => header)).toEqual(['Tên đơn vị', rate, planned]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Thành phố Tân An', '35', '1.000'],
			['Huyện Thủ Thừa', '20.5', '500'],
			['Huyện Đức Hòa', '', ''],
			// (35 × 1.000 + 20,5 × 500) / 1.500
			['Cộng các đơn vị', '30,17', '1.500'],
			['Tổng cộng theo văn bản', '30,17', ''],
		]);
		expect([table.faults, table.filled]).toEqual([0, 5]);
	});

	it('shows no rate of all while the graduates of a unit with a target are not known', () => {
		const without = typed({ 'tan-an': { [rate]: '35', [planned]: '1000' }, 'duc-hoa': { [rate]: '40' } });
		expect(entryTable(template(), without, words).rows[3]?.cells).toEqual(['Cộng các đơn vị', '', '1.000']);
	});

	it('names what is no number', () => {
		const table = entryTable(template(), typed({ 'tan-an': { [rate]: '135', [planned]: '12,5' } }), words);
		expect([...table.marks].map(([key, { text }]) => [key, text])).toEqual([
			['1:1', words.percent],
			['1:2', words.count],
		]);
		expect(table.faults).toBe(2);
	});

	it('becomes a file that is read without a question, number for number', () => {
		const read = readingOf(catalogue, fileOf(entryCsv(template(), texts, '2030-01-01'), 'Nhập tay.csv'));
		expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(
			read
				.of('targets')
				.map(({ unit_id, period_id, value_bp, planned_denominator, is_declared_total, status }) => [
					unit_id,
					period_id,
					value_bp,
					planned_denominator,
					is_declared_total,
					status,
				]),
		).toEqual([
			['long-an.tan-an', '2024', 3500, 1000, false, 'approved'],
			['long-an.thu-thua', '2024', 2050, 500, false, 'approved'],
			['long-an', '2024', 3017, null, true, 'approved'],
		]);
		expect(read.of('sources').map(({ doc_no }) => doc_no)).toEqual(['12/KH-UBND']);
	});

	it('as drafts names no document and is marked so', () => {
		const text = draftCsv(template(), texts, new Set(['vet_after_thcs']));
		const read = readingOf(catalogue, fileOf(text, 'Nhập tay.csv'));
		expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(
			read
				.of('targets')
				.map(({ unit_id, value_bp, planned_denominator, status }) => [
					unit_id,
					value_bp,
					planned_denominator,
					status,
				]),
		).toEqual([
			['long-an.tan-an', 3500, 1000, 'draft'],
			['long-an.thu-thua', 2050, 500, 'draft'],
			['long-an', 3017, null, 'draft'],
		]);
	});

	it('as drafts leaves no cell out that cannot be read, and names its units', () => {
		const text = draftCsv(template(), typed({ 'tan-an': { [rate]: 'chờ duyệt' } }), new Set());
		expect(text.split(/\r?\n/)[1]).toBe(
			'long-an.tan-an,Thành phố Tân An,vet_after_thcs,2024,registered,1,chờ duyệt,,,draft',
		);
		expect(readingOf(catalogue, fileOf(text, 'Nhập tay.csv')).issues).toContainEqual(
			expect.objectContaining({ code: 'V06', severity: 'error', value: 'chờ duyệt' }),
		);
	});
});

describe('returns as a grid', () => {
	const [whole, part] = ['Số học sinh tốt nghiệp THCS', 'Số học sinh vào giáo dục nghề nghiệp'];
	const counted = template({ form: 'counted', asOf: '2024-10-31' });

	it('finds a part above the whole, and adds counts up', () => {
		const texts = typed({
			'tan-an': { [whole]: '200', [part]: '300' },
			'thu-thua': { [whole]: '1.000', [part]: '0' },
		});
		const table = entryTable(counted, texts, words);
		expect([...table.marks.values()].map(({ text }) => text)).toEqual([words.swapped]);
		expect(table.rows[3]?.cells).toEqual(['Cộng các đơn vị', '', '1.200', '300', '']);
	});

	it('become a file with the counts as they were typed, a zero as a zero', () => {
		const texts = typed({
			'thu-thua': { [whole]: '1.300', [part]: '299' },
			'duc-hoa': { [whole]: '40', [part]: '0' },
		});
		const read = readingOf(catalogue, fileOf(entryCsv(counted, texts, '2030-01-01'), 'Nhập tay.csv'));
		expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(
			read
				.of('outcomes')
				.map(({ unit_id, numerator, denominator, period_id, as_of }) => [
					unit_id,
					numerator,
					denominator,
					period_id,
					as_of,
				]),
		).toEqual([
			['long-an.thu-thua', 299, 1300, '2024', '2024-10-31'],
			['long-an.duc-hoa', 0, 40, '2024', '2024-10-31'],
		]);
	});

	it('by destination: the sum is computed, and said where it differs from the graduates', () => {
		const survey = template({ form: 'destinations' });
		const texts = typed({ 'thu-thua': { [whole]: '100', 'THPT công lập': '70', 'Sơ cấp': '20' } });
		const table = entryTable(survey, texts, words);
		const sum = table.columns.findIndex(({ role }) => role === 'sum');
		expect(table.rows[1]?.cells[sum]).toBe('90');
		expect(table.marks.get(`2:${sum}`)).toMatchObject({ tone: 'warning', text: words.sumDiffers('100') });
	});
});

describe('a block of cells from a spreadsheet', () => {
	const table = entryTable(template(), {}, words);

	it('falls line by line from the cell on; what stands beside the open cells is left', () => {
		const { texts, unknown, left } = withBlock(
			table,
			{},
			{ line: 2, at: 1 },
			blockOf('20\t500\tx\r\n37,87\t900\r\n1\t2\r\n33\t5\r\n'),
		);
		expect(unknown).toEqual([]);
		expect(left).toEqual(['x', '1', '2', '5']);
		expect(texts).toEqual(
			typed({
				'thu-thua': { [rate]: '20', [planned]: '500' },
				'duc-hoa': { [rate]: '37,87', [planned]: '900' },
				// the sum is computed, the graduates of the total are not asked for
				total: { [rate]: '33' },
			}),
		);
	});

	it('on the column of names goes to the units that it names, whatever their order', () => {
		const { texts, unknown } = withBlock(
			table,
			typed({ 'tan-an': { [rate]: '9' } }),
			{ line: 1, at: 0 },
			blockOf('Đơn vị\tTỷ lệ\nĐức Hòa\t37,87\nhuyện thủ thừa\t20\nTân An\t\nThủ Thừa\t99\nCần Đước\t10'),
		);
		expect(texts).toEqual(typed({ 'duc-hoa': { [rate]: '37,87' }, 'thu-thua': { [rate]: '20' } }));
		expect(unknown).toEqual(['Thủ Thừa', 'Cần Đước']);
	});

	it('knows which cells are open', () => {
		expect([1, 4, 5].map((line) => [0, 1, 2].map((at) => isOpen(table, line, at)))).toEqual([
			[false, true, true],
			[false, false, false],
			[false, true, false],
		]);
	});
});

describe('a value', () => {
	const column = (entry: 'count' | 'percent' | 'date') => ({
		header: '',
		width: 1,
		content: { kind: 'entry' as const, entry },
	});
	it.each([
		['count', '1.250', 1250],
		['count', '', null],
		['count', '-', null],
		['count', 'hai', undefined],
		['percent', '20.5', '20,50'],
		['percent', '120', undefined],
		['date', '5/11/2026', '05/11/2026'],
		['date', 'mai', undefined],
	] as const)('of kind %s written %j is %j', (entry, text, value) => {
		expect(valueOf(column(entry), text)).toBe(value);
	});
});

it('a target that rather is a number of pupils is asked about', () => {
	const schools = 'Trường THCS có chương trình giáo dục hướng nghiệp gắn với địa phương';
	const register = template({
		indicators: [
			{ indicatorId: 'vet_after_thcs', nameVi: main },
			{ indicatorId: 'prog_local_thcs', nameVi: schools },
		],
	});
	const texts = typed({
		'tan-an': { [rate]: '85', [`${schools} (%)`]: '100' },
		'thu-thua': { [rate]: '59', [`${schools} (%)`]: '80' },
		'duc-hoa': { [rate]: '65,12' },
	});
	const read = readingOf(catalogue, fileOf(entryCsv(register, texts, '2030-01-01'), 'Nhập tay.csv'));
	const asked = read.issues.filter(({ code }) => code === 'V34');
	expect(asked.map(({ severity, message_vi }) => [severity, message_vi])).toEqual([
		[
			'warning',
			'Chỉ tiêu 85,00 % cao hơn nhiều so với mức thường gặp: 85 là số em hay %? Bảng này đọc là %.',
		],
	]);
});

it('figures that are typed before their period ends count up to that day', () => {
	const counted = template({ form: 'counted', asOf: '2024-12-31' });
	const texts = typed({
		'thu-thua': { 'Số học sinh tốt nghiệp THCS': '40', 'Số học sinh vào giáo dục nghề nghiệp': '9' },
	});
	const asOf = (today: string) =>
		readingOf(catalogue, fileOf(entryCsv(counted, texts, today), 'Nhập tay.csv'))
			.of('outcomes')
			.map(({ as_of }) => as_of);
	expect(asOf('2024-11-30')).toEqual(['2024-11-30']);
	expect(asOf('2025-01-15')).toEqual(['2024-12-31']);
});

describe('units of one name', () => {
	const two = template({
		units: [
			{ unitId: 'tn.ct', name: 'Huyện Châu Thành', label: 'Huyện Châu Thành (Tây Ninh)', targetBp: null },
			{ unitId: 'la.ct', name: 'Huyện Châu Thành', label: 'Huyện Châu Thành (Long An)', targetBp: null },
			{ unitId: 'la.tt', name: 'Huyện Tân Trụ', targetBp: null },
		],
	});
	const table = entryTable(two, {}, words);

	it('are told apart in the grid', () => {
		expect(table.rows.slice(0, 3).map(({ cells }) => cells[0])).toEqual([
			'Huyện Châu Thành (Tây Ninh)',
			'Huyện Châu Thành (Long An)',
			'Huyện Tân Trụ',
		]);
	});

	it('are found by what is on screen; of the bare name it is known which it may mean', () => {
		const lines = [
			['Châu Thành (Long An)', '12'],
			['Huyện Châu Thành', '13'],
			['Tân Trụ', '14'],
			['Mộc Hóa', '15'],
		];
		const { texts, unknown } = withBlock(table, {}, { line: 1, at: 0 }, lines);
		expect(texts).toEqual({ [entryCell('la.ct', rate)]: '12', [entryCell('la.tt', rate)]: '14' });
		expect(unknown).toEqual(['Huyện Châu Thành', 'Mộc Hóa']);
		const both = ['Huyện Châu Thành (Tây Ninh)', 'Huyện Châu Thành (Long An)'];
		expect([namesakes(two, 'Huyện Châu Thành'), namesakes(two, 'châu thành')]).toEqual([both, both]);
		expect([namesakes(two, 'Mộc Hóa'), namesakes(two, 'Tân Trụ')]).toEqual([[], []]);
	});
});
