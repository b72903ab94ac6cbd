import { describe, expect, it } from 'vitest';
import { cellsOf, open, zipped } from '../../../support/workbooks';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
const names = ['office', 'table', 'text']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

/** A package of nothing but its content: no styles, no settings. */
const ods = (cells: string, name = 'Biểu') =>
	open(
		zipped({
			mimetype,
			'content.xml': `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="${name}"><table:table-row>${cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
		}),
	);
const cell = (attributes: string, text = '') =>
	`<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;

describe('an .ods cell with a value and no text', () => {
	it.each([
		['office:value-type="float" office:value="2640"', '2640'],
		['office:value-type="float" office:value="35.5"', '35,5'],
		['office:value-type="float" office:value="0"', '0'],
		['office:value-type="percentage" office:value="0.3787"', '37,87%'],
		['office:value-type="currency" office:value="12"', '12'],
		['office:value-type="boolean" office:boolean-value="true"', 'TRUE'],
		['office:value-type="date" office:date-value="2023-12-31"', '31/12/2023'],
		['office:value-type="string" office:string-value="Thủ Thừa"', 'Thủ Thừa'],
		['office:value="265"', '265'],
		['', ''],
	])('%s is %j', async (attributes, text) => {
		const opened = await ods(cell('', 'x') + cell(attributes) + cell('', 'y'));
		expect(cellsOf(opened)).toEqual([['x', text, 'y']]);
		expect(opened.issues).toEqual([]);
	});
});

it('a text that says more than the value stays beside a cell without a type', async () => {
	expect(cellsOf(await ods(cell('office:value="5"', 'năm em')))).toEqual([['năm em']]);
});

it('a name that XML forbids ends in a table or a sentence', async () => {
	for (const name of ['a\ufffeb', 'a\u0001b', 'a\uffffb']) {
		const opened = await ods(cell('', 'x'), name);
		expect(opened.sheets.length > 0 || opened.issues.some(({ severity }) => severity === 'error')).toBe(true);
	}
});
