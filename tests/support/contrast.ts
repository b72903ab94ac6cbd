/** Relative luminance of '#2273b5', WCAG 2.2. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours: 1 to 21. */
export function contrast(front: string, back: string): number {
	const [one, two] = [luminance(front), luminance(back)];
	return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
