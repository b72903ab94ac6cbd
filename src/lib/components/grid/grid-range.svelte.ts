import { isOne, rangeOf, type CellRange } from './cell-range';
import type { GridRow, Spot } from './grid';

/** The cells between the one where a range began and the one in focus. */
export class GridRange {
	#from = $state.raw<Spot | null>(null);
	readonly #at: () => Spot;
	/** Null while no more than one cell is meant. */
	readonly cells: CellRange | null = $derived.by(() => {
		if (this.#from === null) return null;
		const [from, to] = [this.#from, this.#at()];
		const range = rangeOf({ row: from.index, column: from.cell }, { row: to.index, column: to.cell });
		return isOne(range) ? null : range;
	});

	constructor(at: () => Spot) {
		this.#at = at;
	}

	/** From now on the range goes from the cell in focus to wherever the focus goes. */
	hold(): void {
		this.#from ??= this.#at();
	}

	drop(): void {
		this.#from = null;
	}
}

const quoted = (text: string) => (/["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A range as a spreadsheet copies it; null while one of its rows is not at hand. */
export function rangeText(
	{ top, bottom, left, right }: CellRange,
	row: (index: number) => GridRow | undefined,
	textOf: (row: GridRow, cell: number) => string,
): string | null {
	const lines: string[] = [];
	for (let index = top; index <= bottom; index += 1) {
		const here = row(index);
		if (!here) return null;
		const cells = Array.from({ length: right - left + 1 }, (_, step) => quoted(textOf(here, left + step)));
		lines.push(cells.join('\t'));
	}
	return lines.join('\r\n');
}
