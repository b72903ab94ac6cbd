/** A value, or the values of which any is right. */
export type Wanted = string | number | null | readonly (string | number | null)[];
/** The fields of a record that matter, as the form means them. */
export type Meant = Readonly<{ [field: string]: Wanted }>;

export type Expected = {
	/** Each list is one way to read the form; all records of one way must be found. */
	readonly ways: readonly (readonly Meant[])[];
	/** Right where they are found, and nobody has to find them. */
	readonly also: readonly Meant[];
	/** What may be said of the whole province. */
	readonly totals: readonly Meant[];
};

export const meaning = (
	records: readonly Meant[],
	also: readonly Meant[] = [],
	totals: readonly Meant[] = [],
): Expected => ({ ways: [records], also, totals });

/** Nothing that the file says by itself can be imported without an answer. */
export const onlyAsked: Expected = { ways: [[]], also: [], totals: [] };
