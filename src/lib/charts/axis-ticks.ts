/**
 * Steps of an axis in the unit of its values, about `parts` of them: 1, 2 or 5 and their tens.
 * @internal tested over spans of every size
 */
export function axisStep(span: number, parts: number): number {
	const rough = span / parts;
	const power = 10 ** Math.floor(Math.log10(rough));
	return ([1, 2, 5, 10].find((size) => size * power >= rough) ?? 10) * power;
}

/**
 * Ends of an axis at whole steps around the values, never closer than `room` of a step; not below 0 or above 100 where
 * no value is.
 */
export function axisEnds(values: readonly number[], parts = 6, room = 0.25) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const interval = axisStep(Math.max(most - least, 1), parts);
	const min = Math.floor((least - interval * room) / interval) * interval;
	const max = Math.ceil((most + interval * room) / interval) * interval;
	return {
		min: least >= 0 ? Math.max(0, min) : min,
		max: most <= 100 ? Math.min(100, max) : max,
		interval,
	};
}
