import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/lib/intake/workbook/limits';
import {
	cellsOf,
	fixture,
	handmade,
	keysOf,
	open,
	rowsOf,
	sheetXml,
	xlsxOf,
	zipped,
} from '../../support/workbooks';

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** Refused with one error, whose sentences have no gaps. */
async function refusal(bytes: Uint8Array): Promise<string> {
	const { sheets, issues } = await open(bytes);
	expect(sheets).toEqual([]);
	expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['V41', 'error']]);
	expect(issues[0]?.message_en).not.toMatch(/[{}]|undefined|NaN/);
	expect(issues[0]?.message_vi).not.toMatch(/[{}]|undefined|NaN/);
	return issues[0]?.message_vi ?? '';
}

const damaged = /^Tệp bảng tính bị hỏng/;
const locked = /^Tệp có mật khẩu/;
const large = /^Tệp quá lớn/;
const other = /^Tệp này không phải bảng tính/;

const zip = () => zipped(handmade(cells));

/** The same zip with one number of each of its directory records rewritten. */
function forged(bytes: Uint8Array, offset: number, value: number, size: 2 | 4, name = ''): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 46 < copy.length; at += 1) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const length = view.getUint16(at + 28, true);
		if (!new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)).includes(name)) continue;
		if (size === 2) view.setUint16(at + offset, value, true);
		else view.setUint32(at + offset, value, true);
	}
	return copy;
}

describe('damaged', () => {
	it('a zip that was cut off', async () => {
		for (const share of [0.2, 0.5, 0.9, 0.99])
			expect(await refusal(zip().subarray(0, Math.floor(zip().length * share)))).toMatch(damaged);
	});

	it('a zip whose directory points elsewhere', async () => {
		expect(await refusal(forged(zip(), 42, 0xfffffff0, 4))).toMatch(damaged);
		expect(await refusal(forged(zip(), 20, 0x7fffffff, 4, 'sheet1'))).toMatch(damaged);
	});

	it.each(['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'])(
		'an .xlsx without %s',
		async (missing) => {
			const parts = handmade(cells);
			expect(
				await refusal(zipped(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== missing)))),
			).toMatch(damaged);
		},
	);

	it.each(['<v', '</row>', '</worksheet>'])('a sheet that breaks off before %s', async (end) => {
		const parts = handmade(cells);
		const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
		const torn = sheet.slice(0, sheet.indexOf(end));
		expect(await refusal(zipped({ ...parts, 'xl/worksheets/sheet1.xml': torn }))).toMatch(damaged);
	});

	it('a part that is not what its checksum says', async () => {
		const stored = zipSync(
			Object.fromEntries(Object.entries(handmade(cells)).map(([key, part]) => [key, strToU8(part)])),
			{ level: 0 },
		);
		const at = new TextDecoder('latin1').decode(stored).indexOf('<v>1</v>');
		stored[at + 3] = 0x32;
		expect(await refusal(stored)).toMatch(damaged);
	});

	it('compressed bytes that are none', async () => {
		const bytes = zip();
		const at = bytes.length >> 1;
		bytes.fill(0xff, at - 120, at);
		expect((await open(bytes)).issues[0]?.code).toBe('V41');
	});

	it('an OLE file whose sectors form a ring', async () => {
		const bytes = fixture('bao-cao.xls').slice();
		const view = new DataView(bytes.buffer);
		const table = (view.getUint32(76, true) + 1) * 512;
		for (let i = 0; i < 128; i += 1) view.setUint32(table + 4 * i, i, true);
		expect(await refusal(bytes)).toMatch(damaged);
	});

	it('an OLE file of a header only', async () => {
		expect(await refusal(fixture('bao-cao.xls').subarray(0, 512))).toMatch(damaged);
	});
});

describe('protected by a password', () => {
	it('an .xlsx inside OLE', async () => {
		const { writeXlsx } = await import('hucre/xlsx');
		const sheets = [{ name: 'T', rows: [['a']] }];
		expect(await refusal(await writeXlsx({ sheets, encryption: { password: 'mk', spinCount: 10 } }))).toMatch(
			locked,
		);
	});

	it('a zip with encrypted parts', async () => {
		expect(await refusal(forged(zip(), 8, 1, 2))).toMatch(locked);
	});

	it('an .ods that says so', async () => {
		const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
		const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
		const parts = { mimetype, 'content.xml': 'x', 'META-INF/manifest.xml': manifest };
		expect(await refusal(zipped(parts))).toMatch(locked);
	});

	it('an .xls with a FILEPASS record', async () => {
		const bytes = fixture('bao-cao.xls').slice();
		const view = new DataView(bytes.buffer);
		const start = Array.from({ length: bytes.length - 8 }, (_, i) => i).find(
			(at) => view.getUint32(at, true) === 0x00100809,
		);
		const next = (start ?? 0) + 20;
		view.setUint16(next, 0x002f, true);
		expect(await refusal(bytes)).toMatch(locked);
	});
});

describe('too large', () => {
	it('a file above the limit', async () => {
		const bytes = new Uint8Array(limits.file + 1);
		bytes.set(zip());
		expect(await refusal(bytes)).toMatch(large);
	});

	it('a part that is a bomb and says so', async () => {
		const bomb = zipped(handmade(cells + ' '.repeat(limits.ratioFrom + 1)));
		expect(await refusal(bomb)).toMatch(large);
	});

	it('a part that declares more than may be inflated', async () => {
		expect(await refusal(forged(zip(), 24, limits.part + 1, 4))).toMatch(large);
	});

	it('an archive of too many files', async () => {
		const many = Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, i) => [`${i}`, '']));
		expect(await refusal(zipped({ ...handmade(cells), ...many }))).toMatch(large);
	});

	it('an .ods that repeats a cell a billion times', async () => {
		const content =
			'<office:document-content><office:body><office:spreadsheet><table:table table:name="T">' +
			'<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>' +
			'</table:table></office:spreadsheet></office:body></office:document-content>';
		const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
		expect(await refusal(zipped({ mimetype, 'content.xml': content }))).toMatch(large);
	});
});

describe('no workbook', () => {
	it.each([
		['a presentation', zipped({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
		[
			'a text of OpenDocument',
			zipSync({
				mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
				'content.xml': strToU8('x'),
			}),
		],
		['any other zip', zipped({ 'anh.png': 'x' })],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
		['a text', strToU8('don_vi;ky\nThủ Thừa;2023\n')],
		['nothing', new Uint8Array()],
	])('%s', async (_, bytes) => {
		expect(await refusal(bytes)).toMatch(other);
	});

	it('an OLE file without a workbook', async () => {
		const bytes = fixture('bao-cao.xls').slice();
		for (let at = 0; at + 16 < bytes.length; at += 1)
			if (new TextDecoder('utf-16le').decode(bytes.subarray(at, at + 16)) === 'Workbook') bytes[at] = 0x58;
		expect(await refusal(bytes)).toMatch(other);
	});
});

describe('odd but harmless', () => {
	it('a cell at the far corner keeps its place and makes no rectangle', async () => {
		const sheet =
			'<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>đầu</t></is></c><c r="B1" s="0"><v>27.92</v></c></row>' +
			'<row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>';
		const rows = rowsOf(await open(sheetXml(sheet)));
		expect(rows.map(({ line }) => line)).toEqual([1, 1_048_576]);
		expect(rows[0]?.cells.slice(0, 2)).toEqual(['đầu', '27,92']);
		expect(rows[1]?.cells[16_383]).toBe('5');
	});

	it('far cells are read by their formats, too', async () => {
		const bytes = await xlsxOf({
			name: 'T',
			rows: [['a', 0.2792, 1]],
			columns: [{}, { numFmt: '0.00%' }, { numFmt: '00' }],
			merges: [{ startRow: 0, startCol: 0, endRow: 1_048_575, endCol: 0 }],
			cells: new Map([['20000,1000', { value: 'xa' }]]),
		});
		const opened = await open(bytes);
		expect(cellsOf(opened)[0]?.slice(0, 3)).toEqual(['a', '27,92%', '01']);
		expect(rowsOf(opened).at(-1)?.cells[0]).toBe('a');
		expect(rowsOf(opened).at(-1)?.cells[1000]).toBe('xa');
	});

	it.each(['XFE1', 'A1048577', 'A0', '1A', 'ZZZZZZZ9999999999'])(
		'a cell at %s is refused',
		async (reference) => {
			const sheet = `<sheetData><row r="1"><c r="${reference}"><v>1</v></c></row></sheetData>`;
			const opened = await open(sheetXml(sheet));
			expect(opened.sheets).toEqual([]);
			expect(opened.issues[0]?.severity).toBe('error');
		},
	);

	it('entities of a document type are not expanded', async () => {
		const parts = handmade(
			'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;|&file;</t></is></c></row></sheetData>',
		);
		const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
		const type =
			'<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/hosts">]>';
		const bytes = zipped({
			...parts,
			'xl/worksheets/sheet1.xml': sheet.replace('<worksheet', `${type}<worksheet`),
		});
		expect(cellsOf(await open(bytes))).toEqual([['&b;|&file;']]);
	});

	it('links to other files and names that climb are not followed', async () => {
		const more = {
			'../../ngoai.xml': 'x',
			'xl/externalLinks/externalLink1.xml': '<not closed',
			'xl/worksheets/_rels/sheet1.xml.rels':
				'<Relationships><Relationship Id="rId1" TargetMode="External" Target="https://example.vn/x" Type="x/drawing"/></Relationships>',
			'xl/drawings/drawing1.xml': '<damaged',
		};
		const opened = await open(sheetXml(cells, more));
		expect(cellsOf(opened)).toEqual([['1']]);
		expect(keysOf(opened)).toEqual([]);
	});

	it('a name of the prototype is a name', async () => {
		const opened = await open(await xlsxOf({ name: '__proto__', rows: [['constructor', '__proto__']] }));
		expect(opened.sheets.map(({ name }) => name)).toEqual(['__proto__']);
		expect(cellsOf(opened)).toEqual([['constructor', '__proto__']]);
		expect(({} as Record<string, unknown>)['name']).toBeUndefined();
	});
});
