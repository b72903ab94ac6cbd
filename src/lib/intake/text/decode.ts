import { oneByteEncoding, textIn } from './legacy/recognise';
import { readOnce } from './legacy/twice';

export type Encoding =
	| 'utf-8'
	| 'utf-8-bom'
	| 'utf-8-twice'
	| 'utf-16le'
	| 'utf-16be'
	| 'windows-1258'
	| 'tcvn3'
	| 'vni'
	| 'windows-1252'
	| 'binary';

export type Decoded = { text: string; encoding: Encoding; readable: boolean };

const BINARY: Decoded = { text: '', encoding: 'binary', readable: false };

const MAGIC: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04], // zip, xlsx, docx, ods
	[0x50, 0x4b, 0x05, 0x06], // empty zip
	[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // OLE: xls, doc
	[0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
	[0x1f, 0x8b, 0x08], // gzip
	[0x89, 0x50, 0x4e, 0x47], // PNG
	[0xff, 0xd8, 0xff], // JPEG
	[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
	[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // rar
];

/**
 * Bytes of a text file to text: byte order marks, UTF-16 by its NULs, strict UTF-8, then the old one-byte encodings
 * by what their words look like. What is no text is not readable.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { text: '', encoding: 'utf-8', readable: true };
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3), 'utf-8-bom');
	if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le');
	if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be');
	if (MAGIC.some((magic) => startsWith(bytes, magic))) return BINARY;
	const order = byteOrder(bytes);
	if (order !== null) return utf16(bytes, order);
	return utf8(bytes, 'utf-8');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
	return magic.every((value, i) => bytes[i] === value);
}

/** UTF-16 without a mark shows as NULs on one side only: the high bytes of digits, delimiters and spaces. */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const end = Math.min(bytes.length, 8192) & ~1;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < end; i += 2) {
		if (bytes[i] === 0) even += 1;
		if (bytes[i + 1] === 0) odd += 1;
	}
	const pairs = end / 2;
	if (pairs < 2) return null;
	if (odd > pairs * 0.25 && even < pairs * 0.02) return 'utf-16le';
	if (even > pairs * 0.25 && odd < pairs * 0.02) return 'utf-16be';
	return null;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
	const text = new TextDecoder(encoding).decode(bytes);
	return isProse(text) ? { text, encoding, readable: true } : BINARY;
}

function utf8(bytes: Uint8Array, encoding: 'utf-8' | 'utf-8-bom'): Decoded {
	try {
		return checked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding);
	} catch {
		const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		if (encoding === 'utf-8-bom' || isMostlyUtf8(lenient)) return checked(lenient, encoding);
		return legacy(bytes);
	}
}

/** One torn character in a long UTF-8 file must not turn all the others into mojibake. */
function isMostlyUtf8(text: string): boolean {
	let torn = 0;
	let whole = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === 0xfffd) torn += 1;
		else if (code > 0x7f) whole += 1;
	}
	return whole >= torn * 20;
}

function legacy(bytes: Uint8Array): Decoded {
	const encoding = oneByteEncoding(bytes);
	return encoding === null ? BINARY : checked(textIn[encoding](bytes), encoding);
}

function checked(text: string, encoding: Encoding): Decoded {
	const once = encoding === 'utf-8' || encoding === 'utf-8-bom' ? readOnce(text) : null;
	if (once !== null) return checked(once(text), 'utf-8-twice');
	if (!isProse(text)) return BINARY;
	return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, encoding, readable: true };
}

/**
 * Text has next to no control characters, nor others that stand for nothing; a few NULs are padding left by an
 * export.
 */
function isProse(text: string): boolean {
	const end = Math.min(text.length, 65536);
	let odd = 0;
	for (let i = 0; i < end; i += 1) if (isOdd(text.charCodeAt(i))) odd += 1;
	return odd <= Math.max(1, end * 0.02);
}

function isOdd(code: number): boolean {
	if (code < 0x20) return code !== 9 && code !== 10 && code !== 12 && code !== 13;
	const isControl = code >= 0x7f && code < 0xa0;
	const isPrivate = code >= 0xe000 && code < 0xf900;
	return isControl || isPrivate || code >= 0xfffd;
}
