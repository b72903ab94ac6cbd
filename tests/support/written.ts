/** How a file is written. `escape` is what stands before a quote inside quotes: the quote itself when it doubles. */
export type Style = {
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: string;
	readonly newline: string;
	/** needed: where the cell would break otherwise · text: all but numbers · all */
	readonly quoting: 'needed' | 'text' | 'all';
};

export const standard: Style = { delimiter: ',', quote: '"', escape: '"', newline: '\n', quoting: 'needed' };

/** One cell as it stands in the file. */
export function rawCell(cell: string, style: Style): string {
	const { delimiter, quote, escape, quoting } = style;
	const isNumber = /^-?\d+(?:\.\d+)?$/.test(cell);
	const breaks =
		cell.includes(delimiter.trim() || delimiter) ||
		cell.includes(quote) ||
		/[\n\r]|^\s|\s$/.test(cell) ||
		(delimiter === ' ' && cell === '');
	if (!breaks && (quoting === 'needed' || (quoting === 'text' && (isNumber || cell === '')))) return cell;
	const escaped =
		escape === quote ? cell : cell.replaceAll(escape, escape === '\\' ? escape + escape : escape);
	return quote + escaped.replaceAll(quote, escape + quote) + quote;
}

export function rawLine(cells: readonly string[], style: Style): string {
	return cells.map((cell) => rawCell(cell, style)).join(style.delimiter);
}

/** The lines of a file, each with its line end. */
export function written(rows: readonly (readonly string[])[], style: Style): string {
	return rows.map((row) => rawLine(row, style) + style.newline).join('');
}
