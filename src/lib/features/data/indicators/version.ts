import { versionRow } from '$lib/domain/measures/own-indicator';
import type { RecordOf } from '$lib/domain/schema/tables';
import type { Known } from '$lib/intake/catalogue';

type Row = RecordOf<'indicators'>;

/** What stands in the form of a change, as it was typed. */
export type TypedChange = {
	readonly indicatorId: string;
	readonly year: string;
	readonly basis: string;
	readonly changeVi: string;
	readonly changeEn: string;
	/** Destination codes. */
	readonly counted: readonly string[];
};

/** The ways among which an indicator counts some; null where its numerator is no list of them. */
export function countedBy({ destinationKinds }: Known, row: Row): Known['destinationKinds'] | null {
	const ofLevel = destinationKinds.filter(({ school_level }) => school_level === row.school_level);
	const codes = codesOf(row);
	const isList = codes.length > 0 && codes.every((code) => ofLevel.some((one) => one.destination === code));
	return isList && row.denominator_def === 'graduates' ? ofLevel : null;
}

const codesOf = ({ numerator_def }: Row) =>
	(numerator_def ?? '').split('+').flatMap((code) => code.trim() || []);

export function newChange(known: Known, indicatorId: string, year: number): TypedChange {
	const row =
		known.indicators.find(({ indicator_id }) => indicator_id === indicatorId) ?? known.indicators[0];
	return {
		...{ indicatorId: row?.indicator_id ?? '', year: String(year) },
		...{ basis: '', changeVi: '', changeEn: '' },
		counted: row ? codesOf(row) : [],
	};
}

/** The version that was typed, or why there is none. */
export function changeOf(
	{ indicatorId, year, basis, changeVi, changeEn, counted }: TypedChange,
	known: Known,
): { readonly row: Row } | { readonly fault: 'year' | 'change' | 'counted' } {
	const row = known.indicators.find(({ indicator_id }) => indicator_id === indicatorId);
	const isLater = /^20\d\d$/.test(year.trim()) && (row?.valid_from ?? '').slice(0, 4) < year.trim();
	if (row === undefined || !isLater) return { fault: 'year' };
	if (changeVi.trim() === '') return { fault: 'change' };
	const kinds = countedBy(known, row);
	if (kinds !== null && counted.length === 0) return { fault: 'counted' };
	const inOrder = kinds?.flatMap(({ destination }) => (counted.includes(destination) ? destination : []));
	const change = { year: Number(year), basis, changeVi, changeEn, counted: inOrder ?? null };
	return { row: versionRow(row, change) };
}
