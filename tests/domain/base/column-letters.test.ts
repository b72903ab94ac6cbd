import { expect, it } from 'vitest';
import { columnLetters } from '../../../src/lib/domain/base/column-letters';

it.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[701, 'ZZ'],
	[16_383, 'XFD'],
])('column %i is %s', (column, name) => {
	expect(columnLetters(column)).toBe(name);
});
