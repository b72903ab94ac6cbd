import { date, type Language } from './format';
import { parseDate } from '../measures/period';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i;

/** The ISO day that somebody typed: 7/3/2023, 07.03.2023, 2023-03-07, 7 Mar 2023; null where it is none. */
export function typedDay(text: string): string | null {
	const plain = text.trim();
	const [, day = '', name = '', year = ''] = named.exec(plain) ?? [];
	const month = months.indexOf(name.toLowerCase()) + 1;
	const read = parseDate(month === 0 ? plain : `${day}/${month}/${year}`);
	return read === null || 'doubtful' in read ? null : read.iso;
}

/** A day as a field shows it: 07/03/2023, in English 7 Mar 2023; '' for none. */
export function fieldDay(iso: string, language: Language): string {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return '';
	return language === 'vi' ? iso.split('-').toReversed().join('/') : date(iso, language);
}
