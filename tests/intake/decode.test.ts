import { describe, expect, it } from 'vitest';
import { decode, type Encoding } from '../../src/lib/intake/decode';

const TEXT = 'STT;Huyện;Tỷ lệ\r\n04;Thủ Thừa;20,00\r\n';
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
	const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (char) => char.charCodeAt(0))];
	return Uint8Array.from(
		codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
	);
}

const readable: [string, Uint8Array, string, Encoding][] = [
	['an empty file', new Uint8Array(), '', 'utf-8'],
	['UTF-8', utf8, TEXT, 'utf-8'],
	['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), TEXT, 'utf-8-bom'],
	['a mark and nothing else', Uint8Array.from([0xef, 0xbb, 0xbf]), '', 'utf-8-bom'],
	['UTF-16 LE with a mark', utf16(TEXT, 'le', true), TEXT, 'utf-16le'],
	['UTF-16 BE with a mark', utf16(TEXT, 'be', true), TEXT, 'utf-16be'],
	['UTF-16 LE without a mark', utf16(TEXT, 'le', false), TEXT, 'utf-16le'],
	['UTF-16 BE without a mark', utf16(TEXT, 'be', false), TEXT, 'utf-16be'],
	[
		'one byte a character',
		Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x3b, 0x31, 0x0a]),
		'Café;1\n',
		'windows-1252',
	],
	['NULs left as padding', Uint8Array.from([...utf8, 0]), TEXT, 'utf-8'],
];

describe('decode', () => {
	it.each(readable)('%s', (_, bytes, text, encoding) => {
		expect(decode(bytes)).toEqual({ text, encoding, readable: true });
	});

	it('keeps a long UTF-8 file when its last character is torn', () => {
		const bytes = Uint8Array.from([...new TextEncoder().encode(TEXT.repeat(20)), 0xe1, 0xbb]);
		const { text, encoding } = decode(bytes);
		expect(encoding).toBe('utf-8');
		expect(text).toBe(`${TEXT.repeat(20)}\ufffd`);
	});

	it.each([
		['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
		['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]],
		['pdf', [...new TextEncoder().encode('%PDF-1.7\n')]],
		['bytes', Array.from({ length: 512 }, (_, i) => (i * 37) % 256)],
		['NULs', Array.from({ length: 64 }, () => 0)],
	])('%s is not text', (_, bytes) => {
		expect(decode(Uint8Array.from(bytes))).toEqual({ text: '', encoding: 'binary', readable: false });
	});
});
