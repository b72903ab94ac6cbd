import { SvelteMap } from 'svelte/reactivity';
import { spotKey } from './grid';

interface Draft {
	readonly line: number;
	readonly cell: number;
	readonly before: string;
	text: string;
}

/** The cell being edited, and the texts that were given but are not in the rows yet. */
export class GridEditing {
	#draft = $state<Draft | null>(null);
	readonly #given = new SvelteMap<string, { text: string; version: number }>();
	readonly #give: (line: number, cell: number, text: string) => void;
	readonly #version: () => number;

	/**
	 * @param give is told every changed text once
	 * @param version of the rows that are to be shown
	 */
	constructor(give: (line: number, cell: number, text: string) => void, version: () => number) {
		this.#give = give;
		this.#version = version;
	}

	get isOpen(): boolean {
		return this.#draft !== null;
	}

	get text(): string {
		return this.#draft?.text ?? '';
	}
	set text(text: string) {
		if (this.#draft) this.#draft.text = text;
	}

	/** @param text what the field begins with: the cell's own text, or nothing when typing replaces it */
	open(line: number, cell: number, before: string, text: string): void {
		this.#draft = { line, cell, before, text };
	}

	cancel(): void {
		this.#draft = null;
	}

	/** Closes the field; hands its text over when it differs. */
	commit(): void {
		const draft = this.#draft;
		this.#draft = null;
		if (draft) this.set(draft.line, draft.cell, draft.before, draft.text);
	}

	/** Changes a cell without a field. */
	set(line: number, cell: number, before: string, text: string): void {
		if (text === before) return;
		this.#given.set(spotKey(line, cell), { text, version: this.#version() });
		this.#give(line, cell, text);
	}

	/** The cell's text: the one given last, until rows of a later version are here. */
	shown(line: number, cell: number, text: string, version: number): string {
		const given = this.#given.get(spotKey(line, cell));
		return given && version <= given.version ? given.text : text;
	}
}
