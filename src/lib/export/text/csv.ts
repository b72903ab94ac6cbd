import { guarded } from '../../domain/base/guard';

export type CsvCell = string | number | boolean | null;

export type CsvOptions = {
	/** Makes text of what a spreadsheet would run; the reader undoes it exactly. */
	readonly neutralise?: boolean;
	readonly delimiter?: ',' | ';';
};

function field(value: CsvCell, { neutralise = true, delimiter = ',' }: CsvOptions): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const text = neutralise ? guarded(value) : value;
	const isBare = !/["\r\n]|^\s|\s$/.test(text) && !text.includes(delimiter);
	return isBare ? text : `"${text.replaceAll('"', '""')}"`;
}

/** RFC 4180 text with LF line ends; null is an empty field. Formulas are made text unless told otherwise. */
export function csvText(rows: readonly (readonly CsvCell[])[], options: CsvOptions = {}): string {
	return rows
		.map((row) => {
			const line = row.map((cell) => field(cell, options)).join(options.delimiter ?? ',');
			// a row of one empty field would be a blank line
			return `${row.length === 1 && line === '' ? '""' : line}\n`;
		})
		.join('');
}
