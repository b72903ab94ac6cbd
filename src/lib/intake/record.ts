import type { Dialect } from './dialect';

/**
 * One record: its cells, the offset after its line end, the physical lines it took, whether its quoting was sound,
 * and how many cells opened with a quote that nothing closed and so were read as text.
 */
export type Scanned = { cells: string[]; end: number; lines: number; sound: boolean; torn: number };

/**
 * How far unsound quoting is forgiven.
 * strict: quotes as RFC 4180 has them. loose: a quote that neither doubles nor closes is text. near: the first quote
 * before a delimiter closes. bare: no quotes at all. Only strict and the readings marked + go on over line ends;
 * for the others a quote that does not close on its line is text.
 */
export type Reading = 'strict' | 'loose' | 'near' | 'bare' | 'loose+' | 'near+';

/** No field is longer: a spreadsheet cell holds 32,767 characters. Bounds the search for a quote that closes. */
const SPAN = 65_536;
const MOST_STRAYS = 50;

type Field = { value: string; end: number; sound: boolean };

/**
 * Reads one record at `start`; a line ends at LF, CR LF or CR, whichever comes. A record that runs on over lines is
 * given up as torn after `most` cells.
 */
export function scan(text: string, start: number, dialect: Dialect, reading: Reading, most = 2000): Scanned {
	const { delimiter } = dialect;
	const lineEnd = endOfLine(text, start);
	const within =
		reading === 'strict' || reading.endsWith('+') ? Math.min(text.length, start + SPAN) : lineEnd;
	const cells: string[] = [];
	let at = start;
	let stop = lineEnd;
	let sound = true;
	let torn = 0;
	for (;;) {
		const open = reading === 'bare' || dialect.quote === '' ? -1 : opening(text, at, stop, dialect);
		const field = open === -1 ? null : quoted(text, open, within, dialect, reading);
		if (field !== null) {
			sound &&= field.sound;
			cells.push(field.value);
			at = field.end;
			if (at > stop) stop = endOfLine(text, at);
		} else {
			if (open !== -1) {
				sound = false;
				torn += 1;
			}
			const end = plainEnd(text, at, stop, dialect);
			cells.push(plain(text.slice(at, end), dialect));
			at = end;
		}
		if (at >= stop || !text.startsWith(delimiter, at)) break;
		at += delimiter.length;
		if (cells.length > most && stop !== lineEnd) {
			torn += 1;
			sound = false;
			break;
		}
	}
	const end = afterLineEnd(text, stop);
	return { cells, end, lines: stop === lineEnd ? 1 : countLines(text, start, stop), sound, torn };
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
	reading: Reading,
): Field | null {
	const { quote, delimiter } = dialect;
	const backslash = dialect.escape === 'backslash';
	const isNear = reading === 'near' || reading === 'near+';
	let strays = 0;
	let at = text.indexOf(quote, open + 1);
	while (at !== -1 && at < within) {
		if (backslash && isEscaped(text, at, open)) {
			at = text.indexOf(quote, at + 1);
			continue;
		}
		let next = at + 1;
		if (delimiter !== ' ') while (next < within && text.charCodeAt(next) === 32) next += 1;
		const closes = next >= text.length || isLineEnd(text, next) || text.startsWith(delimiter, next);
		const doubles = !backslash && text[at + 1] === quote;
		if (closes && (!doubles || isNear)) {
			return { value: content(text.slice(open + 1, at), dialect), end: next, sound: strays === 0 };
		}
		if (!doubles) {
			strays += 1;
			if (reading === 'strict' || strays > MOST_STRAYS) return null;
		}
		at = text.indexOf(quote, doubles && !isNear ? at + 2 : at + 1);
	}
	return null;
}

function isEscaped(text: string, at: number, open: number): boolean {
	let slashes = 0;
	while (at - 1 - slashes > open && text[at - 1 - slashes] === '\\') slashes += 1;
	return slashes % 2 === 1;
}

function content(raw: string, { quote, escape }: Dialect): string {
	if (escape === 'backslash') return raw.includes('\\') ? raw.replace(/\\([\\"'])/g, '$1') : raw;
	return raw.includes(quote) ? raw.replaceAll(quote + quote, quote) : raw;
}

function plainEnd(text: string, at: number, stop: number, { delimiter, escape }: Dialect): number {
	let end = text.indexOf(delimiter, at);
	if (escape === 'backslash')
		while (end > at && end < stop && text[end - 1] === '\\') end = text.indexOf(delimiter, end + 1);
	return end === -1 || end > stop ? stop : end;
}

function plain(raw: string, { delimiter, escape }: Dialect): string {
	return escape === 'backslash' && raw.includes('\\') ? raw.replaceAll(`\\${delimiter}`, delimiter) : raw;
}

function isLineEnd(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 10 || code === 13;
}

function endOfLine(text: string, at: number): number {
	let i = at;
	while (i < text.length && !isLineEnd(text, i)) i += 1;
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

/** The record at `start`, read as RFC 4180 where that holds together and by the reading that fits `width` cells where not. */
export function record(text: string, start: number, dialect: Dialect, width: number): Scanned {
	const most = width === 0 ? 2000 : width * 3 + 8;
	const strict = scan(text, start, dialect, 'strict', most);
	if (strict.sound && (strict.lines === 1 || width === 0 || strict.cells.length === width)) return strict;
	const tries = [scan(text, start, dialect, 'loose'), scan(text, start, dialect, 'near')];
	if (!strict.sound) tries.push(strict);
	const fits = ({ cells }: Scanned): boolean => width > 0 && cells.length === width;
	const whole = tries.find((tried) => fits(tried) && tried.torn === 0);
	if (whole !== undefined) return whole;
	for (const reading of ['loose+', 'near+'] as const) {
		const far = scan(text, start, dialect, reading, most);
		if (fits(far) && far.torn === 0 && !swallows(text, start, far, dialect, width)) return far;
	}
	const fitting = [...tries, scan(text, start, dialect, 'bare')].find(fits);
	if (fitting !== undefined) return fitting;
	if (strict.sound && !swallows(text, start, strict, dialect, width)) return strict;
	return tries.reduce((best, tried) => (distance(tried, width) < distance(best, width) ? tried : best));
}

function distance({ cells }: Scanned, width: number): number {
	return width === 0 ? 0 : Math.abs(cells.length - width);
}

/** Whether a record over several lines took in lines that are whole records by themselves: a quote was left open. */
function swallows(text: string, start: number, taken: Scanned, dialect: Dialect, width: number): boolean {
	let at = scan(text, start, dialect, 'bare').end;
	while (at < taken.end) {
		const line = scan(text, at, dialect, 'loose');
		if (line.cells.length === width) return true;
		const whole = scan(text, at, dialect, 'strict', width + 1);
		if (whole.sound && whole.cells.length === width) return true;
		at = line.end;
	}
	return false;
}

/** The commonest number of cells among the first lines of a text; 0 for an empty text. */
export function usualWidth(text: string, dialect: Dialect, lines = 400): number {
	const counts = new Map<number, number>();
	let at = 0;
	for (let n = 0; n < lines && at < text.length; n += 1) {
		const { cells, end } = record(text, at, dialect, 0);
		at = end;
		if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	}
	let width = counts.size === 0 && text !== '' ? 1 : 0;
	for (const [cells, times] of counts) if (times > (counts.get(width) ?? 0)) width = cells;
	return width;
}
