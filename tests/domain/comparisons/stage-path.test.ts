import { describe, expect, it } from 'vitest';
import { pathBpIn, stagePath } from '../../../src/lib/domain/comparisons/stage-path';

const end = { from: 2019, year: 2025, bp: 3200 };
const years = (...rates: (number | null)[]) => rates.map((rateBp, at) => ({ year: 2019 + at, rateBp }));

describe('the path to the end of a stage (F8)', () => {
	it('starts in the first year with a rate and needs the rest in equal steps', () => {
		// 2019: 14,00 → 2025: 32,00 is 3 points a year; 2022 should stand at 23,00
		const path = stagePath(years(1400, 1600, 1800, 2000), end, 2022, 'higher');
		expect(path).toMatchObject({
			start: { year: 2019, bp: 1400 },
			now: { year: 2022, bp: 2000 },
			pace: 4,
			isOnPace: false,
			isReached: false,
		});
		expect(path && [2018, 2019, 2022, 2025, 2026].map((year) => pathBpIn(path, year))).toEqual([
			null,
			1400,
			2300,
			3200,
			null,
		]);
	});
	it('exactly on the line is on pace', () =>
		expect(stagePath(years(1400, null, null, 2300), end, 2022, 'higher')?.isOnPace).toBe(true));
	it('a missing year is no zero: the last known one counts', () =>
		expect(stagePath(years(1400, 1700, null, null), end, 2022, 'higher')?.now).toEqual({
			year: 2020,
			bp: 1700,
		}));
	it('later years than the one looked at do not count', () =>
		expect(stagePath(years(1400, 1700, 2900), end, 2020, 'higher')?.now).toEqual({ year: 2020, bp: 1700 }));
	it('years before the stage do not count', () =>
		expect(stagePath([{ year: 2018, rateBp: 900 }, ...years(1400)], end, 2019, 'higher')?.start?.year).toBe(
			2019,
		));
	it('one year is no pace yet, but the need is known', () =>
		expect(stagePath(years(1400), end, 2019, 'higher')).toMatchObject({ pace: 3, isOnPace: null }));
	it('at the end of the stage nothing more can be asked a year', () =>
		expect(stagePath(years(1400, 1, 1, 1, 1, 1, 3300), end, 2025, 'higher')).toMatchObject({
			pace: null,
			isOnPace: true,
			isReached: true,
		}));
	it('lower is better: below the line is on pace, and the need is negative', () =>
		expect(stagePath(years(500, 300), { from: 2019, year: 2023, bp: 100 }, 2020, 'lower')).toMatchObject({
			pace: (100 - 300) / 100 / 3,
			isOnPace: true,
			isReached: false,
		}));
	it('a target of 0 is reached by 0 where lower is better', () =>
		expect(stagePath(years(5, 0), { from: 2019, year: 2023, bp: 0 }, 2020, 'lower')?.isReached).toBe(true));
	it('without an end, or for information only, there is none', () => {
		expect(stagePath(years(1400), null, 2022, 'higher')).toBeNull();
		expect(stagePath(years(1400), end, 2022, 'info')).toBeNull();
	});
	it('without a rate there is an end and nothing else', () =>
		expect(stagePath(years(null), end, 2022, 'higher')).toMatchObject({
			start: null,
			now: null,
			pace: null,
			isOnPace: null,
		}));
});
