import { describe, expect, it } from 'vitest';
import {
	chartedRateBp,
	declaredMismatch,
	isDeclaredOnly,
	isMet,
	rateBp,
	simpleMeanBp,
} from '../../../src/lib/domain/measures/rate';

const share = (numerator: number | null, denominator: number | null, declaredBp: number | null = null) => ({
	numerator,
	denominator,
	declaredBp,
});

describe('rateBp (F1)', () => {
	it.each<[number | null, number | null, number | null, string]>([
		[183, 1000, 1830, 'the demo row'],
		[3, 7, 4286, '42,857… rounds up'],
		[1, 3, 3333, '33,333… rounds down'],
		[2, 3, 6667, '66,666… rounds up'],
		[1, 20_000, 1, 'exactly half a basis point rounds up'],
		[1, 20_001, 0, 'just below half rounds down'],
		[3, 20_000, 2, '1,5 basis points round up'],
		[10_005, 100_000, 1001, '10,005 % is 10,01'],
		[10_004, 100_000, 1000, '10,004 % is 10,00'],
		[7, 100, 700, 'no float error of 0.07 * 100'],
		[0, 1000, 0, 'nobody is 0, which is a value'],
		[1000, 1000, 10_000, 'everybody'],
		[999_999_999, 1_000_000_000, 10_000, 'large counts stay integers'],
		[0, 0, null, 'no graduates give no rate'],
		[5, 0, null, 'no graduates give no rate'],
		[null, 1000, null, 'missing is not 0'],
		[5, null, null, 'missing is not 0'],
	])('%j of %j is %j: %s', (n, d, expected) => expect(rateBp(n, d)).toBe(expected));

	it('is the decimal half-up rounding of the exact quotient', () => {
		for (let d = 1; d <= 400; d++)
			for (let n = 0; n <= d; n++) {
				const [whole, rest] = [Math.floor((10_000 * n) / d), (10_000 * n) % d];
				expect(rateBp(n, d)).toBe(whole + (2 * rest >= d ? 1 : 0));
			}
	});
});

describe('chartedRateBp', () => {
	it.each<[ReturnType<typeof share>, number | null, boolean, string]>([
		[share(183, 1000, 1900), 1830, false, 'computed goes before declared (F13)'],
		[share(null, null, 2510), 2510, true, 'declared alone'],
		[share(176, null, 2750), 2750, true, 'no denominator'],
		[share(null, 640, 2750), 2750, true, 'no numerator'],
		[share(0, 0, 2750), null, false, 'zero graduates: a declared rate is of nobody'],
		[share(0, 640), 0, false, 'zero is a value'],
		[share(null, null), null, false, 'missing'],
	])('%j → %j, declared only %j: %s', (given, rate, isDeclared) => {
		expect(chartedRateBp(given)).toBe(rate);
		expect(isDeclaredOnly(given)).toBe(isDeclared);
	});
});

describe('isMet (F2)', () => {
	it.each<[number, number, 'higher' | 'lower', boolean, string]>([
		[rateBp(3, 7) ?? NaN, 4286, 'higher', true, '3/7 meets 42,86'],
		[1999, 2000, 'higher', false, '19,99 misses 20,00'],
		[2000, 2000, 'higher', true, 'equal is met'],
		[2000, 2000, 'lower', true, 'equal is met'],
		[2001, 2000, 'lower', false, 'one too much'],
		[1999, 2000, 'lower', true, 'less is better'],
		[0, 0, 'lower', true, 'none allowed, none there'],
		[0, 0, 'higher', true, 'nothing asked'],
	])('%j against %j, %s: %j (%s)', (rate, target, direction, met) =>
		expect(isMet(rate, target, direction)).toBe(met),
	);
});

describe('declaredMismatch (F13)', () => {
	it.each([
		[1830, 1830, 'ok'],
		[1830, 1831, 'ok'],
		[1830, 1829, 'ok'],
		[1830, 1832, 'warning'],
		[1830, 1780, 'warning'],
		[1830, 1880, 'warning'],
		[1830, 1881, 'error'],
		[8034, 7700, 'error'],
	])('computed %j, declared %j: %s', (computed, declared, found) =>
		expect(declaredMismatch(computed, declared)).toBe(found),
	);
});

describe('simpleMeanBp', () => {
	const longAn = [3509, 3298, 2750, 2000, 3201, 1001, 2703, 3787, 2704, 2320, 3286, 2816, 2981, 1747, 2909];
	it('of the fifteen registered targets of Long An is 27,34', () => expect(simpleMeanBp(longAn)).toBe(2734));
	it.each([
		[[], null],
		[[1000], 1000],
		[[1000, 1001], 1001],
		[[1000, 1000, 1001], 1000],
		[[0, 0], 0],
	])('%j → %j', (rates, mean) => expect(simpleMeanBp(rates)).toBe(mean));
});
