import type { ListedSheet } from './package';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`;

const entities = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	['\n', '&#10;'],
	['\r', '&#13;'],
	['\t', '&#9;'],
]);

export function escaped(text: string): string {
	return text.replace(/[&<>"\n\r\t]/g, (sign) => entities.get(sign) ?? sign);
}

/** The list of sheets in their order. */
export function workbookXml(sheets: readonly ListedSheet[], is1904: boolean): string {
	const list = sheets.map(
		({ name, state }, i) =>
			`<sheet name="${escaped(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
	);
	return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`;
}

/** The links to these parts, numbered in their order. */
export function relationsXml(links: readonly (readonly [kind: string, target: string])[]): string {
	const list = links.map(
		([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
	);
	return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

/** What each part is: the sheets, and those of `others` that there are. */
export function typesXml(sheets: number, others: readonly string[]): string {
	const part = (path: string, type: string) =>
		`<Override PartName="/${path}" ContentType="${spreadsheet}.${type}+xml"/>`;
	return (
		`${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		part('xl/workbook.xml', 'sheet.main') +
		others.map((kind) => part(`xl/${kind}.xml`, kind)).join('') +
		Array.from({ length: sheets }, (_, i) => part(sheetPath(i + 1), 'worksheet')).join('') +
		'</Types>'
	);
}
