import type { GridRow } from './grid';
import { GridPages, type PageSource, type Wanted } from './grid-pages';

/** The rows at hand; what reads one hears when it comes. */
export class GridRows {
	#arrivals = $state(0);
	/** The first in view that hold data: they say how wide the columns are. */
	sample = $state.raw<readonly GridRow[]>([]);
	readonly #pages: GridPages;
	readonly #drawn: () => readonly number[];
	readonly inView: readonly GridRow[] = $derived.by(() => this.#among(this.#drawn()));

	/** `drawn`: indexes of the rows in view. */
	constructor(drawn: () => readonly number[], { load, onarrive, onfail }: PageSource) {
		this.#drawn = drawn;
		this.#pages = new GridPages({
			load,
			onfail,
			onarrive: () => {
				this.#arrivals += 1;
				if (!this.sample.some(({ isData }) => isData)) this.sample = this.#among(drawn());
				onarrive();
			},
		});
	}

	/** Undefined while it is on its way. */
	at = (index: number): GridRow | undefined => (this.#arrivals > 0 ? this.#pages.row(index) : undefined);

	/** The version of which a row is; -1 while it is not here. */
	version = (index: number): number => this.#pages.version(index);

	want(wanted: Wanted): void {
		this.#pages.want(wanted);
	}

	#among(indexes: readonly number[]): GridRow[] {
		return indexes.flatMap((index) => this.at(index) ?? []);
	}
}
