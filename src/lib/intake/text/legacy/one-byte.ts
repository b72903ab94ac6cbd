/** What the bytes of an encoding stand for. */
export type ByteTable = {
	/** A UTF-16 code unit for each of the 256 bytes. */
	readonly single: Uint16Array;
	/** A code unit for two bytes that make one letter, by `first * 256 + second`; the second is 0xC0 or above. */
	readonly pairs: ReadonlyMap<number, number>;
};

const utf16 = new TextDecoder('utf-16le');

/** Bytes to text, each byte or pair of bytes by the table. */
export function oneByteText(bytes: Uint8Array, { single, pairs }: ByteTable): string {
	const codes = new Uint16Array(bytes.length);
	let length = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		const next = pairs.size > 0 ? (bytes[at + 1] ?? 0) : 0;
		const pair = next >= 0xc0 ? pairs.get(byte * 256 + next) : undefined;
		codes[length] = pair ?? single[byte] ?? 0;
		length += 1;
		if (pair !== undefined) at += 1;
	}
	return utf16.decode(codes.subarray(0, length));
}
