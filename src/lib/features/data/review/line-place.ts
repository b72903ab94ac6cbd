import type { SheetRow } from '$lib/state/import/intake-job';

/** The place of a line among the rows of a sheet, which leave empty lines out; halving finds it. */
export async function placeOfLine(
	line: number,
	count: number,
	row: (index: number) => Promise<Pick<SheetRow, 'line'> | undefined>,
): Promise<number> {
	let [low, high] = [0, Math.min(count, line) - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		const at = (await row(middle))?.line ?? line;
		if (at < line) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low);
}
