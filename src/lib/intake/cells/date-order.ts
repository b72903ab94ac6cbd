import { tidy } from '../../domain/units/names';

/** Which of the two numbers before the year is the day; 'asked' where the cells contradict each other. */
export type DateOrder = 'day-first' | 'month-first' | 'asked';

const parts = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{4}(?!\d)/;

/** The two numbers before the year, each 1 to 12, so that either may be the month; null for any other date. */
export function exchangeable(text: string): { first: number; second: number } | null {
	const [, one, two] = parts.exec(tidy(text)) ?? [];
	const [first, second] = [Number(one), Number(two)];
	const isMonth = (number: number) => number >= 1 && number <= 12;
	return isMonth(first) && isMonth(second) && first !== second ? { first, second } : null;
}

/** What a column's own cells prove; null where each could be either. */
export function orderOf(cells: readonly string[]): DateOrder | null {
	let [days, months] = [0, 0];
	for (const cell of cells) {
		const [, first, second] = (cell.length < 40 ? parts.exec(tidy(cell)) : null) ?? [];
		if (Number(first) > 12) days += 1;
		else if (Number(second) > 12) months += 1;
	}
	if (days > 0 && months > 0) return 'asked';
	return days > 0 ? 'day-first' : months > 0 ? 'month-first' : null;
}

/** '12/05/2023' of a month-first column → '05/12/2023'. */
export function exchanged(text: string): string {
	return tidy(text).replace(/^(\d{1,2})(\s?[-/.]\s?)(\d{1,2})/, '$3$2$1');
}
