import { formatKind, type FormatKind } from './number-format';

/** Where a workbook counts its days from. */
export type DateSystem = '1900' | '1904';

const DAY = 86_400_000;
const start = { '1900': Date.UTC(1899, 11, 31), '1904': Date.UTC(1904, 0, 1) };
/** Excel keeps a 29 February 1900 that never was. */
const FALSE_DAY = 60;

/** What is left of 0.3 − 0.1 − 0.2. */
const NOISE = 1e-12;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A number as the readers of cells understand it: decimal comma, no thousands, at most 15 digits so that a float's
 * noise is gone (35.089999999999996 → '35,09'). A percent format gives '27,92%' for 0.2792, a date format the day,
 * month or year that it shows, a format of zeros keeps them ('01').
 */
export function numberText(value: number, format: string, system: DateSystem): string {
	if (!Number.isFinite(value)) return '#NUM!';
	const kind = formatKind(format);
	switch (kind.is) {
		case 'number':
			return decimalText(value);
		case 'percent':
			return `${decimalText(value * 100)}%`;
		case 'zeros':
			return Number.isInteger(value) && value >= 0
				? decimalText(value).padStart(kind.digits, '0')
				: decimalText(value);
		default:
			return momentText(value, kind.is, system);
	}
}

function decimalText(value: number): string {
	if (Math.abs(value) < NOISE) return '0';
	const [mantissa = '', exponent = '0'] = value.toPrecision(15).split('e');
	const isNegative = mantissa.startsWith('-');
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
	const shift = Number(exponent);
	const digits = (whole + fraction).padStart(
		Math.max(0, 1 - (whole.length + shift)) + whole.length + fraction.length,
		'0',
	);
	const point = Math.max(1, whole.length + shift);
	const before = digits
		.slice(0, point)
		.padEnd(point, '0')
		.replace(/^0+(?=\d)/, '');
	const after = digits.slice(point).replace(/0+$/, '');
	const text = after === '' ? before : `${before},${after}`;
	return isNegative && text !== '0' ? `-${text}` : text;
}

function momentText(
	serial: number,
	kind: Exclude<FormatKind['is'], 'number' | 'percent' | 'zeros'>,
	system: DateSystem,
): string {
	const date = dateOf(serial, system);
	if (date === null) return decimalText(serial);
	if (kind === 'time' || (serial < 1 && system === '1900')) {
		const minutes = Math.round(serial * 24 * 60);
		return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
	}
	const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
	if (kind === 'year') return String(year);
	return kind === 'month' ? `${month}/${year}` : `${day}/${month}/${year}`;
}

/** Null for a number that is no day of Excel's calendar. */
function dateOf(serial: number, system: DateSystem): Date | null {
	if (serial < 0 || serial >= 2_958_466) return null;
	const days = system === '1900' && serial >= FALSE_DAY ? serial - 1 : serial;
	return new Date(start[system] + Math.round(days * DAY));
}

/** The number a workbook stored for a moment (UTC), the reverse of what its reader did. */
export function serialOf(date: Date, system: DateSystem): number {
	const days = (date.getTime() - start[system]) / DAY;
	return system === '1900' && days >= FALSE_DAY ? days + 1 : days;
}

export function booleanText(value: boolean): string {
	return value ? 'TRUE' : 'FALSE';
}

/** A formula that came without its result stays visible as what it is; it is never worked out. */
export function formulaText(formula: string): string {
	return formula.startsWith('=') ? formula : `=${formula}`;
}
