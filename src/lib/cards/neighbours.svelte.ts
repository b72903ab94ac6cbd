import type { Asker } from '$lib/db/database';
import type { View } from '$lib/db/queries/overview';
import type { App } from '$lib/state/app.svelte';
import { askAhead, type Live } from '$lib/state/live.svelte';
import { neighbours } from './choice';

/** Once the view on screen is answered and a reader comes to the filters: asks for the views that one change of the filter bar leads to. */
export function askNeighbours(
	app: App,
	level: () => string,
	answer: Live<unknown>,
	ask: (asker: Asker, view: View) => Promise<unknown>,
): void {
	askAhead(() => {
		const { asker, choices } = app.dataset;
		if (app.dataset.phase !== 'ready' || asker === null || choices === null) return null;
		if (answer.value === undefined || answer.isPending || !app.filters.isAtHand) return null;
		const { view } = app;
		const shown = { ...view, year: Number(view.period), level: level() };
		return () =>
			neighbours(choices, shown).map(
				({ year, ...next }) =>
					() =>
						ask(asker, { ...view, ...next, period: String(year) }),
			);
	});
}
