import { chartedRateBp, isDeclaredOnly, rateBp, type Share } from './rate';
import { countStatus, status, type Status } from './status';
import type { Direction } from '../schema/vocabulary';

/** Gap in percentage points ("điểm %"), rate minus target (F3). */
export function gapPoints(rate: number | null, target: number | null): number | null {
	return rate === null || target === null ? null : (rate - target) / 100;
}

/**
 * Attainment as the ratio reached/aim (F3, F14): rate/target, or target/rate where lower is better. No ratio without
 * a positive target; a lower-is-better rate of 0 is capped at the whole.
 */
export function attainmentRatio(
	rate: number | null,
	target: number | null,
	direction: Direction,
): { readonly reached: number; readonly aim: number } | null {
	if (rate === null || target === null || target <= 0) return null;
	if (direction !== 'lower') return { reached: rate, aim: target };
	return rate === 0 ? { reached: 1, aim: 1 } : { reached: target, aim: rate };
}

/** The same in percent. */
export function attainment(rate: number | null, target: number | null, direction: Direction): number | null {
	const ratio = attainmentRatio(rate, target, direction);
	return ratio === null ? null : (ratio.reached * 100) / ratio.aim;
}

/**
 * Students missing to the target (F4), the fewest that lift the published rate to it:
 * max(0, ⌈(2t − 1)·d / 20000⌉ − n). Where lower is better: how many too many. A target of 0 is no target where
 * higher is better, and allows nobody where lower is.
 */
export function gapStudents(share: Share, target: number | null, direction: Direction): number | null {
	const { numerator, denominator } = share;
	if (numerator === null || denominator === null || denominator <= 0 || target === null) return null;
	if (target === 0 && direction !== 'lower') return null;
	if (target === 0) return numerator;
	if (direction === 'lower') {
		const most = Math.ceil(((2 * target + 1) * denominator) / 20_000) - 1;
		return Math.max(0, numerator - most);
	}
	return Math.max(0, Math.ceil(((2 * target - 1) * denominator) / 20_000) - numerator);
}

export type Assessment = {
	rateBp: number | null;
	isDeclaredOnly: boolean;
	gapPoints: number | null;
	attainment: number | null;
	gapStudents: number | null;
	status: Status;
};

/** Everything that is judged of one unit against its own target, a rate or else a count of students. */
export function assessment(
	share: Share,
	target: number | null,
	direction: Direction,
	targetCount: number | null = null,
): Assessment {
	const rate = chartedRateBp(share);
	if (target === null && targetCount !== null) return countAssessment(share, rate, targetCount, direction);
	const set = target === 0 && direction === 'higher' ? null : target;
	const judged = direction === 'info' ? null : set;
	return {
		rateBp: rate,
		isDeclaredOnly: isDeclaredOnly(share),
		gapPoints: gapPoints(rate, set),
		attainment: attainment(rate, judged, direction),
		gapStudents: gapStudents(share, judged, direction),
		status: status(share, target, direction),
	};
}

function countAssessment(
	share: Share,
	rate: number | null,
	target: number,
	direction: Direction,
): Assessment {
	const count = share.denominator === 0 || direction === 'info' ? null : share.numerator;
	const isFree = count === null || (target === 0 && direction !== 'lower');
	return {
		rateBp: rate,
		isDeclaredOnly: isDeclaredOnly(share),
		gapPoints: null,
		attainment: attainment(count, target, direction),
		gapStudents: isFree ? null : Math.max(0, direction === 'lower' ? count - target : target - count),
		status: countStatus(share, target, direction),
	};
}

export type Weighted = { readonly weightBp: number; readonly denominator: number };

/** Weighted mean Σtᵢdᵢ/Σdᵢ in basis points (F6); null when there is nothing to weigh. */
export function weightedMeanBp(parts: readonly Weighted[]): number | null {
	const weight = parts.reduce((total, part) => total + part.denominator, 0);
	if (weight <= 0) return null;
	const sum = parts.reduce((total, part) => total + part.weightBp * part.denominator, 0);
	return Math.floor((2 * sum + weight) / (2 * weight));
}

export type Counted = { readonly numerator: number; readonly denominator: number };

/** Province rate Σn/Σd in basis points (F5, F9): never a mean of rates. */
export function pooledRateBp(parts: readonly Counted[]): number | null {
	let numerator = 0;
	let denominator = 0;
	for (const part of parts) {
		numerator += part.numerator;
		denominator += part.denominator;
	}
	return rateBp(numerator, denominator);
}
