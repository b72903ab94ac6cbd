import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	oneByteEncoding,
	textIn,
	type OneByteEncoding,
} from '../../../../src/lib/intake/text/legacy/recognise';
import { isSyllable } from '../../../../src/lib/intake/text/legacy/syllable';
import {
	tcvn3Bytes,
	typed1258Bytes,
	vniBytes,
	windows1258Bytes,
	type Encoder,
} from '../../../support/legacy-encodings';
import { placeNames, tableWords } from '../../../support/place-names';

const encoders: readonly (readonly [OneByteEncoding, string, Encoder])[] = [
	['windows-1258', 'windows-1258', windows1258Bytes],
	['windows-1258', 'windows-1258 as typed', typed1258Bytes],
	['tcvn3', 'TCVN3', tcvn3Bytes],
	['vni', 'VNI', vniBytes],
];

const one = <T>(items: readonly T[]) => fc.constantFrom(...items);
const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** A syllable put together from its parts, in small letters or with a capital that every encoding has. */
const syllable = fc
	.tuple(
		one(['', 'b', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'n', 'nh', 'ph', 's', 't', 'th', 'tr', 'v', 'x']),
		one([...vowels]),
		one(tones),
		one(['', 'i', 'm', 'n', 'ng', 'nh', 'u', 'c', 't', 'p']),
		fc.boolean(),
	)
	.map(([onset, vowel, tone, coda, isCapital]) => {
		const word = (onset + vowel + tone + coda).normalize('NFC');
		return isCapital && onset !== '' ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
	})
	.filter((word) => isSyllable(word.toLowerCase()));

const sentence = fc.array(syllable, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe.each(encoders)('%s, %s', (encoding, _, encoded) => {
	it('reads any Vietnamese text back', () => {
		fc.assert(fc.property(sentence, (text) => textIn[encoding](encoded(text)) === text));
	});

	it('is recognised by thirty syllables, whatever they are', () => {
		const words = fc.uniqueArray(
			syllable.filter((word) => /[a-z]/i.test(word) && /[^\p{ASCII}]/u.test(word)),
			{ minLength: 30, maxLength: 60 },
		);
		fc.assert(fc.property(words, (all) => oneByteEncoding(encoded(all.join(';'))) === encoding));
	});

	it('is recognised by three rows of a table, wherever they are cut from', () => {
		const names = [...tableWords, ...placeNames];
		const missed: string[] = [];
		for (let at = 0; at + 3 <= names.length; at += 1)
			for (const spelt of [(name: string) => name, (name: string) => name.toUpperCase()]) {
				const rows = names.slice(at, at + 3).map((name, i) => `${i + 1};"${spelt(name)}";1.250;12,50`);
				const found = oneByteEncoding(encoded(rows.join('\r\n')));
				if (found !== encoding) missed.push(`${String(found)}: ${rows.join(' ')}`);
			}
		expect(missed).toEqual([]);
	});

	it.each(['Huyện A;2023;100', 'Huyện Long An;1', 'Tỉnh', 'don_vi;ky\nThủ Thừa;2023'])('%s', (text) => {
		expect(oneByteEncoding(encoded(text))).toBe(encoding);
	});

	it('is recognised when the first accented word comes late', () => {
		const text = `${'id;value\n1;2\n'.repeat(40_000)}Huyện Cần Giuộc;3\nHuyện Đức Huệ;4\n`;
		expect(oneByteEncoding(encoded(text))).toBe(encoding);
	});
});

describe('windows-1252', () => {
	it.each([
		'Café;1',
		'Name;Preis\nMüller;£5\nKöln;¥6',
		'£5;£6;£7',
		'Le thé est là\nprix;10',
		'sí, tú, sé',
		'Año;España\nNiño;Peñón',
		'AÑO;ESPAÑA;MONTAÑA',
		'São Paulo;João;Conceição;Não',
		'José;Noël;Raúl;Saúl;Thaïs',
		'François;Hélène;Renée;Zoë;créée',
		'på;så;år;här;först',
		'più;perché;città;può;già',
		'm²;°C;µg;½',
		'Gäste;Größe;für;Straße',
		'fête;être;même;forêt;goût;août',
		'né',
		'thé',
		'Nguyên;Tân An;Hoà',
	])('%s stays', (text) => {
		const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
		const encoding = oneByteEncoding(bytes);
		expect(encoding === null ? null : textIn[encoding](bytes)).toBe(text);
	});

	it('has the euro sign', () => {
		expect(oneByteEncoding(Uint8Array.of(0x31, 0x32, 0x20, 0x80))).toBe('windows-1252');
	});
});

describe('nothing', () => {
	it.each([
		['Chinese', [0xb9, 0xe3, 0xcf, 0xd8, 0x3b, 0xd1, 0xa7, 0xc9, 0xfa, 0x3b, 0xc8, 0xcb, 0xca, 0xfd]],
		['Cyrillic', [0xd0, 0xe0, 0xe9, 0xee, 0xed, 0x3b, 0xd3, 0xf7, 0xe5, 0xed, 0xe8, 0xea, 0xe8]],
		['UTF-8 with its letters torn', [0x48, 0x75, 0x79, 0xe1, 0xbb, 0x6e, 0x3b, 0x54, 0xe1, 0xba, 0x6e]],
		['Mac Roman', [0x63, 0x61, 0x66, 0x8e, 0x3b, 0x6d, 0x8e, 0x74, 0x8e, 0x6f]],
	])('%s', (_, codes) => {
		expect(oneByteEncoding(Uint8Array.from(codes))).toBeNull();
	});
});
