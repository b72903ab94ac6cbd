import { describe, expect, test } from 'vitest';
import { endsAtValue, freeTicks, scale } from '../../src/lib/charts/scale';

describe('the common axis', () => {
	test('leaves room behind the longest mark', () => {
		const { max, ticks } = scale([2000, 3787, null]);
		expect(max).toBeCloseTo(40.8996, 4);
		expect(ticks).toEqual([0, 10, 20, 30, 40]);
	});

	test.each([
		[[], [0, 1]],
		[
			[null, null],
			[0, 1],
		],
		[[0], [0, 1]],
		[[120], [0, 1]],
		[[430], [0, 1, 2, 3, 4]],
		[[900], [0, 2, 4, 6, 8]],
		[[2400], [0, 5, 10, 15, 20, 25]],
		[[6512], [0, 20, 40, 60]],
		[[10_000], [0, 20, 40, 60, 80, 100]],
	] as const)('of %j has ticks %j', (values, ticks) => {
		expect(scale(values).ticks).toEqual(ticks);
	});

	test('always holds every value and never ends beyond 100 %', () => {
		for (let bp = 0; bp <= 10_000; bp += 7) {
			const { max, ticks } = scale([bp]);
			expect(max).toBeGreaterThanOrEqual(bp / 100);
			expect(max).toBeLessThanOrEqual(100);
			expect(ticks[0]).toBe(0);
			expect(ticks.length).toBeGreaterThanOrEqual(2);
			expect(ticks.length).toBeLessThanOrEqual(6);
			expect(ticks.at(-1)).toBeLessThanOrEqual(max);
		}
	});
});

describe('ticks beside a label over the axis', () => {
	test.each([
		// as wide as the column of bars is beside long names: 20, 30 and 40 would run into the label
		[[4000, 2550, 3040], { at: 30.4, text: 'huyện 30,40' }, 203, [0, 10]],
		[[3787, 2792], { at: 27.92, text: 'tỉnh 27,92' }, 300, [0, 10, 20, 40]],
		[[3787, 2792], { at: 27.92, text: 'tỉnh 27,92' }, 600, [0, 10, 20, 40]],
		[[3787, 3787], { at: 37.87, text: 'tỉnh 37,87' }, 300, [0, 10, 20, 30]],
		[[6512, 300], { at: 3, text: 'tỉnh 3,00' }, 300, [20, 40, 60]],
	] as const)('%j, %j on %i pixels leave %j', (values, label, width, ticks) => {
		expect(freeTicks(scale(values), label, width)).toEqual(ticks);
	});

	test('at the end of the axis the label stands before its value', () => {
		const axis = scale([3000, 9900]);
		expect(endsAtValue(axis, { at: 99, text: 'tỉnh 99,00' }, 300)).toBe(true);
		expect(endsAtValue(axis, { at: 30, text: 'tỉnh 30,00' }, 300)).toBe(false);
		expect(freeTicks(axis, { at: 99, text: 'tỉnh 99,00' }, 300)).not.toContain(100);
	});
});
