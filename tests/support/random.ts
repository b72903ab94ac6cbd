export type Random = {
	/** 0 ≤ x < 1 */
	readonly share: () => number;
	/** 0 ≤ n < below, whole */
	readonly below: (below: number) => number;
	readonly of: <T>(items: readonly T[]) => T;
};

/** Reproducible random numbers: the same seed gives the same row of them, on every machine. */
export function random(seed: number): Random {
	let state = seed | 0;
	const share = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(share() * limit);
	const of = <T>(items: readonly T[]): T => {
		const item = items[below(items.length)];
		if (item === undefined) throw new RangeError('nothing to choose from');
		return item;
	};
	return { share, below, of };
}
