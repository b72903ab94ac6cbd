import { expect, it } from 'vitest';
import { withShortFormats } from '../../../src/lib/intake/workbook/sheet/short-formats';
import { cellsOf, open, sheetXml, zipped } from '../../support/workbooks';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
const spaces = (names: readonly string[]) =>
	names.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');

it.each(['1000000000', '99999999999999999999', '1e9', '-5', 'NaN'])(
	'an .ods format of %s decimal places says what its cells say',
	async (places) => {
		const styles = `<number:number-style style:name="N"><number:number number:decimal-places="${places}" number:min-integer-digits="${places}"/></number:number-style><style:style style:name="c" style:family="table-cell" style:data-style-name="N"/>`;
		const cell = '<table:table-cell table:style-name="c" office:value-type="float" office:value="1.5"/>';
		const content = `<office:document-content ${spaces(['office', 'table', 'text', 'style'])} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="T"><table:table-row>${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
		expect(cellsOf(await open(zipped({ mimetype, 'content.xml': content })))).toEqual([['1,5']]);
	},
);

const styles = (code: string) =>
	`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`;

it('an .xlsx format of a million letters is not gone through for every cell', async () => {
	const row = `<row>${'<c s="1"><v>45000</v></c>'.repeat(10)}</row>`;
	const more = { 'xl/styles.xml': styles(`dd/mm/yyyy${';'.repeat(1_000_000)}`) };
	const rows = cellsOf(await open(sheetXml(`<sheetData>${row.repeat(500)}</sheetData>`, more)));
	expect(rows).toHaveLength(500);
	expect(rows[0]?.[0]).toBe('15/3/2023');
});

it('only what is too long is cut, and never inside a sign', () => {
	const cut = (xml: string) => new TextDecoder().decode(withShortFormats(new TextEncoder().encode(xml)));
	const usual = styles('0.00%') + styles('&quot;a&quot;0');
	expect(cut(usual)).toBe(usual);
	expect(cut(styles(`${'0'.repeat(252)}&quot;x&quot;`))).toBe(styles('0'.repeat(252)));
	expect(cut(`<numFmt formatCode = '${'0'.repeat(999)}'/>`)).toBe(
		`<numFmt formatCode = '${'0'.repeat(255)}'/>`,
	);
});
