import type { Sort } from '$lib/domain/base/filters';
import { compareVi } from '$lib/domain/units/names';
import type { UnitSeries } from '$lib/domain/comparisons/series';
import type { Direction } from '$lib/domain/schema/vocabulary';

/**
 * Units by name, in document order, or by rate or gap of one year, the better figure first and what is missing last;
 * equals by name.
 */
export function ordered(
	series: readonly UnitSeries[],
	sort: Sort,
	year: number,
	direction: Direction,
	name: (unit: UnitSeries) => string,
): UnitSeries[] {
	const sign = direction === 'lower' ? -1 : 1;
	const step = (own: number | null | undefined, other: number | null | undefined) =>
		own == null || other == null ? Number(own == null) - Number(other == null) : sign * (other - own);
	const byRate = (a: UnitSeries, b: UnitSeries) => step(a.years.get(year)?.rateBp, b.years.get(year)?.rateBp);
	const by: Readonly<Record<Sort, (a: UnitSeries, b: UnitSeries) => number>> = {
		name: () => 0,
		order: (a, b) => (a.sortOrder ?? 1e9) - (b.sortOrder ?? 1e9),
		rate: byRate,
		gap: (a, b) => step(a.years.get(year)?.gapPoints, b.years.get(year)?.gapPoints) || byRate(a, b),
	};
	return series.toSorted((a, b) => by[sort](a, b) || compareVi(name(a), name(b)));
}
