import { count, date } from '$lib/domain/base/format';
import { splitPrefix } from '$lib/domain/units/names';
import { daysLeft, overdueDays, type Owed, type Return } from '$lib/domain/measures/reporting';
import { reminderWords as say, reportingWords } from '$lib/messages/reporting/reporting';
import { columnName, fullName, type ReportingSpeech } from './speech';

export type Occasion = {
	readonly on: string;
	readonly form: string;
	/** Of the units that owe: `commune`; and in words: "cấp xã". */
	readonly level: string;
	readonly levelName: string;
	readonly indicators: ReportingSpeech['indicators'];
};

const inVietnamese = (occasion: Occasion): ReportingSpeech => ({
	words: reportingWords.vi,
	language: 'vi',
	indicators: occasion.indicators,
});

/** First letter large, as at the start of a line. */
const started = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function overdue(row: Return, on: string): string {
	const days = overdueDays(row, on);
	return days === 0 ? '' : say.overdue(count(days, 'vi'));
}

function line(row: Return, occasion: Occasion): string {
	const column = started(columnName(row.columnId, inVietnamese(occasion)));
	if (row.standing.state === 'not_due' && row.dueAt !== null)
		return say.ahead(column, date(row.dueAt, 'vi'), count(daysLeft(row.dueAt, occasion.on), 'vi'));
	if (row.standing.state === 'empty') return say.empty(column, date(row.receivedAt, 'vi'));
	if (row.dueAt === null) return say.missingNoDue(column);
	return say.missing(column, date(row.dueAt, 'vi'), overdue(row, occasion.on));
}

const lastTownships = '2025-06-30';

const officesOf = (level: string) =>
	level === 'district' || level === 'commune' ? say.offices[level] : null;

/** "huyện Đại Khê": the type of a unit within a line. */
const within = (name: string) =>
	splitPrefix(name).subtype === null ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

function addressee({ nameVi, nameEn, parentVi, parentEn }: Owed['line'], { level }: Occasion): string {
	const office = officesOf(level);
	if (office === null) return fullName({ nameVi, nameEn, parentVi, parentEn }, 'vi');
	const above = parentVi === null ? null : within(parentVi);
	return office.one(fullName({ nameVi: within(nameVi), nameEn, parentVi: above, parentEn }, 'vi'));
}

function addressees({ level, levelName, on }: Occasion): string {
	if (level === 'commune' && on <= lastTownships) return say.to(say.withTownships);
	const office = officesOf(level);
	return office === null ? say.toAll(levelName) : say.to(office.all);
}

/** The due day that lies ahead of all the returns; null where one has passed. */
function dayAhead(returns: readonly Return[], { on }: Occasion): string | null {
	const [first] = returns.map(({ dueAt }) => dueAt ?? '').toSorted();
	return first !== undefined && first > on ? first : null;
}

/** A message to one unit, ready to send: what it owes, since when, for how long, or until when. */
export function reminder({ line: unit, returns }: Owed, occasion: Occasion): string {
	const isAhead = dayAhead(returns, occasion) !== null;
	return [
		say.to(addressee(unit, occasion)),
		'',
		(isAhead ? say.leadAhead : say.lead)(date(occasion.on, 'vi'), occasion.form),
		...returns.map((row) => line(row, occasion)),
		'',
		isAhead ? say.askAhead : say.ask,
	].join('\n');
}

/** One message to all of them, a line a unit. */
export function commonReminder(all: readonly Owed[], occasion: Occasion): string {
	const due = dayAhead(
		all.flatMap(({ returns }) => returns),
		occasion,
	);
	const [on, units] = [date(occasion.on, 'vi'), count(all.length, 'vi')];
	const lines = all.map(({ line: unit, returns }, index) => {
		const owes = returns.map((row) => {
			const column = columnName(row.columnId, inVietnamese(occasion));
			return row.standing.state === 'empty'
				? say.owedEmpty(column)
				: say.owed(column, overdue(row, occasion.on));
		});
		return say.unitLine(String(index + 1), fullName(unit, 'vi'), owes.join('; '));
	});
	return [
		addressees(occasion),
		'',
		due === null
			? say.leadAll(on, occasion.form, units)
			: say.leadAllAhead(on, occasion.form, units, date(due, 'vi')),
		...lines,
		'',
		due === null ? say.askAll : say.askAllAhead,
	].join('\n');
}
