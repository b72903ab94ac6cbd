import type { Quality } from '../schema/vocabulary';
import { groups } from '../base/group';
import { rateBp } from '../measures/rate';

/** Graduates of one year that went one way. */
export type DestinationRow = {
	readonly year: number;
	readonly destination: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly students: number;
	readonly quality: Quality;
	readonly asOf: string | null;
	readonly importSeq: number | null;
	readonly fileRow: number | null;
	readonly fileSheet: string | null;
};

export type DestinationPart = DestinationRow & {
	/** Of all graduates, in basis points; null when there were none. */
	readonly shareBp: number | null;
};

export type DestinationYear = {
	readonly year: number;
	/** Sum of the exclusive ways. */
	readonly total: number;
	/** Graduates as an outcome of the same year and school level states them; null where none does. */
	readonly graduates: number | null;
	/** `total` − `graduates`; 0 is how it should be. */
	readonly difference: number | null;
	readonly parts: readonly DestinationPart[];
	readonly isIllustrative: boolean;
};

/** Where the graduates of a unit went, year by year; `graduates` says how many there were by the other count. */
export function destinationYears(
	rows: readonly DestinationRow[],
	graduates: ReadonlyMap<number, number>,
): DestinationYear[] {
	return [...groups(rows, ({ year }) => year)]
		.toSorted(([a], [b]) => a - b)
		.map(([year, own]) => {
			const total = own.reduce((sum, { students }) => sum + students, 0);
			const stated = graduates.get(year) ?? null;
			return {
				year,
				total,
				graduates: stated,
				difference: stated === null ? null : total - stated,
				parts: own.map((row) => ({ ...row, shareBp: rateBp(row.students, total) })),
				isIllustrative: own.some(({ quality }) => quality === 'demo'),
			};
		});
}
