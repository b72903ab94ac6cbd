import { entryOf, type EntryCells } from '$lib/domain/schema/entry-cells';
import type { App } from '$lib/state/app.svelte';
import type { Kept } from '$lib/workspace/saved-items';

type Texts = EntryCells['cells'];

/** A form that is being filled in, kept in the workspace for this data set and this form. What is on screen is kept. */
export class EntryDraft {
	texts = $state.raw<Texts>({});
	/** Grows with every change. */
	version = $state(0);
	/** What was typed last: it may be on its way to the workspace. */
	latest: Texts = {};
	#app: App;
	readonly #place: { readonly dataset: string; readonly kind: 'entry'; readonly key: string };

	/** `read`: what was kept, as it is to be shown now. */
	constructor(app: App, key: string, read: (kept: Texts) => Texts = (kept) => kept) {
		this.#app = app;
		this.#place = { dataset: app.info.id, kind: 'entry', key };
		const found = app.store.kept.find((one) => one.kind === 'entry' && one.key === key);
		if (found?.kind === 'entry') this.texts = this.latest = read(found.value.cells);
	}

	/** Gives false when it could not be kept; it stands in the grid all the same. */
	async set(texts: Texts): Promise<boolean> {
		this.latest = texts;
		let isKept = true;
		try {
			const one: Kept = { ...this.#place, value: entryOf(texts) };
			await (Object.keys(texts).length === 0 ? this.#app.store.letGo(one) : this.#app.store.keep(one));
		} catch (cause) {
			console.error(cause);
			isKept = false;
		}
		this.texts = this.latest;
		this.version += 1;
		return isKept;
	}
}
