import { describe, expect, it } from 'vitest';
import { gapKeys, gapSteps } from '../../../../src/lib/features/compare/gap/gap-steps';
import { gapParts } from '../../../../src/lib/domain/comparisons/contribution';
import type { Direction } from '../../../../src/lib/domain/schema/vocabulary';
import { gapWords } from '../../../../src/lib/messages/compare/gap';
import { vi } from '../../../../src/lib/messages/shared/core';
import { facts, overviewWith } from '../../units';

/** (30 + 10) / 200 = 20 % against 25 %: +2,50 and −7,50 make −5,00. */
function steps(direction: Direction = 'higher') {
	const { rows } = overviewWith(
		[
			facts('a', { nameVi: 'Trường THPT A', numerator: 30, denominator: 100 }),
			facts('b', { numerator: 10, denominator: 100, quality: 'estimated' }),
		],
		direction,
	);
	const sum = gapParts(rows, 2500, 'province', direction);
	if (sum === null) throw new Error('No sum.');
	return gapSteps(sum, direction, {
		words: gapWords.vi,
		messages: vi,
		language: 'vi',
		names: new Map([['a', 'Trường THPT A']]),
		all: 'HS tốt nghiệp',
	});
}

describe('the parts of the gap as a waterfall', () => {
	it('each part in points, the sum last', () => {
		const { steps: parts, total } = steps();
		expect(parts.map(({ name, value, shown, isEstimated }) => [name, value, shown, isEstimated])).toEqual([
			['THPT A', 2.5, '+2,50', false],
			['Huyện b', -7.5, '−7,50', true],
		]);
		expect([total.value, total.shown]).toEqual([-5, '−5,00']);
	});
	it.each([
		['higher', [true, false]],
		['lower', [false, true]],
		['info', [null, null]],
	] as const)('whether %s helps', (direction, helps) =>
		expect(steps(direction).steps.map((step) => step.helps)).toEqual(helps),
	);
	it('in words, and for the keyboard by the whole name', () => {
		const { text, marks } = steps();
		expect(text).toBe(
			'Đóng góp của 2 đơn vị, cộng lại bằng −5,00 điểm %. Nâng nhiều nhất: Trường THPT A (+2,50 điểm). Kéo xuống nhiều nhất: Huyện b (−7,50 điểm).',
		);
		expect(marks.map(({ key, label, index }) => [key, label, index])).toEqual([
			['a', 'Trường THPT A: +2,50 điểm %', 0],
			['b', 'Huyện b: −7,50 điểm %', 1],
		]);
	});
});

describe('its keys', () => {
	const signs = (direction: Direction, isEstimated: boolean) =>
		gapKeys([{ isEstimated }], direction, gapWords.vi).map(({ label, shape }) => [label, shape]);
	it('what helps and what does not; hatching where something is estimated', () =>
		expect(signs('lower', true)).toEqual([
			['kéo tỷ lệ toàn tỉnh về phía đạt', 'bar'],
			['kéo tỷ lệ toàn tỉnh xa mức đạt', 'bar'],
			['số ước tính', 'hatch'],
		]));
	it('one plain sign where nothing is good or bad', () =>
		expect(signs('info', false)).toEqual([['không đánh giá tốt, xấu', 'bar']]));
});
