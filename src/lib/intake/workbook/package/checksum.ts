const table = Uint32Array.from({ length: 256 }, (_, i) => {
	let word = i;
	for (let bit = 0; bit < 8; bit += 1) word = word & 1 ? (word >>> 1) ^ 0xedb88320 : word >>> 1;
	return word;
});

/** The CRC-32 of a zip: tells a damaged part from a sound one. */
export function checksum(bytes: Uint8Array): number {
	let word = 0xffffffff;
	for (const byte of bytes) word = (table[(word ^ byte) & 255] ?? 0) ^ (word >>> 8);
	return ~word >>> 0;
}
