import { rateBp } from '../measures/rate';

export type YearShare = {
	readonly year: number;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly isMet: boolean | null;
};

export type MultiYearReview = {
	pooledBp: number | null;
	yearsMet: number;
	yearsJudged: number;
	changePoints: number | null;
	changeStudents: number | null;
	missingYears: number[];
};

/**
 * Several years at once (F9): pooled Σn/Σd, years met of those judged, first to last change. A year without both
 * counts cannot be pooled and is named in `missingYears`, even where a declared rate was judged.
 */
export function multiYearReview(years: readonly YearShare[], from: number, to: number): MultiYearReview {
	const within = years.filter((year) => year.year >= from && year.year <= to);
	const known = within
		.filter((year) => rateBp(year.numerator, year.denominator) !== null)
		.toSorted((a, b) => a.year - b.year);
	const sum = (key: 'numerator' | 'denominator') =>
		known.reduce((total, year) => total + (year[key] ?? 0), 0);
	const first = known[0];
	const last = known.at(-1);
	const hasChange = first !== undefined && last !== undefined && first !== last;
	const rate = (year: YearShare) => rateBp(year.numerator, year.denominator) ?? 0;
	const judged = within.filter((year) => year.isMet !== null);
	return {
		pooledBp: rateBp(sum('numerator'), sum('denominator')),
		yearsMet: judged.filter((year) => year.isMet).length,
		yearsJudged: judged.length,
		changePoints: hasChange ? (rate(last) - rate(first)) / 100 : null,
		changeStudents: hasChange ? (last.numerator ?? 0) - (first.numerator ?? 0) : null,
		missingYears: Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
			(year) => !known.some((row) => row.year === year),
		),
	};
}
