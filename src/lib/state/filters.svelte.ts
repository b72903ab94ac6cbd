import { goto } from '$app/navigation';
import { page } from '$app/state';
import {
	addressOf,
	filterParams,
	filtersFrom,
	noParams,
	ownParams,
	withOwn,
	type Filters,
} from '../domain/filters';

/** The address of the page, read and written as filters. Until the page has started it shows the defaults. */
export class FilterState {
	#defaults: () => Filters;
	#isStarted = $state(false);
	current = $derived.by(() =>
		this.#isStarted ? filtersFrom(page.url.searchParams, this.#defaults()) : this.#defaults(),
	);

	constructor(defaults: (dataset: string | null) => Filters) {
		this.#defaults = () => defaults(this.#isStarted ? page.url.searchParams.get('dataset') : null);
	}

	/** Prerendered pages know no address: the first view is the default one. */
	start(): void {
		this.#isStarted = true;
	}

	get isDefault(): boolean {
		return this.address(this.current) === '';
	}

	/** `?year=…` for a view; empty for the default one. */
	address(filters: Filters): '' | `?${string}` {
		return addressOf(this.#params(filters));
	}

	/** The default of another data set is not the default of the page. */
	#params(filters: Filters): URLSearchParams {
		const params = filterParams(filters, this.#defaults());
		params.delete('dataset');
		if (filters.dataset !== this.#home) params.set('dataset', filters.dataset);
		return params;
	}

	#home = 'long-an';

	/** Which data set the plain address shows. */
	set home(dataset: string) {
		this.#home = dataset;
	}

	/** What a page keeps in the address beside the filters. */
	get own(): URLSearchParams {
		return this.#isStarted ? page.url.searchParams : noParams;
	}

	/** Changes filters; what the page keeps beside them stays. */
	set(change: Partial<Filters>): Promise<void> {
		return this.show({}, change);
	}

	/**
	 * Changes what the page keeps in the address beside the filters; null removes it. In place of the address before
	 * where Back should not return to it, as from slide to slide.
	 */
	show(
		own: Readonly<Record<string, string | null>>,
		change: Partial<Filters> = {},
		replaceState = false,
	): Promise<void> {
		const params = this.#params({ ...this.current, ...change });
		const address = addressOf(withOwn(params, { ...ownParams(page.url.searchParams), ...own }));
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with other parameters
		return goto(`${page.url.pathname}${address}`, { keepFocus: true, noScroll: true, replaceState });
	}

	/** The parameters of another page that shows the same view: `?year=2022&unit=…`; empty for the plain one. */
	elsewhere(own: Readonly<Record<string, string>> = {}, change: Partial<Filters> = {}): '' | `?${string}` {
		return addressOf(withOwn(this.#params({ ...this.current, ...change }), own));
	}

	/** The part of an address that names the data: what every page needs. */
	get datasetAddress(): '' | `?${string}` {
		const { dataset, lock } = this.current;
		const own = { dataset: dataset === this.#home ? null : dataset, lock };
		return addressOf(withOwn(noParams, own));
	}

	/** Another data set begins at its own defaults. */
	openDataset(dataset: string): Promise<void> {
		const address = dataset === this.#home ? '' : `?dataset=${encodeURIComponent(dataset)}`;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with other parameters
		return goto(`${page.url.pathname}${address}`, { keepFocus: true });
	}
}
