const week = 7 * 24 * 60 * 60 * 1000;

type Kept = { readonly state: string; readonly importedAt: string | null };

/** Is there an import that counts, is older than a week and came after the last backup? Times are ISO. */
export function isBackupDue(imports: readonly Kept[], lastBackupAt: string | null, now: Date): boolean {
	return imports.some(
		({ state, importedAt }) =>
			state === 'active' &&
			importedAt !== null &&
			(lastBackupAt === null || importedAt > lastBackupAt) &&
			now.getTime() - Date.parse(importedAt) > week,
	);
}
