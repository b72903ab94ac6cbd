import { describe, expect, it } from 'vitest';
import { oneByteText } from '../../../../src/lib/intake/text/legacy/one-byte';
import { byte1252, windows1252, windows1258 } from '../../../../src/lib/intake/text/legacy/windows';
import { typed1258Bytes, windows1258Bytes } from '../../../support/legacy-encodings';
import { placeNames, tableWords } from '../../../support/place-names';

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('windows-1252', () => {
	it('has the marks of typography at 0x80 to 0x9F', () => {
		const bytes = Uint8Array.from([0x80, 0x93, 0x94, 0x96, 0x85, 0x99, 0x8a, 0x9c, 0xe9]);
		expect(oneByteText(bytes, windows1252)).toBe('€“”–…™Šœé');
	});

	it('is Latin-1 elsewhere, one character a byte', () => {
		const text = oneByteText(all, windows1252);
		expect(text).toHaveLength(256);
		for (const byte of all) if (byte < 0x80 || byte >= 0xa0) expect(text.charCodeAt(byte)).toBe(byte);
	});

	it('goes back to bytes', () => {
		expect(Array.from(oneByteText(all, windows1252), byte1252)).toEqual(Array.from(all));
		expect(byte1252('ế')).toBeUndefined();
	});
});

describe('windows-1258', () => {
	it('is what the platform makes of every byte alone', () => {
		const platform = new TextDecoder('windows-1258');
		for (const byte of all)
			expect(oneByteText(Uint8Array.of(byte), windows1258)).toBe(platform.decode(Uint8Array.of(byte)));
	});

	it.each([...placeNames, ...tableWords])('%s', (name) => {
		for (const text of [name, name.toUpperCase()]) {
			expect(oneByteText(windows1258Bytes(text), windows1258)).toBe(text);
			expect(oneByteText(typed1258Bytes(text), windows1258)).toBe(text);
		}
	});
});
