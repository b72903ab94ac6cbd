import { niceStep } from '../domain/base/nice-step';

/**
 * Ends of an axis at whole steps around the values, never closer than `room` of a step; not below 0 or above 100 where
 * no value is.
 */
export function axisEnds(values: readonly number[], parts = 6, room = 0.25) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const interval = niceStep(Math.max(most - least, 1) / parts);
	const min = Math.floor((least - interval * room) / interval) * interval;
	const max = Math.ceil((most + interval * room) / interval) * interval;
	return {
		min: least >= 0 ? Math.max(0, min) : min,
		max: most <= 100 ? Math.min(100, max) : max,
		interval,
	};
}
