import { chartedRateBp, isMet, type Share } from './rate';
import type { Direction } from '../schema/vocabulary';

export const statuses = [
	'exceeded',
	'met',
	'near',
	'behind',
	'far',
	'missing',
	'no_target',
	'not_assessed',
] as const;

export type Status = (typeof statuses)[number];

/**
 * Attainment in percent at which a band begins; half-open, settings and not an official rule (F10).
 */
export const bands = { exceeded: 105, near: 90, behind: 70 } as const;

/**
 * Band of one unit (F10, F14). "Met" overrides the ratio; bands are compared in integers.
 * Zero graduates, a count among graduates that nobody gave and an indicator without a direction are not assessed: the
 * unit has reported. A target of 0 where higher is better means that no target was set.
 */
export function status(share: Share, target: number | null, direction: Direction): Status {
	if (share.denominator === 0) return 'not_assessed';
	const rate = chartedRateBp(share);
	if (rate === null && share.numerator !== null) return target === null ? 'no_target' : 'not_assessed';
	// of a target of 0 one student in 20 001 is one too many, although the rate rounds to 0,00
	const value = target === 0 && rate !== null ? (share.numerator ?? rate) : rate;
	return band(value, target, direction);
}

/** Band of a count against a target that is a count, such as "at most 35 pupils". */
export function countStatus(share: Share, target: number | null, direction: Direction): Status {
	return share.denominator === 0 ? 'not_assessed' : band(share.numerator, target, direction);
}

/** Value and target in the same unit, both integers: basis points or students. */
function band(value: number | null, target: number | null, direction: Direction): Status {
	if (value === null) return 'missing';
	if (target === null || (target === 0 && direction === 'higher')) return 'no_target';
	if (direction === 'info') return 'not_assessed';
	const met = isMet(value, target, direction);
	if (target === 0) return met ? 'met' : 'far';
	const [reached, aim] = direction === 'lower' ? [target, value] : [value, target];
	if (met) return aim > 0 && reached * 100 >= bands.exceeded * aim ? 'exceeded' : 'met';
	if (reached * 100 >= bands.near * aim) return 'near';
	return reached * 100 >= bands.behind * aim ? 'behind' : 'far';
}

export function hasReached(value: Status): boolean {
	return value === 'exceeded' || value === 'met';
}

/** Measured against a target, whatever came of it. */
export function isJudged(value: Status): boolean {
	return value !== 'missing' && value !== 'no_target' && value !== 'not_assessed';
}
