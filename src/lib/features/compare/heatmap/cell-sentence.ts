import { rate, signed } from '$lib/domain/base/format';
import { isEstimate, type SeriesYear } from '$lib/domain/comparisons/series';
import type { Direction } from '$lib/domain/schema/vocabulary';
import { heatmapWords } from '$lib/messages/compare/heatmap';
import { sharedWords } from '$lib/messages/compare/shared';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import { statusName, targetText } from '../../shared/figures/counted-unit';
import { figure } from '../../shared/figures/subject';

/** The rate without its sign, or what is counted where the target is a number. */
export const shownFigure = (year: SeriesYear, app: App): string =>
	year.targetBp === null && year.targetCount !== null ? figure(year, app) : rate(year.rateBp, app.language);

/** One year of a unit in words, for those who cannot see its cell. */
export function cellSentence(year: SeriesYear, name: string, direction: Direction, app: App): string {
	const words = wholeWords(heatmapWords, app);
	const shared = wholeWords(sharedWords, app);
	const what = shared.inYear(name, String(year.year));
	const status =
		statusName(year.status, direction, app.words) + (isEstimate(year) ? `, ${shared.estimated}` : '');
	if (year.gapPoints === null && year.targetCount === null)
		return words.cell(what, figure(year, app), status);
	const gap = signed(year.gapPoints, app.language);
	return words.cellTarget(what, figure(year, app), targetText(year, app.words, app.language), gap, status);
}
