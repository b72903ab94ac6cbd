import { rateBp } from '../../../lib/domain/measures/rate';
import type { Row } from '../csv';

/** A rate made the way districts make it: percent of the expected graduates, rounded up to pupils, as a rate again. */
export function planned(percent: number, expected: number): Row<'targets'> {
	const numerator = Math.ceil((expected * percent) / 100);
	return {
		value_bp: rateBp(numerator, expected),
		planned_numerator: numerator,
		planned_denominator: expected,
	};
}
