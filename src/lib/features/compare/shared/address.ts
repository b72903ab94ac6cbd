import { lenses, type Lens } from '$lib/domain/units/unit-lens';

/** What the ways to compare keep in the address: read, and what is unreadable takes the default. */
export const lensFrom = (params: URLSearchParams): Lens =>
	lenses.find((lens) => lens === params.get('lens')) ?? 'as_was';

export const shows = ['rate', 'gap', 'status'] as const;
export type Show = (typeof shows)[number];
export const showFrom = (params: URLSearchParams): Show =>
	shows.find((show) => show === params.get('show')) ?? 'rate';

export type Span = { readonly from: number; readonly to: number };

/**
 * Two of the years there are, the earlier first. Without words in the address the last year and the one two years before
 * it, or the first there is; null where fewer than two years are known.
 */
export function spanFrom(params: URLSearchParams, years: readonly number[]): Span | null {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || first === last) return null;
	const read = (name: string) => years.find((year) => String(year) === params.get(name));
	const to = read('to') ?? last;
	const from = read('from') ?? [...years].reverse().find((year) => year <= to - 2) ?? first;
	if (from < to) return { from, to };
	if (from > to) return { from: to, to: from };
	return from === first ? { from: first, to: years[1] ?? last } : { from: first, to };
}

/** Units named in the address with `units=a,b`. */
export const unitsFrom = (params: URLSearchParams): ReadonlySet<string> =>
	new Set((params.get('units') ?? '').split(',').filter(Boolean));

export type Order = { readonly key: string; readonly dir: 'asc' | 'desc' };

/** The order of a table: `order=pooled` falling, `order=name.asc` rising. */
export function orderFrom(params: URLSearchParams, keys: readonly string[], first: Order): Order {
	const [key = '', dir] = (params.get('order') ?? '').split('.');
	return keys.includes(key) ? { key, dir: dir === 'asc' ? 'asc' : 'desc' } : first;
}

/** The next order when a heading is pressed: words first rise, figures first fall. */
export function nextOrder(current: Order, key: string, isText: boolean): string {
	const first = isText ? 'asc' : 'desc';
	const other = isText ? 'desc' : 'asc';
	return `${key}.${current.key === key && current.dir === first ? other : first}`;
}

type Stage = { readonly stageId: string; readonly first: number; readonly last: number };

/** Stages as spans of the years there are; a stage with fewer than two of them is left out. */
export function stagesWithin<S extends Stage>(stages: readonly S[], years: readonly number[]): (S & Span)[] {
	return stages.flatMap((stage) => {
		const within = years.filter((year) => year >= stage.first && year <= stage.last);
		const [from, to] = [within[0], within.at(-1)];
		return from === undefined || to === undefined || from === to ? [] : [{ ...stage, from, to }];
	});
}
