import { expect, it } from 'vitest';
import { WorkedOut } from '../../../src/lib/domain/schema/worked-out';

it('works out each numbered value once, whatever the order', () => {
	const values = Array.from({ length: 500 }, (_, number) => `value ${number}`);
	const asked: unknown[] = [];
	const worked = new WorkedOut((value) => {
		asked.push(value);
		return -String(value).length * 10 - Number(String(value).slice(-1));
	});
	const into = new Int32Array(9);
	worked.all(Int32Array.of(7, 3, 499, 0, 3), [1, 5], values, into, 1);
	worked.all(Int32Array.of(64, 63, 499, 0), [0, 4], values, into, 5);
	expect([...into]).toEqual([0, -73, -99, -70, -73, -84, -83, -99, -70]);
	expect(asked).toEqual(['value 3', 'value 499', 'value 0', 'value 64', 'value 63']);
});
