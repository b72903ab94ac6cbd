/** Denominators below this are marked "*": a rate of few students moves in large steps (F11). */
export const smallDenominator = 30;

/**
 * Competition ranks 1-2-2-4, highest value first (F11). Null is unranked and never last.
 * The result stands in the order of the input.
 */
export function ranks(values: readonly (number | null)[]): (number | null)[] {
	const sorted = values.filter((value) => value !== null).toSorted((a, b) => b - a);
	const first = new Map<number, number>();
	sorted.forEach((value, index) => {
		if (!first.has(value)) first.set(value, index + 1);
	});
	return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}
