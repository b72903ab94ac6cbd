import { describe, expect, it, test } from 'vitest';
import { corner, yardstick, type Yardstick } from '../../../src/lib/domain/comparisons/ambition';
import { overviewOf, type UnitFacts } from '../../../src/lib/domain/comparisons/overview';
import type { Status } from '../../../src/lib/domain/measures/status';
import { facts } from '../../features/units';

const measure: Yardstick = { bp: 2792, kind: 'declared' };

test.each([
	['the target of the province itself is high', 2792, 'met', 'higher', 'high_met'],
	['0,01 point below is low', 2791, 'met', 'higher', 'low_met'],
	['beyond the own target counts as met', 3787, 'exceeded', 'higher', 'high_met'],
	['near is not met', 3787, 'near', 'higher', 'high_unmet'],
	['far below a low target', 1001, 'far', 'higher', 'low_unmet'],
	['where lower is better the lower target is the demanding one', 1001, 'met', 'lower', 'high_met'],
	['and a higher one is the easy one', 3787, 'behind', 'lower', 'low_unmet'],
] as const)('%s', (_, targetBp, status, direction, expected) =>
	expect(corner({ targetBp, status }, measure, direction)).toBe(expected),
);

test.each<[string, number | null, Status, Yardstick | null]>([
	['a unit without figures', 2000, 'missing', measure],
	['a unit without a target', null, 'no_target', measure],
	['a unit without graduates', 2000, 'not_assessed', measure],
	['no yardstick', 2000, 'met', null],
])('%s has no corner', (_, targetBp, status, own) =>
	expect(corner({ targetBp, status }, own, 'higher')).toBeNull(),
);

describe('what a target is compared with', () => {
	const unit = (id: string, targetBp: number | null, plannedDenominator: number | null) =>
		facts(id, { targetBp, plannedDenominator });
	const of = (rows: readonly UnitFacts[], declared: number | null) =>
		yardstick(
			overviewOf(
				rows,
				declared === null
					? null
					: { valueBp: declared, docNo: null, docType: null, signedDate: null, effectiveDate: null },
				null,
				'higher',
			),
		);
	it('is the declared total first', () =>
		expect(of([unit('a', 1000, 100), unit('b', 2000, 300)], 2792)).toEqual({ bp: 2792, kind: 'declared' }));
	it('then the weighted mean: (10·100 + 20·300) ÷ 400 = 17,50', () =>
		expect(of([unit('a', 1000, 100), unit('b', 2000, 300)], null)).toEqual({ bp: 1750, kind: 'weighted' }));
	it('then the simple mean under its own name', () =>
		expect(of([unit('a', 1000, 100), unit('b', 2000, null)], null)).toEqual({ bp: 1500, kind: 'mean' }));
	it('and nothing where nobody has a target', () => expect(of([unit('a', null, 100)], null)).toBeNull());
});
