import type { Dialect } from './dialect';
import { scan, type Scanned } from './scan';

/** Readings of a record whose quotes do not add up, the likelier first. */
const READINGS = ['strict', 'loose', 'near', 'wary', 'loose+', 'wary+', 'near+', 'bare'] as const;

/** An oddity that may be meant: quotes that pair up inside a quoted cell. */
const MILD = 1;

/**
 * The record at `start`, read as RFC 4180 where that holds together, else in the reading that gives `width` cells
 * with the fewest oddities.
 */
export function record(text: string, start: number, dialect: Dialect, width: number): Scanned {
	const most = width === 0 ? 2000 : width * 3 + 8;
	const strict = scan(text, start, dialect, 'strict', most);
	if (strict.sound && (strict.lines === 1 || width === 0 || strict.cells.length === width)) return strict;
	const isWhole = (tried: Scanned) => tried.lines === 1 || !swallows(text, start, tried, dialect, width);
	let best: Scanned | null = strict.sound && isWhole(strict) ? strict : null;
	const isSettled = best !== null;
	let fit: Scanned | null = null;
	for (const reading of READINGS) {
		const tried = reading === 'strict' ? strict : scan(text, start, dialect, reading, most);
		const fits = width > 0 && tried.cells.length === width;
		if (fits && (fit === null || tried.odd < fit.odd) && isWhole(tried)) fit = tried;
		if (fit !== null && fit.odd <= MILD) return fit;
		if (!isSettled && tried.lines === 1 && (best === null || isNearer(tried, best, width))) best = tried;
	}
	return (isSettled ? best : (fit ?? best)) ?? strict;
}

function isNearer(tried: Scanned, best: Scanned, width: number): boolean {
	const [own, other] = [distance(tried, width), distance(best, width)];
	return own === other ? tried.odd < best.odd : own < other;
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
