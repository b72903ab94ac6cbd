import { expect, test } from 'vitest';
import { landingOf } from '../../../../src/lib/features/data/review/landing';
import { placeOfLine } from '../../../../src/lib/features/data/review/line-place';
import { batch } from '../../../../src/lib/db/schema/columns';
import { longAnKnowledge } from '../../../support/catalogue';

const { known } = longAnKnowledge();
const outcome = (unit_id: string, period_id = '2022') => ({ unit_id, indicator_id: 'vet_after_thpt', period_id });
const landed = (rows: readonly ReturnType<typeof outcome>[]) => landingOf([batch('outcomes', rows)], known);

test('results of districts are seen among the districts, in their year and of their indicator', () => {
	expect(landed([outcome('long-an.tan-an'), outcome('long-an.duc-hoa')])).toEqual({
		page: '/',
		own: {},
		filters: { year: 2022, indicator: 'vet_after_thpt', asOf: null, level: 'district' },
	});
});

test('figures of a month are seen among the returns, a list of units nowhere', () => {
	expect(landed([outcome('long-an.tan-an', '2022-05')])?.page).toBe('/reporting/');
	expect(landingOf([batch('aliases', [{ alias: 'x', unit_id: 'long-an' }])], known)).toBeNull();
});

test('the place of a line counts the lines that hold anything', async () => {
	const lines = [1, 2, 4, 6, 7, 9];
	const row = (index: number) => Promise.resolve(lines[index] === undefined ? undefined : { line: lines[index] });
	for (const [index, line] of lines.entries()) expect(await placeOfLine(line, lines.length, row)).toBe(index);
});
