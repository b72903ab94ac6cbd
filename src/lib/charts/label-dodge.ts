/**
 * Places for labels beside their marks: at least `gap` apart and within `low`…`high`, each as near to its own place as
 * the others allow. Where there is no room for all, the gap shrinks evenly. In the order of the input.
 */
export function dodgeLabels(places: readonly number[], gap: number, low: number, high: number): number[] {
	const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
	const step = order.length > 1 ? Math.min(gap, (high - low) / (order.length - 1)) : 0;
	/** Labels that touch move as one block around the middle of their places. */
	const blocks: { start: number; sum: number; size: number }[] = [];
	for (const { place } of order) {
		let block = { start: clamp(place, 1), sum: place, size: 1 };
		let before = blocks.at(-1);
		while (before && before.start + before.size * step > block.start) {
			blocks.pop();
			const sum = before.sum + block.sum - before.size * block.size * step;
			const size = before.size + block.size;
			block = { start: clamp(sum / size, size), sum, size };
			before = blocks.at(-1);
		}
		blocks.push(block);
	}
	function clamp(start: number, size: number): number {
		return Math.max(low, Math.min(start, high - (size - 1) * step));
	}
	const spaced = blocks.flatMap(({ start, size }) =>
		Array.from({ length: size }, (_, index) => start + index * step),
	);
	const found = new Array<number>(places.length).fill(low);
	order.forEach(({ index }, at) => (found[index] = spaced[at] ?? low));
	return found;
}
