import { bareKey, foldKey } from './names';

/** How much alike two names are, where a letter, a hat or a tone is another one. */

/** Tone digits as symbols of their own, so that 'ma1' is a letter pair and a tone, and '11' two digits. */
function symbols(key: string): string {
	return key.replace(/(?<=\p{L}[1-5]*)[1-5]/gu, (tone) => 'ABCDE'.charAt(Number(tone) - 1));
}

const isTone = (symbol: string) => symbol >= 'A' && symbol <= 'E';
const plainLetters = new Map(Object.entries({ ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' }));
const plainLetter = (symbol: string) => plainLetters.get(symbol) ?? symbol;

const toneCost = 0.3;
const hatCost = 0.4;
const dropCost = (symbol: string) => (isTone(symbol) ? toneCost : 1);

function swapCost(a: string, b: string): number {
	if (a === b) return 0;
	if (isTone(a) || isTone(b)) return isTone(a) && isTone(b) ? toneCost : 2;
	return plainLetter(a) === plainLetter(b) ? hatCost : 1;
}

/** Weighted edit distance with neighbour swaps (optimal string alignment). */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let above: number[] = [0];
	for (let j = 0; j < b.length; j++) above.push((above[j] ?? 0) + dropCost(b.charAt(j)));
	for (let i = 0; i < a.length; i++) {
		const from = a.charAt(i);
		const row = [(above[0] ?? 0) + dropCost(from)];
		for (let j = 0; j < b.length; j++) {
			const to = b.charAt(j);
			let best = (above[j] ?? 0) + swapCost(from, to);
			best = Math.min(best, (above[j + 1] ?? 0) + dropCost(from), (row[j] ?? 0) + dropCost(to));
			const isSwapped = i > 0 && j > 0 && from === b.charAt(j - 1) && a.charAt(i - 1) === to;
			if (isSwapped) best = Math.min(best, (before[j - 1] ?? 0) + 1);
			row.push(best);
		}
		before = above;
		above = row;
	}
	return above[b.length] ?? 0;
}

/** `likeness` of two keys made by `foldKey`. */
export function keyLikeness(a: string, b: string): number {
	if (a === b) return 1;
	const [one, other] = [symbols(a), symbols(b)];
	const letters = (text: string) => text.replace(/[A-E]/g, '').length;
	return Math.max(0, 1 - distance(one, other) / Math.max(letters(one), letters(other), 1));
}

/**
 * 0..1: 1 is the same name; a wrong tone costs .3 and a wrong hat .4 of a wrong letter.
 * @internal tested as the yardstick itself
 */
export function likeness(a: string, b: string): number {
	return keyLikeness(foldKey(a), foldKey(b));
}

const isNumber = (syllable: string) => /^(?:\d|[ivx]+$)/.test(syllable);

/**
 * Whether a syllable may be a misspelling of another: numbers never are, nor is a syllable of some other name
 * unless only its marks differ ('số 1' is not 'số 2', Mỹ Hạnh is not Mỹ Thạnh, Thanh may be Thạnh).
 */
export function isMisspelling(syllable: string, of: string, isKnown: boolean): boolean {
	if (syllable === of) return true;
	if (isNumber(syllable) || isNumber(of)) return false;
	if (isKnown) return bareKey(syllable) === bareKey(of);
	return Math.abs(syllable.length - of.length) <= 3 && keyLikeness(syllable, of) > 0.5;
}
