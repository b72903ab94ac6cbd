import type { Language } from '../domain/base/format';
import { learn, type Spoken } from './words';

declare module '../domain/base/format' {
	interface Languages {
		readonly en: true;
	}
}

type Fetched = { readonly default: Spoken };

/**
 * A language is one folder beside this file and one line here. Its code is also that of its numbers and days
 * (BCP 47). Vietnamese stands with the screens: it needs no fetching.
 */
const languages: Readonly<
	Record<Language, { readonly label: string; readonly fetch?: () => Promise<Fetched> }>
> = {
	vi: { label: 'VI' },
	en: { label: 'EN', fetch: () => import('./en') },
};

export const languageCodes = Object.keys(languages) as Language[];

export const languageLabel = (language: Language): string => languages[language].label;

/** The next one of the list, after the last the first. */
export const languageAfter = (language: Language): Language =>
	languageCodes[(languageCodes.indexOf(language) + 1) % languageCodes.length] ?? 'vi';

export const isLanguage = (code: string | null): code is Language =>
	languageCodes.some((one) => one === code);

const fetched = new Set<Language>(['vi']);

/** Resolves when every catalogue has this language; it is fetched once. */
export async function speakable(language: Language): Promise<void> {
	if (fetched.has(language)) return;
	const words = await languages[language].fetch?.();
	if (words) learn(language, words.default);
	fetched.add(language);
}
