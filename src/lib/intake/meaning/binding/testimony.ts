import type { Column } from '../column';
import { columnLetters } from '../../../domain/base/column-letters';
import type { Proof } from '../words/line';
import { ratioFit } from '../words/numbers';

const mostColumns = 40;

/** The pair of counts whose ratio a rate is, proven on most rows; the pair nearest to the rate. */
export type Ratio = { readonly numerator: Column; readonly denominator: Column; readonly rows: number };

export function provenRatios(rate: Column, counts: readonly Column[]): Ratio[] {
	const found: Ratio[] = [];
	for (const numerator of counts.slice(0, mostColumns))
		for (const denominator of counts.slice(0, mostColumns)) {
			if (numerator === denominator) continue;
			const { rows, isProven } = ratioFit(numerator.stats, denominator.stats, rate.stats);
			if (isProven) found.push({ numerator, denominator, rows });
		}
	const distance = ({ numerator, denominator }: Ratio) =>
		Math.abs(numerator.index - rate.index) + Math.abs(denominator.index - rate.index);
	return found.toSorted((a, b) => distance(a) - distance(b));
}

export function proofOf({ numerator, denominator, rows }: Ratio): Proof {
	return {
		kind: 'ratio',
		numerator: columnLetters(numerator.index),
		denominator: columnLetters(denominator.index),
		rows,
	};
}

/** A column of counts: numbers without decimals or percent signs, or more than 100 of something. */
export function looksCounted({ stats, facets }: Column): boolean {
	if (facets.measure?.value === 'rate') return false;
	return stats.numbers > 0 && !stats.hasDecimals && !stats.hasPercent;
}

/** A measure that no word says: values above 100 are counts, decimals and percent signs are rates. */
export function measureByNumbers({ stats }: Column): 'count' | 'rate' | null {
	if (stats.numbers === 0) return null;
	if (stats.hasPercent) return 'rate';
	if (stats.max > 100) return 'count';
	return stats.hasDecimals ? 'rate' : null;
}
