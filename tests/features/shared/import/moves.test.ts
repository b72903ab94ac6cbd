import { expect, test } from 'vitest';
import { otherYear } from '../../../../src/lib/features/shared/import/moves';

const of = (...periods: string[]) => periods.map((periodId) => ({ periodId }));

test('a file of another year than the page says which', () => {
	expect(otherYear(of('2022', '2022', '2021'), 2023)).toBe(2022);
	expect(otherYear(of('2022-05', '2021-2022'), 2023)).toBe(2022);
});

test('a file with anything of the year on the page is no file of another year, nor is an empty one', () => {
	expect(otherYear(of('2022', '2022', '2023'), 2023)).toBeNull();
	expect(otherYear(of(), 2023)).toBeNull();
});
