import { flushSync } from 'svelte';
import type { Spot } from './grid';
import type { GridCursor } from './grid-cursor.svelte';
import type { GridEditing } from './grid-editing.svelte';
import { destination, editIntent, historyWay, intent, type GridSize } from './grid-keys';
import type { GridRange } from './grid-range.svelte';
import type { GridScroller } from './grid-scroller.svelte';

/** The gridcell on or in which an event happened. */
export function cellOf(event: Event): HTMLElement | null {
	return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
}

const spotOf = (cell: HTMLElement | null): Spot | null =>
	cell && { index: Number(cell.parentElement?.dataset.index), cell: Number(cell.dataset.cell) };

export interface GridParts {
	readonly cursor: GridCursor;
	readonly editing: GridEditing;
	readonly scroller: GridScroller;
	readonly range: GridRange;
	readonly size: () => GridSize;
	/** Text of the range, or else of the cell in focus; null while there is none, or not all of it. */
	readonly text: () => string | null;
	/** Hears that there was no such text when it was to be copied. */
	readonly uncopied: () => void;
	/** Takes changes back and makes them again; undefined where nothing is remembered. */
	readonly history: () => ((way: 'undo' | 'redo') => void) | undefined;
	/** Takes cells of a spreadsheet, their first corner on the cell in focus; undefined where only one value may be pasted. */
	readonly block: () => ((pasted: string) => void) | undefined;
}

/** The handlers of the grid for keys, pointers and the clipboard. */
export function gestures({
	cursor,
	editing,
	scroller,
	range,
	size,
	text,
	uncopied,
	history,
	block,
}: GridParts) {
	let touched: Element | null = null;

	function open(how: 'edit' | 'replace') {
		if (!editing.open(how)) return;
		scroller.show(cursor.at.index);
		// the field must be there before the letter that opened it arrives
		flushSync();
	}

	function pressInField(event: KeyboardEvent) {
		const wish = editIntent(event, cursor.at, size());
		if (!wish) return;
		event.preventDefault();
		event.stopPropagation();
		if (wish.kind === 'cancel') editing.cancel();
		else editing.commit();
		void cursor.go(wish.kind === 'cancel' ? cursor.at : wish.to);
	}

	return {
		onkeydown(event: KeyboardEvent) {
			if (event.isComposing || !cellOf(event)) return;
			if (editing.isOpen) return pressInField(event);
			const { key, ctrlKey, metaKey, altKey } = event;
			const way = historyWay(event);
			const turn = way === null ? undefined : history();
			if (way !== null && turn !== undefined) {
				event.preventDefault();
				return turn(way);
			}
			const plain = { key, ctrlKey, metaKey, altKey, shiftKey: false };
			const end = event.shiftKey ? destination(plain, cursor.at, size()) : null;
			if (end !== null) {
				event.preventDefault();
				range.hold();
				return void cursor.go(end);
			}
			if (key === 'Escape') range.drop();
			const wish = intent(event, cursor.at, size());
			if (!wish) return;
			range.drop();
			if (wish.kind !== 'type') event.preventDefault();
			if (wish.kind === 'go') void cursor.go(wish.to);
			else if (wish.kind === 'clear') editing.write('');
			else open(wish.kind === 'edit' ? 'edit' : 'replace');
		},
		onfocusout(event: FocusEvent) {
			// a window that goes to the back keeps the field open
			if (event.target instanceof HTMLInputElement && document.hasFocus()) editing.commit();
		},
		/** A finger opens a cell by a second tap. */
		onpointerdown(event: PointerEvent) {
			const cell = cellOf(event);
			// before the focus moves: the range begins where it is now
			if (event.shiftKey && event.pointerType === 'mouse') range.hold();
			else range.drop();
			touched = event.pointerType !== 'mouse' && cell === document.activeElement ? cell : null;
		},
		/** A drag over other cells marks them. */
		onpointermove(event: PointerEvent) {
			if (event.buttons !== 1 || event.pointerType !== 'mouse' || editing.isOpen) return;
			const spot = spotOf(cellOf(event));
			if (spot === null || (spot.index === cursor.at.index && spot.cell === cursor.at.cell)) return;
			range.hold();
			void cursor.go(spot);
		},
		onclick(event: MouseEvent) {
			if (touched !== null && cellOf(event) === touched) open('edit');
		},
		ondblclick(event: MouseEvent) {
			if (!editing.isOpen && cellOf(event)) open('edit');
		},
		oncopy(event: ClipboardEvent) {
			const copied = text();
			if (editing.isOpen || !cellOf(event)) return;
			if (copied === null) return uncopied();
			event.preventDefault();
			event.clipboardData?.setData('text/plain', copied);
		},
		/** One value; a range of cells goes to whoever takes blocks, or is left alone. */
		onpaste(event: ClipboardEvent) {
			if (editing.isOpen || !cellOf(event)) return;
			event.preventDefault();
			const pasted = event.clipboardData?.getData('text/plain').replace(/\r?\n$/u, '') ?? '';
			if (/[\t\n]/u.test(pasted)) block()?.(pasted);
			else if (pasted !== '') editing.write(pasted);
		},
	};
}
