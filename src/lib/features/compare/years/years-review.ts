import { multiYearReview, type MultiYearReview } from '$lib/domain/comparisons/multi-year-review';
import { nothingKnown } from '$lib/domain/comparisons/overview';
import { rateBp } from '$lib/domain/measures/rate';
import {
	isEstimate,
	isPart,
	type AllUnits,
	type SeriesYear,
	type UnitSeries,
} from '$lib/domain/comparisons/series';
import { hasReached, isJudged } from '$lib/domain/measures/status';
import type { Span } from '../shared/address';

export type UnitReview = MultiYearReview & {
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** First and last year of the span with both counts. */
	readonly first: SeriesYear | undefined;
	readonly last: SeriesYear | undefined;
	/** Years in which the unit was expected and gave no pair of counts. */
	readonly missing: readonly number[];
	/** Of these, years for which a rate alone was declared. */
	readonly declaredOnly: readonly number[];
	/** Years in which some of its parts gave nothing. */
	readonly partial: readonly number[];
	/** Years of which nothing is known: it was no unit, or no unit gave anything (`absenceOf`). */
	readonly absent: readonly number[];
};

/** A unit over a span of years (F9); a year outside its life is not missing. */
export function reviewOf({ years }: Pick<UnitSeries, 'years'>, { from, to }: Span): UnitReview {
	const within = [...years.values()].filter(({ year }) => year >= from && year <= to);
	const known = within
		.filter(({ numerator, denominator }) => rateBp(numerator, denominator) !== null)
		.toSorted((a, b) => a.year - b.year);
	const sum = (key: 'numerator' | 'denominator') =>
		known.length === 0 ? null : known.reduce((total, year) => total + (year[key] ?? 0), 0);
	const review = multiYearReview(
		within.map(({ year, numerator, denominator, status }) => ({
			year,
			numerator,
			denominator,
			isMet: isJudged(status) ? hasReached(status) : null,
		})),
		from,
		to,
	);
	const [first, last] = [known[0], known.at(-1)];
	return {
		...review,
		// between a part and the whole there is no change of counts
		changeStudents: [first, last].some((year) => year && isPart(year)) ? null : review.changeStudents,
		numerator: sum('numerator'),
		denominator: sum('denominator'),
		first,
		last,
		partial: known.filter(isPart).map(({ year }) => year),
		missing: review.missingYears.filter((year) => years.has(year)),
		declaredOnly: review.missingYears.filter((year) => years.get(year)?.isDeclaredOnly),
		absent: review.missingYears.filter((year) => !years.has(year)),
	};
}

/** Years in which a unit was none, and those of which no unit has any figure: `all` has the years that anybody has. */
export function absenceOf(
	{ absent }: Pick<UnitReview, 'absent'>,
	all: Pick<UnitSeries, 'years'>,
): { readonly notThere: readonly number[]; readonly nobody: readonly number[] } {
	return {
		notThere: absent.filter((year) => all.years.has(year)),
		nobody: absent.filter((year) => !all.years.has(year)),
	};
}

export type YearsRow = {
	readonly unit: UnitSeries;
	readonly review: UnitReview;
	readonly isEstimated: boolean;
};

export function yearsRow(unit: UnitSeries, span: Span): YearsRow {
	const isEstimated = [...unit.years.values()].some(
		(year) => year.year >= span.from && year.year <= span.to && year.rateBp !== null && isEstimate(year),
	);
	return { unit, review: reviewOf(unit, span), isEstimated };
}

/**
 * Is the change of all units together between other units in its first year than in its last? A unit counts in the
 * years in which it gave both counts.
 */
export function hasOtherUnits(
	units: readonly Pick<UnitSeries, 'years'>[],
	{ first, last }: Pick<UnitReview, 'first' | 'last'>,
): boolean {
	if (first === undefined || last === undefined) return false;
	const gave = ({ years }: Pick<UnitSeries, 'years'>, year: number) => {
		const own = years.get(year);
		return own !== undefined && own.numerator !== null && own.denominator !== null;
	};
	return units.some((unit) => gave(unit, first.year) !== gave(unit, last.year));
}

/** All units together in the form of one unit, its years against the declared totals. */
export function provinceSeries(all: readonly AllUnits[], unitId: string, name: string): UnitSeries {
	const years = all
		.filter(({ unitsExpected }) => unitsExpected > 0)
		.map(({ total, isEstimated, ...year }): SeriesYear => ({
			...nothingKnown,
			parentId: null,
			validTo: null,
			carried: null,
			...year,
			unitId,
			nameVi: name,
			nameEn: name,
			quality: isEstimated ? 'estimated' : null,
			targetBp: total?.valueBp ?? null,
			targetDate: total?.effectiveDate ?? null,
			targetDoc: total?.docNo ?? null,
		}));
	return {
		unitId,
		nameVi: name,
		nameEn: name,
		sortOrder: null,
		validTo: null,
		years: new Map(years.map((year) => [year.year, year])),
	};
}
