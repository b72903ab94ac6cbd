import { minus, noValue, separators, type Language } from './format';

/** A number as it was printed. */
export type Printed = {
	/** 27,92 % is 0.2792. */
	readonly value: number;
	readonly decimals: number;
	readonly isPercent: boolean;
	/** Thousands stand apart: a count and no year. */
	readonly isGrouped: boolean;
	/** A plus was written: it is a difference. */
	readonly isSigned: boolean;
};

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
	const known = patterns.get(language);
	if (known) return known;
	const { group, point } = separators(language);
	const made = new RegExp(
		`^([+−-]?)(\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${point}](\\d+))?(?:[\\s\\u00a0]?(%))?$`,
		'u',
	);
	patterns.set(language, made);
	return made;
}

/**
 * The number that the functions of `format` printed, in whole parts so that nothing is lost; null for every other
 * text, also for one with a word or a bound beside it, and for a code that begins with 0.
 */
export function printed(text: string, language: Language): Printed | null {
	const [, sign = '', whole, part = '', percent] = patternOf(language).exec(text.trim()) ?? [];
	if (whole === undefined) return null;
	const digits = whole.replace(/\D/gu, '');
	if (digits.length > 1 && digits.startsWith('0')) return null;
	const isPercent = percent !== undefined;
	const places = part.length + (isPercent ? 2 : 0);
	const size = Number(`${digits}${part}`) / 10 ** places;
	if (!Number.isSafeInteger(Number(`${digits}${part}`))) return null;
	return {
		value: sign === minus || sign === '-' ? -size : size,
		decimals: part.length,
		isPercent,
		isGrouped: digits.length < 4 || whole !== digits,
		isSigned: sign === '+' || sign === minus,
	};
}

/** True for what stands where nothing is known. */
export const isBlank = (text: string): boolean => text.trim() === '' || text.trim() === noValue;
