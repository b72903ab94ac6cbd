import { linkNames } from '../documents/link-source';
import { isValidDate } from '../measures/period';

/** What the reader has chosen to see. The address of the page is its only home. */
export const sorts = ['gap', 'rate', 'name', 'order'] as const;
export type Sort = (typeof sorts)[number];

export type Filters = {
	readonly dataset: string;
	readonly year: number;
	readonly indicator: string;
	readonly level: string;
	readonly sort: Sort;
	/** Targets in force on this ISO date; null (an empty `as_of`) is the newest. */
	readonly asOf: string | null;
	/** The locked figures that are shown; null shows what counts now. */
	readonly lock: string | null;
};

/** Their names in an address; every other parameter belongs to a page. */
const filterNames: ReadonlySet<string> = new Set([
	'dataset',
	'year',
	'indicator',
	'level',
	'sort',
	'as_of',
	'lock',
	// what a copied link says of the data it was made on; no view keeps it
	...Object.values(linkNames),
]);

/** Reads filters from an address; what is missing or unreadable takes the default. */
export function filtersFrom(params: URLSearchParams, defaults: Filters): Filters {
	const year = Number(params.get('year'));
	const sort = sorts.find((name) => name === params.get('sort'));
	const asOf = params.get('as_of');
	return {
		dataset: params.get('dataset') || defaults.dataset,
		year: Number.isInteger(year) && year > 1900 && year < 2200 ? year : defaults.year,
		indicator: params.get('indicator') || defaults.indicator,
		level: params.get('level') || defaults.level,
		sort: sort ?? defaults.sort,
		asOf: asOf === '' ? null : asOf !== null && isValidDate(asOf) ? asOf : defaults.asOf,
		lock: params.get('lock') || defaults.lock,
	};
}

/** Writes only what differs from the defaults, so the plain address is the plain view. */
export function filterParams(filters: Filters, defaults: Filters): URLSearchParams {
	const params = new URLSearchParams();
	if (filters.dataset !== defaults.dataset) params.set('dataset', filters.dataset);
	if (filters.year !== defaults.year) params.set('year', String(filters.year));
	if (filters.indicator !== defaults.indicator) params.set('indicator', filters.indicator);
	if (filters.level !== defaults.level) params.set('level', filters.level);
	if (filters.sort !== defaults.sort) params.set('sort', filters.sort);
	if (filters.asOf !== defaults.asOf) params.set('as_of', filters.asOf ?? '');
	if (filters.lock !== defaults.lock) params.set('lock', filters.lock ?? '');
	return params;
}

/** The parameters of an address that are no filters: what a page keeps for itself. */
export function ownParams(params: URLSearchParams): Record<string, string> {
	return Object.fromEntries([...params].filter(([name]) => !filterNames.has(name)));
}

/** Filters with what a page keeps for itself; null is left out. */
export function withOwn(
	params: URLSearchParams,
	own: Readonly<Record<string, string | null>>,
): URLSearchParams {
	const all = new URLSearchParams(params);
	for (const [name, value] of Object.entries(own)) if (value !== null) all.set(name, value);
	return all;
}

/** `?year=2022`; empty for no parameter. */
export function addressOf(params: URLSearchParams): '' | `?${string}` {
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/** The other way round. */
export function paramsOf(search: string): URLSearchParams {
	return new URLSearchParams(search);
}
