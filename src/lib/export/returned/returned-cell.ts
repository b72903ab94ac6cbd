import type { CellSpec, Style } from '../xlsx/xlsx-spec';

const whole = /^(?:0|-?[1-9]\d{0,8})$/;
const decimal = /^-?(?:0|[1-9]\d{0,8})[.,]\d{1,6}$/;
/** '1.183' may be one and a bit, or one thousand one hundred and eighty-three. */
const grouped = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** What a spreadsheet would turn into something else when it is typed again. */
const retyped = /^['=+\-@\d]/;

const code = /^0\d+$/;

/** Columns with a number such as '01' hold codes, so that '10' in them is text too. */
export function codeColumns(rows: readonly { readonly cells: readonly string[] }[]): ReadonlySet<number> {
	const codes = new Set<number>();
	for (const { cells } of rows)
		cells.forEach((cell, at) => {
			if (code.test(cell)) codes.add(at);
		});
	return codes;
}

/** A sender's cell as it was: a number only where it can be read in one way, otherwise the text itself. */
export function senderCell(text: string, style: Style, isCode: boolean): CellSpec | null {
	if (text === '') return Object.keys(style).length === 0 ? null : { value: null, style };
	if (whole.test(text) && !isCode) return { value: Number(text), style: { ...style, format: '0' } };
	if (decimal.test(text) && !grouped.test(text)) {
		const [, fraction = ''] = text.split(/[.,]/);
		const format = `0.${'0'.repeat(fraction.length)}`;
		return { value: Number(text.replace(',', '.')), style: { ...style, format } };
	}
	return { value: text, style: retyped.test(text) ? { ...style, format: '@' } : style };
}
