import type { Block } from '$lib/domain/documents/deck';
import { count, percent, signed } from '$lib/domain/base/format';
import { multiYearReview } from '$lib/domain/comparisons/multi-year-review';
import type { Measured } from '../figures';
import { item, shortOf, without, written, type Context, type Item } from './context';

/** Years shown at most: the newest, so that every label reads. */
const mostYears = 9;

/** Years in which a target was adjusted, or units of the level gave way to others. */
function marksOf({ say }: Context, { series }: Measured): (year: number) => string {
	const adjusted = new Set(
		series.flatMap(({ years }) =>
			[...years.values()].filter(({ targetKind }) => targetKind === 'adjusted').map(({ year }) => year),
		),
	);
	const ended = new Set(
		series.flatMap(({ validTo }) => (validTo === null ? [] : [Number(validTo.slice(0, 4))])),
	);
	return (year) =>
		[adjusted.has(year) && say.trend.markAdjusted, ended.has(year) && say.trend.markMerged]
			.filter(Boolean)
			.join(', ');
}

/** All units together over the years, with the targets of later years. */
export function trend(
	context: Context,
	measured: Measured,
	id = `trend-${measured.indicator.indicatorId}`,
): Item {
	const { say, figures, language } = context;
	const name = say.names.trend(shortOf(context, measured));
	const past = measured.years.filter(({ year }) => year <= figures.year);
	const known = past.filter(({ rateBp }) => rateBp !== null);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || first === last) return without(id, name, say.reasons.oneYear);
	const ahead = measured.totals.filter(({ year }) => year > figures.year);
	const points = [
		...past.map(({ year, rateBp, total }) => ({ year, valueBp: rateBp, targetBp: total?.valueBp ?? null })),
		...ahead.map(({ year, valueBp }) => ({ year, valueBp: null, targetBp: valueBp })),
	].slice(-mostYears);
	const review = multiYearReview(
		past.map(({ year, numerator, denominator }) => ({ year, numerator, denominator, isMet: null })),
		first.year,
		last.year,
	);
	const lines = [
		say.trend.pooled(String(first.year), String(last.year), percent(review.pooledBp, language)),
		...(review.missingYears.length > 0 ? [say.trend.gaps(review.missingYears.join(', '))] : []),
		say.trend.adjusted,
		...(measured.isCarried ? [say.trend.carried] : []),
	];
	const [text] = written(context, `${id}-text`, lines, 4);
	const mark = marksOf(context, measured);
	const blocks: Block[] = [
		{
			kind: 'trend',
			valueLabel: say.rate.value,
			targetLabel: say.rate.target,
			years: points.map(({ year }) => String(year)),
			marks: points.map(({ year }) => mark(year)),
			points: points.map(({ valueBp, targetBp }) => ({
				valueBp,
				targetBp,
				value: percent(valueBp, language),
				target: percent(targetBp, language),
			})),
		},
		...(text ? [text] : []),
	];
	return item(context, {
		id,
		name,
		title: say.trend.title(
			shortOf(context, measured),
			String(first.year),
			String(last.year),
			signed(review.changePoints, language),
		),
		subtitle: say.trend.subtitle(count(last.unitsUsed, language), count(last.unitsExpected, language)),
		pages: [
			blocks,
			...written(context, `${id}-text`, lines, 4)
				.slice(1)
				.map((block) => [block]),
		],
		isIllustrative:
			measured.overview.province.isIllustrative ||
			measured.series.some(({ years }) => [...years.values()].some(({ quality }) => quality === 'demo')),
	});
}
