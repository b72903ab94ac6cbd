import { date, type Language } from '$lib/domain/base/format';
import type { ReportingWords } from '$lib/messages/reporting/reporting';

export type DueDays = {
	/** Each day once, the first first. */
	readonly days: readonly string[];
	readonly isYearly: boolean;
	/** Somebody set due days for a monthly form. */
	readonly hasDueDays: boolean;
};

/** By when the returns on the page have to be there, in one sentence. */
export function dueRule({ days, isYearly, hasDueDays }: DueDays, words: ReportingWords, language: Language) {
	const say = words.subtitle;
	const [first] = days;
	if (isYearly) {
		if (first === undefined) return say.noDueDay;
		const day = date(first, language);
		return hasDueDays ? say.yearlyToo(day) : say.yearly(day);
	}
	const ofMonth = new Set(days.map((day) => day.slice(8)));
	return ofMonth.size === 1 && days.length > 1 ? say.eachMonth(String(Number(first?.slice(8)))) : say.dueDays;
}
