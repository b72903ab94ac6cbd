import { count, date } from '$lib/domain/base/format';
import { splitPrefix } from '$lib/domain/units/names';
import { overdueDays, type Owed, type Return } from '$lib/domain/measures/reporting';
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

/** A message to one unit, ready to send: what it owes, since when, for how long. */
export function reminder({ line: unit, returns }: Owed, occasion: Occasion): string {
	return [
		say.to(addressee(unit, occasion)),
		'',
		say.lead(date(occasion.on, 'vi'), occasion.form),
		...returns.map((row) => line(row, occasion)),
		'',
		say.ask,
	].join('\n');
}

/** One message to all of them, a line a unit. */
export function commonReminder(all: readonly Owed[], occasion: Occasion): string {
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
		say.leadAll(date(occasion.on, 'vi'), occasion.form, count(all.length, 'vi')),
		...lines,
		'',
		say.askAll,
	].join('\n');
}
