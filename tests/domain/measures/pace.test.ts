import { describe, expect, it } from 'vitest';
import { isOnPace, linearPathBp, requiredPace } from '../../../src/lib/domain/measures/pace';

const start = { year: 2019, bp: 1000 };
const end = { year: 2025, bp: 4000 };

describe('requiredPace (F8)', () => {
	it.each([
		[2023, 1830, 10.85],
		[2024, 1830, 21.7],
		[2023, 4000, 0],
		[2023, 4500, -2.5],
		[2025, 1830, null],
		[2026, 1830, null],
	])('from %j at %j: %j', (year, bp, pace) => expect(requiredPace({ year, bp }, end)).toBe(pace));
});

describe('linearPathBp', () => {
	it.each([
		[2019, 1000],
		[2020, 1500],
		[2022, 2500],
		[2025, 4000],
		[2027, 4000],
		[2018, 1000],
	])('in %j: %j', (year, bp) => expect(linearPathBp(start, end, year)).toBe(bp));
	it('is not rounded', () =>
		expect(linearPathBp(start, { year: 2022, bp: 2000 }, 2020)).toBeCloseTo(1333.33, 2));
	it('of a stage of one year is its target', () =>
		expect(linearPathBp({ year: 2023, bp: 1000 }, { year: 2023, bp: 2000 }, 2023)).toBe(2000));
});

describe('isOnPace', () => {
	it.each([
		[2022, 2500, true],
		[2022, 2499, false],
		[2025, 4000, true],
		[2025, 3999, false],
		[2026, 3999, false],
		[2019, 1000, true],
	])('in %j at %j: %j', (year, bp, on) => expect(isOnPace(start, end, { year, bp })).toBe(on));
	it('is exact where the path is a third of a basis point', () => {
		const third = { year: 2022, bp: 2000 };
		expect(isOnPace(start, third, { year: 2020, bp: 1333 })).toBe(false);
		expect(isOnPace(start, third, { year: 2020, bp: 1334 })).toBe(true);
	});
	it('asks the target itself of a stage of one year', () => {
		const one = { year: 2023, bp: 2000 };
		expect(isOnPace({ year: 2023, bp: 1000 }, one, { year: 2023, bp: 1999 })).toBe(false);
		expect(isOnPace({ year: 2023, bp: 1000 }, one, { year: 2023, bp: 2000 })).toBe(true);
	});
	it('turns round where lower is better', () => {
		const [high, low] = [
			{ year: 2019, bp: 1000 },
			{ year: 2025, bp: 400 },
		];
		expect(isOnPace(high, low, { year: 2022, bp: 700 }, 'lower')).toBe(true);
		expect(isOnPace(high, low, { year: 2022, bp: 701 }, 'lower')).toBe(false);
	});
});
