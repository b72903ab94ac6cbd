import { describe, expect, it } from 'vitest';
import { ranks } from '../../../src/lib/domain/measures/rank';

describe('competition ranks (F11)', () => {
	it.each<[string, (number | null)[], (number | null)[]]>([
		['1-2-2-4', [3000, 2000, 2000, 1000], [1, 2, 2, 4]],
		['in the order given', [1000, 2000, 3000, 2000], [4, 2, 1, 2]],
		['missing is unranked, never last', [null, 2000, null, 1000], [null, 1, null, 2]],
		['zero is a value', [0, null, 10], [2, null, 1]],
		['minus zero is zero', [-0, 0, -5], [1, 1, 3]],
		['all alike', [5, 5, 5], [1, 1, 1]],
		['nobody', [], []],
		['nothing known', [null, null], [null, null]],
	])('%s', (_, values, expected) => expect(ranks(values)).toEqual(expected));
});
