import { attainmentText, count, date, percent, rate, signed } from '$lib/domain/base/format';
import type { AwardPart, AwardRow } from '$lib/domain/comparisons/award';
import type { AwardRule } from '$lib/domain/comparisons/award-rule';
import { rateBp } from '$lib/domain/measures/rate';
import { awardWords } from '$lib/messages/compare/award';
import type { App } from '$lib/state/app.svelte';
import { targetText } from '../../shared/figures/counted-unit';
import { origin } from '../../shared/figures/origin';
import { only, type Explanation, type Fact, type Piece } from '../../shared/why/explanation';

type By = {
	readonly rule: AwardRule;
	/** Names by id. */
	readonly indicators: ReadonlyMap<string, string>;
	readonly year: number;
};

/** Why a unit has its points: those of each indicator, what was added by hand, and their sum or why there is none. */
export function explainAward(app: App, row: AwardRow, { rule, indicators, year }: By): Explanation {
	const words = awardWords[app.language];
	const { why } = words;
	const named = (id: string) => indicators.get(id) ?? id;
	const reasons = row.reasons.map((one) => words.reason(named(one.indicatorId), words.reasons[one.why]));
	return {
		title: why.title(row.nameVi),
		facts: [
			...row.parts.map((part): Fact => ({
				label: named(part.indicatorId),
				said: only<Piece>(
					steps(app, part, rule).join(' · '),
					part.facts.quality === 'demo' && { kind: 'demo' },
				),
			})),
			...rule.points
				.filter((one) => one.unitId === row.unitId && one.year === year)
				.map(({ hundredths, reason }): Fact => ({
					label: why.added,
					said: [why.addedPoints(signed(hundredths / 100, app.language), reason)],
				})),
			reasons.length > 0
				? { label: why.unranked, said: [reasons.join('; ')] }
				: { label: why.total, said: [{ kind: 'strong', text: rate(row.hundredths, app.language) }] },
		],
		text: [{ kind: 'note', text: words.result.formula }],
	};
}

/** How the points of one indicator came about, step by step. */
function steps(app: App, part: AwardPart, { cap }: AwardRule): string[] {
	const { language } = app;
	const { why } = awardWords[language];
	const { facts, attainment, change, weight, hundredths } = part;
	const { numerator, denominator, targetDoc, asOf } = facts;
	const said = count(numerator, language);
	return only(
		denominator === null
			? why.count(said)
			: why.rate(said, count(denominator, language), percent(rateBp(numerator, denominator), language)),
		attainment !== null &&
			why.attainment(attainmentText(attainment, language), targetText(facts, app.words, language)),
		targetDoc !== null && why.document(targetDoc),
		change !== null && why.change(attainmentText(change, language)),
		((attainment ?? 0) > cap || (change ?? 0) > cap) && why.capped(count(cap, language)),
		why.points(count(weight, language), rate(hundredths, language)),
		asOf !== null && why.cutOff(date(asOf, language)),
		origin(app, { seq: facts.outcomeImport, sheet: facts.outcomeSheet, row: facts.outcomeRow }),
	);
}
