import { vietnameseFit, type Fit } from './fit';
import { tcvn3 } from './tcvn3';
import { vni } from './vni';
import { isWestern } from './western';
import { windows1252, windows1258 } from './windows';
import { accentedWords, type Word } from './words';

export type OneByteEncoding = 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252';

/** The text of a file in a one-byte encoding, NFC. */
export const oneByteText = {
	'windows-1252': windows1252,
	'windows-1258': (bytes) => windows1258(bytes).normalize('NFC'),
	tcvn3: (bytes) => tcvn3(windows1252(bytes)),
	vni: (bytes) => vni(windows1252(bytes)),
} satisfies Record<OneByteEncoding, (bytes: Uint8Array) => string>;

const vietnameseReadings = {
	'windows-1258': ({ in1258 }) => in1258.normalize('NFC'),
	tcvn3: ({ in1252 }) => tcvn3(in1252),
	vni: ({ in1252 }) => vni(in1252),
} satisfies Record<Exclude<OneByteEncoding, 'windows-1252'>, (word: Word) => string>;

/** Share of the words that must look like what the encoding would make of them. */
const enough = 0.7;

/**
 * Which one-byte encoding makes Vietnamese syllables of the words beyond ASCII; windows-1252 when they look
 * Western or are Vietnamese as they stand; null when they look like nothing.
 */
export function oneByteEncoding(bytes: Uint8Array): OneByteEncoding | null {
	const words = accentedWords(bytes);
	const spelt = words.filter(({ in1252 }) => /[A-Za-z]/.test(in1252));
	const western = words.filter(({ in1252 }) => isWestern(in1252)).length;
	const plain = vietnameseFit(spelt.map(({ in1252 }) => in1252));
	const isPlain = plain.share >= enough;

	let encoding: OneByteEncoding = 'windows-1252';
	// the fewer the words, the more the plain reading is worth: "thé" needs no other
	let score = isPlain ? plain.score + 0.5 / spelt.length : 0;
	for (const [name, read] of Object.entries(vietnameseReadings)) {
		const fit = vietnameseFit(spelt.map(read));
		if (fit.score <= score || !isConvincing(fit, western === words.length)) continue;
		encoding = name as keyof typeof vietnameseReadings;
		score = fit.score;
	}
	if (encoding !== 'windows-1252') return encoding;
	return isPlain || western >= words.length * enough ? 'windows-1252' : null;
}

/** One short word that could be Western as well is no reason to convert a file. */
function isConvincing(fit: Fit, couldBeWestern: boolean): boolean {
	return fit.share >= enough && (fit.syllables > 1 || fit.isTelling || !couldBeWestern);
}
