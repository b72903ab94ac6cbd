import { SvelteMap } from 'svelte/reactivity';
import { spotKey, type GridRow, type Spot } from './grid';

interface Draft {
	readonly line: number;
	readonly cell: number;
	readonly before: string;
	text: string;
}

/** What editing has to know of the grid around it. */
export interface EditedSheet {
	readonly at: () => Spot;
	/** Undefined while the row is on its way. */
	readonly row: (index: number) => GridRow | undefined;
	/** The version of which that row is. */
	readonly versionOf: (index: number) => number;
	/** The version that is to be shown. */
	readonly version: () => number;
	/** Is told every changed text once; undefined when nothing may be changed. */
	readonly give: () => ((line: number, cell: number, text: string) => void) | undefined;
}

/** The cell being edited, and the texts that were given but are not in the rows yet. */
export class GridEditing {
	#draft = $state<Draft | null>(null);
	readonly #given = new SvelteMap<string, { text: string; version: number }>();
	readonly #sheet: EditedSheet;

	constructor(sheet: EditedSheet) {
		this.#sheet = sheet;
	}

	get isOpen(): boolean {
		return this.#draft !== null;
	}

	/** What stands in the open field. */
	get draft(): string {
		return this.#draft?.text ?? '';
	}
	set draft(text: string) {
		if (this.#draft) this.#draft.text = text;
	}

	/** A cell's text: the one given last, until a row of a later version is here. */
	textOf = (row: GridRow, cell: number): string => {
		const given = this.#given.get(spotKey(row.line, cell));
		if (given && this.#sheet.versionOf(row.index) <= given.version) return given.text;
		return row.cells[cell] ?? '';
	};

	/** Opens the field of the cell in focus. True when it is open. */
	open(how: 'edit' | 'replace'): boolean {
		const place = this.#place();
		if (place) this.#draft = { ...place, text: how === 'edit' ? place.before : '' };
		return place !== null;
	}

	/** Closes the field and leaves the cell as it was. */
	cancel(): void {
		this.#draft = null;
	}

	/** Closes the field; hands its text over when it differs. */
	commit(): void {
		const draft = this.#draft;
		this.#draft = null;
		if (draft) this.#set(draft, draft.text);
	}

	/** Changes the cell in focus without a field. */
	write(text: string): void {
		const place = this.#place();
		if (place) this.#set(place, text);
	}

	#place() {
		const { index, cell } = this.#sheet.at();
		const row = this.#sheet.row(index);
		if (!row || !this.#sheet.give()) return null;
		return { line: row.line, cell, before: this.textOf(row, cell) };
	}

	#set({ line, cell, before }: Omit<Draft, 'text'>, text: string): void {
		if (text === before) return;
		this.#given.set(spotKey(line, cell), { text, version: this.#sheet.version() });
		this.#sheet.give()?.(line, cell, text);
	}
}
