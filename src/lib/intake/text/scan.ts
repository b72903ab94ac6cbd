import type { Dialect } from './dialect';

/**
 * One record: its cells, the offset after its line end, the physical lines it took, whether its quoting was sound,
 * and how odd it is: 0 when each quote is where it should be, more with each that is not.
 */
export type Scanned = { cells: string[]; end: number; lines: number; sound: boolean; odd: number };

/**
 * How far unsound quoting is forgiven.
 * strict: quotes as RFC 4180 has them. loose: a quote that neither doubles nor closes is text. near: the first quote
 * before a delimiter closes. wary: loose, but a quote does not close when the next cell would end in a lone quote.
 * bare: no quotes at all. Only strict and the readings marked + go on over line ends; for the others a quote that
 * does not close on its line is text.
 */
export type ScannedRow = 'strict' | 'loose' | 'near' | 'wary' | 'bare' | 'loose+' | 'near+' | 'wary+';

/** No field is longer: a spreadsheet cell holds 32,767 characters. Bounds the search for a quote that closes. */
const SPAN = 65_536;
const MOST_STRAYS = 50;

type Field = { value: string; end: number; strays: number };

/**
 * Reads one record at `start`; a line ends at LF, CR LF or CR, whichever comes. A record that runs on over lines is
 * given up as torn after `most` cells.
 */
export function scan(
	text: string,
	start: number,
	dialect: Dialect,
	reading: ScannedRow,
	most = 2000,
): Scanned {
	const { delimiter } = dialect;
	const lineEnd = endOfLine(text, start);
	const within =
		reading === 'strict' || reading.endsWith('+') ? Math.min(text.length, start + SPAN) : lineEnd;
	const cells: string[] = [];
	let at = start;
	let stop = lineEnd;
	let sound = true;
	let odd = 0;
	for (;;) {
		const open = reading === 'bare' || dialect.quote === '' ? -1 : opening(text, at, stop, dialect);
		const field = open === -1 ? null : quoted(text, open, within, dialect, reading);
		if (field !== null) {
			if (field.strays > 0) {
				sound = false;
				odd += field.strays % 2 === 0 ? 1 : 2;
			}
			cells.push(field.value);
			at = field.end;
			if (at > stop) stop = endOfLine(text, at);
		} else {
			const end = plainEnd(text, at, stop, dialect);
			const raw = text.slice(at, end);
			if (open !== -1) sound = false;
			odd += oddness(raw, dialect.quote);
			cells.push(plain(raw, dialect));
			at = end;
		}
		if (at >= stop || !text.startsWith(delimiter, at)) break;
		at += delimiter.length;
		if (cells.length > most && stop !== lineEnd) {
			odd += 9;
			sound = false;
			break;
		}
	}
	const end = afterLineEnd(text, stop);
	return { cells, end, lines: stop === lineEnd ? 1 : countLines(text, start, stop), sound, odd };
}

/** Of a cell read as text: quotes that pair up inside it are words, one alone was lost, one around it all is no text. */
function oddness(raw: string, quote: string): number {
	if (quote === '' || !raw.includes(quote)) return 0;
	const cell = raw.trim();
	if (cell.startsWith(quote)) return cell.length > 1 && cell.endsWith(quote) ? 3 : 1.5;
	return raw.split(quote).length % 2 === 0 ? 1.5 : 0.5;
}

/** Offset of the opening quote of a field, past spaces that are not the delimiter; -1 when the field is plain. */
function opening(text: string, at: number, stop: number, dialect: Dialect): number {
	let i = at;
	if (dialect.delimiter !== ' ') while (i < stop && text.charCodeAt(i) === 32) i += 1;
	return i < stop && text[i] === dialect.quote ? i : -1;
}

function quoted(
	text: string,
	open: number,
	within: number,
	dialect: Dialect,
	reading: ScannedRow,
): Field | null {
	const { quote, delimiter } = dialect;
	const isMarked = dialect.escape !== 'double';
	const isNear = reading === 'near' || reading === 'near+';
	const isWary = reading === 'wary' || reading === 'wary+';
	let strays = 0;
	let at = text.indexOf(quote, open + 1);
	while (at !== -1 && at < within) {
		if (isMarked && isEscaped(text, at, open, dialect)) {
			at = text.indexOf(quote, at + 1);
			continue;
		}
		let next = at + 1;
		if (delimiter !== ' ') while (next < within && text.charCodeAt(next) === 32) next += 1;
		const closes = next >= text.length || isLineEnd(text, next) || text.startsWith(delimiter, next);
		const doubles = !isMarked && text[at + 1] === quote;
		if (closes && (!doubles || isNear) && !(isWary && leavesQuote(text, next, within, dialect))) {
			return { value: content(text.slice(open + 1, at), dialect), end: next, strays };
		}
		if (!doubles) {
			strays += 1;
			if (reading === 'strict' || strays > MOST_STRAYS) return null;
		}
		at = text.indexOf(quote, doubles && !isNear ? at + 2 : at + 1);
	}
	return null;
}

/** Whether the cell after the delimiter at `at` would be text that ends in a quote. */
function leavesQuote(text: string, at: number, within: number, dialect: Dialect): boolean {
	const { delimiter, quote } = dialect;
	if (!text.startsWith(delimiter, at)) return false;
	const start = at + delimiter.length;
	const end = endOfLine(text, start, plainEnd(text, start, within, dialect));
	const cell = text.slice(start, end).trim();
	return !cell.startsWith(quote) && cell.endsWith(quote);
}

function isEscaped(text: string, at: number, open: number, { escape }: Dialect): boolean {
	let marks = 0;
	while (at - 1 - marks > open && text[at - 1 - marks] === escape) marks += 1;
	return marks % 2 === 1;
}

function content(raw: string, { quote, escape }: Dialect): string {
	if (escape === '\\') return raw.includes('\\') ? raw.replace(/\\([\\"'])/g, '$1') : raw;
	return raw.includes(quote) ? raw.replaceAll((escape === 'double' ? quote : escape) + quote, quote) : raw;
}

function plainEnd(text: string, at: number, stop: number, { delimiter, escape }: Dialect): number {
	let end = text.indexOf(delimiter, at);
	if (escape === '\\')
		while (end > at && end < stop && text[end - 1] === '\\') end = text.indexOf(delimiter, end + 1);
	return end === -1 || end > stop ? stop : end;
}

function plain(raw: string, { delimiter, escape }: Dialect): string {
	return escape === '\\' && raw.includes('\\') ? raw.replaceAll(`\\${delimiter}`, delimiter) : raw;
}

function isLineEnd(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 10 || code === 13;
}

/** Offset of the line end at or after `at`, or `end` where none comes before it. */
export function endOfLine(text: string, at: number, end = text.length): number {
	let i = at;
	while (i < end && !isLineEnd(text, i)) i += 1;
	return i;
}

function afterLineEnd(text: string, at: number): number {
	if (at >= text.length) return text.length;
	return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** Physical lines in a piece of text: one more than its line ends. */
export function countLines(text: string, start = 0, end = text.length): number {
	let lines = 1;
	for (let i = start; i < end; i += 1) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) lines += 1;
	}
	return lines;
}
