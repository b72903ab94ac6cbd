import { nameIn } from '$lib/domain/base/named';
import { count, percent, signed } from '$lib/domain/base/format';
import {
	change,
	isEstimate,
	type AllUnits,
	type SeriesYear,
	type UnitSeries,
} from '$lib/domain/comparisons/series';
import type { Direction } from '$lib/domain/schema/vocabulary';
import { sharedWords } from '$lib/messages/compare/shared';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import { counted, people, statusLabel, targetText } from '../../shared/figures/counted-unit';
import { figure, indicatorOf } from '../../shared/figures/subject';
import {
	formula,
	only,
	quotient,
	type Explanation,
	type Fact,
	type Piece,
} from '../../shared/why/explanation';
import { reviewOf, type UnitReview } from '../years/years-review';
import type { Span } from './address';
import { explainProvince } from './explain-province';
import { whyYear } from './explain-year';

type Of = {
	readonly unit: UnitSeries;
	readonly span: Span;
	/** Only the two ends, or every year between them, added up? */
	readonly isWhole: boolean;
	readonly direction: Direction;
	/** All units together, whose years are explained in their own way. */
	readonly all?: readonly AllUnits[];
};

/** Why the figures of one unit over several years are what they are: each year, their sum (F9), the change. */
export function explainSpan(app: App, { unit, span, isWhole, direction, all = [] }: Of): Explanation {
	const words = wholeWords(sharedWords, app);
	const review = reviewOf(unit, span);
	const { from, to } = span;
	const years = [...unit.years.values()]
		.filter(({ year }) => (isWhole ? year >= from && year <= to : year === from || year === to))
		.toSorted((a, b) => a.year - b.year);
	const ends = isWhole ? [review.first, review.last] : [unit.years.get(from), unit.years.get(to)];
	const name = nameIn(app.language, unit);
	const line = (year: SeriesYear): Piece[] => {
		const together = all.find((one) => one.year === year.year);
		return [
			String(year.year),
			quotient(app, year),
			{
				kind: 'figure',
				text: figure(year, app),
				label: words.whyUnit(name, String(year.year)),
				isEstimated: isEstimate(year) && year.rateBp !== null,
				why: together ? () => explainProvince(app, together) : whyYear(app, year),
			},
			targetText(year, app.words, app.language),
			{ kind: 'status', status: year.status, label: statusLabel(year.status, direction, app.words) },
		];
	};
	return {
		title: app.words.why.unitTitle(name),
		facts: only<Fact>(
			{ label: words.dialog.perYear, said: [{ kind: 'rows', rows: years.map(line) }] },
			isWhole && sum(app, review),
			changed(app, ends[0], ends[1]),
		),
	};
}

function sum(app: App, review: UnitReview): Fact | null {
	if (review.pooledBp === null) return null;
	const { sum: label, sumText } = wholeWords(sharedWords, app).dialog;
	return { label, said: [formula(app, review, review.pooledBp), { kind: 'note', text: sumText }] };
}

function changed(app: App, from: SeriesYear | undefined, to: SeriesYear | undefined): Fact | null {
	const { points, students } = change(from, to);
	if (points === null || !from || !to) return null;
	const { language } = app;
	const words = wholeWords(sharedWords, app).dialog;
	const what = counted(indicatorOf(app)?.denominatorDef ?? null);
	return {
		label: words.change,
		said: only<Piece>(
			words.changeText(
				percent(to.rateBp, language),
				percent(from.rateBp, language),
				signed(points, language),
			),
			students !== null && {
				kind: 'line',
				text: words.changeStudents(
					count(to.numerator, language),
					count(from.numerator, language),
					people(students, what, app.words, language),
				),
			},
		),
	};
}
