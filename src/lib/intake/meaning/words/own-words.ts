import type { RecordOf } from '../../../domain/schema/tables';
import type { Catalogue } from '../../catalogue';
import { pathFacets, textFacets, whatOf, type PathFacets } from './facets';
import { isDestination } from '../binding/roles';
import { bases } from '../binding/scope';
import { tokensOf } from './tokens';

type Indicator = RecordOf<'indicators'>;

/** Which of the words that an office gave its own indicator a column says: its name, its numerator, its denominator. */
type OwnPlace = 'name' | 'part' | 'whole';

/** What a column says in such words; of several indicators that go by them, or of another meaning of them, too. */
export type OwnWords = {
	readonly indicators: readonly Indicator[];
	readonly place: OwnPlace;
	/** The same words are known otherwise: one of both must be chosen. */
	readonly isKnownOtherwise: boolean;
};

/** `own` is null for the graduates or schools that stand below the name of an indicator. */
export type OwnReading = { readonly own: OwnWords | null; readonly read: PathFacets };

type Phrase = { readonly tokens: string; readonly place: OwnPlace; readonly indicator: Indicator };

const measures = /^(?:(?:tong so|so luong|so|ty le phantram|ty le|phantram) )+/;
/** "Số học sinh có việc làm" and "Học sinh có việc làm" are one phrase. */
const phraseOf = (words: string) => tokensOf(words).join(' ').replace(measures, '');

const phrases = new WeakMap<Catalogue, readonly Phrase[]>();

function phrasesOf(catalogue: Catalogue): readonly Phrase[] {
	const known = phrases.get(catalogue);
	if (known !== undefined) return known;
	const made = catalogue.known.indicators.filter(({ role }) => role === 'own').flatMap(phrasesFor);
	const sorted = made.toSorted((a, b) => b.tokens.length - a.tokens.length);
	phrases.set(catalogue, sorted);
	return sorted;
}

function phrasesFor(indicator: Indicator): Phrase[] {
	const { name_vi, short_vi, numerator_def, denominator_def } = indicator;
	const whole = denominator_def === 'graduates' || denominator_def === 'schools' ? null : denominator_def;
	const said: readonly (readonly [OwnPlace, string | null])[] = [
		['name', name_vi],
		['name', short_vi],
		['part', numerator_def],
		['whole', whole],
	];
	return said.flatMap(([place, words]) => {
		const tokens = phraseOf(words ?? '');
		return tokens === '' ? [] : [{ tokens, place, indicator }];
	});
}

/** Does a text say any such words? */
export const saysOwnWords = (text: string, catalogue: Catalogue): boolean =>
	phrasesOf(catalogue).length > 0 && ownReading([text], 0, catalogue) !== null;

/**
 * A column whose path says the words of an own indicator, and beside them nothing but what it stands for: how it is
 * measured, for which year, whether it is a target. `shared` titles stand above every column.
 */
export function ownReading(path: readonly string[], shared: number, catalogue: Catalogue): OwnReading | null {
	const all = phrasesOf(catalogue);
	if (all.length === 0) return null;
	const bottom = path.length - 1;
	for (let at = bottom; at >= 0; at--) {
		const tokens = ` ${tokensOf(path[at] ?? '').join(' ')} `;
		const longest = all.find((phrase) => tokens.includes(` ${phrase.tokens} `));
		if (longest === undefined) continue;
		const alike = all.filter((phrase) => phrase.tokens === longest.tokens);
		const rest = tokens.replace(` ${longest.tokens} `, ' ').trim();
		const others = path.map((text, index) => (index === at ? rest : text)).filter((text) => text !== '');
		const read = pathFacets(others, shared);
		const indicators = [...new Set(alike.map(({ indicator }) => indicator))];
		if (!isPlain(read, rest, indicators)) return null;
		if (at < bottom && isWhole(read)) return { own: null, read };
		const own = {
			indicators,
			place: placeOf(alike),
			isKnownOtherwise: meansOtherwise(path[at] ?? '') || (at < bottom && isVague(path.at(-1) ?? '')),
		};
		return { own, read };
	}
	return null;
}

/** The numerator of an indicator may be called as it is itself. */
function placeOf(alike: readonly Phrase[]): OwnPlace {
	const places = new Set(alike.map(({ place }) => place));
	return places.has('name') ? 'name' : places.has('part') ? 'part' : 'whole';
}

/** "Số HS tốt nghiệp có việc làm": what it is counted among may be said with it. */
function isPlain(read: PathFacets, rest: string, indicators: readonly Indicator[]): boolean {
	const { unknown, isNegated, field, facets } = read;
	const what = facets.what?.value;
	if (unknown.length > 0 || isNegated || field !== null || textFacets(rest).field !== null) return false;
	return (
		what === undefined ||
		what === 'pupils' ||
		indicators.every(({ denominator_def }) => denominator_def === what)
	);
}

const isWhole = ({ facets: { what } }: PathFacets) =>
	what?.value === 'graduates' || what?.value === 'schools';

/** Does the text mean something else, all of it, in the forms that offices use? */
export function meansOtherwise(text: string): boolean {
	const { whats, unknown } = textFacets(text);
	const what = whatOf(whats) ?? '';
	return unknown.length === 0 && (bases.has(what) || isDestination(what) || what === 'graduates');
}

/** "Tổng số" below the words of an indicator may be its numerator or what it is counted among. */
const isVague = (text: string): boolean => /\b(?:tong|cong)\b/.test(tokensOf(text).join(' '));
