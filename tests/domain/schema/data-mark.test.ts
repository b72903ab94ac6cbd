import { describe, expect, it } from 'vitest';
import { dataMark } from '../../../src/lib/domain/schema/data-mark';

describe('dataMark', () => {
	it('is the same for the same data', () =>
		expect(dataMark(['long-an', 'a1', 'b2'])).toBe(dataMark(['long-an', 'a1', 'b2'])));
	it.each([
		['another import', ['long-an', 'a1', 'b3']],
		['one import less', ['long-an', 'a1']],
		['another order', ['long-an', 'b2', 'a1']],
		['a border elsewhere', ['long-an', 'a1b', '2']],
	])('differs by %s', (_, parts) => expect(dataMark(parts)).not.toBe(dataMark(['long-an', 'a1', 'b2'])));
	it('has eight digits', () => expect(dataMark([])).toMatch(/^[0-9a-f]{8}$/));
});
