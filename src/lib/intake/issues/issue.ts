import { date, rate } from '../../domain/base/format';
import { ownValue } from '../../domain/base/own-value';
import { rules, type Code, type RuleKey } from './rules';

/** What is wrong or doubtful in a file. Bad data is a value, never a throw. */
export type Severity = 'error' | 'warning' | 'info';

export type Issue = {
	readonly code: Code;
	readonly severity: Severity;
	/** Line of the file, 1-based, header included; null for the file as a whole. */
	readonly row: number | null;
	/** Header as written in the file. */
	readonly column: string | null;
	readonly value: string | null;
	/** Sheet of a workbook; null for a text file. */
	readonly sheet: string | null;
	/** Index of the cell in its row; null when no one cell is meant. */
	readonly cell: number | null;
	/** What the cell could say instead. */
	readonly repair: string | null;
	readonly message_vi: string;
	readonly message_en: string;
};

/** A word is the same in both languages, or given as [Vietnamese, English]. */
type Words = Readonly<Record<string, string | number | readonly [string, string]>>;
function filled(sentence: string, words: Words, language: 0 | 1): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
		const word = ownValue(words, name) ?? '';
		return typeof word === 'object' ? word[language] : String(word);
	});
}

/** A rate in basis points as a word of both languages. */
export function rateWord(bp: number): readonly [string, string] {
	return [rate(bp, 'vi'), rate(bp, 'en')];
}

/** An ISO day as a word of both languages. */
export function dateWord(iso: string): readonly [string, string] {
	return [date(iso, 'vi'), date(iso, 'en')];
}

export type Place = {
	readonly row?: number | null;
	readonly column?: string | null;
	readonly value?: string | null;
	readonly sheet?: string | null;
	readonly cell?: number | null;
	readonly repair?: string | null;
};

/** A finding with its sentence in both languages; `severity` overrides the rule's own (V22 above 0,50). */
export function issue(key: RuleKey, place: Place = {}, words: Words = {}, severity?: Severity): Issue {
	const rule = rules[key];
	const all: Words = {
		row: place.row ?? '',
		column: place.column ?? '',
		value: place.value ?? '',
		...words,
	};
	return {
		code: key.slice(0, 3) as Code,
		severity: severity ?? rule.severity,
		row: place.row ?? null,
		column: place.column ?? null,
		value: place.value ?? null,
		sheet: place.sheet ?? null,
		cell: place.cell ?? null,
		repair: place.repair ?? null,
		message_vi: filled(rule.vi, all, 0),
		message_en: filled(rule.en, all, 1),
	};
}
