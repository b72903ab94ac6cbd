/** A point of a stage: calendar year and rate or target in basis points. */
export type PathPoint = { readonly year: number; readonly bp: number };

/** Points a year still needed to the end of the stage (F8); null once the stage is over. */
export function requiredPace(now: PathPoint, end: PathPoint): number | null {
	if (now.year >= end.year) return null;
	return (end.bp - now.bp) / 100 / (end.year - now.year);
}

/** The straight path from the start to the end target, in basis points (not rounded) (F8). */
export function linearPathBp(start: PathPoint, end: PathPoint, year: number): number {
	if (end.year === start.year) return end.bp;
	return start.bp + ((end.bp - start.bp) * (year - start.year)) / (end.year - start.year);
}

/** "Kịp tiến độ": at or above the straight path. Compared without division, so it is exact (F8). */
export function isOnPace(start: PathPoint, end: PathPoint, now: PathPoint): boolean {
	const span = end.year - start.year;
	return (now.bp - start.bp) * span >= (end.bp - start.bp) * (now.year - start.year);
}
