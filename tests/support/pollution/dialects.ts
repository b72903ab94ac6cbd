import { Kinds, all, joined, same, type Pollution } from './kinds';
import { rawCell, type Style } from '../written';

/** The whole file in another dialect. */
export function dialects(base: Style): Pollution[] {
	const kinds = new Kinds(base);
	kinds.add('clean', 'as it is', (clean) => same(clean, kinds.text(all(clean))));
	kinds.styled('clean', 'text in quotes', { quoting: 'text' });
	kinds.styled('clean', 'all in quotes', { quoting: 'all' });

	for (const delimiter of [';', '\t', '|', ' ', ', ', '^', '~']) {
		kinds.styled('delimiter', JSON.stringify(delimiter), { delimiter });
		kinds.styled('delimiter', `${JSON.stringify(delimiter)}, text in quotes`, { delimiter, quoting: 'text' });
	}
	for (const quoting of ['needed', 'text', 'all'] as const) {
		kinds.styled('quote', `apostrophe, ${quoting}`, { quote: "'", escape: "'", quoting });
		kinds.styled('escape', `backslash, ${quoting}`, { escape: '\\', quoting });
		kinds.styled('escape', `caret, ${quoting}`, { escape: '^', quoting });
		kinds.styled('escape', `NUL, ${quoting}`, { escape: '\0', quoting });
	}
	kinds.styled('escape', 'apostrophe with backslash', { quote: "'", escape: '\\' });
	kinds.add('escape', 'none', (clean) =>
		same(clean, joined(all(clean).map((cells) => cells.map((cell) => unescaped(cell)).join(base.delimiter)))),
	);

	function unescaped(cell: string): string {
		const raw = rawCell(cell, base);
		return raw.startsWith('"') ? `"${cell}"` : raw;
	}
	return kinds.list;
}
