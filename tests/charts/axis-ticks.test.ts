import { expect, test } from 'vitest';
import { axisEnds } from '../../src/lib/charts/axis-ticks';

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
