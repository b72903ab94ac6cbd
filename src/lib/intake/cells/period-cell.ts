import { parsePeriod, type Period } from '../../domain/measures/period';
import { headerKey } from '../columns/columns';
import type { Row } from '../text/csv';
import { issue } from '../issues/issue';
import { cohortYear } from '../meaning/document/context';
import { cellOf, remembered, useOf, type Reading } from '../reading';

export type PeriodReader = (row: Row) => string | null;

/** Headers that promise one kind of period: a stage is no school year, a year no month. */
const kinds: ReadonlyMap<string, Period['kind']> = new Map([
	['nam hoc', 'school_year'],
	['thang', 'month'],
	['month', 'month'],
]);

/** A year as a program keeps numbers: '2023.0', '2.023', full-width digits. */
function wholeYear(text: string): string {
	const plain = text.normalize('NFKC').trim();
	return plain.replace(/^((?:19|20)\d{2})[.,]0+$/, '$1').replace(/^([12])[.,](\d{3})$/, '$1$2');
}

const isMonthNumber = (text: string) => /^(?:0?[1-9]|1[0-2])$/.test(text);

/**
 * Period of a row: its own column or columns (a month beside a year), else what the title, the file name or
 * the reader's answer say. Null after the reason was reported.
 */
export function periodReader(reading: Reading, isNeeded = true, isOfCohorts = false): PeriodReader {
	const { catalogue, hints, report, uses } = reading;
	const named = uses.filter(({ meaning }) => meaning.kind === 'field' && meaning.name === 'period');
	const months = named.filter(({ header }) => kinds.get(headerKey(header)) === 'month');
	const use = useOf(reading, 'period_id') ?? months[0] ?? named[0] ?? null;
	const year = use === months[0] ? (named.find((other) => other !== use) ?? null) : null;
	const kind = use === null ? undefined : kinds.get(headerKey(use.header));

	const idOf = remembered((text: string): string | null => {
		const known = catalogue.periodById.get(text);
		const read = known ?? parsePeriod(text) ?? parsePeriod(wholeYear(text));
		if (!read) return null;
		const isOfKind =
			kind === undefined || read.kind === kind || (kind === 'school_year' && read.kind === 'calendar_year');
		if (!isOfKind) return null;
		const id = 'period_id' in read ? read.period_id : read.id;
		return isOfCohorts && read.kind === 'school_year' ? cohortYear(id) : id;
	});

	return (row) => {
		const own = cellOf(row, use);
		const around = cellOf(row, year) || (hints.year ?? '');
		const text =
			own === ''
				? around
				: kind === 'month' && isMonthNumber(own) && around !== ''
					? `${own}/${around}`
					: own;
		if (text === '' && !isNeeded) return null;
		if (text === '') {
			report(issue('V02', { column: 'ky' }, { column: ['năm hoặc kỳ (ky)', 'year or period (ky)'] }));
			return null;
		}
		const id = idOf(text);
		if (id === null) report(issue('V27', { row: row.line, column: use?.header ?? null, value: text }));
		return id;
	};
}
