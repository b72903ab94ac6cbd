import { looseKey, tidy } from '../../../domain/units/names';
import { parsePeriod } from '../../../domain/measures/period';

/** A period that a text names. `id`: the year of the cohort for a year or a school year, a month, a stage. */
export type PeriodSaid = {
	readonly id: string;
	readonly kind: 'year' | 'school_year' | 'month' | 'stage';
	readonly words: string;
};

export type PeriodWords = {
	readonly periods: readonly PeriodSaid[];
	/** '6 thang dau nam', 'hoc ky i': a part of a year; 'whole' for "cả năm". */
	readonly part: string | null;
	/** The text without the words of its periods. */
	readonly rest: string;
};

const dash = '\\s*(?:[-–—‑−/]|den(?: nam)?)\\s*';
const year = '((?:19|20)\\d\\d)';
const schoolYear = new RegExp(
	`(?:(nam hoc|nien khoa|n\\.?\\s?h\\.?|khoa(?: hoc)?)\\s*:?\\s*)?(?<!\\d)${year}${dash}((?:(?:19|20)\\d\\d)|\\d\\d)(?![\\d/])`,
	'g',
);
const shortYear = /(?:nam hoc|nien khoa|n\.?\s?h\.?)\s*:?\s*(\d\d)\s*[-–—‑−/]\s*(\d\d)(?!\d)/g;
const bareShort = /(?<![\d/.-])(\d\d)\s*[-–—‑−]\s*(\d\d)(?![\d/.-])/g;
const stageOf = new RegExp(`(?:giai doan|gd)\\s*(?:tu )?(?:nam )?${year}${dash}${year}`, 'g');
const month = /(?:thang|t)\s*(\d{1,2})\s*(?:[-/.]|nam)?\s*((?:19|20)\d\d)/g;
const plainYear = new RegExp(`(?:nam(?: hoc)?\\s*:?\\s*)?(?<![\\d/.,-])${year}(?![\\d/.,]\\d|\\d|-\\d)`, 'g');
const day =
	/(?:ngay\s*)?\d{1,2}\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*(?:\d{4}|\d{2}(?!\d))|thang\s*\d{1,2},?\s*nam\s*\d{4})|\d{4}-\d\d-\d\d/g;
const parts =
	/\b(\d{1,2} thang(?: dau| cuoi)?(?: nam)?|sau thang(?: dau| cuoi)?(?: nam)?|chin thang(?: dau nam)?|hoc ky\s*(?:i{1,3}|[12]|he)\b|hk\s*(?:i{1,2}|[12])\b|quy\s*(?:i[iv]?i?|[1-4])\b|giua ky|dot\s*\d|nua (?:dau )?nam)(?!\p{L})/gu;

/** "năm học 2022 - 2023", "2022/2023", "22-23", "năm 2023", "tháng 11/2023", "6 tháng đầu năm"; days are no period. */
export function periodsIn(text: string): PeriodWords {
	let rest = looseKey(tidy(text));
	const periods: PeriodSaid[] = [];
	let part: string | null = null;
	const take = (pattern: RegExp, read: (match: RegExpMatchArray) => PeriodSaid | null) => {
		rest = rest.replace(pattern, (...all: unknown[]) => {
			const groups = all.slice(
				0,
				all.findIndex((one) => typeof one === 'number'),
			) as (string | undefined)[];
			const said = read(groups as unknown as RegExpMatchArray);
			if (said === null) return String(groups[0]);
			if (!periods.some(({ id }) => id === said.id)) periods.push(said);
			return ' ';
		});
	};
	if (!/\d/.test(rest) && !/hoc ky|hk|quy|thang|dau nam/.test(rest)) return { periods, part, rest: text };
	rest = rest.replace(day, ' ').replace(/\bso\s*:?\s*\d+\s*\/\s*[a-z][a-z\d/-]*/g, ' ');
	rest = rest.replace(parts, (words) => {
		part ??= words.trim();
		return ' ';
	});
	if (/\bca nam\b/.test(rest)) part ??= null;
	take(stageOf, ([words, from = '', to = '']) => {
		const stage = parsePeriod(`giai doan ${from}-${to}`);
		return stage === null ? null : { id: stage.id, kind: 'stage', words: words ?? '' };
	});
	take(month, ([words, number = '', of = '']) => {
		const read = parsePeriod(`${number}/${of}`);
		return read?.kind === 'month' ? { id: read.id, kind: 'month', words: words ?? '' } : null;
	});
	take(schoolYear, ([words, named, first = '', last = '']) => {
		const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
		if (end === Number(first) + 1) return { id: String(end), kind: 'school_year', words: words ?? '' };
		if (named !== undefined || last.length === 2 || end <= Number(first)) return null;
		return { id: parsePeriod(`giai doan ${first}-${last}`)?.id ?? '', kind: 'stage', words: words ?? '' };
	});
	const short = ([words, first = '', last = '']: RegExpMatchArray): PeriodSaid | null =>
		Number(last) === Number(first) + 1 && Number(last) >= 10
			? { id: `20${last}`, kind: 'school_year', words: words ?? '' }
			: null;
	take(shortYear, short);
	if (/hoc|hs|phan luong|tot nghiep|^\W*\d\d\W+\d\d\W*$/.test(rest)) take(bareShort, short);
	take(plainYear, ([words, of = '']) => ({ id: of, kind: 'year', words: words ?? '' }));
	return { periods, part, rest };
}
