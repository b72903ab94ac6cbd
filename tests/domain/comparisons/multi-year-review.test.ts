import { expect, it } from 'vitest';
import { multiYearReview, type YearShare } from '../../../src/lib/domain/comparisons/multi-year-review';

const year = (
	year: number,
	numerator: number | null,
	denominator: number | null,
	isMet: boolean | null = null,
): YearShare => ({ year, numerator, denominator, isMet });

it('pools three years and counts those met (F9, H9)', () =>
	expect(
		multiYearReview(
			[year(2023, 300, 1000, true), year(2021, 10, 100, false), year(2022, 90, 300, true)],
			2021,
			2023,
		),
	).toEqual({
		pooledBp: 2857,
		yearsMet: 2,
		yearsJudged: 3,
		changePoints: 20,
		changeStudents: 290,
		missingYears: [],
	}));

it('names the missing years and does not pool them', () =>
	expect(multiYearReview([year(2021, 10, 100, false), year(2023, 90, 300, true)], 2021, 2024)).toEqual({
		pooledBp: 2500,
		yearsMet: 1,
		yearsJudged: 2,
		changePoints: 20,
		changeStudents: 80,
		missingYears: [2022, 2024],
	}));

it('judges a year of which only a rate was declared, and names it as missing its counts', () =>
	expect(
		multiYearReview([year(2022, null, null, true), year(2023, 90, 300, false)], 2022, 2023),
	).toMatchObject({
		pooledBp: 3000,
		yearsMet: 1,
		yearsJudged: 2,
		changePoints: null,
		changeStudents: null,
		missingYears: [2022],
	}));

it('leaves out years before and after, and years without graduates', () =>
	expect(
		multiYearReview([year(2020, 999, 1000, true), year(2021, 0, 0), year(2022, 1, 4)], 2021, 2022),
	).toMatchObject({ pooledBp: 2500, yearsMet: 0, yearsJudged: 0, missingYears: [2021] }));

it('of nothing is nothing', () =>
	expect(multiYearReview([], 2021, 2023)).toEqual({
		pooledBp: null,
		yearsMet: 0,
		yearsJudged: 0,
		changePoints: null,
		changeStudents: null,
		missingYears: [2021, 2022, 2023],
	}));
