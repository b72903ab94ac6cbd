import fc from 'fast-check';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/lib/export/office/fault';
import { returnedWorkbook, type SentSheet } from '../../../src/lib/export/returned/returned';
import { readRows, type Row } from '../../../src/lib/intake/text/csv';
import { dialect } from '../../../src/lib/intake/text/dialect';
import { fixture, longAnKnowledge, readingOf } from '../../support/catalogue';
import { openedSheets, readingOfRows } from '../../support/templates';

const sent: SentSheet = {
	name: null,
	rows: [
		{ line: 1, cells: ['KẾT QUẢ NĂM 2023', '', '', ''] },
		{ line: 3, cells: ['STT', 'Đơn vị', 'Số HS', 'Tỷ lệ (%)'] },
		{ line: 4, cells: ['01', 'Thủ Thừa', 'một nghìn', '27,92'] },
		{ line: 5, cells: ['02', '=Bến Lức', '1.183', '127,92 %'] },
	],
};

const fault = (part: Partial<Fault>): Fault => ({
	sheet: null,
	row: null,
	cell: null,
	severity: 'error',
	message: 'Sai.',
	...part,
});

async function sheetsOf(sheets: readonly SentSheet[], faults: readonly Fault[]): Promise<Sheet[]> {
	return (await readXlsx(await returnedWorkbook(sheets, faults), { readStyles: true })).sheets;
}

async function back(faults: readonly Fault[], sheet = sent): Promise<Sheet> {
	const [first] = await sheetsOf([sheet], faults);
	if (first === undefined) throw new Error('no sheet came back');
	return first;
}

/** The row of the returned sheet that holds this text in its third column. */
function rowWith(sheet: Sheet, unit: string): number {
	return sheet.rows.findIndex((row) => row[2] === unit);
}

const filled = (row: readonly unknown[] | undefined) => (row ?? []).map((cell) => cell ?? '');

describe('a returned workbook', () => {
	test('holds the rows as they were, one column to the right, and titles above them where they began', async () => {
		const { rows } = await back([]);
		expect(filled(rows[0])[0]).toBe('Lỗi cần sửa');
		expect(filled(rows[1]).slice(0, 2)).toEqual(['KẾT QUẢ NĂM 2023', '']);
		expect(filled(rows[2]).join('')).toBe('');
		expect(filled(rows[3])).toEqual(['', 'STT', 'Đơn vị', 'Số HS', 'Tỷ lệ (%)']);
		expect(filled(rows[4])).toEqual(['', '01', 'Thủ Thừa', 'một nghìn', 27.92]);
		expect(filled(rows[5])).toEqual(['', '02', '=Bến Lức', '1.183', '127,92 %']);
	});

	test('says the faults of a row before it, errors first, and marks their cells', async () => {
		const sheet = await back([
			fault({ row: 5, cell: 3, severity: 'warning', message: 'Hãy kiểm tra.' }),
			fault({ row: 5, cell: 3, message: 'Tỷ lệ nằm ngoài khoảng.' }),
			fault({ row: 4, cell: 2, severity: 'warning', message: 'Chưa có số.' }),
		]);
		const wrong = rowWith(sheet, '=Bến Lức');
		expect(sheet.rows[wrong]?.[0]).toBe('Tỷ lệ nằm ngoài khoảng.\nHãy kiểm tra.');
		const cell = sheet.cells?.get(`${wrong},4`);
		expect(cell?.style).toMatchObject({ fill: { fgColor: { rgb: 'FFC7CE' } }, font: { bold: true } });
		expect(cell?.comment?.text).toBe('Tỷ lệ nằm ngoài khoảng.\nHãy kiểm tra.');
		const doubtful = rowWith(sheet, 'Thủ Thừa');
		expect(sheet.cells?.get(`${doubtful},3`)?.style).toMatchObject({ fill: { fgColor: { rgb: 'FFEB9C' } } });
		expect(sheet.cells?.get(`${doubtful},2`)?.style?.fill).not.toMatchObject({ pattern: 'solid' });
	});

	test('a fault of the whole file, or of a line that is not there, stands above', async () => {
		const { rows } = await back([
			fault({ severity: 'warning', message: 'Thiếu 2 đơn vị: A, B.' }),
			fault({ message: 'Thiếu cột bắt buộc: Đơn vị.' }),
			fault({ row: 99, message: 'Trống.' }),
		]);
		expect(rows.slice(0, 4).map((row) => row[0])).toEqual([
			'Lỗi của cả tệp',
			'Thiếu cột bắt buộc: Đơn vị.',
			'Dòng 99: Trống.',
			'Thiếu 2 đơn vị: A, B.',
		]);
		expect(rows[5]?.[0]).toBe('Lỗi cần sửa');
		expect(rows[6]?.[0]).toBe('KẾT QUẢ NĂM 2023');
	});

	test('a unit that sent nothing stays in its column, the title of a second table does not', async () => {
		const cells = [
			['Đơn vị', 'Số HS'],
			['Thủ Thừa', '5'],
			['Bến Lức', ''],
			['Tân An', '7'],
			['II. CẤP THPT', ''],
			['Đơn vị', 'Số HS'],
			['Tân An', '3'],
		];
		const { rows } = await back([], {
			name: null,
			rows: cells.map((row, at) => ({ line: at + 1, cells: row })),
		});
		expect(filled(rows[3])).toEqual(['', 'Bến Lức', '']);
		expect(filled(rows[5])[0]).toBe('II. CẤP THPT');
	});

	test('a missing cell is there to be filled', async () => {
		const short: SentSheet = { name: null, rows: [{ line: 1, cells: ['01', 'Thủ Thừa'] }] };
		const sheet = await back([fault({ row: 1, cell: 3, message: 'Để trống.' })], short);
		const cell = sheet.cells?.get(`${rowWith(sheet, 'Thủ Thừa')},4`);
		expect(cell?.value ?? null).toBeNull();
		expect(cell?.style).toMatchObject({ fill: { fgColor: { rgb: 'FFC7CE' } } });
		expect(cell?.comment?.text).toBe('Để trống.');
	});

	test('each sheet has its own faults; one of a sheet that is not there goes to the first', async () => {
		const one = (name: string): SentSheet => ({ name, rows: [{ line: 1, cells: ['x', name] }] });
		const [first, second] = await sheetsOf(
			[one('I. THCS'), one('II. THPT')],
			[
				fault({ sheet: 'II. THPT', row: 1, message: 'Sai ở THPT.' }),
				fault({ sheet: 'Khác', row: 1, message: 'Lạc.' }),
			],
		);
		expect(first?.rows.map((row) => row[0] ?? null).slice(0, 2)).toEqual(['Lỗi của cả tệp', 'Dòng 1: Lạc.']);
		expect(first?.rows.find((row) => row[2] === 'I. THCS')?.[0] ?? null).toBeNull();
		expect(second?.rows.find((row) => row[2] === 'II. THPT')?.[0]).toBe('Sai ở THPT.');
	});

	test('an empty file comes back too, with the reason', async () => {
		const [sheet] = await sheetsOf([], [fault({ message: 'Tệp không có dòng dữ liệu nào.' })]);
		expect(sheet?.rows[1]?.[0]).toBe('Tệp không có dòng dữ liệu nào.');
		expect(sheet?.merges ?? []).toEqual([]);
	});

	test('of a sheet with too many rows the head and the faulty ones are kept', async () => {
		const rows = Array.from({ length: 20_002 }, (_, at) => ({ line: at + 1, cells: [`d${at + 1}`, 'x'] }));
		const sheet = await back([fault({ row: 15_000, message: 'Sai ở đây.' })], { name: null, rows });
		expect(sheet.rows[0]?.[0]).toBe('Tệp đã gửi có 20002 dòng; ở đây chỉ giữ phần đầu và các dòng có lỗi.');
		const kept = sheet.rows.map((row) => row[1]).filter((cell) => String(cell).startsWith('d'));
		expect(kept).toEqual([...Array.from({ length: 30 }, (_, at) => `d${at + 1}`), 'd15000']);
		expect(sheet.rows.at(-1)?.[0]).toBe('Sai ở đây.');
	});
});

describe('the sender’s cells', () => {
	test.each([
		['27,92', 27.92, '0.00'],
		['27.50', 27.5, '0.00'],
		['0,125', 0.125, '0.000'],
		['1183', 1183, '0'],
		['-5', -5, '0'],
		['0', 0, '0'],
	])('%j becomes a number', async (text, value, format) => {
		const sheet = await back([], { name: null, rows: [{ line: 1, cells: [text, 'x'] }] });
		expect(sheet.rows[1]?.[1]).toBe(value);
		expect(sheet.cells?.get('1,1')?.style?.numFmt).toBe(format);
	});

	test.each([
		'01',
		'1.183',
		'1,183',
		'-0',
		'1234567890',
		'079123456789',
		'27,92 %',
		'31/10/2023',
		'+5',
		'=1+1',
		' 7',
	])('%j stays text', async (text) => {
		const sheet = await back([], { name: null, rows: [{ line: 1, cells: [text, 'x'] }] });
		expect(sheet.rows[1]?.[1]).toBe(text);
		expect(sheet.cells?.get('1,1')?.formula).toBeUndefined();
	});

	test('a column of codes has no numbers', async () => {
		const rows = ['08', '9', '10'].map((code, at) => ({ line: at + 1, cells: [code, '10'] }));
		const sheet = await back([], { name: null, rows });
		expect(sheet.rows.slice(1).map((row) => row.slice(1))).toEqual([
			['08', 10],
			['9', 10],
			['10', 10],
		]);
	});

	test('whatever was sent comes back, every fault is told and nothing is a formula', async () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '27,92', '', '007', '@x', 'Đức Hòa'));
		const grid = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
		const place = fc.record({ row: fc.option(fc.integer({ min: 1, max: 8 })), cell: fc.option(fc.nat(6)) });
		await fc.assert(
			fc.asyncProperty(grid, fc.array(place, { maxLength: 5 }), async (cells, places) => {
				const faults = places.map((one, at) => fault({ ...one, message: `Lỗi số ${at}.` }));
				const rows = cells.map((one, at) => ({ line: at + 1, cells: one }));
				const sheet = await back(faults, { name: null, rows });
				const said = sheet.rows.map((row) => String(row[0] ?? '')).join('\n');
				for (const { message } of faults) expect(said.split(message)).toHaveLength(2);
				expect([...(sheet.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
				const label = sheet.rows.findIndex((row) => row[0] === 'Lỗi cần sửa');
				cells.forEach((row, y) =>
					row.forEach((text, x) => {
						const found = sheet.rows[label + 1 + y];
						if (x === 0 && text !== '' && found?.[0] === text) return;
						const value = found?.[x + 1] ?? '';
						const shown = typeof value === 'number' ? value : Number.NaN;
						const isNumber = shown === Number(text.replace(',', '.')) && text !== '';
						expect(value === text || isNumber).toBe(true);
					}),
				);
			}),
			// a cell that holds a space is a cell: the text beside it is no title
			{ numRuns: 60, examples: [[[['=1+1', ' ']], []]] },
		);
	});
});

test('corrected where it is marked, the returned file is read as the right one would have been', async () => {
	const { catalogue } = longAnKnowledge();
	const right = fixture('forms/phu-luc-thcs.csv');
	const text = new TextDecoder().decode(right.bytes);
	const rows: Row[] = [];
	readRows(text.replace('27,50', 'chưa rõ số'), dialect(text), (more) => void rows.push(...more));
	const wrong = rows.find(({ cells }) => cells.includes('chưa rõ số'));
	if (wrong === undefined) throw new Error('no wrong row');
	const cell = wrong.cells.indexOf('chưa rõ số');
	const bytes = await returnedWorkbook(
		[{ name: null, rows }],
		[
			fault({ row: wrong.line, cell, message: `Không đọc được số "chưa rõ số" ở dòng ${wrong.line}.` }),
			fault({ severity: 'warning', message: 'Thấp hơn mức sàn của năm 2020.' }),
		],
	);
	const { sheets, issues } = await openedSheets(bytes);
	expect(issues).toEqual([]);
	const corrected = (sheets[0]?.rows ?? []).map(({ line, cells }) => ({
		line,
		cells: cells.map((one) => (one === 'chưa rõ số' ? '27,50' : one)),
	}));
	const expected = readingOf(catalogue, right);
	const read = readingOfRows(catalogue, corrected, 'phu-luc-thcs.csv');
	expect(expected.of('targets')).toHaveLength(48);
	expect(read.records.map(({ record }) => record)).toEqual(expected.records.map(({ record }) => record));
	expect(read.codes).toEqual(expected.codes);
});
