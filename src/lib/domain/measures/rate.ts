import type { Direction } from '../schema/vocabulary';

/** One measured share: `numerator` of `denominator`, or only the rate its sender declared (basis points). */
export type Share = {
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly declaredBp: number | null;
};

/** Rate in basis points, half up, in integers (F1). No denominator gives no rate, never 0. */
export function rateBp(numerator: number | null, denominator: number | null): number | null {
	if (numerator === null || denominator === null || denominator <= 0) return null;
	return Math.floor((20_000 * numerator + denominator) / (2 * denominator));
}

/** The rate that is charted: computed when both counts are known, else the declared one (F1, F13). */
export function chartedRateBp(share: Share): number | null {
	if (share.denominator === 0) return null;
	return rateBp(share.numerator, share.denominator) ?? share.declaredBp;
}

/** A computed rate is preferred; a declared one carries the badge "chưa có tổng số". */
export function isDeclaredOnly(share: Share): boolean {
	return rateBp(share.numerator, share.denominator) === null && chartedRateBp(share) !== null;
}

/** Target reached, compared at two published decimals (F2). */
export function isMet(rate: number, target: number, direction: Direction): boolean {
	return direction === 'lower' ? rate <= target : rate >= target;
}

/** How far a declared rate may stand from the computed one (F13): 0,01 point is rounding, above 0,50 a fault. */
export function declaredMismatch(computedBp: number, declaredBp: number): 'ok' | 'warning' | 'error' {
	const distance = Math.abs(computedBp - declaredBp);
	if (distance <= 1) return 'ok';
	return distance <= 50 ? 'warning' : 'error';
}

/** Plain mean of registered rates in basis points, rounded half up: only ever shown under its own name. */
export function simpleMeanBp(rates: readonly number[]): number | null {
	if (rates.length === 0) return null;
	const sum = rates.reduce((total, rate) => total + rate, 0);
	return Math.floor((2 * sum + rates.length) / (2 * rates.length));
}
