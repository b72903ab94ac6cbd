import { linkSourceIn, type LinkSource, type Missing } from '../domain/documents/link-source';
import type { App } from './app.svelte';

type Visited = Pick<App, 'datasets' | 'dataMark' | 'filters' | 'info' | 'lock'>;

/** What the link of this visit stands on and this browser lacks. */
export class LinkMissing {
	/** The layout tells it until it is there or waved away. */
	told = $state.raw<Missing | null>(null);
	#source: LinkSource | null = null;
	#app: Visited;

	constructor(app: Visited) {
		this.#app = app;
	}

	/** The address is still that of the link. */
	start(): void {
		this.#source = linkSourceIn(this.#app.filters.own);
	}

	/** Is the data set of the address here, and are the figures those that the link was made on? */
	look(): void {
		const { filters, datasets, dataMark, lock: kept } = this.#app;
		const { dataset, lock } = filters.current;
		const source = this.#source;
		if (!datasets.some(({ id }) => id === dataset)) this.told = { what: 'dataset', id: dataset, source };
		// of a lock that is not here more is said than that the figures are others
		else if (source !== null && source.mark !== dataMark && (lock === null || kept !== null))
			this.told = { what: 'figures', id: dataset, source };
	}

	/** The lock of the address is not kept here. */
	tellLock(id: string): void {
		this.told ??= { what: 'lock', id, source: this.#source };
	}

	/** What is missing of what is on screen, while it has not come. */
	get still(): Missing | null {
		const { told } = this;
		const { datasets, dataMark, info, lock } = this.#app;
		if (told === null || (told.what === 'figures' && told.id !== info.id)) return null;
		if (told.what === 'dataset') return datasets.some(({ id }) => id === told.id) ? null : told;
		if (told.what === 'figures') return told.source?.mark === dataMark ? null : told;
		return lock?.id === told.id ? null : told;
	}
}
