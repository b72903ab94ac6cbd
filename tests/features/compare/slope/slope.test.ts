import { describe, expect, it } from 'vitest';
import { slopeKeys } from '../../../../src/lib/features/compare/slope/slope-keys';
import { pairs } from '../../../../src/lib/features/compare/slope/slope-lines';
import { slopeText } from '../../../../src/lib/features/compare/slope/slope-text';
import { allUnits, unitSeries } from '../../../../src/lib/domain/comparisons/series';
import { unitYears } from '../../../../src/lib/domain/comparisons/years';
import { slopeWords } from '../../../../src/lib/messages/compare/slope';
import { facts } from '../../units';

/** Numerators of 2021 and 2023, of 100 each. */
function between(units: Readonly<Record<string, readonly [number, number]>>) {
	const rows = Object.entries(units).flatMap(([unitId, numerators]) =>
		[2021, 2023].map((year, at) => ({
			...facts(unitId, { numerator: numerators[at] ?? null, denominator: 100 }),
			year,
			parentId: null,
			validTo: null,
		})),
	);
	const series = unitSeries({ rows: unitYears(rows, 'higher'), carried: [] }, 'as_was', 'higher');
	const span = { from: 2021, to: 2023 };
	const both = pairs(series, span).both.toSorted((a, b) => b.points - a.points);
	const whole = (year: number) => allUnits(series, year, [], 'higher');
	return slopeText(
		both,
		span,
		[whole(2021), whole(2023)],
		({ unitId }) => unitId.toUpperCase(),
		'vi',
		slopeWords.vi,
	);
}

describe('what the slope chart says', () => {
	it('how many went which way, the largest change either way, and the whole from counts', () =>
		expect(between({ a: [10, 30], b: [20, 15], c: [40, 40] })).toBe(
			'Từ năm 2021 đến năm 2023, trong 3 đơn vị có số liệu cả hai năm: 1 đơn vị tăng, 1 giảm, 1 không đổi. Tăng nhiều nhất: A (+20,00 điểm\u00a0%). Giảm nhiều nhất: B (−5,00 điểm\u00a0%). Toàn tỉnh: 23,33\u00a0% → 28,33\u00a0% (+5,00 điểm\u00a0%).',
		));
	it('nobody is named for a change that is none', () =>
		expect(between({ a: [10, 10] })).not.toMatch(/nhiều nhất/));
});

describe('its keys', () => {
	const [whole, hollow] = [{ isEstimated: false }, { isEstimated: true }];
	it.each([
		[false, ['met', 'behind']],
		[true, ['behind', 'met']],
	] as const)('where lower is better (%s) rising has the colour of what it means', (isLower, [up, down]) =>
		expect(slopeKeys([whole], isLower, slopeWords.vi)).toEqual([
			{ label: 'tăng', colour: `var(--status-${up}-edge)`, shape: 'line', dash: null },
			{ label: 'giảm', colour: `var(--status-${down}-edge)`, shape: 'line', dash: [6, 4] },
			{ label: 'không đổi', colour: 'var(--ink-3)', shape: 'line', dash: [1, 4] },
		]),
	);
	it('a hollow dot is explained where there is one', () =>
		expect(slopeKeys([whole, hollow], false, slopeWords.vi).at(-1)).toEqual({
			label: 'chấm rỗng: có số ước tính',
			colour: 'var(--status-met-edge)',
			shape: 'ring',
		}));
});
