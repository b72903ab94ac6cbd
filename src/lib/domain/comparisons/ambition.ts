import type { Overview } from './overview';
import { hasReached, isJudged, type Status } from '../measures/status';
import type { Direction } from '../schema/vocabulary';

/** Where a unit stands: was its own target demanding beside that of the province, and did it reach it? */
export type Corner = 'high_met' | 'low_met' | 'high_unmet' | 'low_unmet';

/** Attainment beyond this is drawn at it, with a mark (F14). */
export const mostAttainment = 200;

/** What a target is compared with, and which figure that is. */
export type Yardstick = { readonly bp: number; readonly kind: 'declared' | 'weighted' | 'mean' };

/** The province's declared target; without one the weighted, then the simple mean of the units' targets. */
export function yardstick({ province }: Pick<Overview, 'province'>): Yardstick | null {
	if (province.declaredTargetBp !== null) return { bp: province.declaredTargetBp, kind: 'declared' };
	if (province.weightedTargetBp !== null) return { bp: province.weightedTargetBp, kind: 'weighted' };
	if (province.simpleMeanTargetBp !== null) return { bp: province.simpleMeanTargetBp, kind: 'mean' };
	return null;
}

/** A target at the yardstick counts as demanding; where lower is better the lower target is the demanding one. */
export function corner(
	{ targetBp, status }: { readonly targetBp: number | null; readonly status: Status },
	measure: Yardstick | null,
	direction: Direction,
): Corner | null {
	if (targetBp === null || measure === null || !isJudged(status)) return null;
	const isHigh = direction === 'lower' ? targetBp <= measure.bp : targetBp >= measure.bp;
	if (hasReached(status)) return isHigh ? 'high_met' : 'low_met';
	return isHigh ? 'high_unmet' : 'low_unmet';
}
