/** A unit that a name may mean. */
export type Candidate = { readonly id: string; readonly name: string };

/** A written name, where it stands first, and how much of the file hangs on it. */
export type WrittenName = {
	/** Under which the answer is kept: the text, within the unit above where the file names one. */
	readonly key: string;
	readonly text: string;
	readonly sheet: string | null;
	readonly row: number;
	readonly column: string | null;
	/** What was said of it, as `writeAnswer` writes it; null where nothing was. */
	readonly answer: string | null;
	/** Rows with this name. */
	readonly rows: number;
	/** Numbers in those rows. */
	readonly figures: number;
};

/**
 * A name that the reader does not know for sure.
 * likely: one unit is meant as it seems; ambiguous: several fit; unknown: none fits, the nearest are proposed.
 */
export type NameQuestion = WrittenName & {
	readonly kind: 'likely' | 'ambiguous' | 'unknown';
	readonly candidates: readonly Candidate[];
};

/** One row with a name; `figures`: the numbers in it. */
export type Naming<T extends WrittenName> = Omit<T, 'rows'>;

/**
 * The key of a written name: the same text below two parents, or for units of two kinds, may mean two units. `kind`: of
 * the units that a column names, where its header says so and the text does not.
 */
export function nameKey(text: string, scope: string | null, kind: string | null = null): string {
	const own = kind === null ? text : `${kind}:${text}`;
	return scope === null ? own : `${scope}>${own}`;
}

/** No file has so many names of units that nobody knows; each takes as long to look up as hundreds of known ones. */
export const mostUnknown = 5_000;

type Counted<T> = { readonly first: T; rows: number; figures: number };

/** Names by their keys, each once, with what hangs on it. */
class Counts<T extends WrittenName> {
	#all = new Map<string, Counted<Naming<T>>>();

	add(name: Naming<T>): void {
		const known = this.#all.get(name.key);
		if (known === undefined) this.#all.set(name.key, { first: name, rows: 1, figures: name.figures });
		else {
			known.rows += 1;
			known.figures += name.figures;
		}
	}

	get size(): number {
		return this.#all.size;
	}

	get list(): readonly T[] {
		return [...this.#all.values()].map(({ first, rows, figures }) => ({ ...first, rows, figures }) as T);
	}
}

/** The names of a file that must be asked, and those that were answered. */
export class NamesAsked {
	readonly asked = new Counts<NameQuestion>();
	readonly answered = new Counts<WrittenName>();
}
