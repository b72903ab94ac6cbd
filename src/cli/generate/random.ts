/** Numbers in [0, 1): mulberry32, the same on every machine for the same key. */
export type Random = () => number;

/** A stream of its own for each key, so that adding one unit changes no other unit's numbers. */
export function random(key: string): Random {
	let state = seed(key);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** An integer from `low` to `high`, both included. */
export function integer(draw: Random, low: number, high: number): number {
	return low + Math.floor(draw() * (high - low + 1));
}

/** A number from `low` up to `high`. */
export function between(draw: Random, low: number, high: number): number {
	return low + draw() * (high - low);
}

/** FNV-1a over the key's code units. */
function seed(key: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}
