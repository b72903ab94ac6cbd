import { isOfCompleters } from './completed';
import { groups } from '../base/group';
import type { RecordOf } from '../schema/tables';

type Definition = Pick<RecordOf<'indicators'>, 'indicator_id' | 'def_version' | 'valid_from'>;

/** Of rows of one definition the one given last counts. */
function newestDefinitions<T extends Definition>(rows: readonly T[]): T[] {
	return [...new Map(rows.map((row) => [`${row.indicator_id}|${row.def_version}`, row])).values()];
}

/** A version that only says what an indicator is called from a day on; it is counted as before. */
const isRenaming = ({ def_version }: Pick<Definition, 'def_version'>): boolean =>
	def_version.startsWith('ten-');

/** Every indicator as it is defined now: by its latest version, in the order in which they were first named. */
export function currentIndicators<T extends Definition>(rows: readonly T[]): T[] {
	const counting = newestDefinitions(rows).filter((row) => !isRenaming(row));
	return [...groups(counting, ({ indicator_id }) => indicator_id).values()].map((versions) =>
		versions.reduce((latest, one) => ((one.valid_from ?? '') >= (latest.valid_from ?? '') ? one : latest)),
	);
}

/** A version of what an indicator counts. */
export type Version = {
	readonly indicatorId: string;
	readonly firstDay: string | null;
	readonly basis: string | null;
	readonly changeVi: string | null;
	readonly changeEn: string | null;
};

const yearOf = ({ firstDay }: Version) => (firstDay === null ? -Infinity : Number(firstDay.slice(0, 4)));

/** Versions of an indicator that began after one year and by another: across them figures are not directly comparable. */
export function changesBetween(
	versions: readonly Version[],
	indicatorId: string,
	{ from, to }: { readonly from: number; readonly to: number },
): Version[] {
	return versions.filter(
		(one) =>
			one.indicatorId === indicatorId && one.changeVi !== null && from < yearOf(one) && yearOf(one) <= to,
	);
}

/** The version that holds for a year: the last that had begun in it, or else the first; null where there is only one. */
export function versionIn(versions: readonly Version[], indicatorId: string, year: number): Version | null {
	const own = versions.filter((one) => one.indicatorId === indicatorId);
	const begun = own.filter((one) => yearOf(one) <= year).toSorted((a, b) => yearOf(b) - yearOf(a));
	return begun[0] ?? own.toSorted((a, b) => yearOf(a) - yearOf(b))[0] ?? null;
}

/** What an indicator is called from a day on. */
export type Renaming = Version & {
	readonly firstDay: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly annexVi: string | null;
};

type Named = {
	readonly indicatorId: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly annexVi: string | null;
};

/** The last renaming of an indicator that had begun in a year; null where its first name holds. */
export const renamingIn = (
	renamings: readonly Renaming[],
	indicatorId: string,
	year: number,
): Renaming | null =>
	renamings
		.filter((one) => one.indicatorId === indicatorId && yearOf(one) <= year)
		.reduce<Renaming | null>(
			(last, one) => (last === null || last.firstDay <= one.firstDay ? one : last),
			null,
		);

/**
 * Indicators as they are called in a year. `hasCompleters`: by that name those whom it is measured by are no graduates
 * any more, but pupils who completed the programme.
 */
export const namedIn = <T extends Named>(
	indicators: readonly T[],
	renamings: readonly Renaming[],
	year: number,
) =>
	indicators.map((one): T & { readonly hasCompleters?: boolean } => {
		const found = renamingIn(renamings, one.indicatorId, year);
		if (found === null) return one;
		const { nameVi, nameEn } = found;
		const called = { ...one, nameVi, nameEn, annexVi: found.annexVi ?? one.annexVi };
		return isOfCompleters(nameVi) ? { ...called, hasCompleters: true } : called;
	});
