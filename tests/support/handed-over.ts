import { daysAfter } from '../../src/lib/domain/measures/period';

/** `k…` is a cluster, any other a commune; a share that is null is not known. */
export type Step = readonly [from: string, to: string, weightBp: number | null, date: string];

/** The last day of a unit: the one before all of it went to others for the last time; null where it lives on. */
export function endOf(id: string, steps: readonly Step[]): string | null {
	const own = steps.filter(([from, to]) => from === id && !to.startsWith('k'));
	const day = own
		.map(([, , , date]) => date)
		.toSorted()
		.at(-1);
	if (day === undefined || own.some(([, to, , date]) => to === id && date === day)) return null;
	return daysAfter(day, -1);
}
