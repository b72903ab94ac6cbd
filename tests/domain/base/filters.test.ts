import { describe, expect, it } from 'vitest';
import {
	addressOf,
	filterParams,
	filtersFrom,
	ownParams,
	withOwn,
	sorts,
	type Filters,
} from '../../../src/lib/domain/base/filters';
import { home as defaults } from '../../support/home-view';

const changes: Partial<Filters>[] = [
	{},
	{ year: 2024 },
	{ dataset: 'tinh-mau', level: 'commune' },
	{ indicator: 'vet_after_thpt', sort: 'name' },
	{ asOf: '2022-12-31' },
	{ lock: 'm1-abc' },
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

describe('what a page keeps in the address beside the filters', () => {
	const address = new URLSearchParams('year=2022&view=slope&data=0a1b2c3d&from=2019');
	it('is whatever is no filter; the mark of a copied link belongs to no view', () =>
		expect(ownParams(address)).toEqual({ view: 'slope', from: '2019' }));
	it('is set, changed and removed without touching the filters', () => {
		const filters = new URLSearchParams('year=2022');
		expect(addressOf(withOwn(filters, { view: 'years', from: null, to: '2024' }))).toBe(
			'?year=2022&view=years&to=2024',
		);
		expect(filters.toString()).toBe('year=2022');
	});
	it('nothing at all is the plain address', () =>
		expect(addressOf(withOwn(new URLSearchParams(), { from: null }))).toBe(''));
});
