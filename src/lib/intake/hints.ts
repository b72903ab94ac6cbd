import { looseKey, tidy } from '../domain/names';
import { parseDate } from '../domain/period';

/** What a file says of itself outside its table, or its sender was asked. */
export type Assume = {
	readonly year?: string;
	readonly level?: string;
	readonly kind?: string;
	readonly doc_no?: string;
	readonly effective_date?: string;
	readonly as_of?: string;
	readonly indicator?: string;
	readonly quality?: string;
	readonly plan_id?: string;
};

export const assumeKeys = [
	'year',
	'level',
	'kind',
	'doc_no',
	'effective_date',
	'as_of',
	'indicator',
	'quality',
	'plan_id',
] as const satisfies readonly (keyof Assume)[];

export type Hints = {
	readonly year: string | null;
	readonly level: 'THCS' | 'THPT' | null;
	readonly kind: string | null;
	readonly docNo: string | null;
	readonly effectiveDate: string | null;
	readonly asOf: string | null;
	readonly indicator: string | null;
	readonly quality: string | null;
	readonly planId: string | null;
};

function lastMatch<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
	for (const line of lines.toReversed()) {
		const found = read(line);
		if (found !== null) return found;
	}
	return null;
}

/** The one school level that a text names. */
export function levelIn(text: string): 'THCS' | 'THPT' | null {
	const key = looseKey(text);
	const lower = /\bthcs\b|trung hoc co so/.test(key);
	const upper = /\bthpt\b|trung hoc pho thong/.test(key);
	if (lower === upper) return null;
	return lower ? 'THCS' : 'THPT';
}

function yearIn(text: string): string | null {
	const key = looseKey(text);
	// "ngày 07 tháng 3 năm 2023" is the day of a document, not the year of its targets
	const named = /(?<!thang \d{1,2},? )\bnam(?: hoc)? ((?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?)\b/.exec(key);
	return named?.[1]?.replace(/ /g, '').replace('–', '-') ?? null;
}

function kindIn(text: string): string | null {
	const key = looseKey(text);
	if (/ket qua|khao sat/.test(key) || (/thuc hien nam/.test(key) && !key.includes('chi tieu')))
		return 'outcome';
	if (key.includes('dieu chinh chi tieu') || key.includes('chi tieu dieu chinh')) return 'adjusted';
	if (key.includes('chi tieu dang ky') || key.includes('dang ky chi tieu')) return 'registered';
	if (/giao chi tieu|chi tieu (?:duoc )?giao/.test(key)) return 'assigned';
	return key.includes('cam ket') ? 'committed' : null;
}

const document = /(?<!\p{L})s[ốo]\s*:?\s*(\d+\s*\/\s*[\p{L}\d]+(?:\s*[-/]\s*[\p{L}\d]+)*)/iu;

function docNoIn(text: string): string | null {
	return document.exec(text)?.[1]?.replace(/\s+/g, '') ?? null;
}

function documentDateIn(text: string): string | null {
	if (docNoIn(text) === null) return null;
	const day = /ng[àa]y\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+th[áa]ng\s+\d{1,2},?\s+n[ăa]m\s+\d{4})/iu;
	const written = day.exec(text)?.[1];
	const read = written === undefined ? null : parseDate(written);
	return read !== null && !('doubtful' in read) ? read.iso : null;
}

/** `lines` are all lines above the table, nearest last; an assumption always wins over a guess. */
export function hints(lines: readonly string[], fileName: string, assume: Assume): Hints {
	const titles = lines.map(tidy);
	const name = fileName.replace(/^.*[\\/]/, '').replace(/[_.]+/g, ' ');
	const level = assume.level?.toUpperCase();
	const effective = assume.effective_date === undefined ? null : parseDate(assume.effective_date);
	const cutOff = assume.as_of === undefined ? null : parseDate(assume.as_of);
	return {
		year: assume.year ?? lastMatch(titles, yearIn) ?? /(?:^|\D)(20\d\d)(?!\d)/.exec(name)?.[1] ?? null,
		level: level === 'THCS' || level === 'THPT' ? level : (lastMatch(titles, levelIn) ?? levelIn(name)),
		kind: assume.kind ?? lastMatch(titles, kindIn) ?? kindIn(name.replace(/-/g, ' ')),
		docNo:
			assume.doc_no === undefined
				? lastMatch(titles, docNoIn)
				: tidy(assume.doc_no).replace(/ *([/-]) */g, '$1'),
		effectiveDate: effective?.iso ?? lastMatch(titles, documentDateIn),
		asOf: cutOff?.iso ?? null,
		indicator: assume.indicator ?? null,
		quality: assume.quality ?? null,
		planId: assume.plan_id ?? null,
	};
}
