/** Code point of the first letter of each stretch of TCVN 5712:1993 (VN3), and the letters that follow it. */
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

const letters = new Map(
	stretches.flatMap(([from, row]) =>
		Array.from(row, (letter, i) => [String.fromCharCode(from + i), letter] as const),
	),
);

const coded = /[\u00a1-\u00fe]/g;
const word = /[A-Za-zĂÂÊÔƠƯĐ\u00e0-\u1ef9]+/g;

/**
 * Windows-1252 readings of TCVN3 (ABC) bytes to Unicode, NFC. The encoding has no capitals with a tone mark: its
 * capital fonts (.VnTimeH) draw small letters as capitals, and such text comes out small. A word that was typed
 * in capitals around such a letter is made whole: "HUYÖN" is "HUYỆN".
 */
export function tcvn3(text: string): string {
	return text.replace(coded, (char) => letters.get(char) ?? char).replace(word, wholeCapitals);
}

function wholeCapitals(word: string): string {
	if (/[a-z]/.test(word)) return word;
	const capitals = word.match(/[A-ZĂÂÊÔƠƯĐ]/g)?.length ?? 0;
	const isCapital = capitals > 1 || (capitals === 1 && !/^[A-ZĂÂÊÔƠƯĐ]/.test(word));
	return isCapital ? word.toUpperCase() : word;
}
