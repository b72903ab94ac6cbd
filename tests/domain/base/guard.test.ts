import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src/lib/domain/base/guard';

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/** Any text, and often one that begins with apostrophes and a character a spreadsheet acts on. */
const texts = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc
		.tuple(fc.nat(3), fc.constantFrom('', ...starts), fc.string())
		.map(([marks, start, rest]) => `${"'".repeat(marks)}${start}${rest}`),
	fc
		.array(fc.constantFrom(...starts, ';', ',', '"', "'", 'x'), { maxLength: 8 })
		.map((parts) => parts.join('')),
);

describe('the guard before formulas', () => {
	test('gives back every text', () => {
		fc.assert(fc.property(texts, (text) => unguarded(guarded(text)) === text));
	});

	test('leaves no text that a spreadsheet would run', () => {
		fc.assert(fc.property(texts, (text) => !starts.some((start) => guarded(text).startsWith(start))));
	});

	test.each([
		['=1+1', "'=1+1"],
		['-', "'-"],
		["'=1+1", "''=1+1"],
		["''@x", "'''@x"],
		["'Đức Hòa", "'Đức Hòa"],
		['Đức Hòa', 'Đức Hòa'],
		['27,92', '27,92'],
		['x;=1+1', "x;'=1+1"],
		['x,"@y', `x,"'@y`],
		["a\n'=1", "a\n''=1"],
		['x; -5', 'x; -5'],
		['', ''],
	])('%j is written %j', (given, written) => {
		expect(guarded(given)).toBe(written);
		expect(unguarded(written)).toBe(given);
	});

	test('text that no guard made stays', () => {
		expect(unguarded("'Đức Hòa")).toBe("'Đức Hòa");
		expect(unguarded("'")).toBe("'");
	});
});
