const week = 7 * 24 * 60 * 60 * 1000;

type Work = {
	readonly imports: readonly { readonly state: string; readonly importedAt: string | null }[];
	/** What was made or brought along: decks, locks, reports, rules, maps, own data sets. */
	readonly kept: readonly { readonly value: unknown }[];
	readonly lastChangeAt: string | null;
	readonly lastBackupAt: string | null;
};

const madeAt = (value: unknown): string | null =>
	typeof value === 'object' && value !== null && 'madeAt' in value && typeof value.madeAt === 'string'
		? value.madeAt
		: null;

/** Is something there that no backup holds? A mere choice, such as to show illustrative figures, is no work. */
export function isUnsaved({ imports, kept, lastChangeAt, lastBackupAt }: Work): boolean {
	const active = imports.some(({ state }) => state === 'active');
	if (!active && !kept.some(({ value }) => typeof value === 'object')) return false;
	return lastBackupAt === null || (lastChangeAt !== null && lastChangeAt > lastBackupAt);
}

/**
 * Is there work that counts, changed after the last backup, and was that backup more than a week ago? Where there never
 * was one, the oldest of the work is what waits for it. Times are ISO.
 */
export function isBackupDue({ imports, kept, lastChangeAt, lastBackupAt }: Work, now: Date): boolean {
	const active = imports.filter(({ state }) => state === 'active');
	if (active.length + kept.length === 0) return false;
	const times = [
		...active.map(({ importedAt }) => importedAt),
		...kept.map(({ value }) => madeAt(value)),
		lastChangeAt,
	].filter((time) => time !== null);
	if (lastBackupAt !== null && !times.some((time) => time > lastBackupAt)) return false;
	const since = lastBackupAt ?? times.toSorted()[0];
	return since !== undefined && now.getTime() - Date.parse(since) > week;
}
