import { attainmentText, count, noValue, percent } from '$lib/domain/base/format';
import type { Assessment } from '$lib/domain/measures/progress';
import type { Share } from '$lib/domain/measures/rate';
import type { Status } from '$lib/domain/measures/status';
import type { StandingState } from '$lib/domain/measures/reporting';
import type { ValueOf } from '$lib/domain/schema/correction';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { TermKey } from '$lib/messages/shared/glossary';
import type { App } from '$lib/state/app.svelte';
import { statusName } from '../figures/counted-unit';

/** A part of what is said of a fact, in one line with its neighbours; a `line`, a `note` and `rows` stand alone. */
export type Piece =
	| string
	| { readonly kind: 'strong'; readonly text: string }
	| { readonly kind: 'line'; readonly text: string }
	| { readonly kind: 'note'; readonly text: string }
	/** The label of illustrative figures. */
	| { readonly kind: 'demo' }
	| { readonly kind: 'status'; readonly status: Status; readonly label: string }
	| { readonly kind: 'state'; readonly state: StandingState; readonly label: string }
	/** A figure within the explanation, which answers "vì sao?" itself; `label` names its unit and year. */
	| {
			readonly kind: 'figure';
			readonly text: string;
			readonly label: string;
			readonly isEstimated: boolean;
			readonly why: Explaining;
	  }
	/** A list; where a row has several parts, they stand in columns. */
	| { readonly kind: 'rows'; readonly rows: readonly (readonly Piece[])[] };

export type Fact = {
	readonly label: string;
	/** The term of the glossary that the label is. */
	readonly term?: TermKey;
	readonly said: readonly Piece[];
};

/** Why a figure is what it is: its formula with its numbers, its target, its sources, in the order they are read. */
export type Explanation = {
	readonly title: string;
	readonly size?: 'small';
	readonly facts: readonly Fact[];
	/** Below the facts. */
	readonly text?: readonly Piece[];
	/** The outcome that may be corrected. */
	readonly correct?: ValueOf | null;
	/** The unit whose page says more. */
	readonly unit?: string | null;
};

/**
 * What a press on a figure asks: the explanation as it can be given now. One that needs more of the database `asks`
 * where it is drawn, while its component begins.
 */
export type Explaining = (() => Explanation) | { readonly asks: () => () => Explanation };

/** Those of a list that are there. */
export const only = <T>(...parts: readonly (T | false | null | undefined)[]): T[] =>
	parts.flatMap((part) => (part ? [part] : []));

type Counts = Pick<Share, 'numerator' | 'denominator'>;

/** "194 ÷ 848 = 22,88 %": a rate with its numbers. */
export const formula = ({ words, language }: App, counts: Counts, rateBp: number | null): Piece => ({
	kind: 'strong',
	text: words.why.rateFormula(
		count(counts.numerator, language),
		count(counts.denominator, language),
		percent(rateBp, language),
	),
});

/** "194 ÷ 848", or "–" where one of the two is not known. */
export const quotient = ({ language }: App, { numerator, denominator }: Counts): string =>
	numerator === null || denominator === null
		? noValue
		: `${count(numerator, language)} ÷ ${count(denominator, language)}`;

/** A status with its distance from the target, as the page writes it, and by which rule it is judged. */
export const judged = (
	{ words, language }: App,
	{ status, attainment }: Pick<Assessment, 'status' | 'attainment'>,
	direction: Direction,
	distance: string | null,
): Piece[] =>
	only<Piece>(
		{ kind: 'status', status, label: statusName(status, direction, words) },
		distance !== null && `· ${distance}`,
		attainment !== null && `· ${words.why.bandLine(attainmentText(attainment, language))}`,
		{ kind: 'note', text: words.overview.foot.bands },
	);
