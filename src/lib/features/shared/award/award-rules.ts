import { shortIn } from '$lib/domain/base/named';
import type { AwardRule } from '$lib/domain/comparisons/award-rule';
import type { Choices, IndicatorChoice } from '$lib/db/views/choices';
import { date, type Language } from '$lib/domain/base/format';
import { vietnamDay } from '$lib/domain/measures/reporting';
import { awardWords } from '$lib/messages/compare/award';
import type { App } from '$lib/state/app.svelte';
import type { Kept } from '$lib/workspace/saved-items';
import { comparedLevels } from '../figures/choice';

/** Rules of the figures on screen: those of the lock, or those that this browser keeps for the data set. */
export const rulesOf = (app: App): readonly AwardRule[] => app.lock?.rules ?? rulesIn(app.store.kept);

/** Rules that this browser keeps for the data set, the newest first. */
function rulesIn(kept: readonly Kept[]): AwardRule[] {
	return kept
		.flatMap((one) => (one.kind === 'award' ? [one.value] : []))
		.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}

export const keptRule = (dataset: string, rule: AwardRule): Kept => ({
	dataset,
	kind: 'award',
	key: rule.id,
	value: rule,
});

/** A rule by name, with the day in Viet Nam on which it was locked. */
export function ruleName(
	{ name, lockedAt }: Pick<AwardRule, 'name' | 'lockedAt'>,
	language: Language,
): string {
	const words = awardWords[language];
	return lockedAt === null
		? words.draft(name)
		: words.locked(name, date(vietnamDay(new Date(lockedAt)), language));
}

/** Indicators that say whether more is better, with anything in the year at the level. */
export function judgedIndicators(
	{ indicators, rows }: Choices,
	year: number,
	level: string,
): IndicatorChoice[] {
	const there = new Set(
		rows.filter((row) => row.periodId === String(year) && row.level === level).map((row) => row.indicatorId),
	);
	return indicators.filter(({ indicatorId, direction }) => direction !== 'info' && there.has(indicatorId));
}

/** Years and levels with anything to judge, the newest and the largest first. */
export function awardYears({ rows }: Choices): number[] {
	return [...new Set(rows.map(({ periodId }) => Number(periodId)))].toSorted((a, b) => b - a);
}

export function awardLevels({ rows }: Choices, year: number): string[] {
	const levels = new Set(rows.filter(({ periodId }) => periodId === String(year)).map(({ level }) => level));
	return comparedLevels.filter((level) => levels.has(level));
}

/** Short names of indicators in the reader's language. */
export function indicatorNames(
	indicators: readonly IndicatorChoice[],
	language: Language,
): ReadonlyMap<string, string> {
	return new Map(indicators.map((one) => [one.indicatorId, shortIn(language, one)]));
}

/** A typed whole number within limits; what is no number is the least. */
export const wholeNumber = (text: string, least: number, most: number): number =>
	Math.min(most, Math.max(least, Math.round(Number(text)) || least));
