import { assessment } from '$lib/domain/measures/progress';
import type { Status } from '$lib/domain/measures/status';
import type { Measured } from '../figures';

export type Whole = {
	/** Σn/Σd, basis points. */
	readonly rate: number | null;
	/** The declared total, or the weighted mean of the units' own targets. */
	readonly target: number | null;
	readonly isDeclared: boolean;
	/** Points. */
	readonly gap: number | null;
	readonly status: Status;
};

/** All units together, never a mean of rates. */
export function whole({ overview: { province, direction } }: Measured): Whole {
	const { numerator, denominator, declaredTargetBp, weightedTargetBp } = province;
	const target = declaredTargetBp ?? weightedTargetBp;
	const judged = assessment({ numerator, denominator, declaredBp: null }, target, direction);
	return {
		rate: judged.rateBp,
		target,
		isDeclared: declaredTargetBp !== null,
		gap: judged.gapPoints,
		status: judged.status,
	};
}
