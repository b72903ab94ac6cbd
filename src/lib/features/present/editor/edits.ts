import type { DeckEdits, OwnSlide } from '$lib/domain/documents/deck';
import { withoutKey } from '$lib/domain/base/own-value';

/**
 * Edits of one deck are kept by its year and level: what is written of one year is not said of another. The deck of
 * locked figures is one of its own.
 */
export const deckKey = (year: number, level: string, lock: string | null = null) =>
	`${lock === null ? '' : `${lock}/`}${year}.${level}`;

export const noEdits = (id: string): DeckEdits => ({
	id,
	name: id,
	template: 'full',
	order: [],
	hidden: [],
	titles: {},
	texts: {},
	notes: {},
	own: [],
	// a deck without changes is never kept, so nobody reads this day
	madeAt: '1970-01-01T00:00:00.000Z',
});

type Texts = 'titles' | 'texts' | 'notes';

/** Writes a text; null goes back to the generated one. */
export function withText(edits: DeckEdits, field: Texts, key: string, text: string | null): DeckEdits {
	const rest = withoutKey(edits[field], key);
	return { ...edits, [field]: text === null ? rest : { ...rest, [key]: text } };
}

/** One step up (−1) or down (+1), or to the place of another item. */
export function moved(edits: DeckEdits, ids: readonly string[], id: string, to: number): DeckEdits {
	const from = ids.indexOf(id);
	const at = Math.min(Math.max(to, 0), ids.length - 1);
	if (from === -1 || from === at) return edits;
	return { ...edits, order: ids.toSpliced(from, 1).toSpliced(at, 0, id) };
}

export function toggled(edits: DeckEdits, id: string): DeckEdits {
	const isHidden = edits.hidden.includes(id);
	return { ...edits, hidden: isHidden ? edits.hidden.filter((one) => one !== id) : [...edits.hidden, id] };
}

/** Adds a slide behind another. */
export function withOwn(edits: DeckEdits, ids: readonly string[], slide: OwnSlide, after: string): DeckEdits {
	const at = ids.indexOf(after);
	return {
		...edits,
		own: [...edits.own, slide],
		order: ids.toSpliced(at === -1 ? ids.length : at + 1, 0, slide.id),
	};
}

export const withoutOwn = (edits: DeckEdits, id: string): DeckEdits => ({
	...edits,
	own: edits.own.filter((slide) => slide.id !== id),
	order: edits.order.filter((one) => one !== id),
	hidden: edits.hidden.filter((one) => one !== id),
});

/** `own-3`: the first number that is free. */
export function ownId({ own }: DeckEdits): string {
	const taken = own.map(({ id }) => Number(id.slice('own-'.length)));
	return `own-${Math.max(0, ...taken) + 1}`;
}

/** As it is kept: with the time of the change. */
export const stamped = (edits: DeckEdits): DeckEdits => ({ ...edits, madeAt: new Date().toISOString() });

/** Indicators with slides of their own beside the official ones: those chosen, and the one of the view. */
export const focusOf = ({ indicators = [] }: DeckEdits, viewed: string): string[] => [
	...new Set([...indicators, viewed]),
];
