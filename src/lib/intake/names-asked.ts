/** A unit that a name may mean. */
export type Candidate = { readonly id: string; readonly name: string };

/**
 * A name that the reader does not know for sure.
 * likely: one unit is meant as it seems; ambiguous: several fit; unknown: none fits, the nearest are proposed.
 */
export type NameQuestion = {
	/** Under which the answer is kept: the text, within the unit above where the file names one. */
	readonly key: string;
	readonly text: string;
	readonly kind: 'likely' | 'ambiguous' | 'unknown';
	readonly candidates: readonly Candidate[];
	readonly sheet: string | null;
	readonly row: number;
	readonly column: string | null;
	/** Rows that wait for the answer. */
	readonly rows: number;
};

/**
 * The key of a written name: the same text below two parents, or for units of two kinds, may mean two units. `kind`: of
 * the units that a column names, where its header says so and the text does not.
 */
export function nameKey(text: string, scope: string | null, kind: string | null = null): string {
	const own = kind === null ? text : `${kind}:${text}`;
	return scope === null ? own : `${scope}>${own}`;
}

const most = 200;

/** No file has so many names of units that nobody knows; each takes as long to look up as hundreds of known ones. */
export const mostUnknown = 5_000;

/** The names of a file that must be asked, each once, with the number of its rows. */
export class NamesAsked {
	#questions = new Map<string, NameQuestion>();
	#beyond = new Set<string>();

	ask(question: Omit<NameQuestion, 'rows'>): void {
		const known = this.#questions.get(question.key);
		if (known) this.#questions.set(question.key, { ...known, rows: known.rows + 1 });
		else if (this.#questions.size < most) this.#questions.set(question.key, { ...question, rows: 1 });
		else this.#beyond.add(question.key);
	}

	/** Of the names, each counted once. */
	get count(): number {
		return this.#questions.size + this.#beyond.size;
	}

	get list(): readonly NameQuestion[] {
		return [...this.#questions.values()];
	}
}
