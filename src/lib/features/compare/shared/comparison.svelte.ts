import { overview } from '$lib/db/views/overview';
import { shortNames } from '$lib/domain/base/labels';
import type { App } from '$lib/state/app.svelte';
import { liveQuery } from '$lib/state/dataset/live-query.svelte';
import { levelShown } from '../../shared/figures/choice';

/** One indicator of the year and level of the address, and another one of the same year and level where it is named. */
export function liveComparison(app: App, other: () => string | null = () => null) {
	const level = $derived(levelShown(app.dataset.choices, app.filters.current));
	const second = $derived(other());
	const answer = liveQuery(() => {
		const { asker, info, version } = app.dataset;
		const [view, also] = [{ ...app.view, level }, second];
		if (asker === null || info?.id !== app.info.id) return null;
		return async () => ({
			version,
			view,
			overview: await overview(asker, view),
			other: also === null ? null : await overview(asker, { ...view, indicator: also }),
			otherId: also,
		});
	});
	/** Never another data set's figures. */
	const value = $derived(
		answer.error === null && answer.value?.view.root === app.info.root_unit ? answer.value : null,
	);
	const names = $derived(shortNames(value?.overview.rows ?? [], app.language));
	return {
		get level() {
			return level;
		},
		get value() {
			return value;
		},
		get names() {
			return names;
		},
		get isPending() {
			return answer.isPending || app.dataset.asker === null;
		},
		get hasFailed() {
			return answer.error !== null;
		},
	};
}
