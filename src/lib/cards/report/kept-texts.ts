import type { Kept } from '$lib/workspace/kept';
import type { Texts } from './build';

/** Belongs to one document: never taken over from the year before. */
const ofOneDocument: ReadonlySet<string> = new Set(['number', 'day', 'period', 'plan']);

export type YearTexts = {
	/** Written for the year itself; an empty text is one that somebody emptied. */
	readonly own: Texts;
	/** Taken over from the last report before. */
	readonly carried: Texts;
	/** The year of that report; null where there is none. */
	readonly from: number | null;
};

/** What stands in the report of a year: its own texts, and the last year's where nobody touched the field. */
export function textsOf(kept: readonly Kept[], year: number): YearTexts {
	const reports = kept.flatMap((one) =>
		one.kind === 'report' ? [{ year: Number(one.key), texts: one.value.texts }] : [],
	);
	const own = reports.find((one) => one.year === year)?.texts ?? {};
	const before = reports.filter((one) => one.year < year).toSorted((a, b) => b.year - a.year)[0];
	const carried = Object.fromEntries(
		Object.entries(before?.texts ?? {}).filter(
			([key, text]) => !(key in own) && !ofOneDocument.has(key) && text.trim() !== '',
		),
	);
	return { own, carried, from: before?.year ?? null };
}

/** Texts of a year as the workspace keeps them, written now. */
export const keptReport = (dataset: string, year: number, texts: Texts): Kept => ({
	dataset,
	kind: 'report',
	key: String(year),
	value: { texts, madeAt: new Date().toISOString() },
});
