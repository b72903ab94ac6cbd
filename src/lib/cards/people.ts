import { count, type Language } from '$lib/domain/format';
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
