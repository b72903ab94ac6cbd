import type { GridRow } from './grid';

const pageRows = 100;
const kept = 20;
const atOnce = 2;

interface Page {
	readonly rows: readonly GridRow[];
	readonly version: number;
	/** Rows that were asked for: fewer than a page at the end of a file that still grows. */
	readonly count: number;
}

/** What should be at hand: rows from `first` to `last` and the row in focus, as of `version`. */
export interface Wanted {
	readonly first: number;
	readonly last: number;
	/** Index of a row that must stay wherever the window is; null for none. */
	readonly pinned: number | null;
	readonly rowCount: number;
	readonly version: number;
}

export interface PageSource {
	readonly load: (from: number, count: number) => Promise<readonly GridRow[]>;
	/** Rows have come. */
	readonly onarrive: () => void;
	/** A page could not be had; it is asked for again when the window moves. */
	readonly onfail: (fault: unknown) => void;
}

/**
 * The pages of rows that are at hand. At most two are being fetched; what is fetched next is decided by the
 * latest wish alone, so that a leap across the file does not read what lies between. A page of an older version
 * serves until its successor is here. The twenty pages used last are kept.
 */
export class GridPages {
	readonly #source: PageSource;
	/** Oldest use first. */
	readonly #pages = new Map<number, Page>();
	readonly #loading: { page: number; version: number; count: number }[] = [];
	readonly #failed = new Set<number>();
	#wanted: Wanted | null = null;

	constructor(source: PageSource) {
		this.#source = source;
	}

	/** The row, or undefined while it is not here. */
	row(index: number): GridRow | undefined {
		return this.#pages.get(Math.floor(index / pageRows))?.rows[index % pageRows];
	}

	/** The version of which the row is; -1 while it is not here. */
	version(index: number): number {
		return this.#pages.get(Math.floor(index / pageRows))?.version ?? -1;
	}

	want(wanted: Wanted): void {
		this.#wanted = wanted;
		this.#failed.clear();
		for (const page of pagesOf(wanted).toReversed()) {
			const held = this.#pages.get(page);
			if (!held) continue;
			this.#pages.delete(page);
			this.#pages.set(page, held);
		}
		this.#fetch();
	}

	#fetch(): void {
		if (!this.#wanted) return;
		const { rowCount, version } = this.#wanted;
		for (const page of pagesOf(this.#wanted)) {
			if (this.#loading.length >= atOnce) return;
			const count = Math.min(pageRows, rowCount - page * pageRows);
			const serves = (has: { version: number; count: number } | undefined) =>
				has !== undefined && has.version >= version && has.count >= count;
			const isComing = this.#loading.some((load) => load.page === page && serves(load));
			if (!isComing && !serves(this.#pages.get(page)) && !this.#failed.has(page)) {
				void this.#load(page, version, count);
			}
		}
	}

	async #load(page: number, version: number, count: number): Promise<void> {
		const load = { page, version, count };
		this.#loading.push(load);
		try {
			const rows = await this.#source.load(page * pageRows, count);
			if ((this.#pages.get(page)?.version ?? -1) <= version) this.#keep(page, { rows, version, count });
		} catch (fault) {
			this.#failed.add(page);
			this.#source.onfail(fault);
		} finally {
			this.#loading.splice(this.#loading.indexOf(load), 1);
		}
		this.#fetch();
	}

	#keep(number: number, page: Page): void {
		this.#pages.delete(number);
		this.#pages.set(number, page);
		for (const oldest of this.#pages.keys()) {
			if (this.#pages.size <= kept) break;
			this.#pages.delete(oldest);
		}
		this.#source.onarrive();
	}
}

/** Pages by urgency: those in the window, the one in focus, then the neighbours on both sides. */
function pagesOf({ first, last, pinned, rowCount }: Wanted): number[] {
	if (rowCount <= 0) return [];
	const end = Math.floor((rowCount - 1) / pageRows);
	const from = Math.floor(first / pageRows);
	const to = Math.floor(last / pageRows);
	const inView = Array.from({ length: to - from + 1 }, (_, step) => from + step);
	const inFocus = pinned === null ? [] : [Math.floor(pinned / pageRows)];
	const pages = [...inView, ...inFocus, to + 1, from - 1];
	return [...new Set(pages)].filter((page) => page >= 0 && page <= end);
}
