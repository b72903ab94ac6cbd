import { bands } from '../measures/status';

/** Numbers and days as a language writes them. Rates come in basis points, gaps in points. */

/**
 * By their codes (BCP 47).
 * @public `messages/languages.ts` adds the others
 */
export interface Languages {
	readonly vi: true;
}

export type Language = keyof Languages;

export const minus = '−';
export const noValue = '–';
const thin = '\u00a0';

/** What stands between thousands and before decimals. */
export function separators(language: Language): { readonly group: string; readonly point: string } {
	const parts = decimal(language, 1).formatToParts(12345.6);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	return { group: of('group'), point: of('decimal') };
}

const formats = new Map<string, Intl.NumberFormat>();

function decimal(language: Language, digits: number): Intl.NumberFormat {
	const key = `${language}${digits}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(language, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		useGrouping: true,
	});
	formats.set(key, made);
	return made;
}

/** 2792 → "27,92"; null → "–". */
export function rate(bp: number | null, language: Language): string {
	return bp === null ? noValue : decimal(language, 2).format(bp / 100);
}

/** 2792 → "27,92 %". */
export function percent(bp: number | null, language: Language): string {
	return bp === null ? noValue : `${rate(bp, language)}${thin}%`;
}

/** 1183 → "1.183". */
export function count(value: number | null, language: Language): string {
	return value === null ? noValue : decimal(language, 0).format(value);
}

/** −1.7 → "−1,70"; a plus sign is always written, a true minus sign too. */
export function signed(points: number | null, language: Language): string {
	if (points === null) return noValue;
	const digits = decimal(language, 2).format(Math.abs(points));
	return `${points < 0 ? minus : points > 0 ? '+' : ''}${digits}`;
}

/** A change of counts: "+57", "−1.234", "0". */
export const signedCount = (change: number, language: Language): string =>
	`${change < 0 ? minus : change > 0 ? '+' : ''}${count(Math.abs(change), language)}`;

/** Percent of the target where what is said of a unit changes: the bands, and the target itself. */
export const attainmentBounds = [bands.behind, bands.near, 100, bands.exceeded] as const;

/**
 * Attainment in percent to two decimals, half up as a rate, but never up to a bound that is not reached: 89,996 is
 * below 90 and reads 89,99. A ratio of whole numbers that is no half is further from one than what is added.
 */
export function shownAttainment(value: number): number {
	const hundredths = Math.round(value * 100 + 1e-8);
	const isReached = !attainmentBounds.some((bound) => hundredths === bound * 100 && value < bound);
	return (isReached ? hundredths : hundredths - 1) / 100;
}

/** Attainment as text; above 200 printed ">200 %" (F14). */
export function attainmentText(value: number | null, language: Language): string {
	if (value === null) return noValue;
	return value > 200 ? `>200${thin}%` : `${decimal(language, 2).format(shownAttainment(value))}${thin}%`;
}

const months = new Map<string, readonly string[]>();

/** Short: "Mar". */
function monthNames(language: Language): readonly string[] {
	const known = months.get(language);
	if (known) return known;
	const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
	const made = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
	months.set(language, made);
	return made;
}

/** 2023-03-07 → "07/3/2023" as Vietnamese documents write it; English "7 Mar 2023". */
export function date(iso: string | null, language: Language): string {
	if (iso === null) return noValue;
	const [year = '', month = '', day = ''] = iso.split('-');
	if (language === 'vi') return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
	return `${Number(day)} ${monthNames(language)[Number(month) - 1] ?? month} ${year}`;
}

const two = (part: number) => String(part).padStart(2, '0');

/** The ISO day of an instant in the reader's own time. */
export function localDay(instant: string): string {
	const at = new Date(instant);
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** An instant in the reader's own time: "10:05 24/11/2026". */
export function moment(iso: string, language: Language): string {
	const at = new Date(iso);
	if (Number.isNaN(at.getTime())) return noValue;
	return `${two(at.getHours())}:${two(at.getMinutes())} ${date(localDay(iso), language)}`;
}

/** Begins with a capital letter: a sentence, where a phrase stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
