/** The same function, which keeps its answers until there are too many. */
export function memoize<A extends unknown[], R>(
	answer: (...asked: A) => R,
	keyOf: (...asked: A) => string,
	limit = 50_000,
) {
	const answers = new Map<string, R>();
	return (...asked: A): R => {
		const key = keyOf(...asked);
		const known = answers.get(key);
		if (known !== undefined) return known;
		if (answers.size >= limit) answers.clear();
		const fresh = answer(...asked);
		answers.set(key, fresh);
		return fresh;
	};
}
