import { count, date, percent } from '$lib/domain/base/format';
import { shareBp, type Completeness } from '$lib/domain/measures/completeness';
import { overdueDays, type Return } from '$lib/domain/measures/reporting';
import type { App } from '$lib/state/app.svelte';
import { origin } from '../shared/figures/origin';
import { only, type Explanation, type Fact, type Piece } from '../shared/why/explanation';
import { columnName, fullName, stateText, type ReportingSpeech } from './speech';

type Share = {
	readonly kind: 'share';
	readonly title: string;
	readonly completeness: Completeness;
	readonly side: 'onTime' | 'received';
	/** A period that is not yet due is not in the sums. */
	readonly isDue: boolean;
};

/** What a reader asks "why?" of: one return, or a share. */
export type Asked = { readonly kind: 'return'; readonly row: Return } | Share;

type Seen = {
	/** The day that is looked at. */
	readonly on: string;
	readonly isYearly: boolean;
	readonly speech: ReportingSpeech;
};

export const explainReturning = (app: App, what: Asked, seen: Seen): Explanation =>
	what.kind === 'return' ? explainReturn(app, what.row, seen) : explainShare(what, seen.speech);

/**
 * Why a return is in its state on a day (F12).
 * @internal tested without the choice of the screen
 */
export function explainReturn(app: App, row: Return, { on, isYearly, speech }: Seen): Explanation {
	const { language } = speech;
	const words = speech.words.why;
	const { dueAt, receivedAt, standing } = row;
	const day = (iso: string | null) => date(iso, language);
	const rule = (): Fact | null => {
		if (standing.state === 'late' && dueAt !== null) {
			const days = count(standing.days, language);
			return { label: words.rule, said: [words.lateRule(day(receivedAt), day(dueAt), days)] };
		}
		if (standing.state !== 'missing' && standing.state !== 'empty') return null;
		return { label: words.overdue, said: [words.days(count(overdueDays(row, on), language))] };
	};
	const received = () => {
		if (receivedAt === null) return row.hasValues ? words.unknownDay : words.notReceived;
		return receivedAt > on ? words.after(day(receivedAt)) : day(receivedAt);
	};
	const source = () => {
		if (row.importSeq === null) return isYearly ? words.noOutcome : words.noSource;
		return origin(app, { seq: row.importSeq, sheet: row.fileSheet, row: row.fileRow });
	};
	return {
		title: words.title(fullName(row, language), columnName(row.columnId, speech)),
		facts: only<Fact>(
			{
				label: words.state,
				said: [{ kind: 'state', state: standing.state, label: stateText(standing, speech) }],
			},
			{ label: words.due, said: [dueAt === null ? words.noDue : words.dueLine(day(dueAt))] },
			{ label: words.received, said: [received()] },
			rule(),
			{
				label: words.values,
				said: only<Piece>(row.hasValues ? words.hasValues : words.noValues, row.isDemo && { kind: 'demo' }),
			},
			{ label: words.seen, said: [day(on)] },
			{ label: words.source, said: [source()] },
		),
	};
}

/** Why a share of returns is what it is: its formula with its numbers, or why there is none. */
function explainShare(what: Share, { words, language }: ReportingSpeech): Explanation {
	const { title, completeness, side, isDue } = what;
	const told = { title, size: 'small', facts: [] } as const;
	const bp = shareBp(completeness, side);
	if (completeness.expected === 0) return { ...told, text: [words.why.noShare] };
	if (bp === null) return { ...told, text: [words.why.noDays] };
	const [part, whole] = [completeness[side], completeness.expected];
	const formula = words.why.formula(count(part, language), count(whole, language), percent(bp, language));
	return {
		...told,
		text: [
			{ kind: 'strong', text: formula },
			{ kind: 'line', text: side === 'onTime' ? words.tiles.why.onTime : words.tiles.why.missing },
			{ kind: 'note', text: isDue ? words.why.onlyDue : words.why.soFar },
		],
	};
}
