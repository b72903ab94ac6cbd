import { describe, expect, it } from 'vitest';
import {
	inOrder,
	isAliveIn,
	levelsBelow,
	neighbours,
	type UnitEntry,
} from '../../../src/lib/domain/units/unit-list';

const unit = (
	unitId: string,
	level: string,
	parentId: string | null,
	more: Partial<UnitEntry> = {},
): UnitEntry => ({
	unitId,
	nameVi: unitId,
	nameEn: null,
	level,
	parentId,
	validFrom: null,
	validTo: null,
	sortOrder: null,
	...more,
});

const former = { validTo: '2025-06-30' };
const all = [
	unit('s1', 'school', 'x2', former),
	unit('x2', 'commune', 'd1', { sortOrder: 2, ...former }),
	unit('x1', 'commune', 'd2', { sortOrder: 1, ...former }),
	unit('d2', 'district', 'p', { sortOrder: 2, ...former }),
	unit('d1', 'district', 'p', { sortOrder: 1, ...former }),
	unit('x0', 'commune', 'd1', { sortOrder: 1, ...former }),
	unit('new', 'commune', 'p', { validFrom: '2025-07-01' }),
	unit('p', 'province', 'vn'),
];
const ids = (units: readonly UnitEntry[]) => units.map(({ unitId }) => unitId);

it.each([
	[null, null, 2020, true],
	['2025-07-01', null, 2025, true],
	['2025-07-01', null, 2024, false],
	[null, '2025-06-30', 2025, true],
	[null, '2025-06-30', 2026, false],
	[null, '2025-01-01', 2025, true],
	[null, '2024-12-31', 2025, false],
])('from %s to %s: alive in %i is %s', (validFrom, validTo, year, is) =>
	expect(isAliveIn(unit('a', 'district', null, { validFrom, validTo }), year)).toBe(is),
);

describe('order', () => {
	it('level by level, living ones first, below the places of their parents', () =>
		expect(ids(inOrder(all))).toEqual(['p', 'd1', 'd2', 'new', 'x0', 'x2', 'x1', 's1']));
	it('names in Vietnamese order where the document says nothing', () =>
		expect(ids(inOrder(['đ', 'e', 'd', 'ă', 'a'].map((name) => unit(name, 'district', null))))).toEqual([
			'a',
			'ă',
			'd',
			'đ',
			'e',
		]));
	it('a circle of parents ends', () =>
		expect(inOrder([unit('a', 'district', 'b'), unit('b', 'district', 'a')])).toHaveLength(2));
});

describe('neighbours', () => {
	const beside = (id: string, year: number) => {
		const { previous, next } = neighbours(all, id, year);
		return [previous?.unitId ?? null, next?.unitId ?? null];
	};
	it.each([
		['d1', 2024, [null, 'd2']],
		['d2', 2024, ['d1', null]],
		['x2', 2024, ['x0', 'x1']],
		// in its first year a new commune stands beside the ones that ended in it
		['new', 2025, [null, 'x0']],
		['new', 2026, [null, null]],
		// former units stay together when the year has left them
		['x0', 2026, [null, 'x2']],
		['no-such', 2024, [null, null]],
	])('of %s in %i', (id, year, expected) => expect(beside(id, year)).toEqual(expected));
});

describe('levels below', () => {
	it.each([
		[
			'p',
			2024,
			[
				['district', 2],
				['commune', 3],
				['school', 1],
			],
		],
		['p', 2026, [['commune', 1]]],
		[
			'd1',
			2024,
			[
				['commune', 2],
				['school', 1],
			],
		],
		['s1', 2024, []],
	])('%s in %i', (id, year, expected) =>
		expect(levelsBelow(all, id, year).map(({ level, count }) => [level, count])).toEqual(expected),
	);
});
