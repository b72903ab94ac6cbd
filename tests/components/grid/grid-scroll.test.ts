import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bodyHeight,
	isStuck,
	offsetAfter,
	offsetAt,
	offsetShowing,
	rowsPerView,
	rowsToDraw,
	scrollTopAt,
	tallestBody,
	type Extent,
} from '$lib/components/grid/grid-scroll';

const small: Extent = { rowCount: 1_000, rowHeight: 32, viewHeight: 500 };
const huge: Extent = { rowCount: 1_000_000, rowHeight: 32, viewHeight: 500 };
const endOf = (extent: Extent) => extent.rowCount * extent.rowHeight - extent.viewHeight;

describe('a file that a browser can show at its own height', () => {
	test('scrolls one to one', () => {
		expect(bodyHeight(small)).toBe(32_000);
		for (const place of [0, 1, 777.5, 31_500]) {
			expect(offsetAt(place, small)).toBe(place);
			expect(scrollTopAt(place, small)).toBe(place);
		}
	});

	test('has no place beyond its ends', () => {
		expect(offsetAt(-40, small)).toBe(0);
		expect(offsetAt(99_999, small)).toBe(31_500);
		expect(offsetAt(100, { ...small, rowCount: 3 })).toBe(0);
	});
});

describe('a file taller than any browser shows', () => {
	test('has a body that every browser shows', () => {
		expect(bodyHeight(huge)).toBe(tallestBody);
		expect(tallestBody).toBeLessThan(17_000_000);
	});

	test('the scrollbar at an end is the file at that end', () => {
		expect(offsetAt(0, huge)).toBe(0);
		expect(offsetAt(tallestBody - 500, huge)).toBe(endOf(huge));
	});

	test('the last rows are reached by single pixels', () => {
		expect(offsetAt(tallestBody - 501, huge)).toBe(endOf(huge) - 1);
		expect(offsetAt(1, huge)).toBe(1);
	});

	test('half of the way is half of the file', () => {
		expect(offsetAt((tallestBody - 500) / 2, huge)).toBeCloseTo(endOf(huge) / 2, 0);
	});

	test('further down the scrollbar is never further up in the file, and the way back leads home', () => {
		const end = tallestBody - huge.viewHeight;
		const place = fc.double({ min: 0, max: end, noNaN: true });
		fc.assert(
			fc.property(place, place, (a, b) => {
				if (a <= b) expect(offsetAt(a, huge)).toBeLessThanOrEqual(offsetAt(b, huge));
				expect(scrollTopAt(offsetAt(a, huge), huge)).toBeCloseTo(a, 3);
			}),
		);
	});

	test('a step moves the rows by as much; a leap goes to its share of the file', () => {
		const middle = { scrollTop: 4_000_000, offset: offsetAt(4_000_000, huge) };
		expect(offsetAfter(middle, 4_000_100, huge)).toBe(middle.offset + 100);
		expect(offsetAfter(middle, 3_999_968, huge)).toBe(middle.offset - 32);
		expect(offsetAfter(middle, 6_000_000, huge)).toBe(offsetAt(6_000_000, huge));
		expect(offsetAfter(middle, 0, huge)).toBe(0);
	});

	test('a scrollbar at its end with rows left is stuck', () => {
		expect(isStuck({ scrollTop: 0, offset: 640 }, huge)).toBe(true);
		expect(isStuck({ scrollTop: tallestBody - 500, offset: endOf(huge) - 640 }, huge)).toBe(true);
		expect(isStuck({ scrollTop: 0, offset: 0 }, huge)).toBe(false);
		expect(isStuck({ scrollTop: tallestBody - 500, offset: endOf(huge) }, huge)).toBe(false);
		expect(isStuck({ scrollTop: 1_000, offset: 5_000 }, huge)).toBe(false);
	});
});

describe('rows to draw', () => {
	test.each([
		[0, small, 0, 23],
		[3_200, small, 92, 123],
		[31_500, small, 976, 999],
		[0, { ...small, rowCount: 0 }, 0, -1],
		[0, { ...small, rowCount: 4 }, 0, 3],
	])('at %i px', (offset, extent, first, last) => {
		expect(rowsToDraw(offset, extent)).toEqual({ first, last });
	});

	test('cover the window and stay few on any usual screen', () => {
		const extents = fc.record({
			rowCount: fc.integer({ min: 1, max: 1_000_000 }),
			rowHeight: fc.constantFrom(28, 32),
			viewHeight: fc.integer({ min: 0, max: 1_500 }),
		});
		fc.assert(
			fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, share) => {
				const offset = Math.max(0, endOf(extent)) * share;
				const { first, last } = rowsToDraw(offset, extent);
				expect(first * extent.rowHeight).toBeLessThanOrEqual(offset);
				const bottom = Math.min(offset + extent.viewHeight, extent.rowCount * extent.rowHeight);
				expect((last + 1) * extent.rowHeight).toBeGreaterThanOrEqual(bottom - 0.001);
				expect(last - first + 1).toBeLessThanOrEqual(58);
			}),
		);
	});
});

test('a row in view stays where it is; any other comes to the nearer edge', () => {
	expect(offsetShowing(5, 100, small)).toBe(100);
	expect(offsetShowing(2, 100, small)).toBe(64);
	expect(offsetShowing(20, 100, small)).toBe(21 * 32 - 500);
	expect(offsetShowing(999, 0, small)).toBe(31_500);
	expect(offsetShowing(7, 0, { ...small, viewHeight: 20 })).toBe(7 * 32);
});

test('a page is the rows that fit whole, and never none', () => {
	expect(rowsPerView(small)).toBe(15);
	expect(rowsPerView({ ...small, viewHeight: 0 })).toBe(1);
});
