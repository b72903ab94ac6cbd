import { isOnPace, linearPathBp, requiredPace, type PathPoint } from '../measures/pace';
import type { Direction } from '../schema/vocabulary';

/** A target for the end of a stage of several years. */
export type StageEnd = PathPoint & { readonly from: number };

export type StagePath = {
	/** First year of the stage with a rate; null when there is none. */
	readonly start: PathPoint | null;
	readonly end: StageEnd;
	/** The last year, up to the one looked at, with a rate. */
	readonly now: PathPoint | null;
	/** Points a year to the end (F8); null without a rate or once the stage is over. */
	readonly pace: number | null;
	/** Is `now` on the right side of the straight path? null while nothing lies between start and now. */
	readonly isOnPace: boolean | null;
	/** Has the end already been reached? */
	readonly isReached: boolean;
};

type YearRate = { readonly year: number; readonly rateBp: number | null };

/** Where a unit stands on the straight path to the end of the stage (F8). `until` is the year that is looked at. */
export function stagePath(
	years: readonly YearRate[],
	end: StageEnd | null,
	until: number,
	direction: Direction,
): StagePath | null {
	if (end === null || direction === 'info') return null;
	const points = years
		.flatMap(({ year, rateBp }) => (rateBp === null ? [] : [{ year, bp: rateBp }]))
		.filter(({ year }) => year >= end.from && year <= Math.min(until, end.year))
		.toSorted((a, b) => a.year - b.year);
	const [start = null, now = null] = [points[0], points.at(-1)];
	return {
		start,
		end,
		now,
		pace: now === null ? null : requiredPace(now, end),
		isOnPace:
			start === null || now === null || start.year === now.year ? null : isOnPace(start, end, now, direction),
		isReached: now !== null && (direction === 'lower' ? now.bp <= end.bp : now.bp >= end.bp),
	};
}

/** The path in one year, in whole basis points; null outside of it. */
export function pathBpIn({ start, end }: StagePath, year: number): number | null {
	if (start === null || year < start.year || year > end.year) return null;
	return Math.round(linearPathBp(start, end, year));
}
