import { expect, test, vi } from 'vitest';
import { dataAddress } from '$lib/features/shared/import/data-address';
import { filtersFrom } from '$lib/domain/base/filters';
import { FilterState } from '$lib/state/filters.svelte';
import { home } from '../../../support/home-view';

const { page } = vi.hoisted(() => ({ page: { url: new URL('https://phan-luong.vn/') } }));
vi.mock('$app/state', () => ({ page, navigating: { to: null } }));

/** The page of the data as one comes to it from this address. */
function from(search: string) {
	page.url = new URL(`https://phan-luong.vn/${search}`);
	const filters = new FilterState((dataset) => ({ ...home, dataset: dataset ?? 'long-an' }));
	filters.start();
	return { filters };
}

test('the plain view has the shortest addresses', () => {
	expect(dataAddress(from(''))).toBe('/data/');
	expect(dataAddress(from('?year=2023'), { file: 3 })).toBe('/data/?file=3');
	expect(dataAddress(from('?unit=long-an.duc-hoa'), { tab: 'history' })).toBe('/data/?tab=history');
	expect(dataAddress(from('?file=3'), { tab: 'import' })).toBe('/data/');
	expect(dataAddress(from('?dataset=tinh-mau'), { file: 3 })).toBe('/data/?dataset=tinh-mau&file=3');
});

test.each([
	'?year=2024',
	'?indicator=vet_after_thpt&year=2022&level=school&sort=name',
	'?as_of=2023-06-30&dataset=tinh-mau',
	'?lock=abc',
])('a file given on %s is reviewed for that view, and the way back leads to it', (search) => {
	const given = from(search).filters.current;
	const review = dataAddress(from(search), { file: 3 });
	const asked = new URL(review, page.url).searchParams;
	expect(asked.get('file')).toBe('3');
	expect(filtersFrom(asked, home)).toEqual(given);
	const back = dataAddress(from(review.slice('/data/'.length)));
	expect(back).not.toContain('file');
	expect(filtersFrom(new URL(back, page.url).searchParams, home)).toEqual(given);
});
