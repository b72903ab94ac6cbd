import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/lib/intake/intake';
import { open as openAny } from '../../../src/lib/intake/open';
import { sampleKnowledge } from '../../support/catalogue';
import { handmade, zipped } from '../../support/workbooks';

const { catalogue } = sampleKnowledge();
/** Of the processor: other tests run beside these. */
const seconds = 10;

/** Ends in a table or in a sentence, in time. */
async function endsInTime(bytes: Uint8Array, name = 'tep'): Promise<readonly string[]> {
	const started = process.cpuUsage();
	const opened = await openAny({ name, bytes });
	const read = intake(opened, catalogue, () => undefined);
	const { user, system } = process.cpuUsage(started);
	expect((user + system) / 1e6).toBeLessThan(seconds);
	expect(opened.sheets.length > 0 || read.errors > 0).toBe(true);
	for (const { message_vi, message_en } of read.issues)
		expect(message_vi + message_en).not.toMatch(/[{}]|undefined|NaN/);
	return read.issues.map(({ code }) => code);
}

const office =
	'<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">';
const body = (table: string) =>
	`<office:body><office:spreadsheet><table:table table:name="T">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
/** Not compressed: so it is read, and not refused for being compressed beyond measure. */
const stored = (parts: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])), {
		level: 0,
	});
const odsOf = (content: string) =>
	stored({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
const cell =
	'<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
const workbook = handmade('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const million = 1_000_000;

describe('ends within ten seconds', () => {
	it.each<[string, () => Uint8Array]>([
		[
			'a million unfinished relations',
			() => stored({ ...workbook, 'xl/_rels/workbook.xml.rels': '<Relationship "'.repeat(million) }),
		],
		[
			'a million unfinished relations of the package',
			() => stored({ ...workbook, '_rels/.rels': '<Relationship "'.repeat(million) }),
		],
		[
			'a million relations',
			() =>
				stored({
					...workbook,
					'xl/_rels/workbook.xml.rels': `<Relationships>${'<Relationship/>'.repeat(million)}</Relationships>`,
				}),
		],
		[
			'a million unfinished sheets',
			() => stored({ ...workbook, 'xl/workbook.xml': '<sheet "'.repeat(million) }),
		],
		[
			'as many unfinished relations as are read',
			() => stored({ ...workbook, 'xl/_rels/workbook.xml.rels': '<?Relationship '.repeat(270_000) }),
		],
		[
			'shared texts without an end',
			() => stored({ ...workbook, 'xl/sharedStrings.xml': '<si><r><t>'.repeat(million) }),
		],
		['a million unfinished conditions', () => odsOf(office + '<style:map '.repeat(million))],
		['a million unfinished styles', () => odsOf(office + '<style:style '.repeat(million))],
		[
			'a million styles',
			() => odsOf(`${office}${'<style:style style:family="table"/>'.repeat(million)}${body('')}`),
		],
		[
			'four million repeated cells',
			() =>
				odsOf(
					office +
						body(
							`<table:table-row table:number-rows-repeated="4000">${cell.replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="1000"')}</table:table-row>`,
						),
				),
		],
		['a hundred thousand elements in one another', () => odsOf(`${office}${'<office:a>'.repeat(100_000)}`)],
		[
			'an HTML table of two million cells',
			() => strToU8(`<table>${`<tr>${'<td>1'.repeat(20)}`.repeat(100_000)}</table>`),
		],
		['one HTML row of two million cells', () => strToU8(`<table><tr>${'<td>1'.repeat(2 * million)}</table>`)],
		['a million open tags', () => strToU8(`<table><tr><td>${'<b>'.repeat(million)}`)],
		['a million tables', () => strToU8('<table>'.repeat(million))],
		[
			'spans beyond measure',
			() => strToU8(`<table>${'<tr><td rowspan=65534 colspan=1000>1'.repeat(20_000)}`),
		],
		[
			'an HTML table of 16,384 columns',
			() => strToU8(`<table>${`<tr>${'<td>1'.repeat(16_384)}`.repeat(100)}</table>`),
		],
		[
			'an .xlsx of 16,384 columns',
			() =>
				zipped(
					handmade(`<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`.repeat(100)}</sheetData>`),
				),
		],
		['a text of 100,000 columns', () => strToU8(`${'a,'.repeat(100_000)}\n${'1,'.repeat(100_000)}\n`)],
		['100 MB of commas', () => new Uint8Array(100_000_000).fill(0x2c)],
		['100 MB of commas in lines', () => strToU8(`${','.repeat(999)}\n`.repeat(100_000))],
		['100 MB of spaces', () => new Uint8Array(100_000_000).fill(0x20)],
		[
			'a name that is no sign of XML',
			() =>
				zipped({
					...workbook,
					'xl/workbook.xml': (workbook['xl/workbook.xml'] ?? '').replace('Trang', 'Tra\ufffeng'),
				}),
		],
		[
			'a document of Word of a million cells',
			() =>
				zipped({
					'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(10)}</w:tr>`.repeat(40_000)}</w:tbl></w:body></w:document>`,
				}),
		],
		[
			'XML of Excel 2003 with a million cells',
			() =>
				strToU8(
					`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="T"><Table>${`<Row>${'<Cell><Data ss:Type="Number">1</Data></Cell>'.repeat(10)}</Row>`.repeat(50_000)}</Table></Worksheet></Workbook>`,
				),
		],
	])(
		'%s',
		async (_, made) => {
			await endsInTime(made());
		},
		60_000,
	);
});
