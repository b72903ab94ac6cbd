import { inLanguage } from '$lib/domain/base/named';
import type { ImportContents } from '$lib/db/queries/imports';
import { count, type Language } from '$lib/domain/base/format';
import { historyWords } from '$lib/messages/data/history';

const mostNamed = 3;

/** "a, b, c và 2 mục khác": the first few of a list that is joined by line breaks. */
function few(list: readonly string[], language: Language): string {
	const rest = list.length - mostNamed;
	const named = list.slice(0, mostNamed).join(', ');
	return rest > 0 ? historyWords[language].andMore(named, count(rest, language)) : named;
}

const lines = (text: string | null) => (text === null || text === '' ? [] : text.split('\n'));

/** Whose figures an import holds, of what and of when: "Huyện Cần Đước · Vào sơ cấp, trung cấp · 2023". */
export function sayContents(contents: ImportContents, language: Language): string {
	const { units, unitName, indicatorsVi, indicatorsEn, destinations, periods } = contents;
	const words = historyWords[language];
	const of = [
		...lines(inLanguage(language, indicatorsVi, indicatorsEn)),
		...lines(destinations).map((level) => words.destinations(level)),
	];
	const who = units === 1 ? unitName : words.units(count(units, language));
	return [who, few(of, language), few(lines(periods), language)].filter((part) => part !== '').join(' · ');
}
