import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type Encoding } from '../../../src/lib/intake/text/decode';
import { csvFiles, dataFolder } from '../../../src/lib/server/files';
import { tcvn3Bytes, typed1258Bytes, vniBytes, windows1258Bytes } from '../../support/legacy-encodings';

const TEXT = 'STT;Huyện;Tỷ lệ\r\n04;Thủ Thừa;20,00\r\n';
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
	const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (char) => char.charCodeAt(0))];
	return Uint8Array.from(
		codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
	);
}

/** Two bytes that say which way round the rest is; any two bytes after them are a character of some script. */
const isUtf16Marked = (bytes: Uint8Array) => (bytes[0] ?? 0) >= 0xfe && (bytes[1] ?? 0) >= 0xfe;

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
	[
		'plain letters and digits',
		new TextEncoder().encode('STT;Huyen\n1;Thu Thua\n'),
		'STT;Huyen\n1;Thu Thua\n',
		'utf-8',
	],
	[
		'UTF-8 with letters and marks apart',
		new TextEncoder().encode(TEXT.normalize('NFD')),
		TEXT.normalize('NFD'),
		'utf-8',
	],
	['windows-1258', windows1258Bytes(TEXT), TEXT, 'windows-1258'],
	['windows-1258 as typed', typed1258Bytes(TEXT), TEXT, 'windows-1258'],
	['TCVN3', tcvn3Bytes(TEXT), TEXT, 'tcvn3'],
	['VNI', vniBytes(TEXT), TEXT, 'vni'],
	[
		'prices',
		Uint8Array.from([0x50, 0x3b, 0xa3, 0x35, 0x0a, 0x51, 0x3b, 0x80, 0x36]),
		'P;£5\nQ;€6',
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

	const unitFiles = ['long-an', 'tinh-mau']
		.flatMap((id) => csvFiles(`${dataFolder}/${id}`, dataFolder))
		.filter(({ name }) => name.endsWith('units.csv'))
		.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes).replaceAll('–', '-')] as const);

	it.each(unitFiles)('reads %s in every encoding', (_, text) => {
		expect(decode(windows1258Bytes(text))).toEqual({ text, encoding: 'windows-1258', readable: true });
		expect(decode(typed1258Bytes(text))).toEqual({ text, encoding: 'windows-1258', readable: true });
		expect(decode(vniBytes(text))).toEqual({ text, encoding: 'vni', readable: true });
		expect(decode(vniBytes(text.toUpperCase())).text).toBe(text.toUpperCase());
		const read = decode(tcvn3Bytes(text));
		expect(read.encoding).toBe('tcvn3');
		expect(read.text.toLowerCase()).toBe(text.toLowerCase());
	});

	it('never takes random bytes for text', () => {
		const noise = fc.uint8Array({ minLength: 96, maxLength: 600 }).filter((bytes) => !isUtf16Marked(bytes));
		fc.assert(fc.property(noise, (bytes) => !decode(bytes).readable));
	});

	it('never takes random letters above ASCII for text', () => {
		const noise = fc
			.array(fc.integer({ min: 0xa1, max: 0xff }), { minLength: 96, maxLength: 600 })
			.map((codes) => Uint8Array.from(codes))
			.filter((bytes) => !isUtf16Marked(bytes));
		fc.assert(fc.property(noise, (bytes) => !decode(bytes).readable));
	});

	it('does not believe a mark of UTF-16 before noise', () => {
		const noise = Array.from({ length: 600 }, (_, i) => (i * i * 31 + i * 17) % 251);
		expect(decode(Uint8Array.from([0xff, 0xfe, ...noise])).readable).toBe(false);
	});

	it('does not read a UTF-8 file whose letters are all torn', () => {
		const torn = new TextEncoder().encode(TEXT.repeat(20)).filter((byte, i, all) => {
			const isLast = (all[i + 1] ?? 0) < 0x80 || (all[i + 1] ?? 0) >= 0xc0;
			return byte < 0x80 || byte >= 0xc0 || !isLast;
		});
		expect(decode(torn).readable).toBe(false);
	});

	it.each([
		['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
		['an empty archive', [0x50, 0x4b, 0x05, 0x06, 0x00, 0x00]],
		['gzip', [0x1f, 0x8b, 0x08, 0x00, 0x41, 0x42]],
		['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
		['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]],
		['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00]],
		['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]],
		['pdf', [...new TextEncoder().encode('%PDF-1.7\n')]],
		['bytes', Array.from({ length: 512 }, (_, i) => (i * 37) % 256)],
		['NULs', Array.from({ length: 64 }, () => 0)],
	])('%s is not text', (_, bytes) => {
		expect(decode(Uint8Array.from(bytes))).toEqual({ text: '', encoding: 'binary', readable: false });
	});
});
