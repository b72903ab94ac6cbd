import { oneByteText, type ByteTable } from './one-byte';
import { windows1252 } from './windows';

/** Code of the first letter of each stretch of TCVN 5712:1993 (VN3), and the letters from there on. */
const stretches: readonly (readonly [from: number, letters: string])[] = [
	[0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
	[0xb5, 'àảãáạ'],
	[0xbb, 'ằẳẵắ'],
	[0xc6, 'ặầẩẫấậè'],
	[0xce, 'ẻẽéẹềểễếệìỉ'],
	[0xdc, 'ĩíịò'],
	[0xe1, 'ỏõóọồổỗốộờởỡớợù'],
	[0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const table: ByteTable = { single: Uint16Array.from(windows1252.single), pairs: new Map() };
const owned = new Set<number>();
for (const [from, letters] of stretches)
	Array.from(letters).forEach((letter, i) => {
		table.single[from + i] = letter.charCodeAt(0);
		owned.add(from + i);
	});

/** Whether every byte of a word is a letter of TCVN3. */
export function isTcvn3(word: Uint8Array): boolean {
	return word.every((byte) => byte < 0x80 || owned.has(byte));
}

/**
 * TCVN3 (ABC) bytes to text. The encoding has no capitals with a tone mark: its capital fonts (.VnTimeH) draw small
 * letters as capitals, and such text comes out small. A word that was typed in capitals around such a letter is
 * made whole: "HUYÖN" is "HUYỆN".
 */
export function tcvn3(bytes: Uint8Array): string {
	return oneByteText(bytes, table).replace(withoutSmallAscii, wholeCapitals);
}

const capital = 'A-ZĂÂÊÔƠƯĐ';
const small = 'à-ỹăâêôơưđ';
const withoutSmallAscii = new RegExp(`(?<![a-z])[${capital}${small}]{2,}(?![a-z${capital}${small}])`, 'g');
const capitals = new RegExp(`[${capital}]`, 'g');

function wholeCapitals(word: string): string {
	const count = word.match(capitals)?.length ?? 0;
	const isCapital = count > 1 || (count === 1 && word.search(capitals) > 0);
	return isCapital ? word.toUpperCase() : word;
}
