import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { footprint } from '../../../../src/lib/intake/workbook/package/footprint';

it.each([
	['nothing', '<sheetData/>', 0, 0],
	[
		'two rows',
		'<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="3"><c r="A3" s="1"></c></row>',
		3,
		6,
	],
	['a prefix', '<x:row r="2"><x:c r="C2"><x:v>1</x:v></x:c></x:row>', 1, 6],
	['no references', '<row><c/><c/></row><row><c><v>1</v></c></row>', 3, 4],
	['a row far down', '<row r="1000"><c/></row>', 1, 1000],
	['the far corner', '<row r="1048576"><c r="XFD1048576"/></row>', 1, 1_048_576 * 16_384],
	['other quotes and spaces', `<c\n r = 'D5' s="1"/>`, 1, 20],
	['other attributes before', '<c cr="ZZ99" t="a>b" r="B2"/>', 1, 4],
	['elements of other names', '<col r="ZZ9"/><cols r="Z9"/><f r="Z9"/><r r="Z9"/>', 0, 0],
	['text that looks like a cell', '<c r="A1"><v> r="ZZ99" </v></c>', 1, 1],
	['a reference in entities', '<c r="&#88;FD1"/>', 1, Infinity],
])('%s', (_, xml, cells, rectangle) => {
	expect(footprint(strToU8(xml))).toEqual({ cells, rectangle });
});

it('a sheet that breaks off anywhere has a footprint all the same', () => {
	const xml = strToU8('<row r="1"><c r="AB12" s=\'1\'><v>1</v></c></row>');
	for (let end = 0; end <= xml.length; end += 1)
		expect(footprint(xml.subarray(0, end)).cells).toBeLessThanOrEqual(1);
});
