import { isSyllable, rarity } from './syllable';

/** How well the words of a file, read in one encoding, are Vietnamese. */
export type Fit = {
	/** Words that are spelt like a syllable. */
	readonly syllables: number;
	/** Their share of the words that say something, 0–1. */
	readonly share: number;
	/** The share, lowered by rare letters: tells "Tân" from "Tõn". */
	readonly score: number;
	/** Whether one of them could hardly be chance: four letters or more, the accented ones usual. */
	readonly isTelling: boolean;
};

/** The fit of words that hold a letter beyond ASCII, NFC. */
export function vietnameseFit(words: readonly string[]): Fit {
	let syllables = 0;
	let others = 0;
	let score = 0;
	let isTelling = false;
	for (const word of words) {
		const small = word.toLowerCase();
		if (hasUsualCase(word, small) && isSyllable(small)) {
			const rare = rarity(small);
			syllables += 1;
			score += 1 - 0.4 * rare;
			isTelling ||= small.length >= 4 && rare < 0.3;
		} else if (!isAbbreviation(word)) others += 1;
	}
	const all = Math.max(1, syllables + others);
	return { syllables, share: syllables / all, score: score / all, isTelling };
}

function hasUsualCase(word: string, small: string): boolean {
	const rest = word.slice(1);
	return rest === small.slice(1) || rest === rest.toUpperCase();
}

/** "GDĐT", "LĐTBXH" are in use everywhere, and no syllables. */
function isAbbreviation(word: string): boolean {
	return /^[A-ZĐ]{2,}$/.test(word);
}
