import { cellKind } from '../../cells/cell-kind';
import { decimalMarks, isMissing } from '../../cells/cell';
import type { Row } from '../../text/csv';

/** What the cells of one column look like, over a sample of rows. */
export type Stats = {
	/** One a row; null where there is no number. */
	readonly values: readonly (number | null)[];
	readonly filled: number;
	readonly numbers: number;
	/** "10/12": a part of a whole. */
	readonly fractions: number;
	readonly hasDecimals: boolean;
	/** Written with two decimals: "20,00" is as sharp as "20,13". */
	readonly isSharp: boolean;
	readonly hasPercent: boolean;
	readonly max: number;
};

const most = 400;
const fraction = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/;

export function partsOfFraction(text: string): readonly [number, number] | null {
	const [, part, whole] = fraction.exec(text) ?? [];
	return part === undefined || whole === undefined ? null : [Number(part), Number(whole)];
}

export function statsOf(rows: readonly Row[], index: number): Stats {
	const cells = rows.slice(0, most).map((row) => (row.cells[index] ?? '').trim());
	const { mark } = decimalMarks(cells);
	let [filled, numbers, fractions, max] = [0, 0, 0, 0];
	let [hasDecimals, hasPercent, isSharp] = [false, false, false];
	const values = cells.map((text) => {
		if (text === '' || isMissing(text)) return null;
		filled += 1;
		const parts = partsOfFraction(text);
		if (parts !== null && parts[0] <= parts[1]) fractions += 1;
		if (cellKind(text) !== 'number') return null;
		numbers += 1;
		const value = numberOf(text, mark);
		if (/[.,]\d{2}\s*[%％]?$/.test(text)) isSharp = true;
		if (/[%％]/.test(text)) hasPercent = true;
		if (value !== null && !Number.isInteger(value)) hasDecimals = true;
		if (value !== null && value > max) max = value;
		return value;
	});
	return { values, filled, numbers, fractions, hasDecimals, hasPercent, isSharp, max };
}

function numberOf(text: string, mark: ',' | '.'): number | null {
	const bare = text.replace(/[\s%％]/g, '');
	const [thousands, decimal] = mark === ',' ? ['.', ','] : [',', '.'];
	const isOther = new RegExp(`^-?\\d+\\${thousands}\\d{1,2}$`).test(bare);
	const plain = isOther ? bare.replace(thousands, '.') : bare.replaceAll(thousands, '').replace(decimal, '.');
	const value = Number(plain);
	return Number.isFinite(value) ? value : null;
}

/** How often `rate` is 100·n/d, over the rows that have all three. */
export function ratioFit(
	n: Pick<Stats, 'values'>,
	d: Pick<Stats, 'values'>,
	rate: Stats,
): { readonly rows: number; readonly isProven: boolean } {
	let [rows, hits, telling] = [0, 0, 0];
	const scale = rate.max <= 1 && rate.hasDecimals ? 100 : 1;
	const tolerance = (rate.hasDecimals || rate.isSharp) && scale === 1 ? 0.06 : scale === 100 ? 0.6 : 0.51;
	rate.values.forEach((value, at) => {
		const [part, whole] = [n.values[at] ?? null, d.values[at] ?? null];
		if (value === null || part === null || whole === null || whole <= 0) return;
		rows += 1;
		if (Math.abs(value * scale - (100 * part) / whole) > tolerance) return;
		hits += 1;
		if (part > 0) telling += 1;
	});
	const isSharp = (rate.hasDecimals || rate.isSharp) && scale === 1;
	return { rows, isProven: rows > 0 && hits >= rows * 0.75 && telling >= (isSharp ? 1 : 2) };
}

/** Columns row by row as one; null where none of them has a number. */
export function addedUp(parts: readonly Stats[]): (number | null)[] {
	return (parts[0]?.values ?? []).map((_, at) => {
		const values = parts.flatMap(({ values }) => values[at] ?? []);
		return values.length === 0 ? null : values.reduce((all, value) => all + value, 0);
	});
}

/** On how many rows the columns add up to another; rows on which all are known. */
export function sumFit(
	parts: readonly Stats[],
	whole: Stats,
): { readonly rows: number; readonly hits: number } {
	let [rows, hits] = [0, 0];
	whole.values.forEach((value, at) => {
		if (value === null || parts.every((part) => (part.values[at] ?? null) === null)) return;
		rows += 1;
		const sum = parts.reduce((all, part) => all + (part.values[at] ?? 0), 0);
		if (Math.abs(sum - value) < 0.5) hits += 1;
	});
	return { rows, hits };
}

/** A plain whole number, thousands in groups; null for any other text. */
export function numberIn(text: string): number | null {
	const bare = text.trim();
	if (/^\d{1,9}$/.test(bare)) return Number(bare);
	return /^\d{1,3}(?:[., ]\d{3})+$/.test(bare) ? Number(bare.replace(/[., ]/g, '')) : null;
}
