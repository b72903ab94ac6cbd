import { describe, expect, it } from 'vitest';
import { findings, ordered } from '../../../src/lib/domain/comparisons/findings';
import type { Sort } from '../../../src/lib/domain/base/filters';
import { compareVi } from '../../../src/lib/domain/units/names';
import type { Overview } from '../../../src/lib/domain/comparisons/overview';
import { facts, overviewWith } from '../../features/units';

const counts = (unit: string, numerator: number, denominator: number, targetBp: number | null) =>
	facts(unit, { numerator, denominator, targetBp });
const idsOf = (view: Overview, sort: Sort) => ordered(view, sort, compareVi).map(({ unitId }) => unitId);

describe('rows in the order asked for', () => {
	const units = [
		facts('missing', { targetBp: 3000 }),
		counts('behind', 100, 1000, 2000),
		counts('free', 500, 1000, null),
		counts('ahead', 250, 1000, 2000),
	];

	it('by gap: the best first, then those without a target, the missing last', () =>
		expect(idsOf(overviewWith(units), 'gap')).toEqual(['ahead', 'behind', 'free', 'missing']));

	it('by rate: units without a target stand after the ranked ones, however high', () =>
		expect(idsOf(overviewWith(units), 'rate')).toEqual(['ahead', 'behind', 'free', 'missing']));

	it('where lower is better the smallest stands first', () =>
		expect(idsOf(overviewWith(units, 'lower'), 'rate')).toEqual(['behind', 'ahead', 'free', 'missing']));
});

describe('the largest shortfall', () => {
	const kinds = (shortfalls: readonly number[]) =>
		findings(overviewWith(shortfalls.map((short, at) => counts(`u${at}`, 200 - short, 1000, 2000)))).map(
			({ kind }) => kind,
		);

	it('is named', () => expect(kinds([50, 30])).toContain('largest_shortfall'));
	it('is not named among equals', () => expect(kinds([50, 50])).not.toContain('largest_shortfall'));
});
