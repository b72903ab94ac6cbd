import { expect, it } from 'vitest';
import { groups } from '../../../src/lib/domain/base/group';

it('keeps rows and keys in the order in which they come', () =>
	expect([...groups(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
		['b', ['b1', 'b2']],
		['a', ['a1']],
	]));
it('of nothing is nothing', () => expect(groups([], String).size).toBe(0));
