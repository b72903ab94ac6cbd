import { Parser } from 'htmlparser2';
import { DocumentRows } from './document-rows';
import { HtmlTables } from './html-tables';
import { classLooks } from './html-looks';
import { contentTooBig, limits, tooSlow } from '../limits';
import { readWorkbook, type Read } from '../read';
import { Refusal } from '../refusal';

const CHUNK = 1 << 16;
const HEAD = 1 << 13;

/** HTML saved as .xls, or a document of Word saved as HTML: text as a person sees it. */
export function html(text: string): Read {
	if (text.length > limits.part) throw contentTooBig();
	const tables = new HtmlTables(isWord(text.slice(0, HEAD)), classLooks(text));
	const parser = new Parser(
		{
			onopentag: (name, attributes) => tables.open(name, attributes),
			onclosetag: (name) => tables.close(name),
			ontext: (part) => tables.text(part),
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	const deadline = performance.now() + limits.seconds * 1000;
	for (let at = 0; at < text.length; at += CHUNK) {
		parser.write(text.slice(at, at + CHUNK));
		if (performance.now() > deadline) throw tooSlow();
	}
	parser.end();
	const found = tables.found.filter(({ hasTable }) => hasTable);
	if (found.length === 0) throw new Refusal('V41:other');
	const isOne = found.length === 1;
	return readWorkbook(
		found.map(({ items }, i) => () => {
			const rows = new DocumentRows(isOne ? null : `Bảng ${i + 1}`);
			for (const put of items) put(rows);
			return { read: rows.read(), issues: [] };
		}),
		[],
	);
}

function isWord(head: string): boolean {
	return head.includes('urn:schemas-microsoft-com:office:word') || /class="?Mso/.test(head);
}
