import type { IndicatorChoice } from '$lib/db/views/choices';
import type { Block } from '$lib/domain/documents/deck';
import { findings, ordered } from '$lib/domain/comparisons/findings';
import { count, noValue, percent } from '$lib/domain/base/format';
import { compareVi } from '$lib/domain/units/names';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { isInPlans, isOfQuality } from '$lib/domain/measures/roles';
import { topOf, unitBar, wholeBar } from '../../shared/figures/bars';
import { counted } from '../../shared/figures/counted-unit';
import { sentence } from '../../shared/figures/sentences';
import { isOfSchools, type Measured } from '../figures';
import { item, longOf, nameOf, rootName, shortOf, without, type Context, type Item } from './context';
import { evenly, room } from '../../shared/figures/flow';
import { whole } from './whole';

/** The units that the deck lists, the best first. */
export function listed({ edits }: Context, measured: Measured): UnitProgress[] {
	const left = new Set(edits.without);
	return ordered(measured.overview, 'gap', compareVi).filter(({ unitId }) => !left.has(unitId));
}

/** Each unit against its own target. */
export function rate(
	context: Context,
	measured: Measured,
	id = `rate-${measured.indicator.indicatorId}`,
): Item {
	const { say, figures, language, words } = context;
	const name = say.names.rate(shortOf(context, measured));
	const { province } = measured.overview;
	if (province.unitsReported === 0) return without(id, name, say.reasons.noOutcome);
	const said = { direction: measured.overview.direction, words, language };
	const units = listed(context, measured).map((row) => unitBar(nameOf(context, row), row, said));
	const { rate: rateBp, target: targetBp, gap: gapPoints, status } = whole(measured);
	const all = [...units, wholeBar(rootName(context), { rateBp, targetBp, gapPoints, status }, said)];
	const topBp = topOf(all);
	const left = measured.overview.rows.length - units.length;
	const number = (value: number) => count(value, language);
	const speech = { words, language, names: context.names, what: counted(measured.indicator.denominatorDef) };
	return item(context, {
		id,
		name,
		title:
			province.unitsJudged > 0
				? say.rate.title(shortOf(context, measured), number(province.unitsMet), number(province.unitsJudged))
				: say.rate.titleNone(shortOf(context, measured)),
		subtitle: [
			say.rate.subtitle(longOf(context, measured), String(figures.year)),
			...(province.unitsUsed < province.unitsExpected
				? [say.rate.coverage(number(province.unitsUsed), number(province.unitsExpected))]
				: []),
			...(left > 0 ? [say.rate.left(number(left))] : []),
		].join(' · '),
		pages: evenly(all, room.bars).map((bars): Block[] => [
			{ kind: 'bars', valueLabel: say.rate.value, targetLabel: say.rate.target, bars, topBp },
		]),
		notes: findings(measured.overview)
			.map((finding) => sentence(finding, speech))
			.join('\n'),
		isIllustrative: province.isIllustrative,
	});
}

/** Several indicators of all units together, one row each. */
function together(
	context: Context,
	id: string,
	name: string,
	isShown: (indicator: IndicatorChoice) => boolean,
	words: { readonly title: string; readonly subtitle: string; readonly head: readonly string[] },
): Item {
	const { say, figures, language } = context;
	const shown = figures.measured.filter(
		({ indicator, overview }) => isShown(indicator) && overview.province.unitsReported > 0,
	);
	if (shown.length === 0) return without(id, name, say.reasons.noOutcome);
	const number = (value: number | null) => count(value, language);
	const rows = shown.map((measured) => {
		const { province } = measured.overview;
		const { rate: own, target } = whole(measured);
		return [
			shortOf(context, measured),
			say.schools.of(number(province.numerator), number(province.denominator)),
			percent(own, language),
			percent(target, language),
			province.unitsJudged === 0
				? noValue
				: say.schools.of(number(province.unitsMet), number(province.unitsJudged)),
		];
	});
	return item(context, {
		id,
		name,
		title: words.title,
		subtitle: words.subtitle,
		pages: [[{ kind: 'table', head: words.head, align: ['start', 'end', 'end', 'end', 'end'], rows }]],
		isIllustrative: shown.some(({ overview }) => overview.province.isIllustrative),
	});
}

export function schools(context: Context): Item {
	const { say, figures } = context;
	const { title, subtitle, head } = say.schools;
	return together(context, 'schools', say.names.schools, (one) => isInPlans(one) && isOfSchools(one), {
		title,
		subtitle: subtitle(String(figures.year)),
		head,
	});
}

export function quality(context: Context): Item {
	const { say, figures } = context;
	const { title, subtitle, head } = say.quality;
	return together(context, 'quality', say.names.quality, isOfQuality, {
		title,
		subtitle: subtitle(String(figures.year)),
		head,
	});
}
