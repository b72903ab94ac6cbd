import { contentTooBig, limits, tooManyCells } from './limits';

/** Cells times merged cells that may be compared in one HTML table before reading it takes minutes. */
const COMPARISONS = 200_000_000;

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde)|(\w{2,8}));/gi;
const marks: Readonly<Record<string, string>> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
};
const signs: Readonly<Record<string, string>> = {
	shy: '\u00ad',
	eth: 'ð',
	ETH: 'Ð',
	ndash: '–',
	mdash: '—',
	minus: '−',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	deg: '°',
};
/** What would be markup stays an entity. */
const reserved = new Set(['<', '>', '&', '"', "'"]);

const inline = /<\/?(?:b|i|u|s|a|em|strong|font|span|small|big|sub|sup|nobr|label)(?:\s[^<>]*)?>/gi;
const paragraphEnd = /<\/(?:p|div|li)\s*>(?=[^<]*<(?:p|div|li)\b)/gi;

/**
 * HTML as its reader understands it: letters written as entities (`&#7911;`, `&ecirc;`) are letters, tags inside a
 * line are gone, paragraphs of a cell are lines, every cell has an end. Refuses what would take the reader too long.
 */
export function plainHtml(text: string): string {
	checkMarkup(text);
	return text
		.replace(inline, '')
		.replace(paragraphEnd, '<br>')
		.replace(/<\/t[dh]\s*>/gi, '')
		.replace(/(?=<(?:\/?tr|td|th|\/table)\b)/gi, '</td>')
		.replace(/(<tr\b[^<>]*>)\s*<\/td>/gi, '$1')
		.replace(entity, decoded);
}

/** Refuses markup of more cells, or of more merged cells, than can be read in seconds. */
export function checkMarkup(text: string): void {
	if (text.length > limits.part) throw contentTooBig();
	const cells = occurrences(text, /<(?:td|th|(?:\w+:)?Cell)\b/gi);
	if (cells > limits.cells) throw tooManyCells();
	if (cells * occurrences(text, /\b(?:rowspan|colspan)\s*=/gi) > COMPARISONS) throw tooManyCells();
}

function decoded(
	source: string,
	decimal: string | undefined,
	hex: string | undefined,
	letter: string | undefined,
	mark = '',
	name = '',
): string {
	if (letter !== undefined) return (letter + (marks[mark.toLowerCase()] ?? '')).normalize('NFC');
	if (name !== '') return signs[name] ?? source;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	if (!(code >= 32 && code <= 0x10ffff)) return ' ';
	const char = String.fromCodePoint(code);
	return reserved.has(char) ? source : char;
}

function occurrences(text: string, pattern: RegExp): number {
	let count = 0;
	while (pattern.exec(text) !== null) count += 1;
	return count;
}
