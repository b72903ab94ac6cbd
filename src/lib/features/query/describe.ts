import type { DictionaryEntry } from '$lib/db/typed/dictionary';
import { callOf } from '$lib/db/typed/examples';
import { settledTables } from '$lib/db/schema/settled';
import type { View } from '$lib/db/queries/overview';
import type { Language } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { queryNames } from '$lib/messages/query/names';
import type { Described } from './editor-words';

export const groupOrder = ['macro', 'settled', 'view', 'table'] as const;
type Group = (typeof groupOrder)[number];

export const groupOf = ({ kind, name }: Pick<DictionaryEntry, 'kind' | 'name'>): Group =>
	settledTables.includes(name) ? 'settled' : kind;

/** The dictionary of the engine in the reader's language, macros filled with what the address shows. */
export function described(entries: readonly DictionaryEntry[], view: View, language: Language): Described[] {
	const names: Readonly<Record<string, string>> = queryNames[language].entries;
	// the words stand in the order of use
	const places = new Map(Object.keys(names).map((name, place) => [name, place]));
	const place = ({ name }: DictionaryEntry) => places.get(name) ?? places.size;
	return entries
		.map((entry) => ({
			...entry,
			about: ownValue(names, entry.name) ?? '',
			insert: entry.kind === 'macro' ? callOf(entry.name, entry.parameters, view) : entry.name,
		}))
		.toSorted((a, b) => place(a) - place(b));
}

export function columnWords(language: Language): (name: string) => string {
	const names: Readonly<Record<string, string>> = queryNames[language].columns;
	return (name) => ownValue(names, name) ?? '';
}
