import type { Direction } from '../schema/vocabulary';

/** A point of a stage: calendar year and rate or target in basis points. */
export type PathPoint = { readonly year: number; readonly bp: number };

/** Points a year still needed to the end of the stage (F8); null once the stage is over. */
export function requiredPace(now: PathPoint, end: PathPoint): number | null {
	if (now.year >= end.year) return null;
	return (end.bp - now.bp) / 100 / (end.year - now.year);
}

/** The straight path from the start to the end target, in basis points (not rounded); level outside the stage (F8). */
export function linearPathBp(start: PathPoint, end: PathPoint, year: number): number {
	if (year >= end.year) return end.bp;
	if (year <= start.year) return start.bp;
	return start.bp + ((end.bp - start.bp) * (year - start.year)) / (end.year - start.year);
}

/**
 * "Kịp tiến độ": not on the wrong side of the straight path (F8): not below it, or not above it where lower is
 * better. Compared without division, so it is exact.
 */
export function isOnPace(
	start: PathPoint,
	end: PathPoint,
	now: PathPoint,
	direction: Direction = 'higher',
): boolean {
	const span = Math.max(end.year - start.year, 1);
	const gone = now.year >= end.year ? span : Math.max(now.year - start.year, 0);
	const ahead = (now.bp - start.bp) * span - (end.bp - start.bp) * gone;
	return direction === 'lower' ? ahead <= 0 : ahead >= 0;
}
