import { count, percent, type Language } from '$lib/domain/format';
import type { Messages } from '$lib/messages/messages';

/** What an indicator counts: pupils or schools. */
export type Counted = keyof Messages['overview']['people'];

export function counted(denominatorDef: string | null): Counted {
	if (denominatorDef === 'graduates') return 'graduates';
	return denominatorDef === 'schools' ? 'schools' : 'other';
}

/** "57 em", "9 trường". */
export function people(value: number, what: Counted, words: Messages, language: Language): string {
	return `${count(value, language)}\u00a0${words.overview.people[what].one}`;
}

/** A target as a table shows it: a rate, or else a count of people. */
export function targetText(
	row: { readonly targetBp: number | null; readonly targetCount: number | null },
	words: Messages,
	language: Language,
): string {
	if (row.targetBp !== null || row.targetCount === null) return percent(row.targetBp, language);
	return `${count(row.targetCount, language)}${words.overview.people.other.short}`;
}
