export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Diagonal strokes inside a box, as an SVG path: hatching that stays sharp in print and needs no pattern. */
export function hatch({ x, y, width, height }: Box, gap: number): string {
	const strokes: string[] = [];
	for (let offset = gap - height; offset < width; offset += gap) {
		const from = Math.max(0, offset);
		const to = Math.min(width, offset + height);
		if (to <= from) continue;
		const low = y + height - (from - offset);
		const high = y + height - (to - offset);
		strokes.push(`M${(x + from).toFixed(1)} ${low.toFixed(1)}L${(x + to).toFixed(1)} ${high.toFixed(1)}`);
	}
	return strokes.join('');
}
