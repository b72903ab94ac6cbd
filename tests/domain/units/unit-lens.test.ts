import { describe, expect, it } from 'vitest';
import { lensUnits, lensYears, type Succession } from '../../../src/lib/domain/units/unit-lens';
import type { UnitEntry } from '../../../src/lib/domain/units/unit-list';
import { unitYears, type CarriedYear } from '../../../src/lib/domain/comparisons/years';
import { yearFacts } from '../../support/year-facts';

const carried = (year: number, numerator: number, more: Partial<CarriedYear> = {}): CarriedYear => ({
	year,
	unitId: 'new',
	nameVi: 'new',
	nameEn: null,
	numerator,
	denominator: 1000,
	weightedTargetBp: 2500,
	isApportioned: false,
	partsKnown: 2,
	partsExpected: 2,
	quality: 'official',
	asOf: null,
	sortOrder: null,
	...more,
});

describe('a line through a merger', () => {
	const own = unitYears(
		[yearFacts({ unitId: 'new', year: 2025, numerator: 300, denominator: 1000 })],
		'higher',
	);
	const history = {
		rows: own,
		carried: [
			carried(2024, 250, { isApportioned: true, partsKnown: 1 }),
			carried(2023, 200, { quality: 'demo', isApportioned: true }),
			carried(2025, 999),
			carried(2024, 1, { unitId: 'other' }),
		],
		direction: 'higher',
	} as const;
	it('own years win, carried ones stand before them in time order', () =>
		expect(lensYears(history, 'new').map(({ year, rateBp, isCarried }) => [year, rateBp, isCarried])).toEqual(
			[
				[2023, 2000, true],
				[2024, 2500, true],
				[2025, 3000, false],
			],
		));
	it('a year in which nothing was reported does not hide what the parts report', () => {
		const silent = unitYears(
			[yearFacts({ unitId: 'new', year: 2024 }), yearFacts({ unitId: 'new', year: 2026 })],
			'higher',
		);
		const years = lensYears({ ...history, rows: silent, carried: [carried(2024, 250)] }, 'new');
		expect(years.map(({ year, rateBp }) => [year, rateBp])).toEqual([
			[2024, 2500],
			[2026, null],
		]);
	});
	it('no old target is inherited', () =>
		expect(
			lensYears(history, 'new').every(({ targetBp, gapPoints }) => targetBp === null && gapPoints === null),
		).toBe(true));
	it('what was split is an estimate even where it is illustrative, and says what is missing of it', () =>
		expect(
			lensYears(history, 'new').map((row) => [row.isApportioned, row.partsKnown, row.partsExpected]),
		).toEqual([
			[true, 2, 2],
			[true, 1, 2],
			[false, null, null],
		]));
});

describe('which units the lenses show', () => {
	const unit = (unitId: string, level: string, validTo: string | null = null): UnitEntry => ({
		unitId,
		nameVi: unitId,
		nameEn: null,
		level,
		parentId: 'p',
		validFrom: null,
		validTo,
		sortOrder: null,
	});
	const ended = '2025-06-30';
	const units = [
		unit('d', 'district', ended),
		unit('x1', 'commune', ended),
		unit('x2', 'commune', ended),
		unit('n1', 'commune'),
		unit('n2', 'commune'),
		unit('k', 'cluster'),
		unit('still', 'commune'),
	];
	const move = (fromUnit: string, toUnit: string, weightBp = 10_000): Succession => ({
		fromUnit,
		toUnit,
		weightBp,
		date: '2025-07-01',
	});
	const succession = [
		move('d', 'k'),
		move('x1', 'n1', 4000),
		move('x1', 'n2', 6000),
		move('x2', 'n1'),
		move('n1', 'k'),
		move('n2', 'k'),
	];
	it.each([
		['d', 'k', null],
		// what took over most of it stands for it today
		['x1', 'k', 'n2'],
		['x2', 'k', 'n1'],
		['n1', 'k', 'n1'],
		['k', null, null],
		['still', null, null],
		['no-such', null, null],
	])('%s: cluster %s, today %s', (id, cluster, today) =>
		expect(lensUnits(units, succession, id)).toEqual({ cluster, today }),
	);
});
