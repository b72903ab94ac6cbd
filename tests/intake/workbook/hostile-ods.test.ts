import { expect, it } from 'vitest';
import { cellsOf, open, zipped } from '../../support/workbooks';

const of = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

/** One cell, repeated, in a file that calls the elements of tables by a prefix of its own. */
const repeating = (prefix: string, columns: number, rows: number, text: string) =>
	open(
		zipped({
			mimetype,
			'content.xml': `<o:document-content xmlns:o="${of('office')}" xmlns:${prefix}="${of('table')}" xmlns:w="${of('text')}"><o:body><o:spreadsheet><${prefix}:table ${prefix}:name="T"><${prefix}:table-row ${prefix}:number-rows-repeated="${rows}"><${prefix}:table-cell ${prefix}:number-columns-repeated="${columns}" o:value-type="string"><w:p>${text}</w:p></${prefix}:table-cell></${prefix}:table-row></${prefix}:table></o:spreadsheet></o:body></o:document-content>`,
		}),
	);
const said = async (opened: ReturnType<typeof open>) =>
	(await opened).issues.map(({ code, message_vi }) => `${code} ${message_vi.slice(0, 14)}`);

it.each(['x', 'table', 'text'])('elements are known by what their prefix %s stands for', async (prefix) => {
	expect(cellsOf(await repeating(prefix, 2, 2, 'a'))).toEqual([
		['a', 'a'],
		['a', 'a'],
	]);
	expect(await said(repeating(prefix, 1000, 1_000_000, 'a'))).toEqual(['V41 Tệp quá lớn để']);
});

it('a long text that is repeated counts as long as it is', async () => {
	const long = 'Huyện A '.repeat(4000);
	expect(await said(repeating('table', 1000, 1000, long))).toEqual(['V41 Tệp quá lớn để']);
	expect(await said(repeating('table', 10_000, 1, long))).toEqual(['V41 Tệp quá lớn để']);
	expect(cellsOf(await repeating('table', 2, 3, long))).toHaveLength(3);
});

it('spaces that are only counted are not written out', async () => {
	const [row] = cellsOf(await repeating('table', 1, 1, 'a<w:s w:c="2000000000"/>b'));
	expect(row?.[0]?.length).toBeLessThan(2000);
});
