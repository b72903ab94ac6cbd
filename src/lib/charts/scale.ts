/** A common axis for rates: its end and its ticks in percent, with room behind the longest mark. */
export type Scale = { readonly max: number; readonly ticks: readonly number[] };

/** A label over a scale, at a value in percent; in full view of the axis it stands centred, near the end before it. */
export type ScaleLabel = { readonly at: number; readonly text: string };

/** Width of a letter of the axis and of the room between two labels, in pixels. */
const letter = 6.6;
const apart = 4;
/** What lies between the end of the scale and the next column. */
const overhang = 18;

const halfOf = (text: string) => (text.length * letter) / 2;

/** Has a label no room to stand centred at its value, on an axis of so many pixels? */
export function endsAtValue({ max }: Scale, { at, text }: ScaleLabel, width: number): boolean {
	return (at / max) * width + halfOf(text) > width + overhang;
}

/** The ticks of which no label runs into the one that is given, on an axis of so many pixels. */
export function freeTicks(scale: Scale, label: ScaleLabel, width: number): readonly number[] {
	const x = (value: number) => (value / scale.max) * width;
	const half = halfOf(label.text);
	const isLast = endsAtValue(scale, label, width);
	const [start, end] = isLast
		? [x(label.at) - 2 * half, x(label.at)]
		: [x(label.at) - half, x(label.at) + half];
	return scale.ticks.filter((tick) => {
		// the first stands behind its value; any may turn out to be the last, which has the sign of percent
		const own = halfOf(`${tick} %`);
		const [from, to] = tick === 0 ? [0, letter] : [x(tick) - own, x(tick) + own];
		return to + apart < start || from - apart > end;
	});
}

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
