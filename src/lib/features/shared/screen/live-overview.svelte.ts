import { overview as overviewIn } from '$lib/db/views/overview';
import type { Asker } from '$lib/db/database';
import type { View } from '$lib/db/queries/overview';
import type { Choices } from '$lib/db/views/choices';
import { shortNames } from '$lib/domain/base/labels';
import { nameIn } from '$lib/domain/base/named';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import type { App } from '$lib/state/app.svelte';
import { asked } from '$lib/state/dataset/asked.svelte';
import { indicatorIn, levelShown } from '../figures/choice';
import { counted } from '../figures/counted-unit';
import { underHeading } from '../figures/cut-off';
import { levelName } from '../figures/subject';
import { askNeighbours } from './neighbours.svelte';

type More = {
	/** Another indicator of the same year and level, where one is wanted beside the first. */
	readonly second?: () => string | null;
	/** What came with the page: the first view of the published data. */
	readonly published?: () => { readonly overview: Overview; readonly choices: Choices };
};

const answerOf = async (asker: Asker, view: View, second: string | null) => ({
	view,
	overview: await overviewIn(asker, view),
	second: second === null ? null : await overviewIn(asker, { ...view, indicator: second }),
	secondIndicator: second,
});

/** The overview of the view in the address; views that one change of its filters leads to are asked ahead. */
export function liveOverview(app: App, { second = () => null, published }: More = {}) {
	const level = $derived(levelShown(app.dataset.choices, app.filters.current));
	const wanted = $derived(second());
	const answer = asked(app, ({ asker, choices, view: { ...view } }) => {
		const [shown, other] = [{ ...view, level }, wanted];
		return choices && (() => answerOf(asker, shown, other));
	});
	askNeighbours(
		app,
		() => level,
		answer,
		(asker, view) => answerOf(asker, view, wanted),
	);
	/** Never somebody else's numbers: what came with the page counts for the view that it was made for. */
	const first = $derived(answer.error === null && app.isPublishedView ? published?.() : undefined);
	const choices = $derived(app.dataset.choices ?? first?.choices ?? null);
	const view = $derived(answer.value?.view ?? { ...app.view, level });
	const overview = $derived(answer.value?.overview ?? first?.overview ?? null);
	const indicator = $derived(choices ? indicatorIn(choices, view.indicator, Number(view.period)) : undefined);
	const names = $derived(shortNames(overview?.rows ?? [], app.language));
	return {
		/** Of the address; the answer on screen may still be of another. */
		get level() {
			return level;
		},
		get choices() {
			return choices;
		},
		/** Indicator and year of what is on screen. */
		get view() {
			return view;
		},
		get year() {
			return view.period;
		},
		get overview() {
			return overview;
		},
		get indicator() {
			return indicator;
		},
		/** Of the second indicator. */
		get second() {
			return answer.value?.second ?? null;
		},
		get secondIndicator() {
			return answer.value?.secondIndicator ?? wanted;
		},
		get names() {
			return names;
		},
		name: (row: UnitProgress) => names.get(row.unitId) ?? row.nameVi,
		get what() {
			return counted(indicator?.denominatorDef ?? null);
		},
		get subtitle() {
			return underHeading(app, overview?.rows, nameIn(app.language, indicator), levelName(app, level));
		},
		get isPending() {
			return answer.value !== null && answer.isPending;
		},
		get hasFailed() {
			return answer.error !== null;
		},
	};
}
