import { histories } from '$lib/db/views/compare';
import { unitSeries } from '$lib/domain/comparisons/series';
import { shortNames } from '$lib/domain/base/labels';
import type { App } from '$lib/state/app.svelte';
import { asked } from '$lib/state/dataset/asked.svelte';
import { levelShown } from '../../shared/figures/choice';
import { askNeighbours } from '../../shared/screen/neighbours.svelte';
import { lensFrom } from './address';

/** Every year of every unit at the level and through the lens of the address, asked again when either changes. */
export function liveHistory(app: App) {
	// over all years: a level that has ended has a history, whatever year another page shows
	const level = $derived(levelShown(app.dataset.choices, { ...app.filters.current, year: null }));
	const lens = $derived(lensFrom(app.filters.own));
	const answer = asked(app, ({ asker, view: { indicator, root, asOf } }) => {
		const [view, through] = [{ indicator, root, asOf, level }, lens];
		return async () => ({ view, ...(await histories(asker, view, through)) });
	});
	askNeighbours(
		app,
		() => level,
		answer,
		(asker, view) => histories(asker, view, lens),
	);
	const value = $derived(answer.value);
	const series = $derived(value ? unitSeries(value.history, value.lens, value.history.direction) : []);
	const names = $derived(shortNames(series, app.language));
	return {
		get level() {
			return level;
		},
		get value() {
			return value;
		},
		get series() {
			return series;
		},
		get names() {
			return names;
		},
		get isPending() {
			return answer.isPending;
		},
		get hasFailed() {
			return answer.error !== null;
		},
	};
}
