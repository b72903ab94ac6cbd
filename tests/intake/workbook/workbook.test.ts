import type { CellObject } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { sections } from '../../../src/lib/intake/layout/layout';
import {
	cellsOf,
	fixture,
	keysOf,
	open,
	rowsOf,
	sheetXml,
	written,
	xlsxOf,
	type CellSpec,
} from '../../support/workbooks';

const day = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d));

describe('one report saved by LibreOffice in three formats', () => {
	const expected = [
		['BÁO CÁO KẾT QUẢ PHÂN LUỒNG NĂM 2023', '', '', '', '', '', '', '', '', ''],
		['STT', 'Địa bàn', 'Đơn vị', 'Học sinh', '', 'Tỷ lệ', 'Ngày nộp', 'Mã', 'Kỳ', 'Ghi chú'],
		['STT', 'Địa bàn', 'Đơn vị', 'Tốt nghiệp', 'Học nghề', 'Tỷ lệ', 'Ngày nộp', 'Mã', 'Kỳ', 'Ghi chú'],
		['1', 'Vùng một', 'Thủ Thừa', '1183', '330', '27,89518174%', '7/5/2023', '01', '11/2023', 'Đủ'],
		['2', 'Vùng một', 'Bến Lức', '1000', '279', '27,9%', '31/12/2023', '12', '12/2023', ''],
		['3', 'Vùng hai', 'Huyện Tân Hưng', '35,09', '0,3', '100%', '1/1/2000', '07', '1/2023', 'TRUE'],
		['4', 'Vùng hai', 'Đức Huệ', '-12,5', '1000000', '5%', '28/2/1999', '123', '2/2024', '#DIV/0!'],
	];
	const hidden = ['V40 warning Số liệu', 'V40 warning Số liệu'];

	it.each(['xlsx', 'xls'] as const)('.%s', async (kind) => {
		const opened = await open(fixture(`bao-cao.${kind}`));
		expect(opened).toMatchObject({ name: 'tep', container: kind, delimiter: '' });
		expect(opened.sheets.map(({ name }) => name)).toEqual(['Số liệu']);
		expect(cellsOf(opened)).toEqual(expected);
		expect(rowsOf(opened).map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7, 8]);
		expect(keysOf(opened)).toEqual(['V40 warning Nháp', 'V01 warning Số liệu', ...hidden]);
	});

	it('.ods', async () => {
		const opened = await open(fixture('bao-cao.ods'));
		expect(opened.container).toBe('ods');
		expect(cellsOf(opened)).toEqual(expected);
		expect(keysOf(opened)).toEqual(['V40 warning Nháp', 'V01 warning Số liệu', ...hidden]);
	});

	it('tells what is hidden, where, and shows what was converted', async () => {
		const { issues } = await open(fixture('bao-cao.xlsx'));
		expect(issues.map(({ message_vi }) => message_vi)).toEqual([
			expect.stringContaining('Trang "Nháp" bị ẩn'),
			expect.stringMatching(/TCVN3.*"Huyện Tân Hưng"/),
			expect.stringMatching(/Trang "Số liệu" có 1 dòng bị ẩn \(dòng 8\)/),
			expect.stringMatching(/Trang "Số liệu" có 1 cột bị ẩn \(cột E\)/),
		]);
	});

	it('has a header of two rows that is understood', async () => {
		const [section] = sections(rowsOf(await open(fixture('bao-cao.xlsx'))));
		expect(section?.header.slice(2, 6)).toEqual([
			'Đơn vị',
			'Học sinh Tốt nghiệp',
			'Học sinh Học nghề',
			'Tỷ lệ',
		]);
		expect(section?.headerLines).toEqual([3, 4]);
	});
});

const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });
const table: CellSpec[][] = [
	['Đơn vị', 'Số', 'Tỷ lệ', 'Ngày', 'Mã', 'Đúng', 'Lỗi', 'Công thức'],
	['Thủ Thừa', 1183, number(0.2792, '0.00%'), number(45053, 'dd/mm/yyyy'), number(1, '00'), true],
	[' dài  ', 27.92, number(0.3, '0%'), number(45231, 'mmm-yy'), number(12, '000'), false, { t: 'e', v: 7 }],
	[],
	['', null, number(1, '0.00%'), number(45053.5, 'd/m/yyyy h:mm'), number(7, '0'), null, { t: 'e', v: 0x2a }],
	['x<y & "z"', 35.089999999999996, 1e21, -3, 0.1 + 0.2, 'TRUE', null, { t: 'n', v: 3, f: 'SUM(1,2)' }],
	['dòng 1\ndòng 2', 0, null, null, null, null, null, { t: 's', v: 'chữ', f: '"ch"&"ữ"' }],
];
const texts = [
	['Đơn vị', 'Số', 'Tỷ lệ', 'Ngày', 'Mã', 'Đúng', 'Lỗi', 'Công thức'],
	['Thủ Thừa', '1183', '27,92%', '7/5/2023', '01', 'TRUE', '', ''],
	[' dài  ', '27,92', '30%', '11/2023', '012', 'FALSE', '#DIV/0!', ''],
	['', '', '100%', '7/5/2023', '7', '', '#N/A', ''],
	['x<y & "z"', '35,09', '1000000000000000000000', '-3', '0,3', 'TRUE', '', '3'],
	['dòng 1\ndòng 2', '0', '', '', '', '', '', 'chữ'],
];

describe('the same cells written in every format', () => {
	it.each(['xlsx', 'biff8', 'xlml'] as const)('%s', async (format) => {
		const opened = await open(written(table, format));
		expect(opened.issues).toEqual([]);
		expect(opened.sheets.map(({ name }) => name)).toEqual(['Số liệu']);
		expect(cellsOf(opened)).toEqual(texts);
		expect(rowsOf(opened).map(({ line }) => line)).toEqual([1, 2, 3, 5, 6, 7]);
	});

	it('ods, whose writer here knows neither formats nor errors', async () => {
		const rows: CellSpec[][] = [
			['Thủ Thừa', 1183, 27.92, true, 35.089999999999996],
			[],
			['', { t: 'n', v: 3, f: 'SUM(1,2)' }, 'x<y & "z"', false, -3],
		];
		const opened = await open(written(rows, 'ods'));
		expect(opened).toMatchObject({ container: 'ods', issues: [] });
		expect(rowsOf(opened)).toEqual([
			{ line: 1, cells: ['Thủ Thừa', '1183', '27,92', 'TRUE', '35,09'] },
			{ line: 3, cells: ['', '3', 'x<y & "z"', 'FALSE', '-3'] },
		]);
	});

	it.each(['xlsx', 'biff8'] as const)('days since 1904 in %s', async (format) => {
		const bytes = written([[number(45053 - 1462, 'dd/mm/yyyy')]], format, (_, book) => {
			book.Workbook = { WBProps: { date1904: true } };
		});
		expect(cellsOf(await open(bytes))).toEqual([['7/5/2023']]);
	});
});

describe('an .xlsx', () => {
	it('keeps a rich text as plain text, converts a run by its own font, and says what it did', async () => {
		const bytes = await xlsxOf({
			name: 'Chữ',
			rows: [['a'], ['b'], ['c']],
			cells: new Map([
				[
					'0,0',
					{
						type: 'richText',
						richText: [{ text: 'Thủ ' }, { text: 'Thõa', font: { name: '.VnTime' } }],
					},
				],
				['1,0', { value: 'Huyeän', style: { font: { name: 'VNI-Times' } } }],
				['2,0', { value: 'Thủ Thừa', style: { font: { name: '.VnTime' } } }],
			]),
		});
		const opened = await open(bytes);
		expect(cellsOf(opened)).toEqual([['Thủ Thừa'], ['Huyện'], ['Thủ Thừa']]);
		expect(keysOf(opened)).toEqual(['V01 warning Chữ', 'V01 warning Chữ']);
		expect(opened.issues.map(({ value }) => value)).toEqual(['Thừa', 'Huyện']);
	});

	it('converts by the font of the whole workbook', async () => {
		const styles =
			'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><name val=".VnArial"/></font></fonts><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>';
		const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>HuyÖn</t></is></c></row></sheetData>';
		expect(cellsOf(await open(sheetXml(sheet, { 'xl/styles.xml': styles })))).toEqual([['Huyện']]);
	});

	it('shows a formula without a result and evaluates nothing', async () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>2+2</f><v></v></c><c r="C1"><f>3+3</f><v>6</v></c>' +
			'<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
			'<c r="F1"><f>[1]Khac!A1</f><v>5</v></c></row></sheetData>';
		expect(cellsOf(await open(sheetXml(sheet)))).toEqual([['=1+1', '=2+2', '6', '', '#DIV/0!', '5']]);
	});

	it('reads cells and rows that have no reference in their order', async () => {
		const sheet =
			'<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row></sheetData>';
		expect(rowsOf(await open(sheetXml(sheet)))).toEqual([
			{ line: 1, cells: ['1', '2', ''] },
			{ line: 4, cells: ['', '3', '4'] },
		]);
	});

	it('reads built-in day formats that no style spells out', async () => {
		const styles =
			'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="30"/></cellXfs></styleSheet>';
		const sheet =
			'<sheetData><row r="1"><c r="A1" s="0"><v>45053</v></c><c r="B1" s="1"><v>45053</v></c><c r="C1" s="2"><v>45053</v></c></row></sheetData>';
		expect(cellsOf(await open(sheetXml(sheet, { 'xl/styles.xml': styles })))).toEqual([
			['45053', '7/5/2023', '7/5/2023'],
		]);
	});

	it('leaves chart sheets out', async () => {
		const parts = {
			'xl/workbook.xml':
				'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Biểu đồ" sheetId="1" r:id="rId9"/><sheet name="Trang > 1" sheetId="2" r:id="rId1"/></sheets></workbook>',
			'xl/_rels/workbook.xml.rels':
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
		};
		const opened = await open(
			sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', parts),
		);
		expect(opened.sheets.map(({ name }) => name)).toEqual(['Trang > 1']);
		expect(opened.issues).toEqual([]);
	});

	it('keeps several sheets in order and leaves empty and hidden ones out', async () => {
		const opened = await open(
			await xlsxOf(
				{ name: 'Một', rows: [['a']] },
				{ name: 'Trống', rows: [] },
				{ name: 'Ẩn', rows: [['b']], hidden: true },
				{ name: 'Giấu kỹ', rows: [['c']], veryHidden: true },
				{ name: 'Hai', rows: [[null, 'd']] },
			),
		);
		expect(opened.sheets.map(({ name }) => name)).toEqual(['Một', 'Hai']);
		expect([cellsOf(opened, 0), cellsOf(opened, 1)]).toEqual([[['a']], [['', 'd']]]);
		expect(keysOf(opened)).toEqual(['V40 warning Ẩn', 'V40 warning Giấu kỹ']);
	});

	it('says so when nothing is in it', async () => {
		const opened = await open(await xlsxOf({ name: 'Trống', rows: [[null, '  ']] }));
		expect(opened.sheets).toEqual([]);
		expect(keysOf(opened)).toEqual(['V02 error']);
	});

	it('gives every row the width of the widest used column', async () => {
		const rows = [['a'], ['b', 'c', '  '], [null, null, '']];
		expect(cellsOf(await open(await xlsxOf({ name: 'T', rows })))).toEqual([
			['a', ''],
			['b', 'c'],
		]);
	});

	it('keeps a dated cell whatever the format', async () => {
		const bytes = await xlsxOf({ name: 'T', rows: [[day(2023, 5, 7)]], columns: [{ numFmt: 'yyyy-mm-dd' }] });
		expect(cellsOf(await open(bytes))).toEqual([['7/5/2023']]);
	});
});
