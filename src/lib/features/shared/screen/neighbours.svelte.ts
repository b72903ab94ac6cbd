import type { Asker } from '$lib/db/database';
import type { View } from '$lib/db/queries/overview';
import type { App } from '$lib/state/app.svelte';
import { askFromFilters, type Asked } from '$lib/state/dataset/asked.svelte';
import { neighbours } from '../figures/choice';

/** The views that one change of the filter bar leads to. */
export function askNeighbours(
	app: App,
	level: () => string,
	answer: Asked<unknown>,
	ask: (asker: Asker, view: View) => Promise<unknown>,
): void {
	askFromFilters(app, answer, (asker, choices) => {
		const { view } = app;
		const shown = { ...view, year: Number(view.period), level: level() };
		return () =>
			neighbours(choices, shown, app.info).map(
				({ year, ...next }) =>
					() =>
						ask(asker, { ...view, ...next, period: String(year) }),
			);
	});
}
