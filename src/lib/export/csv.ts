export type CsvCell = string | number | boolean | null;

/** A spreadsheet would run these as a formula. */
const formula = /^[=+\-@\t\r]/;

function field(value: CsvCell, neutralise: boolean): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const text = neutralise && formula.test(value) ? `'${value}` : value;
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 text with LF line ends; null is an empty field. Formulas are made text unless told otherwise. */
export function csvText(
	rows: readonly (readonly CsvCell[])[],
	{ neutralise = true }: { readonly neutralise?: boolean } = {},
): string {
	return rows
		.map((row) => {
			const line = row.map((cell) => field(cell, neutralise)).join(',');
			// a row of one empty field would be a blank line
			return `${row.length === 1 && line === '' ? '""' : line}\n`;
		})
		.join('');
}
