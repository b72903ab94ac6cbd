import { cellKind } from '../cells/cell-kind';
import { columnKinds, isTyped } from '../columns/column-kinds';
import { isNumbering } from './numbering';

export type HeaderTest = (cell: string) => boolean;

/** Header rows among the first rows of a table: how many, and the column numbering row `(1) (2) (3)` among them, or -1. */
export type HeaderSpan = { count: number; numbering: number };

const MOST_ROWS = 4;
const EVIDENCE = 200;

/**
 * How many of the first rows of a table are header. A header row has words where the column below has numbers or
 * dates; in a table of words alone the first row is the header unless its words come again below it.
 */
export function headerSpan(rows: readonly (readonly string[])[], isKnown: HeaderTest): HeaderSpan {
	let count = 0;
	let numbering = -1;
	while (count < Math.min(MOST_ROWS + 2, rows.length)) {
		const row = rows[count] ?? [];
		const isFar = count >= MOST_ROWS;
		if (count > 0 && isNumbering(row, rows.slice(count + 1))) numbering = count;
		else if (
			count > 0 &&
			isComplete(rows[count - 1] ?? [], isKnown) &&
			!isBelowMerged(rows, count, isKnown) &&
			!isBelowName(row, isKnown)
		)
			break;
		else if (isFar && !isAllKnown(row, isKnown)) break;
		else if (!isHeader(rows, count, isKnown)) break;
		count += 1;
		if (numbering !== -1) break;
	}
	return { count, numbering };
}

function isAllKnown(row: readonly string[], isKnown: HeaderTest): boolean {
	const filled = row.filter((cell) => cell.trim() !== '');
	return filled.length > 1 && filled.every(isKnown);
}

/** Names in every cell again, some as above and some their own: the rows of a title merged downwards. */
function isBelowMerged(rows: readonly (readonly string[])[], at: number, isKnown: HeaderTest): boolean {
	const [above, row] = [rows[at - 1] ?? [], rows[at] ?? []];
	return isAllKnown(row, isKnown) && row.some((cell, i) => cell.trim() !== '' && cell === above[i]);
}

/** "; Tỷ lệ (%)" below "Đơn vị; Năm 2024": names again, and nobody whose row it is. */
function isBelowName(row: readonly string[], isKnown: HeaderTest): boolean {
	const filled = row.filter((cell) => cell.trim() !== '');
	return (row[0] ?? '').trim() === '' && filled.length > 0 && filled.every(isKnown);
}

/** A row of known names without a gap needs no second row to be a header. */
function isComplete(row: readonly string[], isKnown: HeaderTest): boolean {
	return row.length > 1 && row.every((cell) => cell.trim() !== '' && isKnown(cell));
}

function isHeader(rows: readonly (readonly string[])[], at: number, isKnown: HeaderTest): boolean {
	const row = rows[at] ?? [];
	const filled = row.filter((cell) => cell.trim() !== '');
	if (filled.length === 0) return false;
	const known = filled.filter(isKnown).length;
	if (known > 0 && known >= filled.length * (at === 0 ? 0.5 : 1)) return true;
	if (at > 0 && filled.length === 1 && !fillsGap(rows[at - 1] ?? [], row)) return false;
	const kinds = row.map((cell) => cellKind(cell.replace(/^["']+|["']+$/g, '')));
	if (rows.length === 1) return !kinds.some(isTyped);
	const below = columnKinds(rows.slice(Math.max(at + 1, Math.min(MOST_ROWS, Math.ceil(rows.length / 2)))));
	const typed = below.flatMap((kind, i) => (isTyped(kind) ? [i] : []));
	if (typed.length === 0) {
		const coded = isCoded(row, rows.slice(Math.max(at + 1, Math.min(MOST_ROWS, Math.ceil(rows.length / 2)))));
		if (coded !== null) return !coded;
		if (at === 0) return isWordHeader(rows);
		return !kinds.some(isTyped) && completes(rows[at - 1] ?? [], row, rows, at);
	}
	if (isYears(row, rows.slice(at + 1))) return true;
	if (kinds.some(isTyped)) return false;
	if (typed.some((i) => kinds[i] === 'text')) return true;
	return at === 0 && filled.length > 1 && isGroups(row, rows[1] ?? [], typed);
}

/** Merged titles that leave the numbers' columns blank, over a row that names them. */
function isGroups(row: readonly string[], next: readonly string[], typed: readonly number[]): boolean {
	const isBlank = typed.every((i) => (row[i] ?? '').trim() === '');
	return isBlank && next.every((cell) => cellKind(cell) === 'text') && next.length >= row.length;
}

function fillsGap(above: readonly string[], row: readonly string[]): boolean {
	return row.some((cell, i) => cell.trim() !== '' && (above[i] ?? '').trim() === '');
}

/**
 * Whether a row has the codes of the columns below it, `TH12` under `TH07`, or words in their place; null when no
 * column holds codes. The only numbers that a table of words has are in its codes.
 */
export function isCoded(row: readonly string[], below: readonly (readonly string[])[]): boolean | null {
	const seen = below.slice(0, EVIDENCE);
	let same = 0;
	let other = 0;
	row.forEach((cell, i) => {
		const shapes = seen.map((next) => codeShape(next[i] ?? ''));
		const common = shapes.find((shape) => shape !== '') ?? '';
		if (common === '' || shapes.filter((shape) => shape === common).length < seen.length * 0.7) return;
		if (codeShape(cell) === common) same += 1;
		else if (cell.trim() !== '') other += 1;
	});
	return same + other === 0 ? null : same >= other;
}

/** `TH12` and `SKU-7` as `a9` and `a-9`; '' for text that is no code. */
function codeShape(cell: string): string {
	const code = cell.trim();
	if (code.length > 30 || !/\d/.test(code) || /\s/.test(code)) return '';
	return code.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9');
}

/** In a table of words: the first row has no word that its column repeats, and no gap that the rows below do not have. */
function isWordHeader(rows: readonly (readonly string[])[]): boolean {
	const [first = [], ...below] = rows;
	const names = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (names.length < 1 || new Set(names).size < names.length * 0.6) return false;
	const seen = below.slice(0, EVIDENCE).filter((row) => names.length < 2 || !same(row, first));
	return !first.some((cell, i) => cell.trim() !== '' && seen.some((row) => row[i] === cell));
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** In a table of words: the second row fills exactly the gaps that merged titles left in the first. */
function completes(
	above: readonly string[],
	row: readonly string[],
	rows: readonly (readonly string[])[],
	at: number,
): boolean {
	const gaps = above.flatMap((cell, i) => (cell.trim() === '' ? [i] : []));
	if (gaps.length === 0 || !gaps.every((i) => (row[i] ?? '').trim() !== '')) return false;
	const blanks = row.flatMap((cell, i) => (cell.trim() === '' ? [i] : []));
	const below = rows.slice(at + 1, EVIDENCE);
	if (blanks.length === 0 && gaps.length >= row.length * 0.4)
		return !row.some((cell, i) => below.some((next) => next[i] === cell));
	return (
		blanks.length > 0 && rows.slice(at + 1).every((next) => blanks.some((i) => (next[i] ?? '').trim() !== ''))
	);
}

/** `Đơn vị; 2021; 2022; 2023` over rates: years are column names when the column below holds none. */
function isYears(row: readonly string[], below: readonly (readonly string[])[]): boolean {
	const years = row.flatMap((cell, i) => (isYear(cell) ? [i] : []));
	const others = row.filter((cell) => isTyped(cellKind(cell)) && !isYear(cell));
	const seen = below.slice(0, EVIDENCE);
	const isNamed = row.some((cell) => cellKind(cell) === 'text') || columnKinds(seen)[0] === 'text';
	if (years.length < 2 || others.length > 0 || !isNamed) return false;
	// a count may look like a year by chance: one does in a short table below years in their order
	const most = seen.length > 1 && areInOrder(years.map((i) => Number(row[i]))) ? 1 : 0;
	return years.every((i) => {
		const like = seen.filter((next) => isYear(next[i] ?? '')).length;
		return like <= most || like * 5 <= seen.length;
	});
}

const areInOrder = (years: readonly number[]) =>
	years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);

function isYear(cell: string): boolean {
	return /^(?:19|20)\d{2}$/.test(cell.trim());
}
