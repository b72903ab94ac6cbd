import { overview } from '$lib/db/views/overview';
import { shortNames } from '$lib/domain/base/labels';
import type { App } from '$lib/state/app.svelte';
import { asked } from '$lib/state/dataset/asked.svelte';
import { levelShown } from '../../shared/figures/choice';

/** One indicator of the year and level of the address, and another one of the same year and level where it is named. */
export function liveComparison(app: App, other: () => string | null = () => null) {
	const level = $derived(levelShown(app.dataset.choices, app.filters.current));
	const second = $derived(other());
	const answer = asked(app, (ground) => {
		const { asker } = ground;
		const [view, also] = [{ ...ground.view, level }, second];
		return async () => ({
			view,
			overview: await overview(asker, view),
			other: also === null ? null : await overview(asker, { ...view, indicator: also }),
			otherId: also,
		});
	});
	const value = $derived(answer.value);
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
			return answer.isPending;
		},
		get hasFailed() {
			return answer.error !== null;
		},
	};
}
