import type { Kept } from '$lib/workspace/saved-items';

/** What a restore does to it, in the order in which it is told. */
export const keptTurns = ['added', 'changed', 'gone'] as const;

/** What the reader called it; empty for what has no name of its own. */
export function keptName(one: Kept): string {
	switch (one.kind) {
		case 'dataset':
			return one.value.name_vi;
		case 'lock':
		case 'deck':
		case 'award':
			return one.value.name;
		case 'map':
			return one.value.fileName;
		default:
			return '';
	}
}
