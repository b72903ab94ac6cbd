import { nameIn } from '$lib/domain/base/named';
import { overview as overviewIn } from '$lib/db/views/overview';
import { shortNames } from '$lib/domain/base/labels';
import { ownValue } from '$lib/domain/base/own-value';
import { useApp } from '$lib/state/app.svelte';
import { asked } from '$lib/state/dataset/asked.svelte';
import { indicatorIn, levelShown } from '../../shared/figures/choice';
import { cutOffText } from '../../shared/figures/cut-off';
import { askNeighbours } from '../../shared/screen/neighbours.svelte';
import { counted } from '../../shared/figures/counted-unit';

/** The overview of the view in the address, as the comparisons of one year ask for it. */
export function viewedOverview() {
	const app = useApp();
	const level = $derived(levelShown(app.dataset.choices, app.filters.current));
	const answer = asked(app, ({ asker, choices, view: { ...view } }) => {
		const shown = { ...view, level };
		return choices && (async () => ({ view: shown, overview: await overviewIn(asker, shown) }));
	});
	askNeighbours(app, () => level, answer, overviewIn);
	const shown = $derived(answer.value);
	const overview = $derived(shown?.overview ?? null);
	const indicator = $derived(
		app.dataset.choices === null || shown === null
			? undefined
			: indicatorIn(app.dataset.choices, shown.view.indicator, Number(shown.view.period)),
	);
	const names = $derived(shortNames(overview?.rows ?? [], app.language));
	const subtitle = $derived.by(() => {
		const words = app.words.overview;
		const levelName = ownValue(app.words.levels, level) ?? level;
		return [
			nameIn(app.language, indicator),
			levelName,
			overview && cutOffText(overview.rows, app),
			app.info.fictional && words.fictional,
		]
			.filter(Boolean)
			.join(' · ');
	});
	return {
		get level() {
			return level;
		},
		/** The year of what is on screen. */
		get year() {
			return shown?.view.period ?? String(app.filters.current.year);
		},
		get overview() {
			return overview;
		},
		get indicator() {
			return indicator;
		},
		get names() {
			return names;
		},
		get what() {
			return counted(indicator?.denominatorDef ?? null);
		},
		get subtitle() {
			return subtitle;
		},
		get isPending() {
			return answer.value !== null && answer.isPending;
		},
		get hasFailed() {
			return answer.error !== null;
		},
	};
}
