import { completeness, receipt, type Completeness, type Receipt } from './completeness';
import { groups } from '../base/group';
import { daysBetween } from './period';
import { rateBp } from './rate';

/** One return that a unit owes: for a month and a form, or for a year and an indicator. */
export type ReturnFacts = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly parentVi: string | null;
	readonly parentEn: string | null;
	/** The period, or in a yearly table the indicator. */
	readonly columnId: string;
	/** First day of the period. */
	readonly startDate: string;
	/** Last day to send, until 23:59 in Asia/Ho_Chi_Minh; null where nobody set one. */
	readonly dueAt: string | null;
	readonly receivedAt: string | null;
	readonly hasValues: boolean;
	readonly isDemo: boolean;
	readonly importSeq: number | null;
	readonly fileRow: number | null;
	readonly fileSheet: string | null;
};

/** What a return is on a day: as received, or not yet due. */
export type Standing = Receipt | { readonly state: 'not_due' };

export type StandingState = Standing['state'];

export const standingStates = ['on_time', 'late', 'undated', 'empty', 'missing', 'not_due'] as const;

export type Return = ReturnFacts & { readonly standing: Standing };

/**
 * A return on a day (F12): what came later is not there yet, and what is not there is missing from the end of its due
 * day on. Values without a day of receipt cannot have come before their period began.
 * @internal tested as F12 by itself
 */
export function standing(facts: ReturnFacts, on: string): Standing {
	const { receivedAt, dueAt, hasValues, startDate } = facts;
	const isUndated = receivedAt === null && hasValues;
	const found: Receipt =
		isUndated && startDate > on ? { state: 'missing' } : receipt(receivedAt, dueAt, hasValues, on);
	const isDue = dueAt === null ? startDate <= on : dueAt <= on;
	return found.state === 'missing' && !isDue ? { state: 'not_due' } : found;
}

export type Column = {
	readonly id: string;
	/** The due day of most units; null where nobody set one. */
	readonly dueAt: string | null;
	/** Has its due day passed? Only then it counts in the sums. */
	readonly isDue: boolean;
	readonly completeness: Completeness;
};

export type Line = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly parentVi: string | null;
	readonly parentEn: string | null;
	readonly cells: ReadonlyMap<string, Return>;
	/** Of the returns that are due. */
	readonly completeness: Completeness;
	/** Of those that fall due next. */
	readonly ahead: Completeness;
};

/** The returns that fall due next: what has come of them before their day. */
export type Ahead = {
	readonly dueAt: string;
	readonly returns: readonly Return[];
	readonly completeness: Completeness;
};

export type Reporting = {
	readonly on: string;
	readonly columns: readonly Column[];
	readonly lines: readonly Line[];
	/** Returns that are due on the day. */
	readonly due: readonly Return[];
	readonly completeness: Completeness;
	/** Null where no due day lies ahead. */
	readonly ahead: Ahead | null;
	readonly isIllustrative: boolean;
};

const byDay = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '');

/** The day that most rows name; of equals the later one. */
function mostly(days: readonly (string | null)[]): string | null {
	const times = new Map<string, number>();
	for (const day of days) if (day !== null) times.set(day, (times.get(day) ?? 0) + 1);
	const sorted = [...times].toSorted(([a, n], [b, m]) => m - n || byDay(b, a));
	return sorted[0]?.[0] ?? null;
}

const isDueBy = (facts: ReturnFacts, on: string) => (facts.dueAt ?? facts.startDate) <= on;

function aheadOf(returns: readonly Return[], on: string): Ahead | null {
	const [dueAt] = returns
		.flatMap((row) => (row.dueAt !== null && row.dueAt > on ? [row.dueAt] : []))
		.toSorted();
	if (dueAt === undefined) return null;
	const next = returns.filter((row) => row.dueAt === dueAt);
	return { dueAt, returns: next, completeness: completenessOf(next) };
}

/** Units × periods on a day, in the order of the rows; sums are over the returns that are due by then. */
export function reporting(facts: readonly ReturnFacts[], on: string): Reporting {
	const returns = facts.map((row) => ({ ...row, standing: standing(row, on) }));
	const due = returns.filter((row) => isDueBy(row, on));
	const ahead = aheadOf(returns, on);
	const columns = [...groups(returns, (row) => row.columnId)]
		.toSorted(([, a], [, b]) => byDay(a[0]?.startDate ?? null, b[0]?.startDate ?? null))
		.map(([id, rows]) => ({
			id,
			dueAt: mostly(rows.map((row) => row.dueAt)),
			isDue: rows.some((row) => isDueBy(row, on)),
			completeness: completenessOf(rows),
		}));
	const lines = [...groups(returns, (row) => row.unitId)].map(([unitId, rows]) => {
		const [first] = rows;
		return {
			unitId,
			nameVi: first?.nameVi ?? unitId,
			nameEn: first?.nameEn ?? null,
			parentVi: first?.parentVi ?? null,
			parentEn: first?.parentEn ?? null,
			cells: new Map(rows.map((row) => [row.columnId, row])),
			completeness: completenessOf(rows.filter((row) => isDueBy(row, on))),
			ahead: completenessOf(rows.filter((row) => row.dueAt !== null && row.dueAt === ahead?.dueAt)),
		};
	});
	return {
		on,
		columns,
		lines,
		due,
		completeness: completenessOf(due),
		ahead,
		isIllustrative: returns.some((row) => row.isDemo),
	};
}

/** A return that is not yet due is expected and not received. */
function completenessOf(rows: readonly Return[]): Completeness {
	return completeness(
		rows.map(({ standing: own }) => (own.state === 'not_due' ? { state: 'missing' } : own)),
	);
}

export type Owed = { readonly line: Line; readonly returns: readonly Return[]; readonly daysOverdue: number };

/** Units with returns that are due and not there, or came empty: most returns first, then the longest overdue. */
export function owed({ lines, on }: Reporting): Owed[] {
	return lines
		.map((line) => {
			const returns = [...line.cells.values()]
				.filter((row) => isDueBy(row, on))
				.filter(({ standing: own }) => own.state === 'missing' || own.state === 'empty');
			return { line, returns, daysOverdue: Math.max(0, ...returns.map((row) => overdueDays(row, on))) };
		})
		.filter(({ returns }) => returns.length > 0)
		.toSorted((a, b) => b.returns.length - a.returns.length || b.daysOverdue - a.daysOverdue);
}

/** Units of whom nothing has come, or an empty return, for the due day ahead; in the order of the rows. */
export function awaited({ lines, ahead }: Reporting): Owed[] {
	const open = groups(
		(ahead?.returns ?? []).filter(({ standing: own }) => own.state === 'not_due' || own.state === 'empty'),
		(row) => row.unitId,
	);
	return lines.flatMap((line) => {
		const returns = open.get(line.unitId);
		return returns === undefined ? [] : [{ line, returns, daysOverdue: 0 }];
	});
}

/** The smallest share received first, then the smallest on time; units of whom nothing is due come last. */
export function worstFirst(lines: readonly Line[]): Line[] {
	const share = (part: number, { expected }: Completeness) => rateBp(part, expected) ?? 10_001;
	return lines.toSorted(
		({ completeness: a }, { completeness: b }) =>
			share(a.received, a) - share(b.received, b) || share(a.onTime, a) - share(b.onTime, b),
	);
}

/**
 * The day of which the returns are told, at most today: from it on nothing changed any more. It is the last day on
 * which one came or fell due, so that a year of the past is not told as of today.
 */
export function lastChange(facts: readonly ReturnFacts[], today: string): string {
	const days = facts.flatMap(({ dueAt, startDate, receivedAt }) => [dueAt ?? startDate, receivedAt ?? '']);
	const last = days.toSorted().at(-1) ?? '';
	return last === '' || last > today ? today : last;
}

/** Whole days since the due day; 0 on the due day itself. */
export function overdueDays(row: Pick<ReturnFacts, 'dueAt'>, on: string): number {
	return row.dueAt === null ? 0 : Math.max(0, daysBetween(row.dueAt, on));
}

/** Whole days that are left until a due day. */
export const daysLeft = (dueAt: string, on: string): number => Math.max(0, daysBetween(on, dueAt));

/** Today where the returns are due: Asia/Ho_Chi_Minh. */
export function vietnamDay(now: Date): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
