import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/lib/domain/comparisons/overview';
import { summedProgress, summedYears } from '../../../src/lib/domain/comparisons/unit-sum';
import { unitYears } from '../../../src/lib/domain/comparisons/years';
import { facts } from '../../features/units';
import { yearFacts } from '../../support/year-facts';

const unit = { unitId: 'p', nameVi: 'Tỉnh', nameEn: null };
const declared = {
	valueBp: 2000,
	docNo: '1/KH',
	docType: 'KH',
	signedDate: '2023-02-20',
	effectiveDate: '2023-03-01',
};
const below = [
	facts('a', { numerator: 100, denominator: 600, quality: 'demo' }),
	facts('b', { numerator: 83, denominator: 400 }),
	facts('c'),
];
const silent = [facts('a'), facts('b'), facts('c')];

describe('a unit that reports nothing itself', () => {
	it('is what those below it add up to, against the total of its document (F5)', () => {
		const { province } = overviewOf(below, declared, null, 'higher');
		expect(summedProgress(unit, province, 'higher')).toMatchObject({
			unitId: 'p',
			rateBp: 1830,
			targetBp: 2000,
			targetDoc: '1/KH',
			targetDate: '2023-03-01',
			gapPoints: -1.7,
			gapStudents: 17,
			status: 'near',
			quality: 'demo',
			rank: null,
		});
	});
	it('without sums and without a target it is nothing', () => {
		expect(summedProgress(unit, overviewOf(silent, null, null, 'higher').province, 'higher')).toBeNull();
	});
	it('with a target and no sums it is missing, not 0', () => {
		const row = summedProgress(unit, overviewOf(silent, declared, null, 'higher').province, 'higher');
		expect(row).toMatchObject({ rateBp: null, gapStudents: null, status: 'missing' });
	});
	it('year by year over the units that gave both counts', () => {
		const rows = unitYears(
			[
				yearFacts({ unitId: 'a', year: 2022, numerator: 100, denominator: 1000 }),
				yearFacts({ unitId: 'b', year: 2022, numerator: 30, denominator: 500 }),
				yearFacts({ unitId: 'c', year: 2022, declaredBp: 9000 }),
				yearFacts({ unitId: 'a', year: 2023 }),
				yearFacts({ unitId: 'b', year: 2023, numerator: 0, denominator: 0 }),
			],
			'higher',
		);
		const targets = [
			{ year: 2022, bp: 1000, doc: '1/KH', date: '2022-03-01' },
			{ year: 2024, bp: 1500, doc: null, date: null },
		];
		const years = summedYears(rows, unit, targets, 'higher');
		// 130 ÷ 1500 = 8,67 %
		expect(years).toMatchObject([
			{
				year: 2022,
				numerator: 130,
				denominator: 1500,
				rateBp: 867,
				targetBp: 1000,
				unitsUsed: 2,
				unitsExpected: 3,
			},
			{ year: 2023, rateBp: null, status: 'not_assessed', unitsUsed: 1, unitsExpected: 2 },
			{ year: 2024, numerator: null, rateBp: null, targetBp: 1500, status: 'missing', unitsExpected: 0 },
		]);
	});
});
