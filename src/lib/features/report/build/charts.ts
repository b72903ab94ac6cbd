import type { LeavingLevel } from '$lib/domain/schema/vocabulary';
import { ordered } from '$lib/domain/comparisons/findings';
import { count, percent } from '$lib/domain/base/format';
import { compareVi } from '$lib/domain/units/names';
import { assessment } from '$lib/domain/measures/progress';
import type { ReportBlock } from '$lib/domain/documents/report-model';
import { documentWords as words } from '$lib/messages/report/document';
import { vi } from '$lib/messages/shared/core';
import { topOf, unitBar, wholeBar, type BarSpeech } from '../../shared/figures/bars';
import { evenly } from '../../shared/figures/flow';
import type { IndicatorFigures, LevelFigures, ReportFigures } from './report-figures';
import { whole, type Names } from './say';

/** Columns that one chart of the page's width holds, that of the whole included. */
const mostBars = 16;
/** Of many units these stand in the chart from each end. */
const fromEachEnd = 7;

/** Each unit against its own target, the best first; of more than `most` units those at both ends. */
export function unitCharts(
	{ overview }: IndicatorFigures,
	{ view, rootLevel, rootName }: ReportFigures,
	schoolLevel: LeavingLevel,
	names: Names,
	most: number,
): ReportBlock[] {
	const own = words.charts;
	const { direction, province } = overview;
	const speech: BarSpeech = { direction, words: vi, language: 'vi' };
	if (overview.rows.every(({ rateBp }) => rateBp === null)) return [];
	const inOrder = ordered(overview, 'gap', compareVi);
	const judged = inOrder.filter(({ gapRank }) => gapRank !== null);
	const isMany = inOrder.length > most;
	const isCut = isMany && judged.length > 2 * fromEachEnd;
	const ends = isCut ? [...judged.slice(0, fromEachEnd), ...judged.slice(-fromEachEnd)] : judged;
	const shown = isMany ? ends : inOrder;
	if (shown.length === 0) return [];
	const units = shown.map((row) => unitBar(names.get(row.unitId) ?? row.nameVi, row, speech));
	const { numerator, denominator, declaredTargetBp: targetBp } = province;
	const together = assessment({ numerator, denominator, declaredBp: null }, targetBp, direction);
	const bars = [...units, wholeBar(whole(rootLevel, rootName), { ...together, targetBp }, speech)];
	const topBp = topOf(bars);
	const pages = evenly(bars, mostBars);
	const plain = isCut
		? own.ends(schoolLevel, String(view.year), String(fromEachEnd))
		: own.units(schoolLevel, String(view.year));
	const title = province.isIllustrative ? own.illustrative(plain) : plain;
	return pages.map((part, at) => ({
		kind: 'chart',
		title: pages.length === 1 ? title : own.part(title, count(at + 1, 'vi'), count(pages.length, 'vi')),
		chart: { kind: 'bars', valueLabel: own.value, targetLabel: own.target, bars: part, topBp },
	}));
}

/** All units together over the years, to the end of the stage where its target is known; nothing for a single year. */
export function yearChart({ schoolLevel, main, years, next, stage }: LevelFigures): ReportBlock[] {
	const own = words.charts;
	const rated = years.filter(({ rateBp }) => rateBp !== null);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || rated.length < 2) return [];
	const targets = new Map<number, number>();
	if (stage !== null) targets.set(stage.end.year, stage.end.bp);
	if (next !== null) targets.set(last.year + 1, next.valueBp);
	const end = Math.max(last.year, ...targets.keys());
	const known = new Map(years.map((one) => [one.year, one]));
	const points = Array.from({ length: end - first.year + 1 }, (_, at) => {
		const year = first.year + at;
		const valueBp = known.get(year)?.rateBp ?? null;
		const targetBp = known.get(year)?.total?.valueBp ?? targets.get(year) ?? null;
		return {
			year: String(year),
			valueBp,
			targetBp,
			value: percent(valueBp, 'vi'),
			target: percent(targetBp, 'vi'),
		};
	});
	const title = own.years(schoolLevel, String(first.year), String(last.year));
	return [
		{
			kind: 'chart',
			title: main?.overview.province.isIllustrative === true ? own.illustrative(title) : title,
			chart: {
				kind: 'trend',
				valueLabel: own.value,
				targetLabel: own.target,
				years: points.map(({ year }) => year),
				marks: points.map(() => ''),
				points,
			},
		},
	];
}
