import type { AnswerColumn } from '$lib/db/answers/answer';
import type { ArrowValue } from '$lib/db/answers/arrow-values';
import { date, minus, noValue, separators, type Language } from '$lib/domain/base/format';

export type Row = readonly ArrowValue[];

const years = { from: 1900, to: 2100 };

/** Whole numbers that all look like years are years: printed without a separator, and an axis of time. */
export function isYearColumn(column: AnswerColumn, rows: readonly Row[], index: number): boolean {
	if (column.kind !== 'integer') return false;
	const known = rows.map((row) => row[index] ?? null).filter((value) => value !== null);
	return (
		known.length > 0 &&
		known.every((value) => typeof value === 'number' && value >= years.from && value <= years.to)
	);
}

export const isNumeric = ({ kind }: Pick<AnswerColumn, 'kind'>) => kind === 'integer' || kind === 'number';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, scale: number | null, hasGroups: boolean): Intl.NumberFormat {
	const key = `${language} ${scale} ${hasGroups}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(language, {
		useGrouping: hasGroups,
		...(scale === null
			? { maximumSignificantDigits: 15 }
			: { minimumFractionDigits: scale, maximumFractionDigits: scale }),
	});
	formats.set(key, made);
	return made;
}

/** Digits that are too many for a number keep every one of them. */
function digits(text: string, language: Language): string {
	if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
	const [whole = '', fraction] = text.split('.');
	const { group, point } = separators(language);
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group).replace('-', minus);
	return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

export type Print = { readonly language: Language; readonly yes: string; readonly no: string };

/** A value as the page prints it; null is "–". */
export function printed(value: ArrowValue, column: AnswerColumn, isYear: boolean, print: Print): string {
	if (value === null) return noValue;
	if (typeof value === 'boolean') return value ? print.yes : print.no;
	if (typeof value === 'number')
		return format(print.language, column.scale, !isYear).format(value).replace('-', minus);
	if (isNumeric(column)) return digits(value, print.language);
	if (column.kind === 'date') return /^\d{4}-/.test(value) ? date(value, print.language) : value;
	if (column.kind === 'moment' && /^\d{4}-/.test(value)) {
		const [day = '', clock = ''] = value.split(' ');
		return `${date(day, print.language)} ${clock}`;
	}
	return value;
}

function compared(a: ArrowValue, b: ArrowValue, column: AnswerColumn, collator: Intl.Collator): number {
	if (isNumeric(column)) {
		const [left, right] = [Number(a), Number(b)];
		if (left !== right) return left < right || Number.isNaN(right) ? -1 : 1;
		return 0;
	}
	if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
	return column.kind === 'text'
		? collator.compare(String(a), String(b))
		: String(a) < String(b)
			? -1
			: Number(String(a) > String(b));
}

/** Rows in the order of one column; what is not known stands last, whichever way. */
export function sorted(
	rows: readonly Row[],
	column: AnswerColumn,
	index: number,
	isDown: boolean,
	language: Language,
): readonly Row[] {
	const collator = new Intl.Collator(language, { numeric: true });
	return rows.toSorted((one, other) => {
		const [a, b] = [one[index] ?? null, other[index] ?? null];
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		return (isDown ? -1 : 1) * compared(a, b, column, collator);
	});
}
