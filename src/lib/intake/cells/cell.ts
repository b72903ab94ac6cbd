import { looseKey, tidy } from '../../domain/units/names';
import { parseDate } from '../../domain/measures/period';
import { plainRule, type ColumnRule } from '../columns/column-rule';
import { digitsOf, type Counted } from './digits';
import { exchangeable, exchanged, type DateOrder } from './date-order';

type CellNote = 'V09' | 'V17' | 'V28' | 'V36';

/** The text of one cell read as a value; `null` is a missing value, never 0. A fault is a code, not a throw. */
export type Cell<T> =
	{ ok: true; value: T | null; notes: CellNote[] } | { ok: false; code: CellFault; notes: CellNote[] };

type CellFault =
	| 'V06'
	| 'V06:lines'
	| 'V06:mark'
	| 'V10:decimal'
	| 'V08'
	| 'V09:scale'
	| 'V10'
	| 'V27'
	| 'V27:order'
	| 'V36';

export type DecimalMark = ',' | '.';

const value = <T>(value: T | null, ...notes: CellNote[]): Cell<T> => ({ ok: true, value, notes });
const fault = (code: CellFault): Cell<never> => ({ ok: false, code, notes: [] });

const missingWords = new Set([
	'',
	'x',
	'n/a',
	'na',
	'null',
	'chua co',
	'chua co so lieu',
	'khong co so lieu',
	'chua bao cao',
]);

/** Empty, a dash, dots, 'x', 'n/a', 'chưa có số liệu', 'chưa báo cáo' …; never '0'. */
export function isMissing(text: string): boolean {
	return /^[\s\-‐-―−－._…]*$/.test(text) || missingWords.has(looseKey(text));
}

const isFormula = (text: string) => /^(?:=|#[A-Z0-9/]+[!?]?$|err:\d)/i.test(text);

/** Two numbers on two lines, or far apart: which of them counts, or are they one? Nobody can know. */
const isTwoNumbers = (text: string) => /\d[ \u00a0]*(?:[\r\n\t\v\u2028\u2029]|[ \u00a0]{2})\s*\d/.test(text);

/** Missing and formula cells are answered here; null means the caller has text to read. */
function withoutText(text: string): Cell<never> | null {
	if (isMissing(text)) return value<never>(null);
	if (isFormula(tidy(text))) return fault('V36');
	return isTwoNumbers(text) ? fault('V06:lines') : null;
}

const commaSigns = [
	/^\d+,(?!\d{3}$)\d+$/,
	/^0,\d+$/,
	/^\d{1,3}(?:[. ]\d{3})+,\d+$/,
	/^\d{1,3}(?:\.\d{3}){2,}$/,
];
const pointSigns = [
	/^\d+\.(?!\d{3}$)\d+$/,
	/^0\.\d+$/,
	/^\d{1,3}(?:[, ]\d{3})+\.\d+$/,
	/^\d{1,3}(?:,\d{3}){2,}$/,
];

/**
 * The decimal mark of a column, from cells that can be read in one way only (27,92 · 27.50 · 1.234,5); without
 * such a cell, not `isSure`, it is the comma. `mixed`: some cells say comma and some say point (V07).
 */
export function decimalMarks(column: readonly string[]): {
	mark: DecimalMark;
	mixed: boolean;
	isSure: boolean;
} {
	let commas = 0;
	let points = 0;
	for (const text of column) {
		const number = digitsOf(text).body;
		if (commaSigns.some((sign) => sign.test(number))) commas++;
		else if (pointSigns.some((sign) => sign.test(number))) points++;
	}
	return {
		mark: points > commas ? '.' : ',',
		mixed: points > 0 && commas > 0,
		isSure: points + commas > 0,
	};
}

/** One to three digits and three more: thousands for some, a fraction for others. */
const isTriple = (body: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);

/** A number as its digits, so that nothing is lost in a float. */
type Decimal = { whole: string; fraction: string };

const shapes = {
	',': { grouped: /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)(?:,\d+)?$/, plain: /^\d+,\d+$/ },
	'.': { grouped: /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/, plain: /^\d+\.\d+$/ },
};

/** Null when the digits can be read in more than one way or in none (V06): '1600.000', '27,92,1'. */
function decimal(body: string, mark: DecimalMark): Decimal | null {
	const other = mark === ',' ? '.' : ',';
	const at = (separator: DecimalMark): Decimal => {
		const [whole = '', fraction = ''] = body.split(separator);
		return { whole: whole.replace(/\D/g, ''), fraction };
	};
	if (/^\d+$/.test(body)) return { whole: body, fraction: '' };
	if (shapes[mark].grouped.test(body) || shapes[mark].plain.test(body)) return at(mark);
	const isThousandsLike = /^\d+[.,]\d{3}$/.test(body) && !/^0[.,]/.test(body);
	return shapes[other].plain.test(body) && !isThousandsLike ? at(other) : null;
}

/**
 * A percentage as integer basis points, rounded half up from its digits: '27,92 %' → 2792, '42,857' → 4286; of a target
 * '≥ 30' → 3000.
 */
export function percent(
	text: string,
	mark: DecimalMark,
	{ areTriplesKnown, scale }: Pick<ColumnRule, 'areTriplesKnown' | 'scale'> = plainRule,
	isTarget = false,
): Cell<number> {
	const early = withoutText(text);
	if (early) return early;
	const { negative, isPercent, body, of, isLeast } = digitsOf(text);
	if (of !== null || (isLeast && !isTarget)) return fault('V06');
	if (!areTriplesKnown && isTriple(body)) return fault('V06:mark');
	const number = decimal(body, mark);
	if (!number) return fault('V06');
	const [whole, fraction] = [Number(number.whole), number.fraction];
	const hasFraction = /[1-9]/.test(fraction);
	if (negative || whole > 100 || (whole === 100 && hasFraction)) return fault('V08');
	const rounding = fraction.charAt(2) >= '5' ? 1 : 0;
	const isSmall = whole === 0 ? hasFraction : whole === 1 && !hasFraction;
	if (scale === 'doubtful' && isSmall && !isPercent) return fault('V09:scale');
	const bp = whole * 100 + Number(fraction.slice(0, 2).padEnd(2, '0')) + rounding;
	return whole === 0 && hasFraction && !isPercent ? value(bp, 'V09') : value(bp);
}

/** A whole number of pupils or schools, up to nine digits: '1.000' and '1 000' → 1000, '1183.0' → 1183, '20 em' → 20. */
export function count(
	text: string,
	mark: DecimalMark = ',',
	{
		areTriplesKnown,
		hasThousandths,
		hasZeros,
	}: Pick<ColumnRule, 'areTriplesKnown' | 'hasThousandths' | 'hasZeros'> = plainRule,
	counted: Counted | null = null,
): Cell<number> {
	const early = withoutText(text);
	if (early) return early;
	const { negative, isPercent, body, of, isLeast } = digitsOf(text);
	if (isLeast || (of !== null && of !== counted)) return fault('V06');
	if (!areTriplesKnown && isTriple(body)) return fault('V06:mark');
	const number = decimal(body, mark);
	const looksGrouped = number?.fraction.length === 3 && number.fraction === '000' && !hasThousandths;
	if (!number || isPercent || looksGrouped || number.whole.length > 9) return fault('V06');
	const isStray = !hasZeros && /^0{1,2}$/.test(number.fraction);
	if (isStray && !negative) return fault('V10:decimal');
	return negative || /[1-9]/.test(number.fraction) ? fault('V10') : value(Number(number.whole));
}

/** A canonical `*_bp` cell: a plain integer, 0..10000. */
export function basisPoints(text: string): Cell<number> {
	const early = withoutText(text);
	if (early) return early;
	const { negative, isPercent, body, of, isLeast } = digitsOf(text);
	if (isPercent || of !== null || isLeast || !/^\d+$/.test(body)) return fault('V06');
	return negative || Number(body) > 10_000 ? fault('V08') : value(Number(body));
}

/** A day as ISO text. A bare number, such as a spreadsheet's day count, is not guessed. */
export function day(text: string, order: DateOrder = 'day-first'): Cell<string> {
	const early = withoutText(text);
	if (early) return early;
	const isDoubtful = order !== 'day-first' && exchangeable(text) !== null;
	if (isDoubtful && order === 'asked') return fault('V27:order');
	const date = parseDate(isDoubtful ? exchanged(text) : text);
	if (!date) return fault('V27');
	if (isDoubtful) return value(date.iso, 'V28');
	return 'doubtful' in date ? value(date.iso, 'V28') : value(date.iso);
}

const flags = new Map([
	...['true', '1', 'co', 'yes', 'dung'].map((word) => [word, true] as const),
	...['false', '0', 'khong', 'no', 'sai'].map((word) => [word, false] as const),
]);

/** true/false, có/không, 1/0; 'x' is missing, as everywhere. */
export function flag(text: string): Cell<boolean> {
	const early = withoutText(text);
	if (early) return early;
	const answer = flags.get(looseKey(text));
	return answer === undefined ? fault('V06') : value(answer);
}

const standsAlone = (digits: string) => new RegExp(`(?<![\\w.,/-])(?:${digits})(?![\\w/])`);

const email = /[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,}/i;

const numbers = [
	standsAlone('0\\d{11}|\\d{9}'),
	standsAlone('\\(?(?:0|\\+84[ .-]?)\\d{2,3}\\)?[ .-]?\\d{3,4}[ .-]?\\d{3,4}'),
	standsAlone('0\\d{3}(?:[ .]\\d{2}){3}'),
];

/** What is longer is looked at in stretches that overlap, so that no pattern meets more than it can answer at once. */
const STRETCH = 2_000;
const OVERLAP = 100;

/** A citizen id (12 digits, or 9 in the old form), a telephone number or an e-mail address in the text. */
export function looksPersonal(value: string): boolean {
	const text = tidy(value);
	for (let at = 0; at < text.length; at += STRETCH - OVERLAP) {
		const end = at + STRETCH;
		// a number that is cut through is no number of its own
		const stretch = `${at > 0 ? 'x' : ''}${text.slice(at, end)}${end < text.length ? 'x' : ''}`;
		if (numbers.some((pattern) => pattern.test(stretch))) return true;
		if (stretch.includes('@') && email.test(stretch)) return true;
	}
	return false;
}
