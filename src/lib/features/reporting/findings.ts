import { count, date, percent } from '$lib/domain/base/format';
import { groups } from '$lib/domain/base/group';
import { rateBp } from '$lib/domain/measures/rate';
import { owed, type Column, type Reporting, type Return } from '$lib/domain/measures/reporting';
import { columnName, nameList, spokenName, type ReportingSpeech } from './speech';

/** What matters on the day, in sentences; the text alternative of the table. */
export function reportingSentences(found: Reporting, speech: ReportingSpeech): string[] {
	const { words } = speech;
	if (found.lines.length === 0) return [words.findings.nobody];
	if (found.due.length === 0) return [notYet(found, speech)];
	if (found.completeness.onTime === found.completeness.expected) return [words.findings.allOnTime];
	return [
		...latest(found, speech),
		...most(found, speech),
		...empty(found, speech),
		...longest(found, speech),
		...weakest(found, speech),
	];
}

/** Before anything is due: what has come for the day ahead. */
function notYet({ ahead }: Reporting, { words, language }: ReportingSpeech): string {
	if (ahead === null) return words.findings.none;
	const { received, expected } = ahead.completeness;
	const [day, all] = [date(ahead.dueAt, language), count(expected, language)];
	if (received === expected) return words.findings.aheadAll(day, all);
	return words.findings.ahead(day, count(received, language), all, count(expected - received, language));
}

/** The periods whose due day came last; more than one where they share a day. */
function lastDue(columns: readonly Column[]): string[] {
	const dueDay = (one: Column) => (one.isDue ? (one.dueAt ?? '') : '');
	const newest = columns.reduce<string>((day, one) => (dueDay(one) > day ? dueDay(one) : day), '');
	return columns.filter((one) => one.isDue && dueDay(one) === newest).map(({ id }) => id);
}

/** Who has not sent the period that came due last; of several on one day, who owes how many of them. */
function latest({ columns, due }: Reporting, speech: ReportingSpeech): string[] {
	const say = speech.words.findings;
	const last = lastDue(columns);
	const rows = due.filter((row) => last.includes(row.columnId) && row.standing.state === 'missing');
	const number = (value: number) => count(value, speech.language);
	if (last.length > 1) {
		const units = [...groups(rows, (row) => row.unitId).values()].toSorted((a, b) => b.length - a.length);
		const owing = units.map((own) => say.owes(own[0] ? spokenName(own[0]) : '', number(own.length)));
		if (owing.length === 0) return [];
		const { text, isAll } = nameList(owing, say.and);
		return [isAll ? say.several(number(owing.length), text) : say.severalAmong(number(owing.length), text)];
	}
	const [only] = last;
	if (only === undefined) return [];
	const column = columnName(only, speech);
	if (rows.length === 0) return [say.latestNone(column)];
	const { text, isAll } = nameList(rows.map(spokenName), say.and);
	return [
		isAll
			? say.latest(number(rows.length), column, text)
			: say.latestAmong(number(rows.length), column, text),
	];
}

/** The unit that owes most; of equals none is named, nor where all came due together and it has been named. */
function most(found: Reporting, { words, language }: ReportingSpeech): string[] {
	if (lastDue(found.columns).length > 1) return [];
	const [first, second] = owed(found);
	if (!first || first.returns.length < 2 || first.returns.length === second?.returns.length) return [];
	return [words.findings.most(spokenName(first.line), count(first.returns.length, language))];
}

function empty({ due }: Reporting, { words, language }: ReportingSpeech): string[] {
	const rows = due.filter((row) => row.standing.state === 'empty');
	if (rows.length === 0) return [];
	const { text, isAll } = nameList([...new Set(rows.map(spokenName))], words.findings.and);
	const number = count(rows.length, language);
	return [isAll ? words.findings.empty(number, text) : words.findings.emptyAmong(number, text)];
}

function longest({ due }: Reporting, speech: ReportingSpeech): string[] {
	const [first, second] = lateRows(due);
	if (!first || first.days === second?.days) return [];
	const column = columnName(first.row.columnId, speech);
	return [speech.words.findings.lateMost(spokenName(first.row), count(first.days, speech.language), column)];
}

/** Late returns, the longest delay first. */
export function lateRows(due: readonly Return[]): { readonly row: Return; readonly days: number }[] {
	return due
		.flatMap((row) => (row.standing.state === 'late' ? [{ row, days: row.standing.days }] : []))
		.toSorted((a, b) => b.days - a.days);
}

/** A column with returns of an unknown day is not compared: how many of them were on time nobody knows. */
function weakest({ columns, due }: Reporting, speech: ReportingSpeech): string[] {
	const undated = new Set(due.flatMap((row) => (row.standing.state === 'undated' ? [row.columnId] : [])));
	const share = (one: Column) => rateBp(one.completeness.onTime, one.completeness.expected) ?? 0;
	const [first, second] = columns
		.filter((one) => one.isDue && !undated.has(one.id))
		.toSorted((a, b) => share(a) - share(b));
	if (!first || !second || share(first) === share(second)) return [];
	return [
		speech.words.findings.weakest(columnName(first.id, speech), percent(share(first), speech.language)),
	];
}
