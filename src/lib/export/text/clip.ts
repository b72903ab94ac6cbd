import { separators, type Language } from '../../domain/base/format';
import { guarded } from '../../domain/base/guard';
import { isBlank, printed, type Printed } from '../../domain/base/printed';

export type ClipCell = {
	/** As it stands on the page. */
	readonly text: string;
	readonly isHead: boolean;
	/** Columns that it spans. */
	readonly span: number;
};
export type ClipRow = readonly ClipCell[];

/** Digits of a number as a spreadsheet in the reader's language reads them: "-1,70", "26,29%", no dots between. */
function typed(number: Printed, language: Language): string {
	const digits = (number.value * (number.isPercent ? 100 : 1)).toFixed(number.decimals);
	return `${digits.replace('.', separators(language).point)}${number.isPercent ? '%' : ''}`;
}

/** The number format of a spreadsheet, which is written the same way in every language. */
function pattern({ decimals, isPercent, isGrouped, isSigned }: Printed): string {
	const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : isPercent || !isGrouped ? '0' : '#,##0';
	const one = isPercent ? `${digits}%` : digits;
	return isSigned ? `+${one};-${one};${one}` : one;
}

const entities = new Map(Object.entries({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }));
const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => entities.get(sign) ?? sign);
/** In a style every sign that is no letter or digit stands behind a backslash. */
const styled = (format: string) => format.replace(/[^0-9A-Za-z;]/gu, String.raw`\$&`);

function htmlCell({ text, isHead, span }: ClipCell, language: Language): string {
	const tag = isHead ? 'th' : 'td';
	const wide = span > 1 ? ` colspan="${span}"` : '';
	const number = isHead ? null : printed(text, language);
	if (number === null) {
		const shown = isBlank(text) ? '' : escaped(text);
		return `<${tag}${wide} style="text-align:left;mso-number-format:'${String.raw`\@`}'">${shown}</${tag}>`;
	}
	const format = pattern(number);
	const exact = Number(number.value.toFixed(number.decimals + 2));
	return (
		`<${tag}${wide} align="right" x:num="${exact}" sdval="${exact}" sdnum="1033;0;${escaped(format)}"` +
		` style="text-align:right;mso-number-format:'${escaped(styled(format))}'">${typed(number, language)}</${tag}>`
	);
}

/**
 * The table for Excel, Word and LibreOffice: head cells, and numbers that carry their value and format beside the
 * text, so that they are numbers in a spreadsheet of any language. Text stays text: no name becomes a formula, no
 * day another one.
 */
export function clipHtml(rows: readonly ClipRow[], language: Language): string {
	const lines = rows.map((row) => `<tr>${row.map((cell) => htmlCell(cell, language)).join('')}</tr>`);
	return (
		'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>' +
		`<table border="1" style="border-collapse:collapse">${lines.join('\n')}</table></body></html>`
	);
}

/** The same as lines of tabs, for everything else. */
export function clipText(rows: readonly ClipRow[], language: Language): string {
	const plain = ({ text, isHead }: ClipCell) => {
		const number = isHead ? null : printed(text, language);
		if (number !== null) return typed(number, language);
		return isBlank(text) ? '' : guarded(text.replace(/\s+/gu, ' '));
	};
	return rows
		.map((row) => row.flatMap((cell) => [plain(cell), ...Array<string>(cell.span - 1).fill('')]).join('\t'))
		.join('\r\n');
}
