import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapParts } from '../../../src/lib/domain/comparisons/contribution';
import { progressOf as unit } from '../../features/units';

const rows = [
	unit('a', { numerator: 183, denominator: 1000, targetBp: 2000 }),
	unit('b', { numerator: 176, denominator: 640, targetBp: 2500 }),
	unit('c', { numerator: null, denominator: null, declaredBp: 2510, targetBp: 3000 }),
];

describe('against the province', () => {
	test('what each unit adds, by hand', () => {
		// R = 359/1640 = 21,8902…; c_a = (183 − 220)/1640·100, c_b = (176 − 140,8)/1640·100
		const sum = gapParts(rows, 2200, 'province', 'higher');
		expect(sum?.parts.map(({ row, shownBp }) => [row.unitId, shownBp])).toEqual([
			['b', 215],
			['a', -226],
		]);
		expect(sum).toMatchObject({ rateBp: 2189, targetBp: 2200, sumBp: -11, roundingBp: 0, weightingBp: 0 });
		expect(sum?.sumExact).toBe(10_000 * 359 - 2200 * 1640);
		expect(sum?.leftOut.map(({ row, reason }) => [row.unitId, reason])).toEqual([['c', 'no_counts']]);
	});

	test('without a declared target there is nothing to compare with', () => {
		expect(gapParts(rows, null, 'province', 'higher')).toBeNull();
	});

	test('a declared target of 0 is a target', () => {
		expect(gapParts(rows, 0, 'province', 'higher')?.sumBp).toBe(2189);
	});

	test('nobody counted: nothing to sum', () => {
		expect(gapParts([unit('x', { numerator: 0, denominator: 0 })], 2200, 'province', 'higher')).toBeNull();
		expect(gapParts([], 2200, 'province', 'higher')).toBeNull();
	});
});

describe('against own targets', () => {
	test('they sum to R − T_w, and T − T_w stands apart', () => {
		// T_w = (2000·1000 + 2500·640)/1640 = 2195,12…; R − T_w = −6,09… bp, half up −6
		const sum = gapParts(rows, 2200, 'own', 'higher');
		expect(sum?.parts.map(({ row, shownBp }) => [row.unitId, shownBp])).toEqual([
			['b', 98],
			['a', -104],
		]);
		expect(sum).toMatchObject({ targetBp: 2195, sumBp: -6, roundingBp: 0, weightingBp: 5 });
	});

	test('a unit without a target is named, not counted as 0', () => {
		const sum = gapParts([...rows, unit('d', { numerator: 5, denominator: 10 })], null, 'own', 'higher');
		expect(sum?.leftOut.map(({ row, reason }) => [row.unitId, reason])).toEqual([
			['c', 'no_counts'],
			['d', 'no_target'],
		]);
		expect(sum?.weightingBp).toBeNull();
		expect(sum?.denominator).toBe(1640);
	});

	test('a target of 0 is none where higher is better, and one where lower is', () => {
		const own = [unit('z', { numerator: 2, denominator: 100, targetBp: 0 })];
		expect(gapParts(own, null, 'own', 'higher')).toBeNull();
		expect(gapParts(own, null, 'own', 'lower')?.sumBp).toBe(200);
	});
});

test('printed parts that do not add up say by how much', () => {
	const three = ['a', 'b', 'c'].map((id) => unit(id, { numerator: 1, denominator: 1 }));
	// each adds 33,333…; printed 3 × 33,33 = 99,99 of 100,00
	const sum = gapParts(three, 0, 'province', 'higher');
	expect(sum?.parts.map(({ shownBp }) => shownBp)).toEqual([3333, 3333, 3333]);
	expect(sum).toMatchObject({ sumBp: 10_000, roundingBp: 1 });
});

test('the parts sum to R − T, and R − T_w, exactly, whatever the counts', () => {
	const any = fc.array(
		fc.record({
			denominator: fc.integer({ min: 1, max: 60_000 }),
			share: fc.double({ min: 0, max: 1, noNaN: true }),
			targetBp: fc.integer({ min: 1, max: 10_000 }),
		}),
		{ minLength: 1, maxLength: 90 },
	);
	fc.assert(
		fc.property(any, fc.integer({ min: 0, max: 10_000 }), (units, declared) => {
			const all = units.map(({ denominator, share, targetBp }, index) =>
				unit(String(index), { denominator, numerator: Math.round(share * denominator), targetBp }),
			);
			for (const yardstick of ['province', 'own'] as const) {
				const sum = gapParts(all, declared, yardstick, 'higher');
				if (sum === null) throw new Error('nothing was summed');
				const big = (value: (row: (typeof all)[number]) => number) =>
					all.reduce((total, row) => total + BigInt(value(row)), 0n);
				const n = big((row) => row.numerator ?? 0);
				const t = all.reduce(
					(total, row) =>
						total +
						BigInt(yardstick === 'own' ? (row.targetBp ?? 0) : declared) * BigInt(row.denominator ?? 0),
					0n,
				);
				const parts = sum.parts.reduce((total, { exact }) => total + BigInt(exact), 0n);
				expect(parts).toBe(10_000n * n - t);
				expect(BigInt(sum.sumExact)).toBe(parts);
				const printed = sum.parts.reduce((total, { shownBp }) => total + shownBp, 0);
				expect(printed + sum.roundingBp).toBe(sum.sumBp);
				// as the overview prints the gap: the rounded rate minus the target
				if (yardstick === 'province') expect(sum.sumBp).toBe(sum.rateBp - declared);
			}
		}),
	);
});
