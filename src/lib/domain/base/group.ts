/** Rows by key, in the order in which keys first appear (`Map.groupBy` is newer than Node 20). */
export function groups<T, K>(rows: Iterable<T>, key: (row: T) => K): Map<K, T[]> {
	const found = new Map<K, T[]>();
	for (const row of rows) {
		const name = key(row);
		const group = found.get(name);
		if (group) group.push(row);
		else found.set(name, [row]);
	}
	return found;
}
