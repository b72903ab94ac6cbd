import { percent } from '$lib/domain/base/format';
import { shareBp, type Completeness } from '$lib/domain/measures/completeness';
import type { ReportingSpeech } from './speech';

/** What is a share of all returns: those in time, and those that came. */
export const sides = ['onTime', 'received'] as const;
export type Side = (typeof sides)[number];

/** Counts of returns, and whether they are of those that are due. */
export type Shown = { readonly of: Completeness; readonly isDue: boolean };

/** Where nothing is due yet, what has come of the returns that fall due next. */
export const shownOf = (due: Completeness, ahead: Completeness | undefined): Shown =>
	due.expected > 0 || ahead === undefined || ahead.expected === 0
		? { of: due, isDue: true }
		: { of: ahead, isDue: false };

export function shareText(of: Completeness, side: Side, { words, language }: ReportingSpeech): string {
	const bp = shareBp(of, side);
	return bp === null && of.received > 0 ? words.grid.noDay : percent(bp, language);
}
