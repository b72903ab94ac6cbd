import { ownValue } from '$lib/domain/base/own-value';
import type { ReportWords } from '$lib/messages/report/report';

/** The place of a field on the page. */
export const fieldId = (key: string) => `report-${key}`;

export const fieldName = (key: string, words: ReportWords): string => ownValue(words.names, key) ?? key;

/** Notes of units below what is written already. */
export const withNotes = (text: string, notes: readonly string[]): string =>
	[text.trimEnd(), ...notes.map((note) => `- ${note}`)].filter((line) => line !== '').join('\n');
