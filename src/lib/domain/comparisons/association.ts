/** Fewer pairs say nothing of how two figures go together. */
export const leastPairs = 5;
/** Fewer points make no line. */
export const leastForLine = 10;

export type Pair = { readonly x: number; readonly y: number };

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function sums(pairs: readonly Pair[]) {
	const [middleX, middleY] = [mean(pairs.map(({ x }) => x)), mean(pairs.map(({ y }) => y))];
	let [xx, yy, xy] = [0, 0, 0];
	for (const { x, y } of pairs) {
		xx += (x - middleX) ** 2;
		yy += (y - middleY) ** 2;
		xy += (x - middleX) * (y - middleY);
	}
	return { middleX, middleY, xx, yy, xy };
}

/** Pearson's r; null where one side never changes or there are too few pairs. */
export function pearson(pairs: readonly Pair[]): number | null {
	if (pairs.length < leastPairs) return null;
	const { xx, yy, xy } = sums(pairs);
	if (xx === 0 || yy === 0) return null;
	return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** Ranks from 1, ties sharing the mean of their places. */
function sharedRanks(values: readonly number[]): number[] {
	const sorted = values.toSorted((a, b) => a - b);
	return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Spearman's rank correlation: Pearson's r of the ranks, ties included. */
export function spearman(pairs: readonly Pair[]): number | null {
	const [x, y] = [sharedRanks(pairs.map((pair) => pair.x)), sharedRanks(pairs.map((pair) => pair.y))];
	return pearson(pairs.map((_, index) => ({ x: x[index] ?? 0, y: y[index] ?? 0 })));
}

export type Line = { readonly slope: number; readonly intercept: number };

/** The straight line of least squares; null below ten pairs or where x never changes. */
export function trendLine(pairs: readonly Pair[]): Line | null {
	if (pairs.length < leastForLine) return null;
	const { middleX, middleY, xx, xy } = sums(pairs);
	if (xx === 0) return null;
	const slope = xy / xx;
	return { slope, intercept: middleY - slope * middleX };
}
