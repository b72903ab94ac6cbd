import { isValidDate } from '$lib/domain/measures/period';
import { csvText } from '$lib/export/text/csv';

/** The day (2026-03-25) on which a unit owes a form of a month (2026-03). */
export type Due = {
	readonly periodId: string;
	readonly unitId: string;
	readonly form: string;
	readonly dueAt: string;
};

type DueWords = {
	readonly moved: (from: string, to: string) => string;
	readonly none: (year: string) => string;
};

/** What becomes of the days of one year in a later one; no day is made up where nobody ever set one. */
export function dueSaid(due: readonly Due[], year: number, words: DueWords): string {
	const from = due[0]?.periodId.slice(0, 4);
	return from === undefined ? words.none(String(year)) : words.moved(from, String(year));
}

/** The same days in a later year; 29 February becomes the 28th. */
export function dueCsv(due: readonly Due[], year: number): string {
	const later = ({ periodId, dueAt }: Due) => {
		const years = year - Number(periodId.slice(0, 4));
		const moved = `${Number(dueAt.slice(0, 4)) + years}${dueAt.slice(4)}`;
		return isValidDate(moved) ? moved : moved.replace(/29$/, '28');
	};
	return csvText([
		['period_id', 'unit_id', 'form', 'due_at'],
		...due.map((one) => [`${year}${one.periodId.slice(4)}`, one.unitId, one.form, later(one)]),
	]);
}
