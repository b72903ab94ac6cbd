import type { Press } from '$lib/components/grid/grid-keys';

/** The list of names: how many there are, how many a page holds, and on which the keyboard stands (from 0). */
export type NameList = { readonly at: number; readonly rows: number; readonly perPage: number };

/** What a key asks for on a row of the list of names. */
export type NameIntent =
	/** `isRange`: all on the way are selected. */
	| { readonly kind: 'go'; readonly to: number; readonly isRange: boolean }
	| { readonly kind: 'all' }
	| { readonly kind: 'none' }
	| { readonly kind: 'decide' };

/** Where a key leads from a row; null for every other key. */
function destination(key: string, { at, rows, perPage }: NameList): number | null {
	switch (key) {
		case 'ArrowDown':
			return at + 1;
		case 'ArrowUp':
			return at - 1;
		case 'PageDown':
			return at + perPage;
		case 'PageUp':
			return at - perPage;
		case 'Home':
			return 0;
		case 'End':
			return rows - 1;
		default:
			return null;
	}
}

/** null: the key is not for the list. */
export function nameIntent(press: Omit<Press, 'altKey'>, list: NameList): NameIntent | null {
	const to = destination(press.key, list);
	if (to !== null)
		return { kind: 'go', to: Math.max(0, Math.min(list.rows - 1, to)), isRange: press.shiftKey };
	if (press.key === 'a' && (press.ctrlKey || press.metaKey)) return { kind: 'all' };
	if (press.key === 'Escape') return { kind: 'none' };
	return press.key === 'Enter' ? { kind: 'decide' } : null;
}
