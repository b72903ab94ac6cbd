import { shortIn } from '$lib/domain/base/named';
import { cutOffDay } from '$lib/domain/measures/cut-off';
import type { Deck, Foot } from '$lib/domain/documents/deck';
import { count, date } from '$lib/domain/base/format';
import { withoutKey } from '$lib/domain/base/own-value';
import { isHeadline } from '$lib/domain/measures/roles';
import { hasOwnSlides, type Measured } from '../figures';
import { returns, method, table } from './appendix';
import { contextOf, rootName, without, type Context, type Item } from './context';
import { trend } from './course';
import { gap } from './gap';
import { groups } from './groups';
import { next } from './next';
import { basis, cover, documentOf, summary } from './opening';
import { own } from './own';
import { prompts } from './prompts';
import { quality, rate, schools } from './rates';
import { awards, causes, practices, proposals } from './voices';
import { ways } from './ways';

/** Items that exist once for each indicator. */
const kinds = { rate, trend, gap, reached: groups, table } as const;
type Kind = keyof typeof kinds;

/** Another indicator in the place of a slide's own, while it is discussed. */
export type Swap = { readonly id: string; readonly indicator: string };

/** The kind of an item that shows one indicator; null for the others. */
export function kindOf(id: string): Kind | null {
	const kind = id.slice(0, id.indexOf('-'));
	return Object.hasOwn(kinds, kind) ? (kind as Kind) : null;
}

export const indicatorOf = (id: string): string => id.slice(id.indexOf('-') + 1);

/** Indicators with slides of their own: those that the catalogue gives them, and those that were chosen. */
const isFocus = ({ edits }: Context, { indicator }: Measured) =>
	hasOwnSlides(indicator) || (edits.indicators ?? []).includes(indicator.indicatorId);

/** All items in the order of the agenda, those without data with their reason. */
export function items(given: Omit<Context, 'names'>, swap: Swap | null = null): Item[] {
	const context = contextOf(given);
	const { figures, say } = context;
	const each = (kind: Kind): Item[] => [
		...figures.measured
			.filter((measured) => isFocus(context, measured))
			.map((measured) => made(context, kind, measured, swap)),
		...figures.absent.map((indicator) =>
			without(
				`${kind}-${indicator.indicatorId}`,
				say.names[kind](shortIn(given.language, indicator)),
				say.reasons.noIndicator,
			),
		),
	];
	const standing = [
		cover(context),
		basis(context),
		summary(context),
		...each('rate'),
		schools(context),
		ways(context, 'THCS'),
		ways(context, 'THPT'),
		...each('trend'),
		...each('gap'),
		...each('reached'),
		causes(context),
		practices(context),
		...given.edits.own.map((slide) => own(context, slide)),
		quality(context),
		prompts(context),
		next(context),
		proposals(context),
		awards(context),
		...each('table'),
		returns(context),
		method(context),
	];
	return arranged(standing, given.edits.order);
}

function made(context: Context, kind: Kind, measured: Measured, swap: Swap | null): Item {
	const id = `${kind}-${measured.indicator.indicatorId}`;
	if (swap?.id !== id) return kinds[kind](context, measured);
	const other = context.figures.measured.find(({ indicator }) => indicator.indicatorId === swap.indicator);
	if (!other) return kinds[kind](context, measured);
	// what was written about the slide's own indicator says nothing about this one
	const { titles, texts, notes } = context.edits;
	const edits = {
		...context.edits,
		titles: withoutKey(titles, id),
		texts: withoutKey(texts, `${id}-text`),
		notes: withoutKey(notes, id),
	};
	const swapped = kinds[kind]({ ...context, edits }, other, id);
	// a slide does not go away because the other indicator has nothing to show on it
	return swapped.reason === null ? swapped : kinds[kind](context, measured);
}

/**
 * In the order of the ids; an item that they do not name stays behind the one it stood behind.
 * @internal tested with any list
 */
export function arranged<T extends { readonly id: string }>(
	list: readonly T[],
	order: readonly string[],
): T[] {
	const known = order.flatMap((id) => list.find((one) => one.id === id) ?? []);
	const found = [...known];
	list.forEach((one, at) => {
		if (known.includes(one)) return;
		const before = list[at - 1];
		found.splice(before ? found.indexOf(before) + 1 : 0, 0, one);
	});
	return found;
}

/** The deck as it is shown: hidden items and those without data are not in it. */
export function deckOf(given: Omit<Context, 'names'>, all: readonly Item[]): Deck {
	const { edits, figures, say } = given;
	const hidden = new Set(edits.hidden);
	return {
		title: say.deckTitle(rootName(given), String(figures.year)),
		slides: all.filter(({ id }) => !hidden.has(id)).flatMap(({ slides }) => slides),
		foot: footOf(contextOf(given)),
	};
}

function footOf(context: Context): Foot {
	const { figures, say, words, language, lock } = context;
	const mains = figures.measured.filter(({ indicator }) => isHeadline(indicator));
	const first = mains.find(({ overview }) => overview.province.unitsReported > 0) ?? mains[0];
	const day = cutOffDay(
		mains.flatMap(({ overview }) => overview.rows),
		lock,
	);
	const province = first?.overview.province;
	return {
		source:
			province && province.declaredDoc !== null
				? say.foot.source(documentOf(context, province))
				: say.foot.sourceOwn,
		cutOff: day === null ? say.foot.cutOffUnknown : say.foot.cutOff(date(day, language)),
		coverage: say.foot.coverage(
			count(province?.unitsReported ?? 0, language),
			count(province?.unitsExpected ?? 0, language),
		),
		demo: words.overview.demo,
	};
}
