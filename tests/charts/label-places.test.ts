import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelPlaces, type Marked } from '../../src/lib/charts/label-places';

const inside = { x: 0, y: 0, width: 400, height: 300 };
const mark = (x: number, y: number, text: string): Marked => ({ x, y, r: 6, text });

it('a name stands right of its mark', () =>
	expect(labelPlaces([mark(100, 100, 'Tân An')], inside, [], 12)).toEqual([
		{ x: 110, y: 100, align: 'left' },
	]));
it('at the right edge it stands left', () =>
	expect(labelPlaces([mark(390, 100, 'Tân An')], inside, [], 12)[0]?.align).toBe('right'));
it('beside another mark it makes way', () =>
	expect(
		labelPlaces([mark(100, 100, 'Tân An'), mark(125, 100, 'Bến Lức')], inside, [], 12)[0]?.align,
	).not.toBe('left'));
it('what is taken is not written over', () =>
	expect(
		labelPlaces([mark(100, 100, 'Tân An')], inside, [{ x: 108, y: 90, width: 80, height: 20 }], 12)[0]?.align,
	).toBe('right'));
it('without a free place there is no name', () =>
	expect(labelPlaces([mark(10, 10, 'A very long name indeed')], { ...inside, width: 60 }, [], 12)).toEqual([
		null,
	]));

it('names never touch each other or other marks', () => {
	const point = fc.record({
		x: fc.integer({ min: 0, max: 400 }),
		y: fc.integer({ min: 0, max: 300 }),
		r: fc.integer({ min: 4, max: 15 }),
		text: fc.constantFrom('Tân An', 'Thành phố Minh Giang', 'Bến Lức', 'Đức Hòa'),
	});
	fc.assert(
		fc.property(fc.array(point, { maxLength: 25 }), (marks) => {
			const boxes = labelPlaces(marks, inside, [], 12).flatMap((place, index) => {
				const text = marks[index]?.text ?? '';
				if (!place) return [];
				const width = text.length * 12 * 0.56;
				const left =
					place.align === 'left' ? place.x : place.x - (place.align === 'right' ? width : width / 2);
				return [{ index, left, right: left + width, top: place.y - 7, bottom: place.y + 7 }];
			});
			for (const a of boxes) {
				for (const b of boxes)
					if (a.index < b.index)
						expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
				for (const [index, { x, y, r }] of marks.entries())
					if (index !== a.index)
						expect(a.left < x + r && x - r < a.right && a.top < y + r && y - r < a.bottom).toBe(false);
			}
		}),
	);
});
