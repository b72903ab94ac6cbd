import type { Choices } from '$lib/db/views/choices';
import type { Asker } from '$lib/db/database';
import type { View } from '$lib/db/queries/overview';
import type { App } from '$lib/state/app.svelte';
import { askAhead, type LiveQuery } from '$lib/state/dataset/live-query.svelte';
import { neighbours } from '../figures/choice';

type Questions = () => readonly (() => Promise<unknown>)[];

/** Once what is on screen is answered and a reader comes to the filters: asks ahead; `list` gives null while it cannot. */
export function askFromFilters(
	app: App,
	answer: LiveQuery<unknown>,
	list: (asker: Asker, choices: Choices) => Questions | null,
): void {
	askAhead(() => {
		const { asker, choices } = app.dataset;
		if (app.dataset.phase !== 'ready' || asker === null || choices === null) return null;
		if (answer.value === undefined || answer.isPending || !app.filters.isAtHand) return null;
		return list(asker, choices);
	});
}

/** The views that one change of the filter bar leads to. */
export function askNeighbours(
	app: App,
	level: () => string,
	answer: LiveQuery<unknown>,
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
