import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const path = 'word/document.xml';
const holder = '<w:p><w:pPr><w:sectPr';
const low =
	'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr';

/**
 * The library ends a section that closes with a table with an empty line of its own. On a page that is full to the
 * last line it would be a page of its own, with nothing on it: it is made one point high.
 */
export function withoutEmptyPages(document: Uint8Array): Uint8Array {
	const files = unzipSync(document);
	const body = files[path];
	if (body === undefined) throw new Error('The document has no body.');
	return zipSync({ ...files, [path]: strToU8(strFromU8(body).replaceAll(holder, low)) });
}
