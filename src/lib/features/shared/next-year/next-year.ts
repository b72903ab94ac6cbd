import type { Choices } from '$lib/db/views/choices';
import type { UnitProgress } from '$lib/domain/comparisons/overview';

/**
 * Is it time to open the year after one? Its outcomes are in (nobody is missing, or the year is over and somebody has
 * reported), and nothing is known of the next.
 */
export function isNextYearDue(
	year: number,
	rows: readonly Pick<UnitProgress, 'status'>[],
	{ registered }: Pick<Choices, 'registered'>,
	today: string,
): boolean {
	const missing = rows.filter(({ status }) => status === 'missing').length;
	const isIn = rows.length > missing && (missing === 0 || today > `${year}-12-31`);
	return isIn && !registered.some(({ periodId }) => Number(periodId) > year);
}

/** The last year of which there are targets or figures; null where there are none. */
export function lastYearIn({ registered }: Pick<Choices, 'registered'>): number | null {
	return registered.length === 0 ? null : Math.max(...registered.map(({ periodId }) => Number(periodId)));
}
