import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { Attachment } from 'svelte/attachments';
import {
	addressOf,
	filterParams,
	filtersFrom,
	ownParams,
	paramsOf,
	withOwn,
	type Filters,
} from '../domain/base/filters';

/** Milliseconds: what was chosen is painted before the address is dealt with. */
const firstFrames = 40;

/** The address of the page, read and written as filters. Until the page has started it shows the defaults. */
export class FilterState {
	#defaults: () => Filters;
	#isStarted = $state(false);
	/** Where the address is on its way to: what was chosen is shown at once, the address follows some frames later. */
	#ahead = $state.raw<{ readonly search: string } | null>(null);
	/** As text, so that an address which arrives where the page already is changes nothing. */
	#search = $derived(this.#isStarted ? (this.#ahead?.search ?? page.url.search) : '');
	/** What a page keeps in the address beside the filters. */
	own = $derived.by(() => paramsOf(this.#search));
	current = $derived.by(() => (this.#isStarted ? filtersFrom(this.own, this.#defaults()) : this.#defaults()));

	/** The pointer or the focus is, or was last, at the filters of this page: another view may be wanted soon. */
	isAtHand = $state(false);

	constructor(defaults: (dataset: string | null) => Filters) {
		this.#defaults = () => defaults(this.own.get('dataset'));
	}

	/** Prerendered pages know no address: the first view is the default one. */
	start(): void {
		this.#isStarted = true;
	}

	/** Watches the form of the filters for a reader who comes to it. */
	watch: Attachment<HTMLElement> = (form) => {
		const come = () => void (this.isAtHand = true);
		const signs = ['pointerover', 'focusin'] as const;
		for (const sign of signs) form.addEventListener(sign, come);
		return () => {
			for (const sign of signs) form.removeEventListener(sign, come);
			this.isAtHand = false;
		};
	};

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
		const address = addressOf(withOwn(params, { ...ownParams(this.own), ...own }));
		// other data are opened once the address names them
		if (change.dataset !== undefined || change.lock !== undefined) return this.#go(address, replaceState);
		return this.#goAhead(address, replaceState);
	}

	#go(search: string, replaceState: boolean): Promise<void> {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with other parameters
		return goto(`${page.url.pathname}${search}`, { keepFocus: true, noScroll: true, replaceState });
	}

	async #goAhead(search: string, replaceState: boolean): Promise<void> {
		const ahead = (this.#ahead = { search });
		const { pathname } = page.url;
		await new Promise((resolve) => setTimeout(resolve, firstFrames));
		// by now somebody may want something else, or be on the way to another page
		const isHere = (navigating.to?.url ?? page.url).pathname === pathname;
		try {
			if (this.#ahead === ahead && isHere) await this.#go(search, replaceState);
		} finally {
			if (this.#ahead === ahead) this.#ahead = null;
		}
	}

	/** The parameters of another page that shows the same view: `?year=2022&unit=…`; empty for the plain one. */
	elsewhere(own: Readonly<Record<string, string>> = {}, change: Partial<Filters> = {}): '' | `?${string}` {
		return addressOf(withOwn(this.#params({ ...this.current, ...change }), own));
	}

	/** Another data set begins at its own defaults. */
	addressOfDataset(dataset: string): '' | `?${string}` {
		return dataset === this.#home ? '' : `?dataset=${encodeURIComponent(dataset)}`;
	}

	openDataset(dataset: string): Promise<void> {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with other parameters
		return goto(`${page.url.pathname}${this.addressOfDataset(dataset)}`, { keepFocus: true });
	}
}
