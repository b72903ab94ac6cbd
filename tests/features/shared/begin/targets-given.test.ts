import { expect, it } from 'vitest';
import { targetsGiven } from '../../../../src/lib/features/shared/begin/targets-given';

const row = (unitId: string, valueBp: number | null, valueCount: number | null = null) => ({
	unitId,
	valueBp,
	valueCount,
});

it('a unit counts once, whatever its versions; a count is a target too, a target of 0 as well', () => {
	expect(targetsGiven([])).toEqual({ given: 0, units: 0 });
	expect(
		targetsGiven([row('a', 2000), row('a', 2500), row('b', null), row('c', null, 12), row('d', 0)]),
	).toEqual({
		given: 3,
		units: 4,
	});
});
