import { hasReached, isJudged } from '../measures/status';
import { assessment, type Assessment } from '../measures/progress';
import { rateBp } from '../measures/rate';
import type { Direction } from '../schema/vocabulary';
import type { Lens } from '../units/unit-lens';
import { carriedYear, unitYears, type CarriedYear, type UnitYear } from './years';

/** A year of a unit; `carried` where its counts were handed over by older units and no target is its own. */
export type SeriesYear = UnitYear & { readonly carried: CarriedYear | null };

export type UnitSeries = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly above?: string | null;
	readonly sortOrder: number | null;
	/** Last day of the unit; null while it lives. */
	readonly validTo: string | null;
	/** A year in which the unit was not expected is not there. */
	readonly years: ReadonlyMap<number, SeriesYear>;
};

export type History = { readonly rows: readonly UnitYear[]; readonly carried: readonly CarriedYear[] };

/** Has the unit a figure or a target of its own in this year? */
const isItsOwn = ({ numerator, denominator, declaredBp, targetBp, targetCount }: UnitYear) =>
	[numerator, denominator, declaredBp, targetBp, targetCount].some((value) => value !== null);

/** Handed over with a value: judged by nobody's target. */
function handedOver(row: CarriedYear, direction: Direction): SeriesYear[] {
	return unitYears([carriedYear(row)], direction).map((year) => ({
		...year,
		status: year.status === 'no_target' ? 'not_assessed' : year.status,
		carried: row,
	}));
}

/**
 * Do the counts stand for the unit's own year? Where its ground changed later they do, its own among them as far as they
 * are known; otherwise own values and targets win.
 */
const isInPlaceOf = (own: UnitYear, { hasOwn, partsKnown, partsExpected }: CarriedYear) =>
	hasOwn === true ? partsKnown > 0 || partsExpected === 0 : partsKnown > 0 && !isItsOwn(own);

/** One line a unit; a year for which a successor has no value and no target takes what was handed over for it. */
export function unitSeries({ rows, carried }: History, lens: Lens, direction: Direction): UnitSeries[] {
	const found = new Map<string, Omit<UnitSeries, 'years'> & { years: Map<number, SeriesYear> }>();
	const add = (year: SeriesYear) => {
		const { unitId, nameVi, nameEn, above = null, sortOrder, validTo } = year;
		const known = found.get(unitId);
		if (known) known.years.set(year.year, year);
		else
			found.set(unitId, {
				...{ unitId, nameVi, nameEn, above, sortOrder, validTo },
				years: new Map([[year.year, year]]),
			});
	};
	const seen = lens === 'as_was' ? rows : rows.filter(({ validTo }) => validTo === null);
	for (const row of seen) add({ ...row, carried: null });
	if (lens !== 'as_was')
		for (const row of carried) {
			// what took over and ended itself is no unit of today
			if (row.validTo != null) continue;
			const own = found.get(row.unitId)?.years.get(row.year);
			if (own && !isInPlaceOf(own, row)) continue;
			for (const year of handedOver(row, direction)) add(year);
		}
	return [...found.values()];
}

/** Years with a row of any unit, rising. */
export function yearsIn(series: readonly UnitSeries[]): number[] {
	return [...new Set(series.flatMap(({ years }) => [...years.keys()]))].toSorted((a, b) => a - b);
}

/** Years in which any unit has a rate, rising. */
export function yearsKnown(series: readonly UnitSeries[]): number[] {
	return yearsIn(series).filter((year) => series.some(({ years }) => years.get(year)?.rateBp != null));
}

/** Added up from some of its parts only: the others gave nothing, so its counts are not those of the whole. */
export const isPart = ({ carried }: SeriesYear): boolean =>
	carried !== null && carried.partsKnown > 0 && carried.partsKnown < carried.partsExpected;

/** Worked out of shares of older units, or of some of them only: an estimate, whatever the quality of the parts. */
export const isEstimate = (year: SeriesYear): boolean =>
	year.quality === 'estimated' || (year.carried?.isApportioned ?? false) || isPart(year);

/** The declared total of a document, by year. */
export type YearTotal = {
	readonly year: number;
	readonly valueBp: number;
	readonly docNo: string | null;
	readonly effectiveDate: string | null;
};

/** All units of a year together. */
export type AllUnits = Assessment & {
	readonly year: number;
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Units whose counts are in the sum, and are those of the whole unit. */
	readonly unitsUsed: number;
	readonly unitsExpected: number;
	readonly unitsMet: number;
	readonly unitsJudged: number;
	readonly isEstimated: boolean;
	readonly total: YearTotal | null;
};

/** Σn and Σd over the units that gave both (F5), against the declared total of the year; never a mean of rates. */
export function allUnits(
	series: readonly UnitSeries[],
	year: number,
	totals: readonly YearTotal[],
	direction: Direction,
): AllUnits {
	const rows = series.flatMap(({ years }) => years.get(year) ?? []);
	const used = rows.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
	const judged = rows.filter(({ status }) => isJudged(status));
	const sum = (key: 'numerator' | 'denominator') =>
		used.length === 0 ? null : used.reduce((total, row) => total + (row[key] ?? 0), 0);
	const share = { numerator: sum('numerator'), denominator: sum('denominator'), declaredBp: null };
	const total = totals.find((one) => one.year === year) ?? null;
	return {
		...assessment(share, total?.valueBp ?? null, direction),
		year,
		numerator: share.numerator,
		denominator: share.denominator,
		unitsUsed: used.filter((row) => !isPart(row)).length,
		unitsExpected: rows.length,
		unitsMet: judged.filter(({ status }) => hasReached(status)).length,
		unitsJudged: judged.length,
		isEstimated: rows.some(isEstimate),
		total,
	};
}

export type Change = { readonly points: number | null; readonly students: number | null };

/** From one year to another: points between the published rates, students only where both whole units were counted. */
export function change(from: SeriesYear | undefined, to: SeriesYear | undefined): Change {
	if (!from || !to || from.rateBp === null || to.rateBp === null) return { points: null, students: null };
	const isCounted = [from, to].every(
		(year) => rateBp(year.numerator, year.denominator) !== null && !isPart(year),
	);
	return {
		points: (to.rateBp - from.rateBp) / 100,
		students: isCounted ? (to.numerator ?? 0) - (from.numerator ?? 0) : null,
	};
}
