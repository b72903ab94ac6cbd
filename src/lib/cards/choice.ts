import type { Choices, IndicatorChoice } from '$lib/db/choices';

/** Indicators that have anything to show. */
export function offered({ indicators, rows }: Choices): IndicatorChoice[] {
	const known = new Set(rows.map((row) => row.indicatorId));
	return indicators.filter(({ indicatorId }) => known.has(indicatorId));
}

/** Years with a target or an outcome of an indicator, the newest first. */
export function yearsFor({ rows }: Choices, indicator: string): number[] {
	const years = rows.filter((row) => row.indicatorId === indicator).map((row) => Number(row.periodId));
	return [...new Set(years)].toSorted((a, b) => b - a);
}

const levelOrder = ['district', 'commune', 'cluster', 'school', 'vet', 'gdtx'];

/** Unit levels that can be compared, from the largest down; the province itself is the frame, not a row. */
export function levelsFor({ rows }: Choices, indicator: string, year: number): string[] {
	const levels = new Set(
		rows
			.filter((row) => row.indicatorId === indicator && row.periodId === String(year))
			.map((row) => row.level),
	);
	return levelOrder.filter((level) => levels.has(level));
}

/** The same indicator of another school level, or the first one there. */
export function counterpart(indicators: readonly IndicatorChoice[], current: string, level: string): string {
	const base = current.replace(/_(thcs|thpt)$/, '');
	const there = indicators.filter((row) => row.schoolLevel === level);
	return (
		there.find(({ indicatorId }) => indicatorId.replace(/_(thcs|thpt)$/, '') === base)?.indicatorId ??
		there[0]?.indicatorId ??
		current
	);
}
