import { describe, expect, test } from 'vitest';
import { hatch, type Box } from '../../src/lib/charts/hatch';

type Point = readonly [number, number];

function strokes(path: string): readonly (readonly [Point, Point])[] {
	return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)].map(([, a, b, c, d]) => [
		[Number(a), Number(b)],
		[Number(c), Number(d)],
	]);
}

const boxes: readonly Box[] = [
	{ x: 0, y: 0, width: 100, height: 12 },
	{ x: 20, y: 30, width: 7.3, height: 13 },
	{ x: 0, y: 5, width: 1.5, height: 13 },
	{ x: 3, y: 0, width: 40, height: 4 },
];

describe.each(boxes)('in a box of $width by $height', (box) => {
	test.each([3, 4, 7])('strokes %i apart stay inside and rise at 45 degrees', (gap) => {
		const found = strokes(hatch(box, gap));
		expect(found.length).toBeGreaterThan(0);
		for (const [[x1, y1], [x2, y2]] of found) {
			for (const x of [x1, x2]) {
				expect(x).toBeGreaterThanOrEqual(box.x - 0.05);
				expect(x).toBeLessThanOrEqual(box.x + box.width + 0.05);
			}
			for (const y of [y1, y2]) {
				expect(y).toBeGreaterThanOrEqual(box.y - 0.05);
				expect(y).toBeLessThanOrEqual(box.y + box.height + 0.05);
			}
			expect(x2).toBeGreaterThan(x1);
			expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
		}
	});
});

test('strokes stand the gap apart', () => {
	const found = strokes(hatch({ x: 0, y: 0, width: 60, height: 10 }, 5));
	const sums = found.map(([[x, y]]) => x + y).toSorted((a, b) => a - b);
	for (const [index, sum] of sums.slice(1).entries()) expect(sum - (sums[index] ?? 0)).toBeCloseTo(5, 5);
	expect(found.length).toBe(13);
});

test('no width, no strokes', () => {
	expect(hatch({ x: 0, y: 0, width: 0, height: 10 }, 4)).toBe('');
});
