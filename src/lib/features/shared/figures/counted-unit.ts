import { count, noValue, percent, type Language } from '$lib/domain/base/format';
import type { ProvinceProgress } from '$lib/domain/comparisons/overview';
import type { Status } from '$lib/domain/measures/status';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { Messages } from '$lib/messages/shared/core';

/** What an indicator counts. */
export type Counted = keyof Messages['overview']['people'];

export function counted(denominatorDef: string | null): Counted {
	switch (denominatorDef) {
		case 'graduates':
		case 'schools':
			return denominatorDef;
		case 'candidates':
			return 'papers';
		case 'places':
			return 'places';
		default:
			return 'other';
	}
}

/** "57 em", "9 trường". */
export function people(value: number, what: Counted, words: Messages, language: Language): string {
	const { single, one } = words.overview.people[what];
	return `${count(value, language)}\u00a0${value === 1 ? single : one}`;
}

/** What all units together miss: "57 em", "ít nhất 57 em" where some gave a rate only, "–" where all of them did. */
export function shortfall(
	{ missingStudents, unitsUncounted }: Pick<ProvinceProgress, 'missingStudents' | 'unitsUncounted'>,
	what: Counted,
	words: Messages,
	language: Language,
): string {
	const known = people(missingStudents, what, words, language);
	if (unitsUncounted === 0) return known;
	return missingStudents === 0 ? noValue : words.overview.atLeast(known);
}

/** What all units together miss, as a number; null while nobody is judged or all who are behind gave a rate only. */
export function knownShortfall({
	missingStudents,
	unitsUncounted,
	unitsJudged,
}: Pick<ProvinceProgress, 'missingStudents' | 'unitsUncounted' | 'unitsJudged'>): number | null {
	return unitsJudged === 0 || (missingStudents === 0 && unitsUncounted > 0) ? null : missingStudents;
}

/** "Toàn tỉnh"; while units are missing "Toàn tỉnh (14/15 đơn vị)": a total says over how many it is. */
export function totalName(
	{ unitsUsed, unitsExpected }: Pick<ProvinceProgress, 'unitsUsed' | 'unitsExpected'>,
	words: Messages,
	language: Language,
): string {
	const { total, totalOf } = words.overview.table;
	if (unitsUsed >= unitsExpected) return total;
	return totalOf(words.overview.coverage(count(unitsUsed, language), count(unitsExpected, language)));
}

/** "Vượt" would praise too much where lower is better. */
const isBetter = (status: Status, direction: Direction) => status === 'exceeded' && direction === 'lower';

/** A status in one or two words. */
export function statusLabel(status: Status, direction: Direction, words: Messages): string {
	return isBetter(status, direction) ? words.betterShort : words.statusShort[status];
}

/** A status where there is room to say what is not there: no figures, or no target. */
export function statusName(status: Status, direction: Direction, words: Messages): string {
	return isBetter(status, direction) ? words.betterShort : words.status[status];
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
