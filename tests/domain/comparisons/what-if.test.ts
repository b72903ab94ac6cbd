import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateBp } from '../../../src/lib/domain/measures/rate';
import {
	assumedFrom,
	assumedText,
	liftedToOwn,
	numeratorAt,
	reachAlone,
	reachByFewest,
	whatIf,
	type Reach,
} from '../../../src/lib/domain/comparisons/what-if';
import { progressOf as unit } from '../../features/units';

const rows = [
	unit('a', { numerator: 100, denominator: 1000, targetBp: 2000 }),
	unit('b', { numerator: 100, denominator: 500, targetBp: 3000 }),
	unit('c', { numerator: 150, denominator: 500, targetBp: 2500 }),
	unit('d', { numerator: null, denominator: null, targetBp: 2500 }),
];
const none = new Map<string, number>();
const now = whatIf(rows, none, 2000, 'higher');
const moved = (reach: Reach | null) => (reach?.kind === 'possible' ? [...reach.numerators] : reach?.kind);

describe('the province as it would be', () => {
	test('nothing assumed is what is reported', () => {
		expect(now).toMatchObject({
			numerator: 350,
			denominator: 2000,
			rateBp: 1750,
			gapPoints: -2.5,
			unitsMet: 1,
			unitsJudged: 3,
			missingStudents: 100 + 50,
			change: 0,
		});
		expect(now.leftOut.map(({ unitId }) => unitId)).toEqual(['d']);
	});

	test('several assumptions at once move rate, gap, units and missing students', () => {
		const then = whatIf(
			rows,
			new Map([
				['a', 200],
				['c', 100],
			]),
			2000,
			'higher',
		);
		expect(then).toMatchObject({ numerator: 400, rateBp: 2000, gapPoints: 0, unitsMet: 1, change: 50 });
		expect(then.missingStudents).toBe(0 + 50 + 25);
		expect(then.units.find(({ row }) => row.unitId === 'a')?.assessment.status).toBe('met');
	});

	test('a unit that only declared a rate keeps its judgement', () => {
		const declared = unit('e', { declaredBp: 2600, targetBp: 2500 });
		expect(whatIf([...rows, declared], none, 2000, 'higher')).toMatchObject({ unitsMet: 2, unitsJudged: 4 });
	});

	test('no unit with counts: no rate, and never 0', () => {
		expect(whatIf([unit('d')], none, 2000, 'higher')).toMatchObject({ rateBp: null, gapPoints: null });
	});
});

describe('a rate as a count', () => {
	test.each([
		[2000, 1000, 'higher', 200],
		// 12,345 % is published as 12,35 %: half up
		[1235, 20_000, 'higher', 2469],
		[4286, 7, 'higher', 3],
		[0, 500, 'higher', 0],
		[10_000, 500, 'higher', 500],
		[2000, 1000, 'lower', 200],
		[0, 20_001, 'lower', 0],
		[1, 100, 'lower', 0],
	] as const)('%i of %i (%s) is %i', (rate, denominator, direction, count) => {
		expect(numeratorAt(rate, denominator, direction)).toBe(count);
	});

	test('it is the smallest that reaches the published rate', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 40_000 }), (rate, d) => {
				const n = numeratorAt(rate, d, 'higher');
				expect(rateBp(n, d)).toBeGreaterThanOrEqual(rate);
				if (n > 0) expect(rateBp(n - 1, d)).toBeLessThan(rate);
			}),
		);
	});
});

describe('the province reaches its target', () => {
	// 20,00 % of 2000 published: ⌈3999·2000/20000⌉ = 400, so 50 more
	test('by one unit alone', () => {
		expect(reachAlone(now, 'a', 2000, 'higher')).toMatchObject({ kind: 'possible', students: 50 });
		expect(moved(reachAlone(now, 'a', 2000, 'higher'))).toEqual([['a', 150]]);
	});

	test('not by one that is too small: how far it would come is said', () => {
		expect(reachAlone(now, 'b', 5000, 'higher')).toEqual({ kind: 'impossible', rateBp: rateBp(750, 2000) });
	});

	test('by the fewest units, none beyond its own target, the last one only as far as needed', () => {
		expect(moved(reachByFewest(now, 2000, 'higher'))).toEqual([['a', 150]]);
		const far = reachByFewest(now, 2400, 'higher');
		expect(far).toMatchObject({ kind: 'possible', students: 130 });
		expect(moved(far)).toEqual([
			['a', 200],
			['b', 130],
		]);
	});

	test('not where all at their own targets are still too few', () => {
		expect(reachByFewest(now, 3000, 'higher')).toEqual({ kind: 'impossible', rateBp: rateBp(500, 2000) });
	});

	test('it has reached it already', () => {
		expect(reachByFewest(now, 1750, 'higher')).toEqual({ kind: 'reached' });
		expect(reachAlone(now, 'a', 1750, 'higher')).toEqual({ kind: 'reached' });
	});

	test('without a declared target there is nothing to reach', () => {
		expect(reachByFewest(now, null, 'higher')).toBeNull();
		expect(reachAlone(now, 'a', null, 'higher')).toBeNull();
	});

	test('everybody who is behind at the own target', () => {
		const all = liftedToOwn(now, 'higher');
		expect(all).toMatchObject({ kind: 'possible', students: 150 });
		expect(moved(all)).toEqual([
			['a', 200],
			['b', 150],
		]);
		const then = whatIf(rows, new Map(all?.kind === 'possible' ? all.numerators : []), 2000, 'higher');
		expect([then.unitsMet, then.missingStudents]).toEqual([3, 0]);
	});

	test('where lower is better, by fewer', () => {
		const bad = [
			unit('a', { numerator: 30, denominator: 100, targetBp: 1000 }),
			unit('b', { numerator: 10, denominator: 100, targetBp: 1000 }),
		];
		const here = whatIf(bad, none, 1500, 'lower');
		expect(here.rateBp).toBe(2000);
		expect(moved(reachByFewest(here, 1500, 'lower'))).toEqual([['a', 20]]);
		expect(moved(reachAlone(here, 'b', 1500, 'lower'))).toEqual([['b', 0]]);
		expect(moved(liftedToOwn(here, 'lower'))).toEqual([['a', 10]]);
	});

	test('what is found is enough, and one less is not', () => {
		const any = fc.array(
			fc.record({ d: fc.integer({ min: 1, max: 5000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
			{ minLength: 1, maxLength: 12 },
		);
		fc.assert(
			fc.property(any, fc.integer({ min: 1, max: 10_000 }), (units, target) => {
				const all = units.map(({ d, share }, index) =>
					unit(String(index), { denominator: d, numerator: Math.floor(share * d), targetBp: target }),
				);
				const here = whatIf(all, none, target, 'higher');
				const reach = reachByFewest(here, target, 'higher');
				if (reach?.kind !== 'possible') return;
				const then = whatIf(all, reach.numerators, target, 'higher');
				expect(then.rateBp).toBeGreaterThanOrEqual(target);
				expect(rateBp(then.numerator - 1, then.denominator)).toBeLessThan(target);
				expect(then.change).toBe(reach.students);
			}),
		);
	});
});

describe('in an address', () => {
	test('rates and counts are read, what does not fit is passed over', () => {
		const read = assumedFrom('a:2000,b:n130,c:99999,d:100,x:1,a;5,,b', rows, 'higher');
		expect([...read]).toEqual([
			['a', 200],
			['b', 130],
		]);
		expect([...assumedFrom(null, rows, 'higher')]).toEqual([]);
		expect([...assumedFrom('b:n9999', rows, 'higher')]).toEqual([['b', 500]]);
	});

	test('what is written is read again as the same', () => {
		expect(assumedText(new Map([['a', 100]]), rows, 'higher')).toBeNull();
		expect(assumedText(new Map([['a', 200]]), rows, 'higher')).toBe('a:2000');
		const one = fc.record({ d: fc.integer({ min: 1, max: 90_000 }), n: fc.nat(), m: fc.nat() });
		fc.assert(
			fc.property(one, fc.constantFrom('higher' as const, 'lower' as const), ({ d, n, m }, direction) => {
				const all = [unit('u', { denominator: d, numerator: n % (d + 1) })];
				const assumed = new Map([['u', m % (d + 1)]]);
				const read = assumedFrom(assumedText(assumed, all, direction), all, direction);
				expect(read.get('u') ?? n % (d + 1)).toBe(m % (d + 1));
			}),
		);
	});
});
