import type { Choices, IndicatorChoice } from '$lib/db/views/choices';
import type { DatasetInfo } from '$lib/domain/schema/dataset';
import type { Level } from '$lib/domain/schema/vocabulary';
import { namedIn } from '$lib/domain/measures/definitions';
import type { Filters } from '$lib/domain/base/filters';
import { levelAsked } from '$lib/domain/units/register-level';

/** Indicators that have anything to show; all of them where nothing has. */
export function offered({ indicators, rows }: Choices): IndicatorChoice[] {
	const known = new Set(rows.map((row) => row.indicatorId));
	return indicators.filter(({ indicatorId }) => known.size === 0 || known.has(indicatorId));
}

/** The choices with their indicators as they are called in a year. */
export const inYear = (choices: Choices, year: number): Choices => ({
	...choices,
	indicators: namedIn(choices.indicators, choices.renamings, year),
});

/** An indicator as it is called in a year. */
export const indicatorIn = (
	{ indicators, renamings }: Pick<Choices, 'indicators' | 'renamings'>,
	id: string,
	year: number,
): IndicatorChoice | undefined =>
	namedIn(
		indicators.filter(({ indicatorId }) => indicatorId === id),
		renamings,
		year,
	)[0];

/** Years to choose from, the newest first; the one on screen is among them, also where it has nothing. */
export const yearsWith = (years: readonly number[], chosen: number): number[] =>
	[...new Set([...years, chosen])].toSorted((a, b) => b - a);

/** Years with a target or an outcome of an indicator, the newest first. */
export function yearsFor({ rows }: Choices, indicator: string): number[] {
	const years = rows.filter((row) => row.indicatorId === indicator).map((row) => Number(row.periodId));
	return [...new Set(years)].toSorted((a, b) => b - a);
}

/** From the largest down. */
export const comparedLevels: readonly Level[] = ['district', 'commune', 'cluster', 'school', 'vet', 'gdtx'];

/** Unit levels that can be compared in a year, or in any, from the largest down; the province is the frame, not a row. */
export function levelsFor({ rows }: Choices, indicator: string, year: number | null): string[] {
	const levels = new Set(
		rows
			.filter((row) => row.indicatorId === indicator && (year === null || row.periodId === String(year)))
			.map((row) => row.level),
	);
	return comparedLevels.filter((level) => levels.has(level));
}

/** A link may ask for a level at which an indicator has nothing: the first one that has is shown. */
export function levelShown(
	choices: Choices | null,
	{ indicator, year, level }: Pick<Filters, 'indicator' | 'level'> & { readonly year: number | null },
): string {
	const there = choices ? levelsFor(choices, indicator, year) : [];
	return there.includes(level) ? level : (there[0] ?? level);
}

/** The same indicator of another school level, or the first one there. */
export function counterpart(indicators: readonly IndicatorChoice[], current: string, level: string): string {
	const family = indicators.find(({ indicatorId }) => indicatorId === current)?.family ?? null;
	const there = indicators.filter((row) => row.schoolLevel === level);
	return (
		there.find((row) => family !== null && row.family === family)?.indicatorId ??
		there[0]?.indicatorId ??
		current
	);
}

type Office = Pick<DatasetInfo, 'changeover' | 'default'>;

export type Shown = Pick<Filters, 'indicator' | 'year' | 'level' | 'asOf'>;

/**
 * Another year; a level that has nothing in it gives way to the first that has. Whoever looks at the level that the total
 * of a year is counted over goes on to that of the other year.
 */
export function withYear(choices: Choices, shown: Shown, year: number, office?: Office): Shown {
	const { indicator, level } = shown;
	const levels = levelsFor(choices, indicator, year);
	const isCounted = office !== undefined && level === levelAsked(office, shown.year);
	const wanted = [...(isCounted ? [levelAsked(office, year)] : []), level];
	const there = wanted.find((one) => levels.includes(one)) ?? levels[0] ?? level;
	return { indicator, year, level: there, asOf: null };
}

/** Another indicator; a year that has nothing of it gives way to its newest. */
export function withIndicator(choices: Choices, shown: Shown, indicator: string, office?: Office): Shown {
	const years = yearsFor(choices, indicator);
	const year = years.includes(shown.year) ? shown.year : (years[0] ?? shown.year);
	return withYear(choices, { ...shown, indicator }, year, office);
}

/** What one change of the filter bar leads to, the likeliest first. */
export function neighbours(choices: Choices, shown: Shown, office?: Office): Shown[] {
	const { indicator, year } = shown;
	const all = offered(choices);
	const schoolLevel = all.find((one) => one.indicatorId === indicator)?.schoolLevel;
	const others = new Set(all.map((one) => one.schoolLevel).filter((level) => level !== schoolLevel));
	const near = all.filter((one) => one.schoolLevel === schoolLevel).map(({ indicatorId }) => indicatorId);
	const years = yearsFor(choices, indicator).toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year));
	const inYears = years.map((other) => withYear(choices, shown, other, office));
	return [
		...inYears.slice(0, 3),
		...[...others].map((level) => withIndicator(choices, shown, counterpart(all, indicator, level), office)),
		...inYears.slice(3),
		...levelsFor(choices, indicator, year).map((level) => ({ ...shown, level })),
		...near.map((id) => withIndicator(choices, shown, id, office)),
	];
}
