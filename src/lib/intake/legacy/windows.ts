const from80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const table1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
	byte >= 0x80 && byte < 0xa0 ? from80.charCodeAt(byte - 0x80) : byte,
);

/** Where windows-1258 departs from windows-1252: five combining tone marks, the letters of Vietnamese, the đồng. */
const only1258: readonly (readonly [byte: number, code: number])[] = [
	[0x8a, 0x8a],
	[0x8e, 0x8e],
	[0x9a, 0x9a],
	[0x9e, 0x9e],
	[0xc3, 0x102],
	[0xcc, 0x300],
	[0xd0, 0x110],
	[0xd2, 0x309],
	[0xd5, 0x1a0],
	[0xdd, 0x1af],
	[0xde, 0x303],
	[0xe3, 0x103],
	[0xec, 0x301],
	[0xf0, 0x111],
	[0xf2, 0x323],
	[0xf5, 0x1a1],
	[0xfd, 0x1b0],
	[0xfe, 0x20ab],
];

const table1258 = Uint16Array.from(table1252);
for (const [byte, code] of only1258) table1258[byte] = code;

/**
 * Bytes as windows-1252. Not the platform's decoder: Node 20 reads 0x80–0x9F as control characters, so that
 * "€" and quotation marks are lost. The five bytes without a character stay control characters.
 */
export function windows1252(bytes: Uint8Array): string {
	return mapped(bytes, table1252);
}

/** Bytes as windows-1258, a character a byte: letters and tone marks are not composed yet. */
export function windows1258(bytes: Uint8Array): string {
	return mapped(bytes, table1258);
}

function mapped(bytes: Uint8Array, table: Uint16Array): string {
	const codes = new Uint16Array(bytes.length);
	for (let i = 0; i < bytes.length; i += 1) codes[i] = table[bytes[i] ?? 0] ?? 0;
	return new TextDecoder('utf-16le').decode(codes);
}
