import { describe, expect, it } from 'vitest';
import { filterParams, filtersFrom, sorts, type Filters } from '../../src/lib/domain/filters';

const defaults: Filters = {
	dataset: 'long-an',
	year: 2023,
	indicator: 'vet_after_thcs',
	level: 'district',
	sort: 'gap',
	asOf: null,
};

const changes: Partial<Filters>[] = [
	{},
	{ year: 2024 },
	{ dataset: 'tinh-mau', level: 'commune' },
	{ indicator: 'vet_after_thpt', sort: 'name' },
	{ asOf: '2022-12-31' },
	...sorts.map((sort) => ({ sort })),
];

describe('an address says what differs from the defaults', () => {
	it.each(changes)('%j comes back', (change) => {
		const filters = { ...defaults, ...change };
		const params = filterParams(filters, defaults);
		expect(filtersFrom(new URLSearchParams(params.toString()), defaults)).toEqual(filters);
	});
	it.each(changes)('%j comes back where the default is a day', (change) => {
		const dated = { ...defaults, asOf: '2023-06-30' };
		const filters = { ...dated, asOf: null, ...change };
		const params = filterParams(filters, dated);
		expect(filtersFrom(new URLSearchParams(params.toString()), dated)).toEqual(filters);
	});
	it('the plain view has the plain address', () =>
		expect(filterParams(defaults, defaults).toString()).toBe(''));
	it('names', () =>
		expect(
			filterParams({ ...defaults, year: 2024, sort: 'rate', asOf: '2024-01-31' }, defaults).toString(),
		).toBe('year=2024&sort=rate&as_of=2024-01-31'));
});

describe('what cannot be read takes the default', () => {
	it.each(['', 'year=abc', 'year=2023.5', 'year=99', 'year=', 'sort=best', 'as_of=2023-02-31', 'as_of=x'])(
		'?%s',
		(text) => expect(filtersFrom(new URLSearchParams(text), defaults)).toEqual(defaults),
	);
	it.each(['dataset=', 'indicator=', 'level='])('?%s', (text) =>
		expect(filtersFrom(new URLSearchParams(text), defaults)).toEqual(defaults),
	);
});
