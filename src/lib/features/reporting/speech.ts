import { inLanguage, shortIn } from '$lib/domain/base/named';
import type { Choices } from '$lib/db/views/choices';
import { count, date, type Language } from '$lib/domain/base/format';
import { bareName } from '$lib/domain/units/names';
import { parsePeriod } from '$lib/domain/measures/period';
import type { Line, Standing } from '$lib/domain/measures/reporting';
import type { ReportingWords } from '$lib/messages/reporting/reporting';

/** How the page speaks: its words, and what its columns are called. */
export type ReportingSpeech = {
	readonly words: ReportingWords;
	readonly language: Language;
	readonly indicators: Choices['indicators'];
};

type Named = Pick<Line, 'nameVi' | 'nameEn' | 'parentVi' | 'parentEn'>;

/** "Xã Khe Hạ, Huyện Đại Khê": whole, as a letter names it. */
export function fullName({ nameVi, nameEn, parentVi, parentEn }: Named, language: Language): string {
	const own = inLanguage(language, nameVi, nameEn);
	const above = inLanguage(language, parentVi, parentEn);
	return above === null ? own : `${own}, ${above}`;
}

/** "Khe Hạ" and "Đại Khê": as a table names it, with the unit above it. */
export function tableName(line: Named): { readonly own: string; readonly above: string | null } {
	return { own: bareName(line.nameVi), above: line.parentVi === null ? null : bareName(line.parentVi) };
}

/** "Khe Hạ (Đại Khê)": as a sentence names it. */
export function spokenName(line: Named): string {
	const { own, above } = tableName(line);
	return above === null ? own : `${own} (${above})`;
}

/** "Tháng 11" over a column; an indicator by its short name. */
export function columnHead(id: string, { words, language, indicators }: ReportingSpeech): string {
	const month = monthOf(id);
	if (month) return words.grid.month(String(month.month));
	const indicator = indicators.find((row) => row.indicatorId === id);
	return shortIn(language, indicator) ?? id;
}

/** "tháng 11/2023" in a sentence. */
export function columnName(id: string, speech: ReportingSpeech): string {
	const month = monthOf(id);
	return month
		? speech.words.grid.monthYear(String(month.month), String(month.year))
		: columnHead(id, speech);
}

function monthOf(id: string): { readonly year: number; readonly month: number } | null {
	const period = parsePeriod(id);
	if (period?.kind !== 'month') return null;
	return { year: Number(period.start.slice(0, 4)), month: Number(period.start.slice(5, 7)) };
}

export function stateText(standing: Standing, { words, language }: ReportingSpeech): string {
	return standing.state === 'late'
		? words.states.late(count(standing.days, language))
		: words.states[standing.state];
}

/** "25/11": the year stands over the table. */
export function dayMonth(iso: string, language: Language): string {
	return date(iso, language).replace(/[/ ]\d{4}$/, '');
}

/** "A, B và C", or three names and how many more. */
export function nameList(
	names: readonly string[],
	and: string,
): { readonly text: string; readonly isAll: boolean } {
	const shown = names.length > 4 ? names.slice(0, 3) : names;
	const text = shown.length <= 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')}${and}${shown.at(-1)}`;
	return { text, isAll: shown.length === names.length };
}
