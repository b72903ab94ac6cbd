import { describe, expect, it } from 'vitest';
import { isSyllable, rarity } from '../../../../src/lib/intake/text/legacy/syllable';
import { placeNames, tableWords } from '../../../support/place-names';

const wordsIn = (texts: readonly string[]) => [
	...new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])),
];

/** Names of the highlands, abbreviations and other words that are no Vietnamese syllables. */
const others = /^(?:păh|rông|hs|thcs|thpt|gd[đn]?[nt]?x?|lđtbxh|kh|ubnd|huoai|kuin|yang)$/;

describe('isSyllable', () => {
	it.each(wordsIn([...placeNames, ...tableWords]).filter((word) => !others.test(word)))('%s', (word) => {
		expect(isSyllable(word)).toBe(true);
	});

	it.each([
		['hòa', 'hoà'],
		['thủy', 'thuỷ'],
		['khỏe', 'khoẻ'],
	])('%s and %s', (old, now) => {
		expect([isSyllable(old), isSyllable(now)]).toEqual([true, true]);
	});

	it.each(['quỳnh', 'quyết', 'giếng', 'giữa', 'gì', 'nghiêng', 'khuỷu', 'khuya', 'ngoằn', 'xoong'])(
		'%s',
		(word) => {
			expect(isSyllable(word)).toBe(true);
		},
	);

	it.each([
		'müller',
		'café',
		'học sinh',
		'thđ',
		'huyờũn',
		'bàc', // a closed syllable knows two tones only
		'họà', // two tones
		'tùâ',
		'nghan',
		'ció',
		'',
		'b',
	])('not %s', (word) => {
		expect(isSyllable(word)).toBe(false);
	});
});

describe('rarity', () => {
	it('tells usual letters from rare ones', () => {
		expect(rarity('đ')).toBe(0);
		expect(rarity('tân')).toBeLessThan(rarity('tõn'));
		expect(rarity('long')).toBe(0);
		expect(rarity('é')).toBeLessThan(1);
	});
});
