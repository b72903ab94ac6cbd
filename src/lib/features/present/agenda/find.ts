import type { Block, Deck } from '$lib/domain/documents/deck';

/** Does a block show a unit of this name? */
function shows(block: Block, name: string): boolean {
	switch (block.kind) {
		case 'bars':
		case 'shares':
		case 'gaps':
			return block.bars.some((bar) => bar.name === name);
		case 'table':
			return [...block.rows, ...(block.total ? [block.total] : [])].some((row) =>
				row.some((cell) => cell.split(', ').includes(name)),
			);
		default:
			return false;
	}
}

/**
 * Places of the slides that show a unit, in their order.
 * @internal tested over a whole deck
 */
export function slidesWith(deck: Deck, name: string): number[] {
	return deck.slides.flatMap(({ blocks, title }, at) =>
		blocks.some((block) => shows(block, name)) || title.startsWith(`${name}:`) ? [at] : [],
	);
}

/** The one after `from`, and after the last again the first; null where no slide shows the unit. */
export function nextWith(deck: Deck, name: string, from: number): number | null {
	const places = slidesWith(deck, name);
	return places.find((at) => at > from) ?? places[0] ?? null;
}
