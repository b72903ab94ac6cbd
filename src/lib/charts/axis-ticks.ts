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

/** Ends of an axis of few rates in basis points, in percent on round figures; begins at 0 only where they come near it. */
export function trendScale(values: readonly number[]): {
	readonly min: number;
	readonly max: number;
	readonly step: number;
} {
	if (values.length === 0) return { min: 0, max: 100, step: 25 };
	const [low, high] = [Math.min(...values) / 100, Math.max(...values) / 100];
	const step = Math.min(25, niceStep(Math.max((high - low) / 4, 0.1)));
	const room = step * 0.6;
	const min = Math.max(0, Math.floor((low - room) / step) * step);
	const max = Math.min(Math.max(100, Math.ceil(high / step) * step), Math.ceil((high + room) / step) * step);
	return { min: round(min), max: round(Math.max(max, min + step)), step };
}

const round = (value: number) => Math.round(value * 10) / 10;
