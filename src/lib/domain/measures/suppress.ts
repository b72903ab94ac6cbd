/** Fewer than this many people could be recognised by those who know them. */
const smallCell = 5;

type Suppression = {
	/** Per count, in the given order. */
	readonly hidden: readonly boolean[];
	/** The total would give a hidden count away: it goes as well. */
	readonly isTotalHidden: boolean;
};

/**
 * Which of the counts that stand beside their total must not be published: every count below five, and then the
 * smallest others until what is missing from the total is at least two counts and at least five people. Null is
 * "not known" and adds nothing to the total.
 * @internal tested by its law: nothing can be worked out
 */
export function suppressed(counts: readonly (number | null)[]): Suppression {
	const hidden = counts.map((count) => count !== null && count < smallCell);
	if (!hidden.includes(true)) return { hidden, isTotalHidden: false };
	const rest = counts
		.flatMap((count, at) => (count === null || hidden[at] ? [] : [{ count, at }]))
		.toSorted((a, b) => a.count - b.count || a.at - b.at);
	const isSafe = () => {
		const missing = counts.filter((_, at) => hidden[at]);
		return missing.length >= 2 && missing.reduce<number>((sum, count) => sum + (count ?? 0), 0) >= smallCell;
	};
	for (const { at } of rest) {
		if (isSafe()) break;
		hidden[at] = true;
	}
	return { hidden, isTotalHidden: !isSafe() };
}

export type Publication<T> = Suppression & {
	/** Rows with a hidden count last and by their code: a place among the others would tell how large it is. */
	readonly rows: readonly T[];
};

/** A table with its total as it may be given away; one that is not for the public stays as it is. */
export function published<T extends { readonly numerator: number | null; readonly unitId: string }>(
	rows: readonly T[],
	isPublic: boolean,
): Publication<T> {
	if (!isPublic) return { rows, hidden: rows.map(() => false), isTotalHidden: false };
	const { hidden, isTotalHidden } = suppressed(rows.map(({ numerator }) => numerator));
	const shown = rows.filter((_, at) => !hidden[at]);
	const covered = rows.filter((_, at) => hidden[at]).toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
	return {
		rows: [...shown, ...covered],
		hidden: [...shown.map(() => false), ...covered.map(() => true)],
		isTotalHidden,
	};
}
