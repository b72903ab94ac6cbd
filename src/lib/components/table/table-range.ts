import type { Attachment } from 'svelte/attachments';
import { isOne, isWithin, rangeOf, type CellPlace } from '../grid/cell-range';
import { destination } from '../grid/grid-keys';

type Cells = readonly (readonly HTMLTableCellElement[])[];

/** Rows that Page Up and Page Down pass over. */
const perView = 10;

/**
 * Makes a grid of a table: one of its cells is a stop for Tab, arrows walk, Shift with arrows, a drag or a press with
 * Shift mark a range, Ctrl+A marks all, Escape none. What a cell holds stays what it was: Enter or F2 presses it.
 */
export const tableRange =
	(oncopy: (cells: Cells, to: DataTransfer) => void): Attachment<HTMLTableElement> =>
	(table) => {
		const range = new TableRange(table, oncopy);
		return range.listen();
	};

class TableRange {
	readonly #table: HTMLTableElement;
	readonly #oncopy: (cells: Cells, to: DataTransfer) => void;
	#from: CellPlace = { row: 0, column: 0 };
	#to: CellPlace = { row: 0, column: 0 };
	#drawn: HTMLTableCellElement | null = null;
	#isDragged = false;

	constructor(table: HTMLTableElement, oncopy: (cells: Cells, to: DataTransfer) => void) {
		this.#table = table;
		this.#oncopy = oncopy;
	}

	listen(): () => void {
		const stop = new AbortController();
		const on = <K extends keyof HTMLElementEventMap>(
			name: K,
			answer: (event: HTMLElementEventMap[K]) => void,
			capture = false,
		) => this.#table.addEventListener(name, answer, { signal: stop.signal, capture });
		this.#table.setAttribute('role', 'grid');
		this.#table.setAttribute('aria-multiselectable', 'true');
		on('keydown', (event) => this.#press(event));
		on('focusin', (event) => this.#arrive(event));
		on('pointerdown', (event) => this.#begin(event));
		on('pointermove', (event) => this.#drag(event));
		on('dragstart', (event) => event.preventDefault());
		// a drag that began on a link or a figure is no press of it
		on('click', (event) => this.#isDragged && (event.preventDefault(), event.stopPropagation()), true);
		on('copy', (event) => this.#copy(event));
		// other rows, or the same in another order: a range of places would be of other cells
		const watch = new MutationObserver(() => this.#mark((this.#from = this.#to = { row: 0, column: 0 })));
		for (const body of this.#table.tBodies) watch.observe(body, { childList: true });
		this.#mark(this.#to);
		return () => {
			stop.abort();
			watch.disconnect();
		};
	}

	get #cells(): HTMLTableCellElement[][] {
		const rows = [...this.#table.tBodies, ...(this.#table.tFoot ? [this.#table.tFoot] : [])];
		return rows.flatMap((part) => Array.from(part.rows, (row) => [...row.cells]));
	}

	#placeOf(target: EventTarget | null): CellPlace | null {
		const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
		if (cell === null || cell.closest('thead') !== null) return null;
		const row = this.#cells.findIndex((cells) => cells.includes(cell));
		return row < 0 ? null : { row, column: cell.cellIndex };
	}

	/** The range ends here; with `isWider` it keeps its beginning. */
	#go(to: CellPlace, isWider: boolean, isFocused = true): void {
		if (!isWider) this.#from = to;
		this.#mark(to);
		if (!isFocused) return;
		this.#drawn?.focus({ preventScroll: true });
		this.#drawn?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	#mark(to: CellPlace): void {
		this.#to = to;
		const range = rangeOf(this.#from, to);
		const isMarked = !isOne(range);
		for (const [row, cells] of this.#cells.entries())
			for (const [column, cell] of cells.entries()) {
				const isChosen = isMarked && isWithin({ row, column }, range);
				if (isChosen !== (cell.ariaSelected === 'true')) cell.ariaSelected = isChosen ? 'true' : null;
				const isStop = row === to.row && column === to.column;
				if (isStop) this.#drawn = cell;
				if (cell.tabIndex !== (isStop ? 0 : -1) || !cell.hasAttribute('tabindex'))
					cell.tabIndex = isStop ? 0 : -1;
			}
	}

	#press(event: KeyboardEvent): void {
		const here = this.#placeOf(event.target);
		if (here === null || event.isComposing) return;
		const cells = this.#cells;
		const size = { rowCount: cells.length, columnCount: cells[0]?.length ?? 0, perView };
		const isOnCell = event.target === this.#drawn;
		if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
			this.#from = { row: 0, column: 0 };
			this.#mark({ row: size.rowCount - 1, column: size.columnCount - 1 });
		} else if (event.key === 'Escape' && !isOne(rangeOf(this.#from, this.#to))) this.#go(here, false);
		else if (isOnCell && (event.key === 'Enter' || event.key === 'F2')) {
			this.#drawn?.querySelector<HTMLElement>('a, button')?.click();
		} else {
			const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
			const from = {
				index: shiftKey ? this.#to.row : here.row,
				cell: shiftKey ? this.#to.column : here.column,
			};
			const to = destination({ key, ctrlKey, metaKey, altKey, shiftKey: false }, from, size);
			if (to === null) return;
			this.#go({ row: to.index, column: to.cell }, shiftKey);
		}
		event.preventDefault();
	}

	/** Tab or a press brought the focus here: from now on it is the stop. */
	#arrive({ target }: FocusEvent): void {
		const place = this.#placeOf(target);
		if (place === null || !(target instanceof HTMLTableCellElement)) return;
		const range = rangeOf(this.#from, this.#to);
		if (!isWithin(place, range) || isOne(range)) this.#go(place, false, false);
	}

	#begin(event: PointerEvent): void {
		this.#isDragged = false;
		const place = event.button === 0 && event.pointerType === 'mouse' ? this.#placeOf(event.target) : null;
		if (place === null) return;
		if (!event.shiftKey) return this.#go(place, false, false);
		event.preventDefault();
		this.#isDragged = true;
		this.#go(place, true);
	}

	#drag(event: PointerEvent): void {
		const place = event.buttons === 1 && event.pointerType === 'mouse' ? this.#placeOf(event.target) : null;
		if (place === null || (place.row === this.#to.row && place.column === this.#to.column)) return;
		this.#isDragged = true;
		getSelection()?.removeAllRanges();
		this.#go(place, true);
	}

	#copy(event: ClipboardEvent): void {
		const range = rangeOf(this.#from, this.#to);
		const hasOwnText = isOne(range) && getSelection()?.isCollapsed === false;
		if (hasOwnText || event.clipboardData === null || this.#placeOf(event.target) === null) return;
		const rows = this.#cells.slice(range.top, range.bottom + 1);
		event.preventDefault();
		this.#oncopy(
			rows.map((cells) => cells.slice(range.left, range.right + 1)),
			event.clipboardData,
		);
	}
}
