import { describe, expect, test } from 'vitest';
import { scale } from '../../src/lib/charts/scale';

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
