import { lexicon } from './lexicon-table';
import { tokensOf } from './tokens';

/** What a word or phrase of a header or title says. */
export type Entry = {
	readonly facet: EntryFacet;
	readonly value: string;
	/** Words that only help where nothing surer is said. */
	readonly isWeak: boolean;
};

export type EntryFacet =
	| 'role'
	| 'kind'
	| 'measure'
	| 'what'
	| 'level'
	| 'sector'
	| 'subset'
	| 'part'
	| 'quality'
	| 'field'
	| 'not'
	| 'filler';

type Hit = { readonly entries: readonly Entry[]; readonly words: string; readonly at: number };

/** The words of a text that say something, the longest phrase first, and those that nobody knows. */
export type Spoken = { readonly hits: readonly Hit[]; readonly unknown: readonly string[] };

const phrases = new Map<string, Entry[]>();
let longest = 1;
for (const [facet, value, words] of lexicon)
	for (const written of words.split('|')) {
		const isWeak = written.startsWith('~');
		const tokens = tokensOf(written.replace(/^~/, ''));
		const phrase = tokens.join(' ');
		longest = Math.max(longest, tokens.length);
		phrases.set(phrase, [...(phrases.get(phrase) ?? []), { facet, value, isWeak }]);
	}

export function spoken(text: string): Spoken {
	const tokens = tokensOf(text);
	const hits: Hit[] = [];
	const unknown: string[] = [];
	for (let at = 0; at < tokens.length;) {
		const length = matched(tokens, at);
		const words = tokens.slice(at, at + Math.max(1, length)).join(' ');
		if (length > 0) hits.push({ entries: phrases.get(words) ?? [], words, at });
		else if (!/^\d+$|^[a-z]$/.test(words)) unknown.push(words);
		at += Math.max(1, length);
	}
	return { hits, unknown };
}

function matched(tokens: readonly string[], at: number): number {
	for (let length = Math.min(longest, tokens.length - at); length > 0; length--)
		if (phrases.has(tokens.slice(at, at + length).join(' '))) return length;
	return 0;
}

/** The meaning that a whole text has as one phrase of the lexicon. */
export function wholePhrase(text: string): readonly Entry[] {
	return phrases.get(tokensOf(text).join(' ')) ?? [];
}
