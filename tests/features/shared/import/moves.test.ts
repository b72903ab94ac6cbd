import { expect, test } from 'vitest';
import { halvedIn, otherYear } from '../../../../src/lib/features/shared/import/moves';

const of = (...periods: string[]) => periods.map((periodId) => ({ periodId }));

test('a file of another year than the page says which', () => {
	expect(otherYear(of('2022', '2022', '2021'), 2023)).toBe(2022);
	expect(otherYear(of('2022-05', '2021-2022'), 2023)).toBe(2022);
});

test('a file with anything of the year on the page is no file of another year, nor is an empty one', () => {
	expect(otherYear(of('2022', '2022', '2023'), 2023)).toBeNull();
	expect(otherYear(of(), 2023)).toBeNull();
});

const change = (
	before: readonly [number | null, number | null],
	after: readonly [number | null, number | null],
	other: { what?: string; kind?: string; afterBp?: number | null } = {},
) => ({
	...{ what: 'outcomes', unitId: 'a', unitName: 'Phường A', indicatorId: 'vet_after_thcs' },
	...{ indicatorVi: '', indicatorEn: '', periodId: '2026', kind: 'changed' },
	...{ beforeBp: null, beforeNumerator: before[0], beforeDenominator: before[1] },
	...{ afterBp: null, afterNumerator: after[0], afterDenominator: after[1] },
	...other,
});

test.each([
	['the graduates go', change([150, 1250], [262, null]), 1],
	['the pupils go', change([150, 1250], [null, 1250]), 1],
	['both stay', change([150, 1250], [262, 1250]), 0],
	['a stated rate comes in their place', change([150, 1250], [262, null], { afterBp: 2096 }), 0],
	['nothing is left, as an empty return says', change([150, 1250], [null, null]), 0],
	['one was there before', change([150, null], [262, null]), 0],
	['it is new', change([null, null], [262, null], { kind: 'added' }), 0],
	['a target has one number', change([150, 1250], [262, null], { what: 'targets registered' }), 0],
])('an outcome that loses its rate with one of its two numbers: %s', (_what, one, count) =>
	expect(halvedIn([one])).toHaveLength(count),
);
