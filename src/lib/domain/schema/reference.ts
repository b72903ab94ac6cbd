import type { Direction, SchoolLevel } from './vocabulary';

/** What is measured and after which documents, as the reference data says it. */
export type ReferenceIndicator = {
	readonly id: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly schoolLevel: SchoolLevel;
	readonly direction: Direction;
	readonly kind: string;
	/** Destination codes joined by '+', or a word. */
	readonly numeratorDef: string | null;
	readonly denominatorDef: string | null;
	/** Number of a document. */
	readonly legalBasis: string | null;
	readonly note: string | null;
};

export type Destination = {
	readonly schoolLevel: SchoolLevel;
	readonly code: string;
	readonly nameVi: string;
	readonly nameEn: string;
};

export type Reference = {
	readonly indicators: readonly ReferenceIndicator[];
	readonly destinations: readonly Destination[];
	readonly sources: readonly {
		readonly docNo: string;
		readonly isVerified: boolean;
		readonly issuer: string | null;
		readonly signedDate: string | null;
		readonly titleVi: string | null;
	}[];
	readonly datasets: readonly {
		readonly id: string;
		readonly nameVi: string;
		readonly nameEn: string;
		readonly aboutVi: string;
		readonly aboutEn: string;
	}[];
};

/** The destinations that an indicator counts; null where its numerator is no list of them. */
export function countedDestinations(
	{ numeratorDef, denominatorDef, schoolLevel }: ReferenceIndicator,
	destinations: readonly Destination[],
): readonly Destination[] | null {
	if (numeratorDef === null || denominatorDef !== 'graduates') return null;
	const found = numeratorDef
		.split('+')
		.map((code) => destinations.find((one) => one.schoolLevel === schoolLevel && one.code === code.trim()));
	const known = found.filter((one) => one !== undefined);
	return known.length === found.length ? known : null;
}
