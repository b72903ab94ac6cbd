import { ownValue } from '$lib/domain/base/own-value';
import { entryOf, type EntryCells } from '$lib/domain/schema/entry-cells';
import type { App } from '$lib/state/app.svelte';
import { quickSha256 } from '$lib/workspace/sha256';
import type { Kept } from '$lib/workspace/saved-items';

type Texts = EntryCells['cells'];

/** So many changes can be taken back. */
const most = 100;

const areSame = (one: Texts, other: Texts): boolean => {
	const [cells, others] = [Object.entries(one), Object.keys(other)];
	return cells.length === others.length && cells.every(([key, text]) => ownValue(other, key) === text);
};

/** A form that is being filled in, kept in the workspace for this data set and this form. What is on screen is kept. */
export class EntryDraft {
	texts = $state.raw<Texts>({});
	/** SHA-256 of the file that was made of what is on screen; null since the last change. */
	sent = $state.raw<string | null>(null);
	/** Grows with every change. */
	version = $state(0);
	/** What was typed last: it may be on its way to the workspace. */
	latest: Texts = {};
	#past: readonly Texts[] = [];
	#undone: readonly Texts[] = [];
	#app: App;
	readonly #place: { readonly dataset: string; readonly kind: 'entry'; readonly key: string };

	/** `read`: what was kept, as it is to be shown now. */
	constructor(app: App, key: string, read: (kept: Texts) => Texts = (kept) => kept) {
		this.#app = app;
		this.#place = { dataset: app.info.id, kind: 'entry', key };
		const found = app.store.kept.find((one) => one.kind === 'entry' && one.key === key);
		if (found?.kind !== 'entry') return;
		this.texts = this.latest = read(found.value.cells);
		this.sent = found.value.sent ?? null;
	}

	/** Gives false when it could not be kept; it stands in the grid all the same. */
	set(texts: Texts): Promise<boolean> {
		if (areSame(texts, this.latest)) return this.#show(texts, this.sent);
		this.#past = [...this.#past, this.latest].slice(-most);
		this.#undone = [];
		return this.#show(texts);
	}

	/** Takes the last change back, or makes it again. Null where there is none, else as `set`. */
	turn(way: 'undo' | 'redo'): Promise<boolean> | null {
		const texts = (way === 'undo' ? this.#past : this.#undone).at(-1);
		if (texts === undefined) return null;
		if (way === 'undo') [this.#past, this.#undone] = [this.#past.slice(0, -1), [...this.#undone, this.latest]];
		else [this.#past, this.#undone] = [[...this.#past, this.latest], this.#undone.slice(0, -1)];
		return this.#show(texts);
	}

	/** Remembers the file that is given for review, by its bytes: once it is imported the table says so. */
	async send(text: string): Promise<void> {
		this.sent = await quickSha256(new TextEncoder().encode(text));
		await this.#keep(this.latest);
	}

	async #show(texts: Texts, sent: string | null = null): Promise<boolean> {
		this.latest = texts;
		this.sent = sent;
		const isKept = await this.#keep(texts);
		this.texts = this.latest;
		this.version += 1;
		return isKept;
	}

	async #keep(texts: Texts): Promise<boolean> {
		let isKept = true;
		try {
			const one: Kept = { ...this.#place, value: entryOf(texts, this.sent) };
			await (Object.keys(texts).length === 0 ? this.#app.store.letGo(one) : this.#app.store.keep(one));
		} catch (cause) {
			console.error(cause);
			isKept = false;
		}
		return isKept;
	}
}
