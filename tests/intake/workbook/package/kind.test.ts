import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookKind } from '../../../../src/lib/intake/workbook/package/container';
import { isWorkbook } from '../../../../src/lib/intake/workbook/package/kind';
import { fixture, handmade, written, zipped } from '../../../support/workbooks';

const xml2003 =
	'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';

describe('for the reader of workbooks', () => {
	it.each([
		['.xlsx', fixture('bao-cao.xlsx'), 'xlsx'],
		['.xls', fixture('bao-cao.xls'), 'xls'],
		['.ods', fixture('bao-cao.ods'), 'ods'],
		['.ods of a writer that compresses everything', written([['a']], 'ods'), 'ods'],
		['a hand-made .xlsx', zipped(handmade('')), 'xlsx'],
		['a table', strToU8('  <TABLE border=1><tr>'), 'html'],
		['a page', strToU8('\uFEFF<!DOCTYPE html><html>'), 'html'],
		[
			'a page that is XML',
			strToU8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'),
			'html',
		],
		['a page without a head', strToU8('<meta charset=utf-8><table>'), 'html'],
		['XML of Excel 2003', strToU8(xml2003), 'html'],
		['a document of Word', zipped({ 'word/document.xml': 'x' }), 'docx'],
	] as const)('%s', (_, bytes, kind) => {
		expect(isWorkbook(bytes)).toBe(true);
		expect(workbookKind(bytes)).toBe(kind);
	});
});

describe('not for it', () => {
	it.each([
		['a text', strToU8('don_vi;ky\nThủ Thừa;2023')],
		['a text that begins with a sign', strToU8('<5 học sinh;1')],
		['a text with a table in it', strToU8('ghi chú;<table>')],
		['any XML', strToU8('<?xml version="1.0"?><data><row/></data>')],
		['a name that only begins like a tag', strToU8('<tablet>')],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
		['nothing', new Uint8Array()],
	])('%s', (_, bytes) => {
		expect(isWorkbook(bytes)).toBe(false);
	});
});
