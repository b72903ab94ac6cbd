import { tcvn3 } from './tcvn3';
import { vni } from './vni';
import { byte1252 } from './windows';

/** The encodings that are a matter of the font: the bytes are ordinary ones, the font draws Vietnamese letters. */
export type FontEncoding = 'tcvn3' | 'vni';

const beyondFonts = /\p{M}|[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;

const in1252 = /[\0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g;

/**
 * What a text typed in such a font says, in Unicode (NFC); its characters are windows-1252 readings of the bytes.
 * Text that holds a letter no such font has is Unicode already and comes back as it is.
 */
export function legacyText(text: string, encoding: FontEncoding): string {
	if (beyondFonts.test(text)) return text;
	const read = encoding === 'tcvn3' ? tcvn3 : vni;
	return text.replace(in1252, (run) =>
		read(Uint8Array.from(run, (char) => byte1252(char) ?? char.charCodeAt(0))),
	);
}

/** The encoding that a font's name tells: `.VnTime`, `.VnArialH`, `VNI-Times`, `VNI-Helve`…; null for any other. */
export function legacyFontEncoding(fontName: string): FontEncoding | null {
	const name = fontName.trim();
	if (/^\.?vni[-_ ]/i.test(name)) return 'vni';
	return /^\.vn[a-z0-9]/i.test(name) ? 'tcvn3' : null;
}
