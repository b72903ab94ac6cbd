import { expect, it } from 'vitest';
import { totalClauses } from '../../../src/lib/features/overview/totals';
import type { ProvinceProgress } from '../../../src/lib/domain/comparisons/overview';
import { vi } from '../../../src/lib/messages/shared/core';

const province = {
	declaredTargetBp: 2792,
	simpleMeanTargetBp: 2734,
	weightedTargetBp: 2820,
	unitsTargeted: 15,
	unitsExpected: 15,
} as ProvinceProgress;

it.each([
	[
		'every unit has a target',
		{},
		[
			'Tổng cộng công bố 27,92\u00a0%',
			'bình quân giản đơn 27,34\u00a0%',
			'bình quân gia quyền 28,20\u00a0% (chênh −0,28 điểm)',
		],
	],
	[
		'no weights',
		{ weightedTargetBp: null },
		['Tổng cộng công bố 27,92\u00a0%', 'bình quân giản đơn 27,34\u00a0%', vi.totals.noWeighted],
	],
	[
		'some have none: a mean of the others is not set beside the total',
		{ unitsTargeted: 12 },
		['Tổng cộng công bố 27,92\u00a0%', vi.totals.partial('12', '15')],
	],
	['no total', { declaredTargetBp: null }, []],
])('the total row: %s', (_, given, clauses) =>
	expect(
		totalClauses({ ...province, ...given }, vi, 'vi').map((text) => text.replaceAll(' ', '\u00a0')),
	).toEqual(clauses.map((text) => text.replaceAll(' ', '\u00a0'))),
);
