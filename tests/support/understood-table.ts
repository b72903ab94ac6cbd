import { openText } from '../../src/lib/intake/open';
import { table, type Table } from '../../src/lib/intake/layout/table';

/** What the reader takes for the table of a text. */
export function understoodTable(text: string | Uint8Array): Table {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return table(openText({ name: 'x.csv', bytes }).sheets);
}
