import { nameIn, shortIn } from '$lib/domain/base/named';
import { shortNames } from '$lib/domain/base/labels';
import type { Block, DeckEdits, Judged, Slide } from '$lib/domain/documents/deck';
import type { Language } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import type { Status } from '$lib/domain/measures/status';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { Messages } from '$lib/messages/shared/core';
import type { AgendaWords } from '$lib/messages/present/agenda';
import { statusLabel } from '../../shared/figures/counted-unit';
import type { Figures, Measured, Named } from '../figures';
import { flowed, linesOf, pieces, room } from '../../shared/figures/flow';

export type Context = {
	readonly figures: Figures;
	readonly words: Messages;
	readonly say: AgendaWords;
	readonly language: Language;
	readonly edits: DeckEdits;
	/** Under which the figures are shown; null for what counts now. */
	readonly lock: { readonly cutOff: string } | null;
	/** Names of units as a table shows them. */
	readonly names: ReadonlyMap<string, string>;
};

/** One item of the agenda: its slides, or why there are none. */
export type Item = {
	readonly id: string;
	/** What it is called in the list of the agenda. */
	readonly name: string;
	readonly slides: readonly Slide[];
	readonly reason: string | null;
};

export function contextOf(given: Omit<Context, 'names'>): Context {
	const { figures, language } = given;
	const all = new Map<string, Named>();
	for (const { overview } of figures.measured) for (const row of overview.rows) all.set(row.unitId, row);
	for (const { units } of figures.ways)
		for (const row of units) if (!all.has(row.unitId)) all.set(row.unitId, row);
	return { ...given, names: shortNames([...all.values()], language) };
}

export const judged = ({ words }: Context, status: Status, direction: Direction): Judged => ({
	status,
	statusLabel: statusLabel(status, direction, words),
});

/** A unit as slides name it. */
export const nameOf = (context: Context, unit: Named): string =>
	context.names.get(unit.unitId) ?? nameIn(context.language, unit);

export const rootName = ({ figures, language }: Pick<Context, 'figures' | 'language'>): string =>
	nameIn(language, figures.root);

export const shortOf = ({ language }: Pick<Context, 'language'>, { indicator }: Measured): string =>
	shortIn(language, indicator);

export const longOf = ({ language }: Pick<Context, 'language'>, { indicator }: Measured): string =>
	nameIn(language, indicator);

export const without = (id: string, name: string, reason: string): Item => ({ id, name, slides: [], reason });

export type Draft = {
	readonly id: string;
	/** In the list of the agenda. */
	readonly name: string;
	readonly layout?: Slide['layout'];
	readonly title: string;
	readonly subtitle?: string;
	/** Blocks of each of its parts. */
	readonly pages: readonly (readonly Block[])[];
	readonly notes?: string;
	readonly isIllustrative: boolean;
};

/** Slides of one item: one a page, with the title and the notes that the user wrote. */
export function item({ edits, figures }: Pick<Context, 'edits' | 'figures'>, draft: Draft): Item {
	const { id, name, pages, layout = 'content', subtitle, notes = '' } = draft;
	const slides = pages.map((blocks, at): Slide => ({
		id: at === 0 ? id : `${id}~${at + 1}`,
		layout,
		title: ownValue(edits.titles, id) || draft.title,
		...(subtitle === undefined || subtitle === '' ? {} : { subtitle }),
		blocks,
		notes: ownValue(edits.notes, id) ?? notes,
		...(pages.length > 1 ? { part: `${at + 1}/${pages.length}` } : {}),
		isIllustrative: draft.isIllustrative || figures.isFictional,
	}));
	return { id, name, slides, reason: null };
}

/** The item that a slide is a part of: `rate-x~2` → `rate-x`. */
export const itemOf = (slideId: string): string => slideId.split('~')[0] ?? slideId;

/** Space between two paragraphs, in lines. */
const between = 0.46;

/** Paragraphs that the user may write anew, as blocks of one page each; `first` is the room of the first page. */
export function written(
	{ edits }: Pick<Context, 'edits'>,
	key: string,
	lines: readonly string[],
	most: number = room.lines,
): Block[] {
	const own = ownValue(edits.texts, key);
	const said = own === undefined ? lines : own.split('\n').filter((line) => line.trim() !== '');
	const short = said.flatMap((line) => pieces(line, Math.floor(most - between) * room.letters));
	return flowed(short, (line) => linesOf(line, room.letters) + between, most)
		.filter((page) => page.length > 0)
		.map((page) => ({ kind: 'lines', key, lines: page }));
}

/** Texts of an item by their key, with the lines of all its parts. */
export function textsOf({ slides }: Item): { readonly key: string; readonly lines: readonly string[] }[] {
	const found = new Map<string, string[]>();
	for (const block of slides.flatMap(({ blocks }) => blocks))
		if (block.kind === 'lines') found.set(block.key, [...(found.get(block.key) ?? []), ...block.lines]);
	return [...found].map(([key, lines]) => ({ key, lines }));
}
