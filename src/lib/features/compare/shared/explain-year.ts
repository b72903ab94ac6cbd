import { nameIn } from '$lib/domain/base/named';
import { predecessors, type Predecessor } from '$lib/db/views/compare';
import { count, date, percent } from '$lib/domain/base/format';
import type { SeriesYear } from '$lib/domain/comparisons/series';
import type { CarriedYear } from '$lib/domain/comparisons/years';
import { sharedWords } from '$lib/messages/compare/shared';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import { asked } from '$lib/state/dataset/asked.svelte';
import { explainable } from '../../shared/figures/subject';
import { explainUnit } from '../../shared/why/explain-unit';
import {
	formula,
	only,
	type Explaining,
	type Explanation,
	type Fact,
	type Piece,
} from '../../shared/why/explanation';

/** What a press on a year asks: of one that was handed over, who handed it over. */
export function whyYear(app: App, year: SeriesYear): Explaining {
	const { carried } = year;
	if (carried === null) return () => explainYear(app, year);
	return {
		asks: () => {
			const answer = asked(app, ({ asker, view: { indicator, asOf } }) => {
				const { unitId, year: of } = carried;
				return () => predecessors(asker, unitId, { indicator, asOf }, of);
			});
			return () => explainYear(app, year, answer.value ?? []);
		},
	};
}

/**
 * Why the figure of one unit in one year is what it is; `parts`: the older units, where they handed it over.
 * @internal tested without the question of the screen
 */
export function explainYear(app: App, year: SeriesYear, parts: readonly Predecessor[] = []): Explanation {
	const title = wholeWords(sharedWords, app).inYear(nameIn(app.language, year), String(year.year));
	return year.carried === null
		? explainUnit(app, explainable(year, title))
		: explainCarried(app, year, year.carried, parts, title);
}

/** Whose counts, which share, and that no target came along. */
function explainCarried(
	app: App,
	year: SeriesYear,
	carried: CarriedYear,
	parts: readonly Predecessor[],
	title: string,
): Explanation {
	const { language } = app;
	const shared = wholeWords(sharedWords, app);
	const words = shared.dialog;
	const share = ({ weightBp, basis }: Predecessor) => {
		if (weightBp === null) return words.shareUnknown;
		const percentage = percent(weightBp, language);
		return basis === 'most_parts' ? `${percentage}; ${words.mostParts}` : percentage;
	};
	const counts = ({ numerator, denominator }: Predecessor) =>
		numerator === null || denominator === null
			? words.partMissing
			: words.partOf(count(numerator, language), count(denominator, language));
	const known = words.parts(count(carried.partsKnown, language), count(carried.partsExpected, language));
	return {
		title: app.words.why.unitTitle(title),
		facts: only<Fact>(
			{
				label: words.carriedFormula,
				said: only<Piece>(
					formula(app, year, year.rateBp),
					carried.isApportioned && { kind: 'note', text: shared.estimatedNote },
				),
			},
			{
				label: words.from,
				said: [
					{
						kind: 'rows',
						rows: parts.map((part) => [words.part(nameIn(language, part), share(part), counts(part))]),
					},
					{ kind: 'note', text: known },
				],
			},
			{
				label: words.target,
				said: only<Piece>(
					words.noTarget,
					carried.weightedTargetBp !== null && {
						kind: 'note',
						text: words.reference(percent(carried.weightedTargetBp, language)),
					},
				),
			},
			year.asOf !== null && { label: words.cutOff, said: [date(year.asOf, language)] },
			year.quality === 'demo' && {
				label: words.quality,
				said: [{ kind: 'demo' }],
			},
		),
	};
}
