import type { Random } from '../random';
import { textOf, type Figures } from './figures';
import { gridOf, type Page } from './write-workbook';

/** As Excel saves it: merged cells are empty, the mark of the decimals decides on the separator. */
export function csv(pick: Random, pages: readonly Page[], figures: Figures): Uint8Array {
	const separator = pick.of([';', ';', '\t', ',']);
	const newline = pick.of(['\r\n', '\n']);
	const quoted = (text: string) =>
		text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	const lines = pages
		.flatMap((page) => gridOf(page, false))
		.map((row) => row.map((cell) => quoted(textOf(cell, figures))).join(separator));
	return new TextEncoder().encode(`${pick.of(['\ufeff', '\ufeff', ''])}${lines.join(newline)}${newline}`);
}
