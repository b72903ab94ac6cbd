import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { tagsOf } from '../../../../src/lib/intake/workbook/package/tags-of';
import { open, sheetXml } from '../../../support/workbooks';

it.each([
	['', 0, 0],
	['<?xml version="1.0"?><a/>', 2, 0],
	['<a><b/><b x="1" /><c>1</c></a>', 6, 2],
	['<a><!-- b --></a>', 3, 1],
	['<a <a <a', 3, 3],
	['<a/'.repeat(3), 3, 2],
])('%j', (xml, tags, depth) => expect(tagsOf(strToU8(xml))).toEqual({ tags, depth }));

it.each(['sharedStrings', 'styles'])(
	'a part of %s without an end is refused before it is held',
	async (part) => {
		const parts = { [`xl/${part}.xml`]: '<si><r><t>'.repeat(1000) };
		const { issues } = await open(sheetXml('<sheetData/>', parts));
		expect(issues.map(({ message_vi }) => message_vi).join()).toContain('lồng nhau quá sâu');
	},
);
