import { trend } from '$lib/charts/slope';
import { count, percent, signed, type Language } from '$lib/domain/base/format';
import type { AllUnits, UnitSeries } from '$lib/domain/comparisons/series';
import type { slopeWords } from '$lib/messages/compare/slope';
import type { Span } from '../shared/address';
import type { Pair } from './slope-lines';

/** What the slope chart says, in words: how many rose and fell, the largest change either way, the whole. */
export function slopeText(
	/** The largest rise first. */
	both: readonly Pair[],
	{ from, to }: Span,
	ends: readonly [from: AllUnits, to: AllUnits],
	name: (unit: UnitSeries) => string,
	language: Language,
	words: (typeof slopeWords)[Language],
): string {
	const ways = both.map(trend);
	const times = (way: string) => count(ways.filter((one) => one === way).length, language);
	const [most, least] = [both[0], both.at(-1)];
	const [first, last] = ends;
	const said = [
		words.text(
			String(from),
			String(to),
			count(both.length, language),
			times('up'),
			times('down'),
			times('level'),
		),
	];
	if (most && most.points > 0) said.push(words.most(name(most.unit), signed(most.points, language)));
	if (least && least.points < 0) said.push(words.least(name(least.unit), signed(least.points, language)));
	if (first.rateBp !== null && last.rateBp !== null)
		said.push(
			words.province(
				percent(first.rateBp, language),
				percent(last.rateBp, language),
				signed((last.rateBp - first.rateBp) / 100, language),
			),
		);
	return said.join(' ');
}
