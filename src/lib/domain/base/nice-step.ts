/** The smallest of 1, 2, 5 and their tens that is not below `rough`: how an axis is divided. */
export function niceStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	return ([1, 2, 5].find((size) => size * power >= rough) ?? 10) * power;
}
