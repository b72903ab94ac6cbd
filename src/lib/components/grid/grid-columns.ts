import type { GridColumn, GridRow } from './grid';

const number = /^[-+−(]?\d[\d.,\s]*%?\)?$/u;

/**
 * Looks like a number as people write it: digits, separators, a sign, a percent sign. Dates do not.
 * @internal tested cell by cell
 */
export function looksNumeric(text: string): boolean {
	return number.test(text.trim());
}

/** One letter a column: 'e' where it is said, or more than half of the filled cells look like numbers, else 's'. */
export function alignment(columns: readonly Pick<GridColumn, 'align'>[], rows: readonly GridRow[]): string {
	return columns
		.map(({ align }, cell) => {
			if (align) return align.charAt(0);
			const filled = rows
				.filter(({ isData }) => isData)
				.map(({ cells }) => cells[cell] ?? '')
				.filter((text) => text.trim() !== '');
			return filled.filter(looksNumeric).length * 2 > filled.length ? 'e' : 's';
		})
		.join('');
}

const remPerLetter = 0.46;
const padding = 1.75;
const narrowest = 4.5;
const widest = 19;
/** Up to so many letters even the rare longest cell is shown whole: it is often the faulty one. */
const always = 13;

/**
 * Width of each column in rem. It fits nine in ten of the cells of `rows`; a heading, which may break into two
 * lines, asks for half its length.
 * @internal tested in rem, not in lengths of CSS
 */
export function columnWidths(columns: readonly GridColumn[], rows: readonly GridRow[]): number[] {
	const data = rows.filter(({ isData }) => isData);
	return columns.map(({ label, sub = '', letters: known = 0 }, cell) => {
		const lengths = data.map(({ cells }) => (cells[cell] ?? '').length).sort((a, b) => a - b);
		const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
		const rare = Math.min(always, lengths.at(-1) ?? 0);
		const letters = Math.max(usual, rare, known, Math.ceil(label.length / 2) + 1, sub.length + 2);
		return Math.min(widest, Math.max(narrowest, letters * remPerLetter + padding));
	});
}

const rem = (width: number) => `${width.toFixed(2)}rem`;

/**
 * CSS lengths of the columns, of the line numbers before them, and of what covers the left of the scrolled cells.
 * Beside names that stay in view a phone has room for one column of numbers.
 */
export function gridLayout(
	columns: readonly GridColumn[],
	rows: readonly GridRow[],
	rowCount: number,
): { readonly columns: string; readonly gutter: string; readonly covered: string } {
	const gutter = rem(Math.max(4, String(rowCount).length) * 0.47 + 1.4);
	const isPinned = columns.some((column) => column.isPinned);
	const widths = columnWidths(columns, rows).map((width, cell) =>
		!isPinned ? rem(width) : `min(${rem(width)}, ${columns[cell]?.isPinned ? '36vw' : '42vw'})`,
	);
	const covering = widths.filter((_width, cell) => columns[cell]?.isPinned);
	return {
		columns: [gutter, ...widths, 'minmax(0, 1fr)'].join(' '),
		gutter,
		covered: [gutter, ...covering].join(' + '),
	};
}

/** Index of the only filled cell, as in a title; -1 when none or several are filled. */
export function soleFilled(cells: readonly string[]): number {
	const first = cells.findIndex((text) => text !== '');
	return cells.findLastIndex((text) => text !== '') === first ? first : -1;
}
