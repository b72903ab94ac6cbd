import { vietnameseFit } from './fit';
import { oneByteText } from './one-byte';
import { isTcvn3, tcvn3 } from './tcvn3';
import { isVni, vni } from './vni';
import { isWestern } from './western';
import { windows1252, windows1258 } from './windows';
import { wordsOf, type Word } from './words';

export type OneByteEncoding = 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252';

/** The text of a file in a one-byte encoding, NFC. */
export const textIn = {
	'windows-1252': (bytes) => oneByteText(bytes, windows1252),
	'windows-1258': (bytes) => oneByteText(bytes, windows1258),
	tcvn3,
	vni,
} satisfies Record<OneByteEncoding, (bytes: Uint8Array) => string>;

/** Whether a word is possible in an encoding that leaves bytes without a letter. */
const holds = {
	'windows-1258': () => true,
	tcvn3: isTcvn3,
	vni: isVni,
} satisfies Record<Exclude<OneByteEncoding, 'windows-1252'>, (word: Uint8Array) => boolean>;

const vietnamese = ['windows-1258', 'tcvn3', 'vni'] as const;

/** Stands for a word that an encoding cannot hold, and is no syllable. */
const impossible = '?';

/** Share of the words that must be what the encoding would make of them. */
const enough = 0.65;
const enoughWestern = 0.75;
const enoughDiffering = 0.8;

/** Bytes without a character in windows-1252. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Whether windows-1258 makes syllables of the words that windows-1252 would spell otherwise. "è", "là" and "già"
 * are the same in both, and Western words with them no sign of Vietnamese.
 */
function differs(words: readonly Word[]): boolean {
	const other = words.flatMap(({ shown, bytes }) => {
		const read = textIn['windows-1258'](bytes);
		return read === shown ? [] : [read];
	});
	const fit = vietnameseFit(other);
	return fit.syllables > 1 && fit.share >= enoughDiffering;
}

/**
 * Which one-byte encoding makes Vietnamese syllables of the words beyond ASCII; windows-1252 when they look
 * Western or are Vietnamese as they stand; null when they look like nothing.
 */
export function oneByteEncoding(bytes: Uint8Array): OneByteEncoding | null {
	const { ascii, accented } = wordsOf(bytes);
	const spelt = accented.filter(({ shown }) => /[A-Za-z]/.test(shown));
	const western = accented.filter(({ shown }) => isWestern(shown)).length;
	const isAmongVietnamese = vietnameseFit(ascii).share >= enough;
	const isDoubtful = western === accented.length && !isAmongVietnamese;

	const plain = vietnameseFit(spelt.map(({ shown }) => shown));
	const isPlain = plain.share >= enough;
	// among foreign words "thé" needs no other reading; among Vietnamese ones a file of such words alone is rare
	const plainScore = isDoubtful ? plain.score + 0.4 / spelt.length : plain.score * 0.9;

	let encoding: OneByteEncoding = 'windows-1252';
	let score = isPlain ? plainScore : 0;
	for (const name of vietnamese) {
		const fit = vietnameseFit(
			spelt.map(({ bytes }) => (holds[name](bytes) ? textIn[name](bytes) : impossible)),
		);
		const isConvincing = fit.syllables > 1 || fit.isTelling || !isDoubtful;
		if (fit.share < enough || fit.score <= score || !isConvincing) continue;
		if (name === 'windows-1258' && isDoubtful && !differs(spelt)) continue;
		encoding = name;
		score = fit.score;
	}
	if (encoding !== 'windows-1252') return encoding;
	const isLatin = isPlain || western >= accented.length * enoughWestern;
	return isLatin && !bytes.some((byte) => unassigned.has(byte)) ? 'windows-1252' : null;
}
