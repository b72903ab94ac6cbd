/** What a piece of SQL is: enough of the language to tell words from text that only looks like words. */
export type Token = {
	readonly kind: 'word' | 'quoted' | 'string' | 'mark';
	/** A word in lower case, a quoted name or a string without its quotes, or one mark. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
};

export type Scan = {
	readonly tokens: readonly Token[];
	/** Where a comment, a string or a quoted name begins that never ends. */
	readonly openFrom: number | null;
};

// as the engine reads them: whatever is beyond ASCII may stand in a name
const word = /(?:[A-Za-z_]|[^\0-\x7f\s])(?:[\w$]|[^\0-\x7f\s])*/uy;
const number = /\d[\w.]*/y;
const dollar = /\$(?:(?:[A-Za-z_]|[^\0-\x7f\s])(?:\w|[^\0-\x7f\s])*)?\$/uy;
const lineEnd = /[\n\r]/g;

function matched(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

/** End of a quoted stretch, whose quote is written twice inside; -1 when it never ends. */
function quotedEnd(text: string, from: number, quote: string, hasEscapes: boolean): number {
	for (let at = from; at < text.length; at++) {
		if (hasEscapes && text[at] === '\\') at++;
		else if (text[at] === quote) {
			if (text[at + 1] !== quote) return at + 1;
			at++;
		}
	}
	return -1;
}

/** End of a comment between slash and star, which may hold others; -1 when it never ends. */
function commentEnd(text: string, from: number): number {
	const edge = /\/\*|\*\//g;
	edge.lastIndex = from + 2;
	for (let depth = 1, found = edge.exec(text); found; found = edge.exec(text)) {
		depth += found[0] === '/*' ? 1 : -1;
		if (depth === 0) return edge.lastIndex;
	}
	return -1;
}

function commentLineEnd(text: string, from: number): number {
	lineEnd.lastIndex = from;
	return lineEnd.exec(text) === null ? text.length : lineEnd.lastIndex;
}

/** The tokens of a text in SQL. Comments and white space are no tokens. */
export function scanned(text: string): Scan {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		const from = at;
		const char = text[at] ?? '';
		if (/\s/.test(char)) {
			at++;
		} else if (text.startsWith('--', at)) {
			at = commentLineEnd(text, at);
		} else if (text.startsWith('/*', at)) {
			at = commentEnd(text, at);
			if (at < 0) return { tokens, openFrom: from };
		} else if (char === "'" || char === '"') {
			const before = tokens.at(-1);
			// E'…' knows escapes, and the letter belongs to the string
			const hasEscapes = char === "'" && before?.to === at && before.text === 'e';
			at = quotedEnd(text, at + 1, char, hasEscapes);
			if (at < 0) return { tokens, openFrom: from };
			const inner = text.slice(from + 1, at - 1).replaceAll(char + char, char);
			tokens.push({ kind: char === "'" ? 'string' : 'quoted', text: inner, from, to: at });
		} else if (matched(dollar, text, at) !== null) {
			const tag = matched(dollar, text, at) ?? '$$';
			const end = text.indexOf(tag, at + tag.length);
			if (end < 0) return { tokens, openFrom: from };
			at = end + tag.length;
			tokens.push({ kind: 'string', text: text.slice(from + tag.length, end), from, to: at });
		} else {
			const found = matched(word, text, at) ?? matched(number, text, at);
			at += found?.length ?? 1;
			const kind = found !== null && !/^\d/.test(found) ? 'word' : 'mark';
			tokens.push({ kind, text: (found ?? char).toLowerCase(), from, to: at });
		}
	}
	return { tokens, openFrom: null };
}
