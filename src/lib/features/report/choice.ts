import type { Choices } from '$lib/db/views/choices';
import { isHeadline } from '$lib/domain/measures/roles';
import { levelsFor, yearsFor } from '../shared/figures/choice';

const mains = ({ indicators }: Choices) =>
	indicators.filter(isHeadline).map(({ indicatorId }) => indicatorId);

/** Years with anything to report, the newest first. */
export const reportYears = (choices: Choices): number[] =>
	[...new Set(mains(choices).flatMap((id) => yearsFor(choices, id)))].toSorted((a, b) => b - a);

/** Unit levels of a year, from the largest down. */
export const reportLevels = (choices: Choices, year: number): string[] => [
	...new Set(mains(choices).flatMap((id) => levelsFor(choices, id, year))),
];

/** Year and level asked for, or the first ones with anything to report. */
export function reportChoice(choices: Choices, asked: { readonly year: number; readonly level: string }) {
	const years = reportYears(choices);
	const year = years.includes(asked.year) ? asked.year : (years[0] ?? asked.year);
	const levels = reportLevels(choices, year);
	const level = levels.includes(asked.level) ? asked.level : (levels[0] ?? asked.level);
	return { year, level };
}
