/** Steps of an axis in the unit of its values, about `parts` of them. */
export function axisStep(span: number, parts: number): number {
	const rough = span / parts;
	const power = 10 ** Math.floor(Math.log10(rough));
	return ([1, 2, 5, 10].find((size) => size * power >= rough) ?? 10) * power;
}

/** Ends of an axis at whole steps around the values. */
export function axisEnds(
	values: readonly number[],
	parts = 6,
): { min: number; max: number; interval: number } {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const interval = axisStep(Math.max(most - least, 1), parts);
	const min = Math.floor((least - interval * 0.25) / interval) * interval;
	return {
		min: least >= 0 ? Math.max(0, min) : min,
		max: Math.ceil((most + interval * 0.25) / interval) * interval,
		interval,
	};
}
