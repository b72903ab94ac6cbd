import { count, date, percent, signed } from '$lib/domain/base/format';
import type { AllUnits } from '$lib/domain/comparisons/series';
import { sharedWords } from '$lib/messages/compare/shared';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import { indicatorOf } from '../../shared/figures/subject';
import { formula, judged, only, type Explanation, type Fact, type Piece } from '../../shared/why/explanation';

/** Why the figure of all units together in one year is what it is (F5). */
export function explainProvince(app: App, all: AllUnits): Explanation {
	const { language } = app;
	const { why } = app.words;
	const shared = wholeWords(sharedWords, app);
	const words = shared.dialog;
	const { total, gapPoints } = all;
	return {
		title: why.unitTitle(shared.inYear(shared.province, String(all.year))),
		facts: only<Fact>(
			{
				label: why.formula,
				said: only<Piece>(
					formula(app, all, all.rateBp),
					{ kind: 'note', text: words.provinceText },
					{
						kind: 'note',
						text: words.coverageText(count(all.unitsUsed, language), count(all.unitsExpected, language)),
					},
					all.isEstimated && { kind: 'note', text: shared.estimatedNote },
				),
			},
			{
				label: why.target,
				said: [
					total === null
						? words.noDeclared
						: words.declared(
								percent(total.valueBp, language),
								total.docNo ?? '–',
								date(total.effectiveDate, language),
							),
				],
			},
			gapPoints !== null && {
				label: words.band,
				said: judged(
					app,
					all,
					indicatorOf(app)?.direction ?? 'higher',
					shared.pointsOf(signed(gapPoints, language)),
				),
			},
			all.unitsJudged > 0 && {
				label: words.met,
				said: [words.metOf(count(all.unitsMet, language), count(all.unitsJudged, language))],
			},
		),
	};
}
