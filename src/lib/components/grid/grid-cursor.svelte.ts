import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Spot } from './grid';
import { within, type GridSize } from './grid-keys';
import type { GridScroller } from './grid-scroller.svelte';

/** The one cell of the grid that Tab stops at, and the focus that follows it. */
export class GridCursor {
	#chosen = $state.raw<Spot>({ index: 0, cell: 0 });
	/** True once any cell has been in focus. */
	isSet = $state(false);
	#held: Spot | null = null;
	#grid: HTMLElement | null = null;
	readonly #size: () => GridSize;
	readonly #scroller: GridScroller;
	readonly at: Spot = $derived.by(() => within(this.#chosen, this.#size()));

	constructor(size: () => GridSize, scroller: GridScroller) {
		this.#size = size;
		this.#scroller = scroller;
	}

	readonly follow: Attachment<HTMLElement> = (grid) => {
		this.#grid = grid;
		return () => (this.#grid = null);
	};

	/** Moves to the nearest cell that exists, brings it into view and gives it the focus. */
	async go(spot: Spot): Promise<void> {
		this.#chosen = within(spot, this.#size());
		this.#scroller.show(this.at.index);
		await tick();
		const cell = this.#element();
		cell?.focus({ preventScroll: true });
		cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	/** Follows the focus to a cell. True when it is another one than before. */
	take(cell: HTMLElement): boolean {
		const spot = { index: Number(cell.parentElement?.dataset.index), cell: Number(cell.dataset.cell) };
		const isNew = spot.index !== this.#held?.index || spot.cell !== this.#held.cell;
		this.#held = spot;
		this.#chosen = spot;
		this.isSet = true;
		const { first, last } = this.#scroller;
		if (spot.index < first || spot.index > last) this.#scroller.show(spot.index);
		return isNew;
	}

	#element() {
		const { index, cell } = this.at;
		return this.#grid?.querySelector<HTMLElement>(`[data-index="${index}"] > [data-cell="${cell}"]`);
	}
}
