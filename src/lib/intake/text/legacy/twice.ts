import { windows1252, windows1258 } from './windows';

/** The byte behind each character of a one-byte encoding; 0x80–0x9F also as the control characters of Latin-1. */
function bytesOf({ single }: { readonly single: Uint16Array }): ReadonlyMap<number, number> {
	const bytes = new Map<number, number>();
	for (let byte = 0x80; byte < 0x100; byte += 1) bytes.set(byte, byte);
	single.forEach((code, byte) => {
		if (byte >= 0x80) bytes.set(code, byte);
	});
	return bytes;
}

const tables = [bytesOf(windows1252), bytesOf(windows1258)];
const beyondAscii = /[^\0-\x7f]+/g;
const MOST = 1 << 18;
const strict = new TextDecoder('utf-8', { fatal: true });

/** A run of characters that are the bytes of UTF-8 in disguise, as what they say; null for any other run. */
function said(run: string, bytes: ReadonlyMap<number, number>): string | null {
	const found = Uint8Array.from(run, (char) => bytes.get(char.codePointAt(0) ?? 0) ?? 0);
	if (found.includes(0)) return null;
	try {
		return strict.decode(found);
	} catch {
		return null;
	}
}

/**
 * Text whose UTF-8 was read as a one-byte encoding and saved as UTF-8 again ("Thá»§ Thá»«a"), as it was before;
 * null for text that is what it is. A genuine run of accented letters is next to never UTF-8 in disguise.
 */
export function readOnce(text: string): ((part: string) => string) | null {
	const runs = text.slice(0, MOST).match(beyondAscii) ?? [];
	if (runs.length === 0) return null;
	for (const bytes of tables) {
		const hidden = runs.filter((run) => said(run, bytes) !== null).length;
		if (hidden >= 2 && hidden >= runs.length * 0.8)
			return (part) =>
				part
					.replace(beyondAscii, (run) => said(run, bytes) ?? run)
					// the second byte of "à" is a space that does not break
					.replace(/Ã /g, 'à')
					.normalize('NFC');
	}
	return null;
}

const lostInside = /^[\p{L}\p{M}.,;:()"'-]*(?:\p{L}\?+\p{L}|\ufffd)[\p{L}\p{M}?.,;:()"'\ufffd-]*$/u;

/** The first words in which a letter was lost on the way, "Th? Th?a" or "Th\ufffd"; null where there are none. */
export function lostLetters(text: string): string | null {
	if (!text.includes('?') && !text.includes('\ufffd')) return null;
	for (const line of text.slice(0, MOST).split(/[\r\n]+/))
		for (const cell of line.length < 10_000 ? line.split(/[;,\t|]/) : [])
			if (cell.length < 200 && cell.split(/\s+/).some((word) => word.length < 40 && lostInside.test(word)))
				return cell
					.replace(/["\s]+/g, ' ')
					.trim()
					.slice(0, 60);
	return null;
}
