import type { Choices, IndicatorChoice } from '$lib/db/views/choices';
import type { Filters } from '$lib/domain/base/filters';
import { isCompanion } from '$lib/domain/measures/roles';

type Where = Pick<Filters, 'indicator' | 'year' | 'level'>;

/** Indicators with anything for the same year and level, those of the same school level first. */
export function secondIndicators(
	{ indicators, rows }: Choices,
	{ indicator, year, level }: Where,
): IndicatorChoice[] {
	const there = new Set(
		rows
			.filter((row) => row.periodId === String(year) && row.level === level)
			.map(({ indicatorId }) => indicatorId),
	);
	const own = indicators.find(({ indicatorId }) => indicatorId === indicator)?.schoolLevel;
	return indicators
		.filter(({ indicatorId }) => indicatorId !== indicator && there.has(indicatorId))
		.toSorted((a, b) => Number(b.schoolLevel === own) - Number(a.schoolLevel === own));
}

/** The one that the address names, else the one that the reviews ask about first, else the first there is. */
export function secondIndicatorFrom(
	params: URLSearchParams,
	offered: readonly IndicatorChoice[],
): string | null {
	const ids = offered.map(({ indicatorId }) => indicatorId);
	return (
		ids.find((id) => id === params.get('other')) ?? offered.find(isCompanion)?.indicatorId ?? ids[0] ?? null
	);
}
