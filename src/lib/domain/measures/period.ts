import { looseKey } from '../units/names';

export type Period = {
	kind: 'calendar_year' | 'school_year' | 'month' | 'stage';
	/** '2023' · '2022-2023' · '2023-11' · '2019-2025'; a stage as long as a school year is 'gd-2024-2025'. */
	id: string;
	/** ISO dates, both included. A school year runs from 1 September to 31 August. */
	start: string;
	end: string;
};

const two = (value: number) => String(value).padStart(2, '0');

function isYear(year: number): boolean {
	return year >= 1900 && year <= 2100;
}

/** Days of a month; month is 1..12. */
function monthLength(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function calendarYear(year: number): Period | null {
	if (!isYear(year)) return null;
	return { kind: 'calendar_year', id: `${year}`, start: `${year}-01-01`, end: `${year}-12-31` };
}

function month(year: number, number: number): Period | null {
	if (!isYear(year) || number < 1 || number > 12) return null;
	const id = `${year}-${two(number)}`;
	return { kind: 'month', id, start: `${id}-01`, end: `${id}-${two(monthLength(year, number))}` };
}

function schoolYear(first: number, last: number): Period | null {
	if (!isYear(first) || last !== first + 1) return null;
	return { kind: 'school_year', id: `${first}-${last}`, start: `${first}-09-01`, end: `${last}-08-31` };
}

function stage(first: number, last: number): Period | null {
	if (!isYear(first) || !isYear(last) || last <= first) return null;
	const id = last === first + 1 ? `gd-${first}-${last}` : `${first}-${last}`;
	return { kind: 'stage', id, start: `${first}-01-01`, end: `${last}-12-31` };
}

type Pattern = readonly [RegExp, (a: number, b: number) => Period | null];

const patterns: readonly Pattern[] = [
	[/^(?:nam )?(\d{4})$/, calendarYear],
	[/^(?:thang |th\.? ?|t\.? ?)(\d{1,2})(?:[-/.]| nam | )(\d{4})$/, (a, b) => month(b, a)],
	[/^(\d{1,2})[-/.](\d{4})$/, (a, b) => month(b, a)],
	[/^(?:nam hoc|nien khoa|n\.?h\.?) ?(\d{4})[-/](\d{4})$/, schoolYear],
	[/^(?:nam hoc|nien khoa|n\.?h\.?) ?(\d{4})[-/](\d{2})$/, shortSchoolYear],
	[/^(?:nam hoc|nien khoa|n\.?h\.?) ?(\d{2})[-/](\d{2})$/, twoDigitSchoolYear],
	[/^(?:giai doan|gd\.?)[ -]?(\d{4})-(\d{4})$/, stage],
	[/^(?:nam )?(\d{4})[-/](\d{4})$/, (a, b) => (b === a + 1 ? schoolYear(a, b) : stage(a, b))],
	[/^(\d{2})[-/](\d{2})$/, (a, b) => (b > 12 ? twoDigitSchoolYear(a, b) : null)],
	[/^(\d{4})[-/](\d{1,2})$/, (a, b) => month(a, b) ?? shortSchoolYear(a, b)],
];

/** 2022 and 23; the century is that of the first year plus one. */
function shortSchoolYear(first: number, last: number): Period | null {
	return (first + 1) % 100 === last ? schoolYear(first, first + 1) : null;
}

/** 22 and 23, of this century. */
function twoDigitSchoolYear(first: number, last: number): Period | null {
	return shortSchoolYear(2000 + first, last);
}

/**
 * A period as people write it: '2023', 'Năm học 2022 – 2023', '22-23', 'T11/2023', 'giai đoạn 2019-2025'. Two years in
 * a row without a word are a school year, other spans a stage; '2011-12' is a month, '11-12' nothing. Otherwise null
 * (V27).
 */
export function parsePeriod(text: string): Period | null {
	const plain = looseKey(text)
		.replace(/[‐-―−]/g, '-')
		.replace(/ ?: ?/g, ' ')
		.replace(/ ?([-/]) ?/g, '$1')
		.replace(/ (?:den nam|den) /, '-')
		.replace(/^(giai doan|gd) tu (?:nam )?/, '$1 ');
	for (const [pattern, make] of patterns) {
		const match = pattern.exec(plain);
		if (match) return make(Number(match[1]), Number(match[2]));
	}
	return null;
}

/** An existing day written yyyy-mm-dd. */
export function isValidDate(iso: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
	if (!match) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

function isoDate(year: number, month: number, day: number): string | null {
	const iso = `${year}-${two(month)}-${two(day)}`;
	return isYear(year) && isValidDate(iso) ? iso : null;
}

/** 16:30 · T16:30:05.123Z · 4:30 CH · 16h30 · 16:30+07:00, at the end. */
const timeOfDay =
	/(?:t|,? )\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?|h(?:\d{2})?) ?(?:[ap]m|sa|ch|z|[-+]\d{2}:?\d{2})?$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const inWords = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),? nam (\d{4})$/;

/**
 * A date written day/month/year or year-month-day; a time of day is dropped. 10/25/2023 can only be month
 * first and comes back `doubtful` (V28); 31/02/2023 and two-digit years are null (V27).
 */
export function parseDate(text: string): { iso: string } | { doubtful: string; iso: string } | null {
	const plain = looseKey(text)
		.replace(timeOfDay, '')
		.replace(/ ?([-/.]) ?/g, '$1');
	let match = yearFirst.exec(plain);
	if (match) {
		const iso = isoDate(Number(match[1]), Number(match[3]), Number(match[4]));
		return iso === null ? null : { iso };
	}
	match = inWords.exec(plain);
	if (match) {
		const iso = isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
		return iso === null ? null : { iso };
	}
	match = dayFirst.exec(plain);
	if (!match) return null;
	const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
	const iso = isoDate(year, second, first);
	if (iso !== null) return { iso };
	const swapped = isoDate(year, first, second);
	return swapped === null ? null : { doubtful: text, iso: swapped };
}

/** The calendar year in which a period ends and its cohort graduates: '2022-2023' → 2023, '2023-11' → 2023. */
export function yearOf(periodId: string): number | null {
	const period = parsePeriod(periodId);
	return period === null ? null : Number(period.end.slice(0, 4));
}

/** Whole days from ISO day a to ISO day b; negative when b is earlier. */
export function daysBetween(a: string, b: string): number {
	return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** Whether two spans of ISO days share a day; null is an open end of the first. */
export function overlaps(startA: string | null, endA: string | null, startB: string, endB: string): boolean {
	return (startA === null || startA <= endB) && (endA === null || endA >= startB);
}

/** The day so many days after another one; before it where they are negative. */
export function daysAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
