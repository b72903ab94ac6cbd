import { DocumentRows } from './document-rows';
import { WordTables } from './docx-tables';
import type { Parts } from '../package/inflate';
import { readWorkbook, type Read } from '../read';
import { Refusal } from '../refusal';
import { mainPart } from '../package/relations';
import { readXml, type Namespaces } from '../package/xml';

const spaces: Namespaces = new Map([
	['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
	['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
	['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/** The tables of a Word document as one sheet, with the paragraphs above each as its title. */
export function docx(parts: Parts): Read {
	const main = mainPart(parts);
	if (main === null) throw new Refusal('V41:other');
	const rows = new DocumentRows(null);
	const tables = new WordTables(rows);
	readXml(
		parts.read(main),
		{
			open: (tag) => tables.open(tag),
			close: (name) => tables.close(name),
			text: (text) => tables.text(text),
		},
		{ spaces },
	);
	if (!tables.hasTable) throw new Refusal('V41:no-table');
	return readWorkbook([() => ({ read: rows.read(), issues: tables.issues() })], []);
}
