import type { Language } from '../domain/base/format';

/** The same sentences, whatever they say. */
export type Loose<T> = T extends (...words: infer W) => string
	? (...words: W) => string
	: T extends string
		? string
		: T extends RegExp
			? RegExp
			: { readonly [K in keyof T]: Loose<T[K]> };

/** What one screen says, by language. Vietnamese comes with the screen; another language when it is spoken. */
export type Words<T> = Readonly<Record<Language, Loose<T>>>;

/** What another language has to say: the type check finds a sentence that is missing. */
export type Said<W extends Readonly<Record<Language, unknown>>> = W['vi'];

/** The words of a language, by the file they stand in: 'compare/heatmap'. */
export type Spoken = ReadonlyMap<string, object>;

type Catalogue = Readonly<Record<string, object>> & { readonly vi: object };

const catalogues = new Map<string, Catalogue>();
const known = new Map<string, Spoken>();

/** What a language has not said Vietnamese says. */
const addTo = (file: string, all: Catalogue, language: string, spoken: Spoken) =>
	Object.assign(all, { [language]: spoken.get(file) ?? all.vi });

/** `file`: where the words stand, below `messages` and below the folder of each other language. */
export function words<T extends object>(file: string, vi: T): Words<T> {
	const all: Catalogue = { vi };
	for (const [language, spoken] of known) addTo(file, all, language, spoken);
	catalogues.set(file, all);
	return all as Catalogue & Words<T>;
}

/** From now on every catalogue has the words of this language, also one that is loaded later. */
export function learn(language: string, spoken: Spoken): void {
	known.set(language, spoken);
	for (const [file, all] of catalogues) addTo(file, all, language, spoken);
}

/**
 * Every catalogue that is loaded, by its file.
 * @internal tested catalogue by catalogue
 */
export const loadedWords = (): ReadonlyMap<string, Catalogue> => catalogues;
