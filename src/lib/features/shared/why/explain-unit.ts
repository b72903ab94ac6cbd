import { count, date, percent, signed } from '$lib/domain/base/format';
import type { IndicatorChoice } from '$lib/db/views/choices';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { daysBetween } from '$lib/domain/measures/period';
import type { ValueOf } from '$lib/domain/schema/correction';
import { unitWords } from '$lib/messages/unit/unit';
import type { App } from '$lib/state/app.svelte';
import { counted, people, targetText } from '../figures/counted-unit';
import { origin } from '../figures/origin';
import { indicatorOf } from '../figures/subject';
import { formula, judged, only, type Explanation, type Fact, type Piece } from './explanation';

type More = {
	/** What a page says besides, first. */
	readonly first?: Fact | null;
	/** How much of the whole a sum of units covers, as a sentence. */
	readonly coverage?: string | undefined;
	/** Whose page it stands on: that page needs no link to itself. */
	readonly onPageOf?: string | undefined;
	/** Of what and of when the figure is, where it is one that may be corrected. */
	readonly of?: Omit<ValueOf, 'unit'> | null;
	/** Of what it is, where it may not be corrected and the address names something else. */
	readonly indicator?: string | undefined;
};

/** Why the figure of one unit is what it is: what it misses, its formula, its target, its status, its sources. */
export function explainUnit(app: App, row: UnitProgress, more: More = {}): Explanation {
	const { words, language } = app;
	const { why } = words;
	const { first, coverage, onPageOf, of = null } = more;
	const indicator = indicatorOf(app, of?.indicator ?? more.indicator);
	const points =
		row.gapPoints === null ? null : `${signed(row.gapPoints, language)} ${words.overview.table.points}`;
	return {
		title: why.unitTitle(row.nameVi),
		facts: only<Fact>(
			first,
			distance(app, row, indicator),
			{ label: why.formula, said: only<Piece>(...rate(app, row, indicator), declaredBeside(app, row)) },
			{ label: why.target, said: [target(app, row)] },
			row.targetImport !== null && {
				label: why.targetSource,
				said: [origin(app, { seq: row.targetImport, sheet: row.targetSheet, row: row.targetRow })],
			},
			{ label: why.band, term: 'status', said: judged(app, row, indicator?.direction ?? 'higher', points) },
			coverage !== undefined && {
				label: unitWords[language].head.coverageTerm,
				term: 'coverage',
				said: [coverage],
			},
			row.asOf !== null && { label: why.cutOff, term: 'cut_off', said: [date(row.asOf, language)] },
			row.submittedAt !== null && {
				label: why.submitted,
				said: [submitted(app, row.submittedAt, row.dueDate)],
			},
			row.outcomeImport !== null && {
				label: why.source,
				said: only<Piece>(
					origin(app, { seq: row.outcomeImport, sheet: row.outcomeSheet, row: row.outcomeRow }),
					row.quality === 'demo' && { kind: 'demo' },
				),
			},
		),
		correct: of !== null && app.canCorrect(row.unitId) ? { ...of, unit: row.unitId } : null,
		unit: row.unitId === onPageOf ? null : row.unitId,
	};
}

/** How many it would take to reach the target, or how many are too many (F4). */
function distance(app: App, row: UnitProgress, indicator: IndicatorChoice | null): Fact | null {
	const { gapStudents, numerator, rateBp, targetBp } = row;
	if (gapStudents === null || gapStudents <= 0) return null;
	if (numerator === null || rateBp === null || targetBp === null) return null;
	const { words, language } = app;
	const isShort = rateBp < targetBp;
	const what = counted(indicator?.denominatorDef ?? null);
	const text = (isShort ? words.why.needed : words.why.allowed)(
		count(numerator + (isShort ? gapStudents : -gapStudents), language),
		count(row.denominator, language),
		count(numerator, language),
		people(gapStudents, what, words, language),
	);
	return {
		label: isShort ? words.why.missing : words.why.excess,
		term: isShort ? 'missing' : 'excess',
		said: [{ kind: 'strong', text }],
	};
}

function rate(app: App, row: UnitProgress, indicator: IndicatorChoice | null): Piece[] {
	const { why } = app.words;
	if (row.status === 'missing') return [why.noOutcome];
	if (row.denominator === 0) return [why.zeroGraduates];
	if (row.rateBp === null) {
		const given = count(row.numerator, app.language);
		return indicator?.denominatorDef ? [why.noTotal(given)] : [{ kind: 'strong', text: given }];
	}
	if (row.isDeclaredOnly)
		return [{ kind: 'strong', text: percent(row.rateBp, app.language) }, why.declaredOnly];
	return [formula(app, row, row.rateBp)];
}

/** A unit's own rate beside the one worked out of its counts, where they differ. */
function declaredBeside({ words, language }: App, { declaredBp, rateBp }: UnitProgress): Piece | null {
	if (declaredBp === null || rateBp === null || declaredBp === rateBp) return null;
	const text = words.why.declaredBeside(
		percent(declaredBp, language),
		signed((declaredBp - rateBp) / 100, language),
	);
	return { kind: 'note', text };
}

function target({ words, language }: App, row: UnitProgress): string {
	if (row.targetBp === null && row.targetCount === null) return words.why.noTarget;
	const kind = words.targetKinds[row.targetKind ?? 'registered'];
	const value = targetText(row, words, language);
	return words.why.targetLine(kind, value, row.targetDoc ?? '–', date(row.targetDate, language));
}

function submitted({ words: { why }, language }: App, at: string, due: string | null): string {
	const late = due !== null && at > due ? daysBetween(due, at) : 0;
	return date(at, language) + (late > 0 ? ` (${why.lateBy(count(late, language))})` : '');
}
