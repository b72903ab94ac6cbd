/** One finding about a file that goes back to whoever sent it. Lines count from 1, cells from 0. */
export type Fault = {
	/** Null for a text file, or for the file as a whole. */
	readonly sheet: string | null;
	/** Line on which the row begins; null when no one row is meant. */
	readonly row: number | null;
	readonly cell: number | null;
	readonly severity: 'error' | 'warning' | 'info';
	/** A whole sentence in the language of the reader. */
	readonly message: string;
};

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Faults, errors first, otherwise in the order given. */
export function gravest(faults: readonly Fault[]): Fault[] {
	return faults.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
