/** A common axis for rates: its end and its ticks in percent, with room behind the longest mark. */
export type Scale = { readonly max: number; readonly ticks: readonly number[] };

const steps = [1, 2, 5, 10, 20, 25];

/** `values` in basis points. */
export function scale(values: readonly (number | null)[]): Scale {
	const highest = Math.max(1, ...values.map((value) => (value ?? 0) / 100));
	const step = steps.find((size) => highest / size <= 5) ?? 25;
	const max = Math.min(100, Math.max(step, highest * 1.08));
	const ticks = [];
	for (let tick = 0; tick <= max; tick += step) ticks.push(tick);
	return { max, ticks };
}
