type Dated = { readonly asOf: string | null };

/** The day up to which figures count: of the lock that they were locked under, else the newest of their own. */
export function cutOffDay(rows: readonly Dated[], lock: { readonly cutOff: string } | null): string | null {
	if (lock !== null) return lock.cutOff;
	return rows.reduce<string | null>(
		(newest, { asOf }) => (asOf !== null && (newest === null || asOf > newest) ? asOf : newest),
		null,
	);
}
