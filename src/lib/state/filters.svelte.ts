import { goto } from '$app/navigation';
import { page } from '$app/state';
import { filterParams, filtersFrom, type Filters } from '../domain/filters';

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
	address(filters: Filters): string {
		const params = filterParams(filters, this.#defaults());
		// the default of another data set is not the default of the page
		params.delete('dataset');
		if (filters.dataset !== this.#home) params.set('dataset', filters.dataset);
		const text = params.toString();
		return text === '' ? '' : `?${text}`;
	}

	#home = 'long-an';

	/** Which data set the plain address shows. */
	set home(dataset: string) {
		this.#home = dataset;
	}

	set(change: Partial<Filters>): Promise<void> {
		const address = this.address({ ...this.current, ...change });
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with other parameters
		return goto(`${page.url.pathname}${address}`, { keepFocus: true, noScroll: true });
	}

	/** The part of an address that names the data set: what every page needs. */
	get datasetAddress(): '' | `?${string}` {
		const { dataset } = this.current;
		return dataset === this.#home ? '' : `?dataset=${encodeURIComponent(dataset)}`;
	}

	/** Another data set begins at its own defaults. */
	openDataset(dataset: string): Promise<void> {
		const address = dataset === this.#home ? '' : `?dataset=${encodeURIComponent(dataset)}`;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with other parameters
		return goto(`${page.url.pathname}${address}`, { keepFocus: true });
	}
}
