import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dodgeLabels } from '../../src/lib/charts/label-dodge';

it('leaves alone what has room', () => expect(dodgeLabels([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]));
it('parts two that touch around their middle', () =>
	expect(dodgeLabels([40, 44], 16, 0, 100)).toEqual([34, 50]));
it('keeps the order of the input', () => expect(dodgeLabels([44, 40], 16, 0, 100)).toEqual([50, 34]));
it('stays within its ends', () => expect(dodgeLabels([0, 1, 99, 100], 10, 0, 100)).toEqual([0, 10, 90, 100]));
it('shrinks the gap where there is no room', () =>
	expect(dodgeLabels([50, 50, 50, 50, 50], 50, 0, 100)).toEqual([0, 25, 50, 75, 100]));
it('of nothing is nothing', () => expect(dodgeLabels([], 16, 0, 100)).toEqual([]));

it('always parts, keeps the order and stays inside', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 }), (places) => {
			const found = dodgeLabels(places, 16, 0, 400);
			const step = Math.min(16, places.length > 1 ? 400 / (places.length - 1) : 0);
			const sorted = found.toSorted((a, b) => a - b);
			for (const [index, place] of sorted.entries()) {
				expect(place).toBeGreaterThanOrEqual(-1e-6);
				expect(place).toBeLessThanOrEqual(400 + 1e-6);
				if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(step - 1e-6);
			}
			for (const [a, own] of places.entries())
				for (const [b, other] of places.entries())
					if (own < other) expect(found[a]).toBeLessThan(found[b] ?? 0);
		}),
	);
});
