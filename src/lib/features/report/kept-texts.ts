import type { Kept } from '$lib/workspace/saved-items';
import type { Texts } from './build/build';

/** Belongs to one document: never taken over from the year before. */
const ofOneDocument: ReadonlySet<string> = new Set(['number', 'day', 'period', 'plan']);

export type YearTexts = {
	/** Written for the year itself; an empty text is one that somebody emptied. */
	readonly own: Texts;
	/** Taken over from the last report before that had the text. */
	readonly carried: Texts;
	/** The year of that report, by the key of the text. */
	readonly from: Readonly<Record<string, number>>;
};

/** What stands in the report of a year: its own texts, and the last ones before where nobody touched the field. */
export function textsOf(kept: readonly Kept[], year: number): YearTexts {
	const reports = kept
		.flatMap((one) => (one.kind === 'report' ? [{ year: Number(one.key), texts: one.value.texts }] : []))
		.toSorted((a, b) => a.year - b.year);
	const own = reports.find((one) => one.year === year)?.texts ?? {};
	const carried = new Map<string, string>();
	const from = new Map<string, number>();
	for (const before of reports.filter((one) => one.year < year))
		for (const [key, text] of Object.entries(before.texts)) {
			carried.set(key, text);
			from.set(key, before.year);
		}
	const isTaken = (key: string) =>
		!Object.hasOwn(own, key) && !ofOneDocument.has(key) && carried.get(key)?.trim() !== '';
	const taken = <T>(all: ReadonlyMap<string, T>) =>
		Object.fromEntries([...all].filter(([key]) => isTaken(key)));
	return { own, carried: taken(carried), from: taken(from) };
}

/** Texts of a year as the workspace keeps them, written now. */
export const keptReport = (dataset: string, year: number, texts: Texts): Kept => ({
	dataset,
	kind: 'report',
	key: String(year),
	value: { texts, madeAt: new Date().toISOString() },
});
