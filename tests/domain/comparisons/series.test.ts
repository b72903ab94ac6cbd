import { describe, expect, it } from 'vitest';
import {
	allUnits,
	change,
	isEstimate,
	isPart,
	unitSeries,
	yearsIn,
	yearsKnown,
	type SeriesYear,
} from '../../../src/lib/domain/comparisons/series';
import { unitYears, type CarriedYear, type YearFacts } from '../../../src/lib/domain/comparisons/years';
import { facts } from '../../features/units';

const at = (unitId: string, year: number, more: Partial<YearFacts> = {}): YearFacts => ({
	...facts(unitId),
	year,
	parentId: null,
	validTo: null,
	...more,
});
const handed = (unitId: string, year: number, more: Partial<CarriedYear> = {}): CarriedYear => ({
	year,
	unitId,
	nameVi: unitId,
	nameEn: null,
	numerator: 20,
	denominator: 100,
	weightedTargetBp: null,
	isApportioned: false,
	partsKnown: 1,
	partsExpected: 1,
	quality: 'official',
	asOf: null,
	sortOrder: null,
	...more,
});
const series = (rows: readonly YearFacts[], carried: readonly CarriedYear[], lens: 'as_was' | 'as_is') =>
	unitSeries({ rows: unitYears(rows, 'higher'), carried }, lens, 'higher');
const only = (found: ReturnType<typeof series>, year: number) => found[0]?.years.get(year);

describe('through a merger', () => {
	it('units of today leave out those that ended', () => {
		const rows = [at('old', 2024, { validTo: '2025-06-30' }), at('new', 2025)];
		expect(series(rows, [], 'as_was').map(({ unitId }) => unitId)).toEqual(['old', 'new']);
		expect(series(rows, [], 'as_is').map(({ unitId }) => unitId)).toEqual(['new']);
	});
	it('a year without figure or target takes what was handed over', () =>
		expect(only(series([at('k', 2025)], [handed('k', 2025)], 'as_is'), 2025)).toMatchObject({
			rateBp: 2000,
			status: 'not_assessed',
		}));
	it('a target of its own keeps a year missing', () =>
		expect(
			only(series([at('k', 2025, { targetBp: 3000 })], [handed('k', 2025)], 'as_is'), 2025),
		).toMatchObject({
			rateBp: null,
			status: 'missing',
		}));
	it('a counted 0 is a figure', () =>
		expect(
			only(series([at('k', 2025, { numerator: 0, denominator: 50 })], [handed('k', 2025)], 'as_is'), 2025),
		).toMatchObject({ rateBp: 0, carried: null }));
	it('nothing handed over stays missing, never 0', () =>
		expect(
			only(
				series([], [handed('k', 2024, { numerator: null, denominator: null, partsKnown: 0 })], 'as_is'),
				2024,
			),
		).toMatchObject({ rateBp: null, numerator: null, status: 'missing' }));
	it('a divided unit makes an estimate, illustrative or not', () => {
		for (const quality of ['official', 'demo'] as const) {
			const found = only(series([], [handed('k', 2024, { isApportioned: true, quality })], 'as_is'), 2024);
			expect(found && isEstimate(found)).toBe(true);
		}
		const whole = only(series([], [handed('k', 2024)], 'as_is'), 2024);
		expect(whole && isEstimate(whole)).toBe(false);
	});
	it('one of two parts is an estimate and no whole unit, and between it and a whole no students are counted', () => {
		const part = handed('k', 2025, { partsKnown: 1, partsExpected: 2, numerator: 43, denominator: 282 });
		const found = series([], [handed('k', 2024), part, handed('w', 2025)], 'as_is');
		const [from, to] = [only(found, 2024), only(found, 2025)];
		expect(to && [isPart(to), isEstimate(to)]).toEqual([true, true]);
		expect(from && isPart(from)).toBe(false);
		expect(change(from, to)).toEqual({ points: -4.75, students: null });
		expect(allUnits(found, 2025, [], 'higher')).toMatchObject({
			numerator: 63,
			denominator: 382,
			unitsUsed: 1,
			unitsExpected: 2,
			isEstimated: true,
		});
	});
});

it('years with rows, and of these the ones with a rate', () => {
	const found = series(
		[at('a', 2025), at('a', 2023, { numerator: 1, denominator: 4 }), at('b', 2024, { declaredBp: 2500 })],
		[],
		'as_was',
	);
	expect(yearsIn(found)).toEqual([2023, 2024, 2025]);
	expect(yearsKnown(found)).toEqual([2023, 2024]);
});

describe('change between two years', () => {
	const of = (more: Partial<YearFacts>) => {
		const [year] = unitYears([at('a', 2024, more)], 'higher');
		return { ...year, carried: null } as SeriesYear;
	};
	it('18,30 → 20,00 is +1,70 and +22 (1000 → 1025 graduates)', () =>
		expect(
			change(of({ numerator: 183, denominator: 1000 }), of({ numerator: 205, denominator: 1025 })),
		).toEqual({
			points: 1.7,
			students: 22,
		}));
	it('works with published rates: 1/3 → 2/3 is 66,67 − 33,33', () =>
		expect(change(of({ numerator: 1, denominator: 3 }), of({ numerator: 2, denominator: 3 })).points).toBe(
			33.34,
		));
	it('of a declared rate has points but no students', () =>
		expect(change(of({ declaredBp: 1000 }), of({ numerator: 30, denominator: 200 }))).toEqual({
			points: 5,
			students: null,
		}));
	it('is not known where a year is missing or had no graduates', () => {
		const none = { points: null, students: null };
		expect(change(undefined, of({ numerator: 1, denominator: 2 }))).toEqual(none);
		expect(change(of({}), of({ numerator: 1, denominator: 2 }))).toEqual(none);
		expect(change(of({ numerator: 0, denominator: 0 }), of({ numerator: 1, denominator: 2 }))).toEqual(none);
	});
	it('to a rate of 0 is a change', () =>
		expect(change(of({ numerator: 1, denominator: 10 }), of({ numerator: 0, denominator: 10 }))).toEqual({
			points: -10,
			students: -1,
		}));
});
