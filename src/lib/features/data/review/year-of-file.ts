/** The year that a file says, where the page shows another; null also while it is still asked for. */
export function yearBeside(said: string | null, viewed: number): number | null {
	const year = said === null ? null : Number(said);
	return year === null || !Number.isInteger(year) || year === viewed ? null : year;
}
