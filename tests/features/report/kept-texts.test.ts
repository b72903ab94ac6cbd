import { expect, test } from 'vitest';
import { keptReport, textsOf } from '../../../src/lib/features/report/kept-texts';

const kept = [
	keptReport('long-an', 2021, { issuer: 'Cũ' }),
	keptReport('long-an', 2022, {
		issuer: 'Sở A',
		number: '1/BC',
		day: '2023-01-05',
		lessons: 'Năm trước',
		funding: ' ',
	}),
	keptReport('long-an', 2023, { lessons: '' }),
];

test('an untouched field begins with the last report before; what somebody emptied stays empty', () => {
	expect(textsOf(kept, 2023)).toEqual({
		own: { lessons: '' },
		carried: { issuer: 'Sở A' },
		from: { issuer: 2022 },
	});
});

test('number and day belong to one document; a year that was left as it came hands the text on', () => {
	expect(textsOf(kept, 2024).carried).toEqual({ issuer: 'Sở A' });
	expect(textsOf(kept.slice(0, 2), 2024).carried).toEqual({ issuer: 'Sở A', lessons: 'Năm trước' });
});

test('a later report hands nothing back', () => {
	expect(textsOf(kept, 2020)).toEqual({ own: {}, carried: {}, from: {} });
});
