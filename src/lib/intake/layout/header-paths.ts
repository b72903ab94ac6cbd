/**
 * Header rows as paths, one a column from the top down; merged titles are carried right over the columns they stand
 * above, and no further than the title above them goes.
 */
export function headerPaths(rows: readonly (readonly string[])[]): string[][] {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const grid = rows.map((row) =>
		Array.from({ length: width }, (_, i) => (row[i] ?? '').replace(/\s+/g, ' ').trim()),
	);
	const hasBelow = (level: number, i: number): boolean => grid.slice(level + 1).some((row) => row[i] !== '');
	/** Does a title of its own begin above this cell? */
	const beginsAbove = (level: number, i: number): boolean =>
		grid.slice(0, level).some((row) => row[i] !== '' && row[i] !== row[i - 1]);
	const carried = grid.map((row, level) => {
		let group = '';
		return row.map((cell, i) => {
			if (cell !== '') group = hasBelow(level, i) ? cell : '';
			else if (beginsAbove(level, i)) group = '';
			return cell === '' && hasBelow(level, i) ? group : cell;
		});
	});
	return Array.from({ length: width }, (_, i) => {
		const parts = carried.map((row) => row[i] ?? '').filter((part) => part !== '');
		return parts.filter((part, n) => part !== parts[n - 1]);
	});
}
