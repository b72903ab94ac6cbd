import { describe, expect, test } from 'vitest';
import { filtersFrom, sorts } from '../../src/lib/domain/base/filters';
import { FilterState } from '../../src/lib/state/filters.svelte';
import { home } from '../support/home-view';

const state = () => new FilterState((dataset) => ({ ...home, dataset: dataset ?? 'long-an' }));

describe('the address of a view', () => {
	test('is empty for the view that the page opens with', () => {
		expect(state().address(home)).toBe('');
		expect(state().isDefault).toBe(true);
		expect(state().current).toEqual(home);
	});

	test('names only what differs', () => {
		expect(state().address({ ...home, indicator: 'vet_after_thpt' })).toBe('?indicator=vet_after_thpt');
		expect(state().address({ ...home, sort: 'name', year: 2022 })).toBe('?year=2022&sort=name');
	});

	test('names a data set that is not the home of the page', () => {
		expect(state().address({ ...home, dataset: 'tinh-mau' })).toBe('?dataset=tinh-mau');
		const other = state();
		other.home = 'tinh-mau';
		expect(other.address(home)).toBe('?dataset=long-an');
	});

	test.each([
		...sorts.map((sort) => ({ ...home, sort })),
		{ ...home, year: 2019, level: 'school', asOf: '2023-06-30' },
		{ ...home, dataset: 'tỉnh & mẫu', indicator: 'a=b' },
	])('is read back as it was written: %o', (filters) => {
		const address = state().address(filters);
		expect(filtersFrom(new URLSearchParams(address), home)).toEqual(filters);
	});
});
