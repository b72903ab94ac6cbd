import { describe, expect, it } from 'vitest';
import { cellKey } from '../../src/lib/domain/schema/decisions';
import { intake } from '../../src/lib/intake/intake';
import type { Found } from '../../src/lib/intake/reading';
import { heldSheet } from '../../src/lib/intake/layout/sheet';
import { longAnKnowledge, readingOf } from '../support/catalogue';

const { catalogue } = longAnKnowledge();
const assume = { year: '2023', level: 'THCS' };
const file = (...rows: string[]) => ['Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề', ...rows].join('\n');

describe('edits stand for what the file says', () => {
	const text = file('Tân An;1183;41S', 'Thủ Thừa;900;180');
	it('the fault is told with its cell and a proposal, nothing of the row is taken', () => {
		const read = readingOf(catalogue, text, { assume });
		expect(read.issues.filter(({ code }) => code === 'V06')).toMatchObject([
			{ row: 2, cell: 2, value: '41S', sheet: null },
		]);
		expect(read.of('outcomes')).toHaveLength(1);
	});
	it('the edited cell is read', () => {
		const read = readingOf(catalogue, text, { assume, edits: { [cellKey(null, 2, 2)]: '415' } });
		expect(read.errors).toBe(0);
		expect(read.of('outcomes')[0]).toMatchObject({ unit_id: 'long-an.tan-an', numerator: 415 });
	});
	it('a header can be edited, and a cell beyond the end of its row', () => {
		const short = 'Đơn vị;Số HS tốt nghiệp;xyz\nTân An;1183\nThủ Thừa;900;180\nBến Lức;1600;500\n';
		const read = readingOf(catalogue, short, {
			assume,
			edits: { [cellKey(null, 1, 2)]: 'Số HS vào học nghề', [cellKey(null, 2, 2)]: '400' },
		});
		expect(read.of('outcomes').map(({ numerator }) => numerator)).toEqual([400, 180, 500]);
	});
	it('edits of another sheet are not those of this one', () => {
		const read = readingOf(catalogue, text, { assume, edits: { [cellKey('Trang 2', 2, 2)]: '415' } });
		expect(read.codes).toContain('V06');
	});
});

describe('names', () => {
	it('a likely name is asked for, with the rows that wait; confirmed, it is neither asked nor warned of', () => {
		const text = file('Bến Lưc;1600;520', 'Thủ Thừa;900;180');
		const read = readingOf(catalogue, text, { assume });
		expect(read.names).toMatchObject([
			{
				key: 'Bến Lưc',
				kind: 'likely',
				rows: 1,
				row: 2,
				column: 'Đơn vị',
				candidates: [{ id: 'long-an.ben-luc', name: 'Huyện Bến Lức' }],
			},
		]);
		const confirmed = readingOf(catalogue, text, { assume, names: { 'Bến Lưc': 'long-an.ben-luc' } });
		expect(confirmed.names).toEqual([]);
		expect(confirmed.codes).not.toContain('V15');
		expect(confirmed.of('outcomes')).toHaveLength(2);
	});
	it('an unknown name can be given a unit, and the likest are proposed', () => {
		const text = file('Thủ Thùa Mới;900;180');
		const read = readingOf(catalogue, text, { assume });
		expect(read.names[0]).toMatchObject({ kind: 'unknown', text: 'Thủ Thùa Mới' });
		expect(read.names[0]?.candidates.map(({ id }) => id)).toContain('long-an.thu-thua');
		const given = readingOf(catalogue, text, { assume, names: { 'Thủ Thùa Mới': 'long-an.thu-thua' } });
		expect(given.errors).toBe(0);
		expect(given.of('outcomes')).toMatchObject([{ unit_id: 'long-an.thu-thua' }]);
	});
	it('a confirmed unit that had ended in the period is still told (V20)', () => {
		const read = readingOf(catalogue, file('Thủ Thùa;900;180'), {
			assume: { ...assume, year: '2026' },
			names: { 'Thủ Thùa': 'long-an.thu-thua' },
		});
		expect(read.codes).toContain('V20');
		expect(read.of('outcomes')).toEqual([]);
	});
});

describe('columns', () => {
	const text = 'Nơi;Tổng;Phần\nTân An;1183;415\n';
	it('unknown columns can be given a meaning', () => {
		expect(readingOf(catalogue, text, { assume }).codes).toContain('V02');
		const read = readingOf(catalogue, text, {
			assume,
			columns: { noi: 'field:unit', tong: 'field:denominator', phan: 'field:numerator' },
		});
		expect(read.errors).toBe(0);
		expect(read.of('outcomes')).toMatchObject([{ numerator: 415, denominator: 1183 }]);
		expect(read.tables).toMatchObject([
			{ meanings: ['field:unit', 'field:denominator', 'field:numerator'], shape: 'noi|tong|phan' },
		]);
	});
	it('a column can be left out', () => {
		const read = readingOf(catalogue, `${file('Tân An;1183;415')}\n`, {
			assume,
			columns: { 'so hs tot nghiep': 'empty' },
		});
		expect(read.of('outcomes')).toMatchObject([{ numerator: 415, denominator: null }]);
	});
	it('no decision makes a column of persons readable', () => {
		const read = readingOf(catalogue, 'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề;CCCD\nTân An;10;5;1\n', {
			assume,
			columns: { cccd: 'empty' },
		});
		expect(read.codes).toContain('V05');
	});
});

describe('the header row', () => {
	it('is where the user points', () => {
		const text = [
			'Phòng;Số;Kỳ',
			'A;2;1',
			'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề',
			'Tân An;1183;415',
			'Thủ Thừa;900;180',
		].join('\n');
		const read = readingOf(catalogue, text, { assume, headers: { '': 3 } });
		expect(read.tables).toMatchObject([{ headerLine: 3, firstLine: 4 }]);
		expect(read.of('outcomes')).toHaveLength(2);
	});
	it('0 means none: columns go by number and can be given a meaning', () => {
		const text = 'Tân An;1183;415\nThủ Thừa;900;180\n';
		const read = readingOf(catalogue, text, {
			assume,
			headers: { '': 0 },
			columns: { 'cot 2': 'field:denominator', 'cot 3': 'field:numerator' },
		});
		expect(read.tables[0]?.header).toEqual(['Đơn vị', 'Cột 2', 'Cột 3']);
		expect(read.of('outcomes')).toMatchObject([
			{ unit_id: 'long-an.tan-an', numerator: 415 },
			{ unit_id: 'long-an.thu-thua', numerator: 180 },
		]);
	});
	it('V42: told when most columns are strangers', () => {
		const text = 'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề;a1;b1;c1;d1\nTân An;1183;415;x;y;z;t\n';
		expect(readingOf(catalogue, text, { assume }).issues).toContainEqual(
			expect.objectContaining({ code: 'V42', severity: 'warning', row: 1 }),
		);
	});
});

describe('sheets', () => {
	const rows = (...lines: string[]) =>
		lines.map((line, index) => ({ line: index + 1, cells: line.split(';') }));
	const opened = {
		name: 'so-lieu.xlsx',
		container: 'xlsx',
		delimiter: '',
		issues: [],
		sheets: [
			heldSheet('Hướng dẫn', rows('Điền vào các ô trắng', 'Không đổi tiêu đề')),
			heldSheet(
				'THCS năm 2023',
				rows('Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề', 'Tân An;1183;4I5', 'Thủ Thừa;900;180'),
			),
			heldSheet('THPT năm 2023', rows('Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề', 'Tân An;700;300')),
		],
	} as const;
	const read = (options = {}) => {
		const records: Found[] = [];
		return { ...intake(opened, catalogue, (one) => void records.push(one), options), records };
	};
	it('each is read for itself, its name says level and year, findings and records name it', () => {
		const { issues, records, tables } = read();
		expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ code: 'V06', sheet: 'THCS năm 2023', row: 2, cell: 2 },
		]);
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'V37', severity: 'info', sheet: 'Hướng dẫn' }),
		);
		expect(
			records
				.filter(({ table }) => table === 'outcomes')
				.map(({ record, sheet, row }) => [(record as { indicator_id: string }).indicator_id, sheet, row]),
		).toEqual([
			['vet_after_thcs', 'THCS năm 2023', 3],
			['vet_after_thpt', 'THPT năm 2023', 2],
		]);
		expect(tables.map(({ sheet }) => sheet)).toContain('THPT năm 2023');
	});
	it('can be left out', () => {
		const { errors, records } = read({ skipped: ['THCS năm 2023'] });
		expect(errors).toBe(0);
		expect(records.filter(({ table }) => table === 'outcomes')).toHaveLength(1);
	});
});
