import { change, isEstimate, type SeriesYear, type UnitSeries } from '$lib/domain/comparisons/series';
import type { Span } from '../shared/address';

/** More names than this cannot be read beside the lines. */
export const mostNamed = 20;

export type Pair = {
	readonly unit: UnitSeries;
	readonly from: SeriesYear;
	readonly to: SeriesYear;
	readonly fromBp: number;
	readonly toBp: number;
	readonly points: number;
	readonly students: number | null;
	readonly isEstimated: boolean;
};

/** Units with a rate in both years; the others by why they have none. */
export function pairs(series: readonly UnitSeries[], { from, to }: Span) {
	const both: Pair[] = [];
	const [missingFrom, missingTo, absentFrom, absentTo]: UnitSeries[][] = [[], [], [], []];
	for (const unit of series) {
		const [first, last] = [unit.years.get(from), unit.years.get(to)];
		if (!first && !last) continue;
		if (!first) absentFrom?.push(unit);
		else if (first.rateBp === null) missingFrom?.push(unit);
		if (!last) absentTo?.push(unit);
		else if (last.rateBp === null) missingTo?.push(unit);
		const { points, students } = change(first, last);
		if (first?.rateBp == null || last?.rateBp == null || points === null) continue;
		both.push({
			unit,
			from: first,
			to: last,
			fromBp: first.rateBp,
			toBp: last.rateBp,
			points,
			students,
			isEstimated: isEstimate(first) || isEstimate(last),
		});
	}
	return {
		both,
		missingFrom: missingFrom ?? [],
		missingTo: missingTo ?? [],
		absentFrom: absentFrom ?? [],
		absentTo: absentTo ?? [],
	};
}

/** Whose names stand beside the lines: all of few, else the largest changes and the chosen ones. */
export function namedUnits(both: readonly Pair[], chosen: ReadonlySet<string>): ReadonlySet<string> {
	if (both.length <= mostNamed) return new Set(both.map(({ unit }) => unit.unitId));
	const picked = both.filter(({ unit }) => chosen.has(unit.unitId));
	const largest = both
		.filter(({ unit }) => !chosen.has(unit.unitId))
		.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
		.slice(0, Math.max(0, mostNamed / 2 - picked.length));
	return new Set([...picked, ...largest].map(({ unit }) => unit.unitId));
}
