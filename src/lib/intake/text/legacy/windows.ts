import type { ByteTable } from './one-byte';

const from80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const codes1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
	byte >= 0x80 && byte < 0xa0 ? from80.charCodeAt(byte - 0x80) : byte,
);

/**
 * Windows-1252. Not the platform's decoder: Node 20 reads 0x80–0x9F as control characters, so that "€" and
 * quotation marks are lost. The five bytes without a character stay control characters.
 */
export const windows1252: ByteTable = { single: codes1252, pairs: new Map() };

const bytes1252 = new Map(Array.from(codes1252, (code, byte) => [code, byte]));

/** The byte of a windows-1252 character, or undefined. */
export const byte1252 = (char: string) => bytes1252.get(char.charCodeAt(0));

/** Where windows-1258 departs from windows-1252, tone marks aside. */
const letters1258: readonly (readonly [byte: number, code: number])[] = [
	[0x8a, 0x8a],
	[0x8e, 0x8e],
	[0x9a, 0x9a],
	[0x9e, 0x9e],
	[0xc3, 0x102],
	[0xd0, 0x110],
	[0xd5, 0x1a0],
	[0xdd, 0x1af],
	[0xe3, 0x103],
	[0xf0, 0x111],
	[0xf5, 0x1a1],
	[0xfd, 0x1b0],
	[0xfe, 0x20ab],
];

const marks1258: readonly (readonly [byte: number, code: number])[] = [
	[0xcc, 0x300],
	[0xd2, 0x309],
	[0xde, 0x303],
	[0xec, 0x301],
	[0xf2, 0x323],
];

/** Windows-1258: a tone mark after its letter makes one letter with it (NFC). */
export const windows1258: ByteTable = table1258();

function table1258(): ByteTable {
	const single = Uint16Array.from(codes1252);
	for (const [byte, code] of [...letters1258, ...marks1258]) single[byte] = code;
	const pairs = new Map<number, number>();
	single.forEach((code, byte) => {
		for (const [mark, markCode] of marks1258) {
			const letter = String.fromCharCode(code, markCode).normalize('NFC');
			if (letter.length === 1) pairs.set(byte * 256 + mark, letter.charCodeAt(0));
		}
	});
	return { single, pairs };
}
