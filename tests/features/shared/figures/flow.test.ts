import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	evenly,
	flowed,
	linesOf,
	lists,
	named,
	pieces,
} from '../../../../src/lib/features/shared/figures/flow';

describe('pages of equal length', () => {
	it('300 rows on pages of at most 16: nothing is lost and no page is nearly empty', () => {
		const rows = Array.from({ length: 300 }, (_, at) => at);
		const pages = evenly(rows, 16);
		expect(pages.flat()).toEqual(rows);
		expect(pages).toHaveLength(19);
		expect(Math.min(...pages.map(({ length }) => length))).toBeGreaterThanOrEqual(15);
	});
	it('17 rows are 9 and 8, not 16 and 1', () => {
		expect(evenly([...'abcdefghijklmnopq'], 16).map(({ length }) => length)).toEqual([9, 8]);
	});
	it('nothing is one empty page', () => {
		expect(evenly([], 16)).toEqual([[]]);
	});
	it('keeps every row in its order and fits, whatever there is', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 40 }), (rows, most) => {
				const pages = evenly(rows, most);
				expect(pages.flat()).toEqual(rows);
				for (const page of pages) expect(page.length).toBeLessThanOrEqual(most);
			}),
		);
	});
});

describe('pages by weight', () => {
	it('keeps every item in its order; only an item heavier than a page may pass its limit', () => {
		const weights = fc.array(fc.integer({ min: 1, max: 20 }));
		fc.assert(
			fc.property(weights, fc.integer({ min: 1, max: 12 }), (items, most) => {
				const pages = flowed(items, (weight) => weight, most);
				expect(pages.flat()).toEqual(items);
				for (const page of pages)
					if (page.length > 1)
						expect(page.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(most);
			}),
		);
	});
	it('a long text is parted at spaces and no word is lost', () => {
		const text = Array.from({ length: 200 }, (_, at) => `từ${at}`).join(' ');
		const parts = pieces(text, 90);
		expect(parts.join(' ')).toBe(text);
		for (const part of parts) expect(part.length).toBeLessThanOrEqual(90);
	});
	it('a word without a space is parted where it must be', () => {
		expect(pieces('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
	});
	it('a list of names is parted between names, never within one', () => {
		const names = Array.from({ length: 60 }, (_, at) => `Tân An ${at}`);
		const parts = lists(names, 100);
		expect(parts.flatMap((part) => part.split(', '))).toEqual(names);
		for (const part of parts) expect(part.length).toBeLessThanOrEqual(100);
	});
	it('an empty text takes a line', () => {
		expect(linesOf('', 90)).toBe(1);
		expect(linesOf('x'.repeat(91), 90)).toBe(2);
	});
});

describe('rows under one name', () => {
	it('the first row of a page has the name again, the others have it only once', () => {
		expect(
			named([
				[
					['Chi phí', 'a'],
					['', 'b'],
				],
				[
					['', 'c'],
					['', 'd'],
					['Đi lại', 'e'],
				],
			]),
		).toEqual([
			[
				['Chi phí', 'a'],
				['', 'b'],
			],
			[
				['Chi phí', 'c'],
				['', 'd'],
				['Đi lại', 'e'],
			],
		]);
		expect(named([[]])).toEqual([[]]);
	});
	it('a text that goes on over the page has all that it belongs to', () => {
		const pages = [
			[['Chi phí', 'Xã A', 'một']],
			[
				['', '', 'hai'],
				['', 'Xã B', 'ba'],
			],
			[['', '', 'bốn']],
		];
		expect(named(pages)).toEqual([
			[['Chi phí', 'Xã A', 'một']],
			[
				['Chi phí', 'Xã A', 'hai'],
				['', 'Xã B', 'ba'],
			],
			[['Chi phí', 'Xã B', 'bốn']],
		]);
	});
});
