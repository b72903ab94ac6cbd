import { nameIn } from '$lib/domain/base/named';
import { count, date, type Language } from '$lib/domain/base/format';
import type { FoundPlace, NamedUnit, RegisterLevel } from '$lib/domain/units/province-choice';
import { lastDay } from '$lib/domain/units/register-level';
import { startWords } from '$lib/messages/start/start';

/** One that goes on under its name is told from what it is now. */
function oldName(old: NamedUnit, today: NamedUnit, language: Language): string {
	const name = nameIn(language, old);
	return old.id !== today.id && old.name_vi === today.name_vi ? startWords[language].former(name) : name;
}

/** Until when a unit of before was there, and since when, where that is not since ever. */
function lived(
	{ from, to, isLatest = false }: Omit<FoundPlace, 'kind' | 'today' | 'of'>,
	language: Language,
): string {
	const words = startWords[language];
	const until = date(to ?? lastDay, language);
	if (from !== undefined) return words.fromUntil(date(from, language), until);
	return isLatest ? words.untilLatest(until) : words.until(until);
}

/** Where a place lies, and when. */
export function whereIs({ kind, today, of, ...life }: FoundPlace, language: Language): string {
	const words = startWords[language];
	if (kind === 'before') return words.before(nameIn(language, today));
	if (kind === 'commune') return words.commune(nameIn(language, of ?? today));
	if (kind !== 'now') return words.district(oldName(of ?? today, today, language), lived(life, language));
	return today.before.length === 1 ? words.alone : words.now;
}

/** What a data set of a place will know of. */
export function factsOf({ id, kind, today }: FoundPlace, level: RegisterLevel, language: Language): string[] {
	const words = startWords[language];
	if (kind !== 'now' && kind !== 'before') return level === 'school' ? [words.ownSchools] : [];
	const olds = kind === 'before' ? today.before.filter((old) => old.id === id) : today.before;
	const number = (many: number) => count(many, language);
	return [
		...(kind === 'now' && olds.length > 1
			? [words.formed(olds.map((old) => oldName(old, today, language)).join(', '))]
			: []),
		...(kind === 'now' ? [words.communes(number(today.communes))] : []),
		...olds.map((old) =>
			words.oldDistricts(
				number(old.districts.filter(({ to }) => to === undefined).length),
				oldName(old, today, language),
			),
		),
	];
}
