import { ownValue } from '$lib/domain/base/own-value';
import type { Spot } from './grid';

/** The part of a keyboard event that decides. */
export interface Press {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}

export interface GridSize {
	readonly rowCount: number;
	readonly columnCount: number;
	/** Rows that Page Up and Page Down pass over. */
	readonly perView: number;
}

/** What a key asks for while a cell is in focus and not being edited. */
export type Intent =
	| { readonly kind: 'go'; readonly to: Spot }
	/** Edit the text that is there. */
	| { readonly kind: 'edit' }
	/** Replace it by what is typed; the key itself goes on into the field. */
	| { readonly kind: 'type' }
	| { readonly kind: 'clear' };

/** What a key asks for while a cell is being edited. */
export type EditIntent = { readonly kind: 'commit'; readonly to: Spot } | { readonly kind: 'cancel' };

/** The nearest place that exists. */
export function within({ index, cell }: Spot, { rowCount, columnCount }: GridSize): Spot {
	return {
		index: Math.max(0, Math.min(rowCount - 1, index)),
		cell: Math.max(0, Math.min(columnCount - 1, cell)),
	};
}

/** Where a key leads from a cell, following the ARIA grid pattern; null for every other key. */
export function destination(press: Press, from: Spot, size: GridSize): Spot | null {
	const { index, cell } = from;
	const isWide = press.ctrlKey || press.metaKey;
	if (press.altKey || press.shiftKey || (isWide && press.key !== 'Home' && press.key !== 'End')) return null;
	const lastRow = size.rowCount - 1;
	const lastCell = size.columnCount - 1;
	const places: Readonly<Record<string, Spot>> = {
		ArrowUp: { index: index - 1, cell },
		ArrowDown: { index: index + 1, cell },
		ArrowLeft: { index, cell: cell - 1 },
		ArrowRight: { index, cell: cell + 1 },
		PageUp: { index: index - size.perView, cell },
		PageDown: { index: index + size.perView, cell },
		Home: { index: isWide ? 0 : index, cell: 0 },
		End: { index: isWide ? lastRow : index, cell: lastCell },
	};
	const place = ownValue(places, press.key);
	return place ? within(place, size) : null;
}

/** Does a key take the last change back, or make it again? Only where no field is open: a field has its own. */
export function historyWay({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): 'undo' | 'redo' | null {
	if (altKey || !(ctrlKey || metaKey)) return null;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** What a key means on a cell that is not being edited; null leaves it to the browser. */
export function intent(press: Press, from: Spot, size: GridSize): Intent | null {
	const to = destination(press, from, size);
	if (to) return { kind: 'go', to };
	if (press.ctrlKey || press.metaKey || press.altKey) return null;
	if (press.key === 'Enter' || press.key === 'F2') return { kind: 'edit' };
	if (press.key === 'Delete' || press.key === 'Backspace') return { kind: 'clear' };
	// 'Process' is a letter on its way through an input method
	if (press.key.length === 1 || press.key === 'Process') return { kind: 'type' };
	return null;
}

/** What a key means in the field of a cell; null leaves it to the field. */
export function editIntent(press: Press, from: Spot, size: GridSize): EditIntent | null {
	if (press.key === 'Escape') return { kind: 'cancel' };
	const step = press.shiftKey ? -1 : 1;
	const { index, cell } = from;
	if (press.key === 'Enter') return { kind: 'commit', to: within({ index: index + step, cell }, size) };
	if (press.key === 'Tab') return { kind: 'commit', to: within({ index, cell: cell + step }, size) };
	return null;
}
