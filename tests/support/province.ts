import { packed, type PackedProvince } from '../../src/lib/domain/units/packed-province';
import { provinceCsv } from '../../src/lib/export/text/province-csv';
import { provinceLines } from '../../src/lib/server/country/province-files';
import { fileOf, knowledgeOf } from './catalogue';

/** The files that a data set of a province begins with, after they travelled. */
export function provinceSources(slug: string) {
	const lines = provinceLines(slug);
	if (lines === null) throw new Error(`No province ${slug}.`);
	const sent = JSON.stringify(packed(lines));
	return provinceCsv(JSON.parse(sent) as PackedProvince).map(({ name, text }) => fileOf(text, name));
}

const read = new Map<string, ReturnType<typeof knowledgeOf>>();

/** What these files say, read once for all tests of a process: nobody may change it. */
export function provinceRead(slug: string) {
	const found = read.get(slug) ?? knowledgeOf(slug, provinceSources(slug));
	read.set(slug, found);
	return found;
}
