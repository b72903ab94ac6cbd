import { describe, expect, it } from 'vitest';
import { nothingKnown, overviewOf, type UnitFacts } from '../../../src/lib/domain/comparisons/overview';

const nothing: UnitFacts = { unitId: '', nameVi: '', nameEn: null, ...nothingKnown };
const unit = (unitId: string, facts: Partial<UnitFacts>): UnitFacts => ({ ...nothing, unitId, ...facts });

const a = unit('a', { numerator: 183, denominator: 1000, targetBp: 2000 });
const b = unit('b', { numerator: 176, denominator: 640, targetBp: 2750 });
const c = unit('c', { declaredBp: 2510, targetBp: 2200 });

describe('missing denominators (H7)', () => {
	const { rows, province } = overviewOf([a, b, c], null, null, 'higher');
	it('R is 359/1640 = 21,89, of two units of three', () =>
		expect([province.rateBp, province.unitsUsed, province.unitsExpected]).toEqual([2189, 2, 3]));
	it('the declared rate stands in the chart, with its badge', () =>
		expect(rows[2]).toMatchObject({ rateBp: 2510, isDeclaredOnly: true, gapStudents: null, rank: 2 }));
	it('no weighted target while a weight is missing', () => {
		expect(province.weightedTargetBp).toBeNull();
		expect(province.weightingResidualPoints).toBeNull();
		expect(province.coverageDenominator).toBeNull();
	});
	it('the simple mean stands under its own name', () => expect(province.simpleMeanTargetBp).toBe(2317));
});

describe('targets of the province (F6)', () => {
	const declared = {
		valueBp: 2400,
		docNo: '568/KH-UBND',
		docType: 'KH',
		signedDate: '2023-03-07',
		effectiveDate: '2023-03-08',
	};
	it('weighs with planned graduates where all are known', () => {
		const planned = [a, b, c].map((row, index) => ({
			...row,
			plannedDenominator: [1000, 600, 400][index] ?? 0,
		}));
		const { province } = overviewOf(planned, declared, null, 'higher');
		// (2000·1000 + 2750·600 + 2200·400) / 2000
		expect(province.weightedTargetBp).toBe(2265);
		expect(province.weightingResidualPoints).toBe(1.35);
		expect(province.coverageDenominator).toBeCloseTo(1640 / 2040, 12);
		expect(province.declaredTargetBp).toBe(2400);
		expect(province.gapPoints).toBe(-2.11);
	});
	it('else with graduates counted where all are', () => {
		const { province } = overviewOf([a, b], declared, null, 'higher');
		expect(province.weightedTargetBp).toBe(2293);
	});
	it('never mixes the two', () => {
		const { province } = overviewOf([a, { ...c, plannedDenominator: 400 }], declared, null, 'higher');
		expect(province.weightedTargetBp).toBeNull();
	});
});

describe('ranking', () => {
	it('leaves out units without rate or target', () => {
		const rows = [
			a,
			b,
			unit('none', { targetBp: 2000 }),
			unit('empty', { numerator: 0, denominator: 0, targetBp: 2000 }),
			unit('free', { numerator: 5, denominator: 10 }),
		];
		expect(overviewOf(rows, null, null, 'higher').rows.map((row) => row.rank)).toEqual([
			2,
			1,
			null,
			null,
			null,
		]);
	});
	it('puts the lowest first where lower is better', () =>
		expect(overviewOf([a, b], null, null, 'lower').rows.map((row) => row.rank)).toEqual([1, 2]));
});

it('counts units met of those judged, and students missing', () => {
	const rows = [
		a,
		b,
		c,
		unit('none', { targetBp: 2000 }),
		unit('free', { numerator: 5, denominator: 10, quality: 'demo' }),
	];
	const { province } = overviewOf(rows, null, null, 'higher');
	expect(province).toMatchObject({ unitsMet: 2, unitsJudged: 3, missingStudents: 17, isIllustrative: true });
});

it('says how many units are behind by a rate alone: what they miss is not known, and is not 0', () => {
	const declared = (id: string, declaredBp: number) => unit(id, { declaredBp, targetBp: 2000 });
	const known = { unitsJudged: 2, unitsMet: 0, missingStudents: 0, unitsUncounted: 2 };
	expect(overviewOf([declared('x', 1250), declared('y', 900)], null, null, 'higher').province).toMatchObject(
		known,
	);
	const mixed = overviewOf(
		[a, b, c, declared('x', 1250), declared('y', 2100)],
		null,
		null,
		'higher',
	).province;
	expect(mixed).toMatchObject({ missingStudents: 17, unitsUncounted: 1 });
});

it('counts the units that have a rate for a target', () =>
	expect(
		overviewOf([a, unit('free', {}), unit('counted', { targetCount: 3 })], null, null, 'higher').province,
	).toMatchObject({ unitsTargeted: 1, unitsExpected: 3 }));

it('judges a count against a count', () => {
	const rows = [
		unit('x', { numerator: 30, targetCount: 35 }),
		unit('y', { numerator: 40, denominator: 500, targetCount: 35 }),
	];
	const { rows: found, province } = overviewOf(rows, null, null, 'lower');
	expect(found.map((row) => [row.status, row.gapStudents, row.gapPoints, row.rank])).toEqual([
		['exceeded', 0, null, null],
		['behind', 5, null, 1],
	]);
	expect(province).toMatchObject({ unitsMet: 1, unitsJudged: 2, missingStudents: 5 });
});
