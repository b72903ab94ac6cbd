import { expect, test } from 'vitest';
import { axisEnds, axisStep } from '../../src/lib/charts/axis-ticks';

test.each([
	[30, 6, 5],
	[31, 6, 10],
	[7, 5, 2],
	[100, 5, 20],
	[1, 5, 0.2],
])('a span of %s in about %s parts goes by %s', (span, parts, step) =>
	expect(axisStep(span, parts)).toBeCloseTo(step, 12),
);

test('whole steps around the values', () =>
	expect(axisEnds([20, 37.87], 6)).toEqual({ min: 15, max: 40, interval: 5 }));
test('rates do not pass 0 or 100', () => {
	expect(axisEnds([0.5, 20])).toMatchObject({ min: 0 });
	expect(axisEnds([80, 100])).toMatchObject({ max: 100 });
});
test('attainment beyond 100 has room above', () => expect(axisEnds([70, 113]).max).toBeGreaterThan(113));
test('equal values still make an axis', () => {
	const { min, max, interval } = axisEnds([50, 50]);
	expect(max).toBeGreaterThan(min);
	expect(interval).toBeGreaterThan(0);
});
