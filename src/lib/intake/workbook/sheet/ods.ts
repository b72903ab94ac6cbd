import type { Parts } from '../package/inflate';
import type { FontTexts } from './fonts';
import { sheetOf } from './grid';
import { OdsStyles } from './ods-styles';
import { OdsTables } from './ods-tables';
import { readWorkbook, type Read } from '../read';
import { Refusal } from '../refusal';
import { readXml, type Namespaces } from '../package/xml';

const address = 'urn:oasis:names:tc:opendocument:xmlns:';
const spaces: Namespaces = new Map([
	[`${address}office:1.0`, 'office'],
	[`${address}table:1.0`, 'table'],
	[`${address}text:1.0`, 'text'],
	[`${address}style:1.0`, 'style'],
	[`${address}datastyle:1.0`, 'number'],
	[`${address}drawing:1.0`, 'draw'],
	[`${address}svg-compatible:1.0`, 'svg'],
	[`${address}xsl-fo-compatible:1.0`, 'fo'],
	['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
]);

/** An .ods, read as it comes. */
export function ods(parts: Parts, fonts: FontTexts): Read {
	if (isEncrypted(parts)) throw new Refusal('V41:password');
	const styles = new OdsStyles();
	const named = { open: styles.open.bind(styles), close: styles.close.bind(styles) };
	if (parts.has('styles.xml')) readXml(parts.read('styles.xml'), named, { spaces });
	const tables = new OdsTables(styles, fonts);
	readXml(
		parts.read('content.xml'),
		{
			open(tag) {
				if (!tables.open(tag)) styles.open(tag);
			},
			close(name) {
				tables.close(name);
				styles.close(name);
			},
			text: tables.text.bind(tables),
		},
		{ spaces },
	);
	if (!tables.isSpreadsheet) throw new Refusal('V41:other');
	const found = tables.found;
	return readWorkbook(
		found
			.filter(({ isHidden }) => !isHidden)
			.map(({ grid, issues }) => () => ({ read: sheetOf(grid), issues })),
		found.filter(({ isHidden }) => isHidden).map(({ grid }) => grid.name ?? ''),
	);
}

/** The list of parts says with what they are encrypted. */
function isEncrypted(parts: Parts): boolean {
	if (!parts.has('META-INF/manifest.xml')) return false;
	let isFound = false;
	readXml(parts.read('META-INF/manifest.xml'), {
		open({ name }) {
			if (/(?:^|:)encryption-data$/.test(name)) isFound = true;
		},
	});
	return isFound;
}
