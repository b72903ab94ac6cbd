/** What was typed into the cells of a form, by `cellOf` of the unit and the heading of the column. */
export type EntryCells = {
	readonly cells: Readonly<Record<string, string>>;
	/** ISO time of the last change. */
	readonly madeAt: string;
	/** SHA-256 of the file that was made of these cells for review; none since the last change. */
	readonly sent?: string | undefined;
};

/** A cell of a form: '' is the row of the total. */
export const entryCell = (unitId: string, header: string): string => JSON.stringify([unitId, header]);

export const entryOf = (cells: EntryCells['cells'], sent: string | null = null): EntryCells => ({
	cells,
	madeAt: new Date().toISOString(),
	...(sent !== null && { sent }),
});
