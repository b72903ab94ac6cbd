import { expect, test } from 'vitest';
import { partColour, partColours } from '../../../src/lib/export/office/office-theme';
import { contrast } from '../../support/contrast';

test.each(partColours.map((_, at) => at))(
	'part %i: its number reads at 4.5:1, its neighbour at 2:1',
	(at) => {
		const { fill, ink } = partColour(at);
		expect(contrast(`#${fill}`, `#${ink}`)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(`#${fill}`, `#${partColour(at + 1).fill}`)).toBeGreaterThanOrEqual(2);
	},
);
test('more ways than a form of the ministry has', () =>
	expect(new Set(partColours).size).toBeGreaterThanOrEqual(11));
