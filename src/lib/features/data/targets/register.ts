import { levelsFor, yearsFor } from '$lib/features/shared/figures/choice';
import type { Choices } from '$lib/db/views/choices';
import { hasDraftOnly, type TargetHistory } from '$lib/domain/measures/target-history';

/** What the register shows: one indicator in one year for the units of one level. */
export type RegisterView = { readonly indicator: string; readonly year: number; readonly level: string };

/** The nearest view that has something to show: the newest year of an indicator, the first level of a year. */
export function offeredView(choices: Choices, asked: RegisterView): RegisterView {
	const years = yearsFor(choices, asked.indicator);
	const year = years.includes(asked.year) ? asked.year : (years[0] ?? asked.year);
	const levels = levelsFor(choices, asked.indicator, year);
	const level = levels.includes(asked.level) ? asked.level : (levels[0] ?? asked.level);
	return { indicator: asked.indicator, year, level };
}

export const registerParts = ['all', 'adjusted', 'late', 'draft', 'none'] as const;
export type RegisterPart = (typeof registerParts)[number];

/** The units of which a part of the register speaks. */
export function unitsIn(histories: readonly TargetHistory[], part: RegisterPart): TargetHistory[] {
	return histories.filter((history) => {
		const { isAdjusted, isLate, current } = history;
		if (part === 'adjusted') return isAdjusted;
		if (part === 'late') return isLate;
		if (part === 'all') return true;
		return current === null && hasDraftOnly(history) === (part === 'draft');
	});
}

/** A line of the register: a version of a unit's target; null where there is none. */
export type RegisterLine = {
	readonly key: string;
	readonly history: TargetHistory;
	readonly version: TargetHistory['versions'][number] | null;
	readonly isFirst: boolean;
};

export function registerLines(histories: readonly TargetHistory[]): RegisterLine[] {
	return histories.flatMap((history): RegisterLine[] =>
		history.versions.length === 0
			? [{ key: history.unitId, history, version: null, isFirst: true }]
			: history.versions.map((version, index) => ({
					key: `${history.unitId} ${index}`,
					history,
					version,
					isFirst: index === 0,
				})),
	);
}

/** Lock days of the plans in the register, each once. */
export function locksIn(histories: readonly TargetHistory[]): { plan: string; day: string }[] {
	const days = new Map<string, string>();
	for (const { planName, lockedOn } of histories.flatMap(({ versions }) => versions))
		if (planName !== null && lockedOn !== null) days.set(planName, lockedOn);
	return [...days].map(([plan, day]) => ({ plan, day }));
}
