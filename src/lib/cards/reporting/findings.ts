import { count, percent } from '$lib/domain/format';
import { rateBp } from '$lib/domain/rate';
import { owed, type Column, type Reporting, type Return } from '$lib/domain/reporting';
import { columnName, nameList, spokenName, type ReportingSpeech } from './speech';

/** What matters on the day, in sentences; the text alternative of the table. */
export function reportingSentences(found: Reporting, speech: ReportingSpeech): string[] {
	const { words } = speech;
	if (found.due.length === 0) return [words.findings.none];
	if (found.completeness.onTime === found.completeness.expected) return [words.findings.allOnTime];
	return [
		...latest(found, speech),
		...most(found, speech),
		...empty(found, speech),
		...longest(found, speech),
		...weakest(found, speech),
	];
}

const isMissing = (row: Return) => row.standing.state === 'missing';

/** The periods that came due last: of several with the same day each gets its sentence, three at most. */
function latest({ columns, due }: Reporting, speech: ReportingSpeech): string[] {
	const say = speech.words.findings;
	const newest = columns.reduce<string>(
		(day, one) => (one.isDue && (one.dueAt ?? '') > day ? (one.dueAt ?? '') : day),
		'',
	);
	return columns
		.filter((one) => one.isDue && (one.dueAt ?? '') === newest)
		.map((one) => ({ one, rows: due.filter((row) => row.columnId === one.id && isMissing(row)) }))
		.toSorted((a, b) => b.rows.length - a.rows.length)
		.slice(0, 3)
		.map(({ one, rows }) => {
			const column = columnName(one.id, speech);
			if (rows.length === 0) return say.latestNone(column);
			const { text, isAll } = nameList(rows.map(spokenName), say.and);
			const number = count(rows.length, speech.language);
			return isAll ? say.latest(number, column, text) : say.latestAmong(number, column, text);
		});
}

/** The unit that owes most; of equals none is named. */
function most(found: Reporting, { words, language }: ReportingSpeech): string[] {
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

function weakest({ columns }: Reporting, speech: ReportingSpeech): string[] {
	const share = (one: Column) => rateBp(one.completeness.onTime, one.completeness.expected) ?? 0;
	const [first, second] = columns.filter((one) => one.isDue).toSorted((a, b) => share(a) - share(b));
	if (!first || !second || share(first) === share(second)) return [];
	return [
		speech.words.findings.weakest(columnName(first.id, speech), percent(share(first), speech.language)),
	];
}
