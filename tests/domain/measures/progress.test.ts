import { describe, expect, it } from 'vitest';
import {
	assessment,
	attainment,
	gapPoints,
	gapStudents,
	pooledRateBp,
	weightedMeanBp,
} from '../../../src/lib/domain/measures/progress';
import { isMet, rateBp } from '../../../src/lib/domain/measures/rate';
import type { Direction } from '../../../src/lib/domain/schema/vocabulary';

const share = (numerator: number | null, denominator: number | null, declaredBp: number | null = null) => ({
	numerator,
	denominator,
	declaredBp,
});

describe('the worked example (F3, F4)', () => {
	it('t = 20,00, d = 1000, n = 183', () =>
		expect(assessment(share(183, 1000), 2000, 'higher')).toEqual({
			rateBp: 1830,
			isDeclaredOnly: false,
			gapPoints: -1.7,
			attainment: 91.5,
			gapStudents: 17,
			status: 'near',
		}));
});

describe('gapPoints', () => {
	it.each([
		[1830, 2000, -1.7],
		[2000, 2000, 0],
		[3602, 3509, 0.93],
		[null, 2000, null],
		[1830, null, null],
	])('%j − %j = %j', (rate, target, gap) => expect(gapPoints(rate, target)).toBe(gap));
});

describe('attainment (F3, F14)', () => {
	it.each<[number | null, number | null, Direction, number | null, string]>([
		[1830, 2000, 'higher', 91.5, 'rate over target'],
		[5000, 2000, 'higher', 250, 'not capped: the format does that'],
		[1000, 2000, 'lower', 200, 'target over rate'],
		[4000, 2000, 'lower', 50, 'twice too many'],
		[0, 2000, 'lower', 100, 'nobody: capped'],
		[0, 2000, 'higher', 0, 'nobody'],
		[1830, 0, 'higher', null, 'a target of 0 has no ratio'],
		[0, 0, 'lower', null, 'a target of 0 has no ratio'],
		[null, 2000, 'higher', null, 'missing'],
		[1830, null, 'higher', null, 'no target'],
	])('%j of %j, %s: %j (%s)', (rate, target, direction, ratio) =>
		expect(attainment(rate, target, direction)).toBe(ratio),
	);
});

describe('gapStudents (F4)', () => {
	it.each<[number | null, number | null, number | null, Direction, number | null, string]>([
		[183, 1000, 2000, 'higher', 17, 'the worked example'],
		[3, 7, 4286, 'higher', 0, '3/7 meets 42,86'],
		[199, 1000, 2000, 'higher', 1, 'one missing'],
		[1, 10, 1000, 'higher', 0, 'met'],
		[9, 10, 1000, 'higher', 0, 'exceeded: none missing, never negative'],
		[0, 1000, 0, 'higher', null, 'a target of 0 is no target'],
		[2, 1000, 0, 'lower', 2, 'two too many of none allowed'],
		[0, 1000, 0, 'lower', 0, 'none of none allowed'],
		[1, 40_000, 0, 'lower', 1, 'one is one, although the rate rounds to 0,00'],
		[null, 1000, 2000, 'higher', null, 'missing'],
		[183, null, 2000, 'higher', null, 'no denominator'],
		[0, 0, 2000, 'higher', null, 'zero graduates'],
		[183, 1000, null, 'higher', null, 'no target'],
	])('%j/%j against %j, %s: %j (%s)', (n, d, target, direction, students) =>
		expect(gapStudents(share(n, d), target, direction)).toBe(students),
	);

	const targets = [1, 7, 333, 700, 1001, 1430, 2000, 2734, 3333, 4286, 5000, 6667, 9999, 10_000];
	const sizes = [...Array.from({ length: 60 }, (_, index) => index + 1), 100, 333, 669, 1000, 1183];

	it('is the fewest students more that make the target met', () => {
		for (const target of targets)
			for (const d of sizes)
				for (let n = 0; n <= d; n += Math.max(1, Math.floor(d / 25))) {
					let fewest = 0;
					while (!isMet(rateBp(n + fewest, d) ?? 0, target, 'higher')) fewest++;
					expect([n, d, target, gapStudents(share(n, d), target, 'higher')]).toEqual([n, d, target, fewest]);
				}
	});

	it('is the fewest students fewer that make the target met, where lower is better', () => {
		for (const target of targets)
			for (const d of sizes)
				for (let n = 0; n <= d; n += Math.max(1, Math.floor(d / 25))) {
					let fewest = 0;
					while (!isMet(rateBp(n - fewest, d) ?? 0, target, 'lower')) fewest++;
					expect([n, d, target, gapStudents(share(n, d), target, 'lower')]).toEqual([n, d, target, fewest]);
				}
	});
});

describe('weighted and pooled (F5, F6)', () => {
	it('pooled is not the mean of rates: 10/100 and 90/300 give 25,00', () => {
		const parts = [
			{ numerator: 10, denominator: 100 },
			{ numerator: 90, denominator: 300 },
		];
		expect(pooledRateBp(parts)).toBe(2500);
	});
	it('nothing pooled is no rate', () => expect(pooledRateBp([])).toBeNull());
	it('zero graduates everywhere is no rate', () =>
		expect(pooledRateBp([{ numerator: 0, denominator: 0 }])).toBeNull());

	it('targets are weighed by their graduates', () =>
		expect(
			weightedMeanBp([
				{ weightBp: 1000, denominator: 100 },
				{ weightBp: 3000, denominator: 300 },
			]),
		).toBe(2500));
	it('half a basis point rounds up', () =>
		expect(
			weightedMeanBp([
				{ weightBp: 1000, denominator: 1 },
				{ weightBp: 1001, denominator: 1 },
			]),
		).toBe(1001));
	it('no weight is no mean', () => {
		expect(weightedMeanBp([])).toBeNull();
		expect(weightedMeanBp([{ weightBp: 1000, denominator: 0 }])).toBeNull();
	});
});

describe('assessment', () => {
	it('has nothing to say of a missing unit', () =>
		expect(assessment(share(null, null), 2000, 'higher')).toEqual({
			rateBp: null,
			isDeclaredOnly: false,
			gapPoints: null,
			attainment: null,
			gapStudents: null,
			status: 'missing',
		}));
	it('judges a declared rate, without students', () =>
		expect(assessment(share(null, null, 2510), 2000, 'higher')).toEqual({
			rateBp: 2510,
			isDeclaredOnly: true,
			gapPoints: 5.1,
			attainment: 125.5,
			gapStudents: null,
			status: 'exceeded',
		}));
	it('an informative indicator has a gap and no judgement', () =>
		expect(assessment(share(832, 1000), 7000, 'info')).toMatchObject({
			gapPoints: 13.2,
			attainment: null,
			gapStudents: null,
			status: 'not_assessed',
		}));
	it('a target of 0 where higher is better is no target', () =>
		expect(assessment(share(183, 1000), 0, 'higher')).toMatchObject({
			gapPoints: null,
			attainment: null,
			gapStudents: null,
			status: 'no_target',
		}));
	it.each([
		[0, 'met', 0],
		[2, 'far', 2],
	])('a commitment of zero with %j students is %s (H8)', (n, status, students) =>
		expect(assessment(share(n, 1200), 0, 'lower')).toMatchObject({
			status,
			gapStudents: students,
			attainment: null,
		}),
	);
	it.each<[number | null, number, string, number | null, number | null]>([
		[35, 35, 'met', 100, 0],
		[30, 35, 'exceeded', (35 * 100) / 30, 0],
		[40, 35, 'behind', 87.5, 5],
		[0, 35, 'met', 100, 0],
		[0, 0, 'met', null, 0],
		[2, 0, 'far', null, 2],
		[null, 35, 'missing', null, null],
	])('%j students of at most %j: %s', (n, most, status, ratio, students) =>
		expect(assessment(share(n, null), null, 'lower', most)).toMatchObject({
			gapPoints: null,
			status,
			attainment: ratio,
			gapStudents: students,
		}),
	);
	it('a count that should be reached', () =>
		expect(assessment(share(80, null), null, 'higher', 100)).toMatchObject({
			status: 'behind',
			attainment: 80,
			gapStudents: 20,
		}));
});
