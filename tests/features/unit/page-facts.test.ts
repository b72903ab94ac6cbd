import { describe, expect, it } from 'vitest';
import type { IndicatorChoice } from '../../../src/lib/db/views/choices';
import type { UnitPage } from '../../../src/lib/db/views/unit';
import type { UnitEntry } from '../../../src/lib/domain/units/unit-list';
import { unitYears } from '../../../src/lib/domain/comparisons/years';
import { isDemo, sheetOf, targetAlone, yearsTold } from '../../../src/lib/features/unit/page-facts';
import { facts, overviewWith } from '../units';
import { yearFacts } from '../../support/year-facts';

const indicator = (indicatorId: string) => ({ indicatorId }) as IndicatorChoice;
const unit = { unitId: 'c', nameVi: 'Cụm C', nameEn: null } as UnitEntry;
const [row] = overviewWith([facts('c', { numerator: 10, denominator: 50 })]).rows;
if (!row) throw new Error('No row.');
const own = [
	{ ...row, indicatorId: 'i' },
	{ ...row, indicatorId: 'gone' },
] as unknown as UnitPage['sheet'];

describe('every indicator of the year', () => {
	it('is the unit’s own where it gave one, without those that the catalogue does not know', () => {
		const sheet = sheetOf({ sheet: own, sums: [] }, unit, [indicator('i')]);
		expect(sheet.map((one) => [one.indicator.indicatorId, one.row.rateBp])).toEqual([['i', 2000]]);
	});

	it('of a cluster is the sum of the units below it', () => {
		const overview = overviewWith([
			facts('a', { numerator: 30, denominator: 100 }),
			facts('b', { numerator: 10, denominator: 100 }),
		]);
		const sums = [{ indicatorId: 'i', overview }] as unknown as UnitPage['sums'];
		const [first] = sheetOf({ sheet: own, sums }, unit, [indicator('i')]);
		expect(first?.row).toMatchObject({ unitId: 'c', numerator: 40, denominator: 200, rateBp: 2000 });
	});
});

it('a target alone is that of the indicator on screen', () => {
	const view = { indicator: 'i' } as UnitPage['view'];
	const withTarget = own.map((one) => ({ ...one, targetBp: 2500 }));
	expect(targetAlone({ sheet: own, view })).toBeNull();
	expect(targetAlone({ sheet: withTarget, view })?.indicatorId).toBe('i');
});

it('one illustrative figure makes the page one', () => {
	const given = [{ quality: 'official' as const }];
	expect(isDemo(given, { children: null, destinations: [] })).toBe(false);
	expect(isDemo([...given, { quality: 'demo' }], { children: null, destinations: [] })).toBe(true);
	const destinations = [{ isIllustrative: true }] as unknown as UnitPage['destinations'];
	expect(isDemo(given, { children: null, destinations })).toBe(true);
});

it('a year is told where it has a rate or a target', () => {
	const line = unitYears(
		[
			yearFacts({ year: 2021 }),
			yearFacts({ year: 2022, targetBp: 2500 }),
			yearFacts({ year: 2023, numerator: 1, denominator: 4 }),
		],
		'higher',
	);
	expect(yearsTold(line)).toEqual([2022, 2023]);
});
