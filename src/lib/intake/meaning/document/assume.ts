import type { LeavingLevel } from '../../../domain/schema/vocabulary';

/** What a file says of itself outside its table, or its sender was asked. */
export const assumeKeys = [
	'year',
	'part',
	'level',
	'kind',
	'unit',
	'schools',
	'doc_no',
	'effective_date',
	'as_of',
	'indicator',
	'quality',
	'plan_id',
] as const;

/** `part`: 'whole' where figures of a part of a year count as its own; `schools`: 'aside' or 'add'. */
export type Assume = { readonly [key in (typeof assumeKeys)[number]]?: string };

/** What counts for all rows of a table, as its readers use it. */
export type Hints = {
	readonly year: string | null;
	readonly level: LeavingLevel | null;
	readonly kind: string | null;
	readonly docNo: string | null;
	readonly effectiveDate: string | null;
	/** The day that stands beside the number of the document: not the one from which its targets count, where that was answered. */
	readonly docDay: string | null;
	readonly asOf: string | null;
	readonly indicator: string | null;
	readonly quality: string | null;
	readonly planId: string | null;
	/** Whose figures these are as a whole. */
	readonly unit: string | null;
	/** What becomes of schools that are not known: 'add', or null: they are set aside. */
	readonly schools: 'add' | null;
};
