import type { TargetKind } from '../schema/vocabulary';

/**
 * A target registered by a document dated after the last day on which its plan took registrations. Days are ISO;
 * a document without a day of signing counts by the day on which the target takes effect.
 */
export function isAfterLock(target: {
	readonly kind: TargetKind;
	readonly signedDate: string | null;
	readonly effectiveDate: string | null;
	readonly lockedOn: string | null;
}): boolean {
	const day = target.signedDate ?? target.effectiveDate;
	return target.kind === 'registered' && target.lockedOn !== null && day !== null && day > target.lockedOn;
}
