import { capital, type Language } from '../domain/base/format';
import { splitPrefix } from '../domain/units/names';
import { wholeNouns } from './shared/whole';

const hole = (at: number) => `\u0000${at}\u0000`;

function said(text: string, noun: string, language: Language): string {
	return text.replace(wholeNouns[language].province, (word) =>
		/^\p{Lu}/u.test(word) ? capital(noun) : noun,
	);
}

/** A sentence with what is put into it left as it is: the name of a unit may hold the word. */
function filled(text: string, given: readonly unknown[], noun: string, language: Language): string {
	const kept = given.flatMap((one) => (typeof one === 'string' && /province|tỉnh/iu.test(one) ? [one] : []));
	const open = kept.reduce((all, one, at) => all.replaceAll(one, hole(at)), text);
	return kept.reduce((all, one, at) => all.replaceAll(hole(at), one), said(open, noun, language));
}

function reworded(words: unknown, noun: string, language: Language): unknown {
	if (typeof words === 'string') return said(words, noun, language);
	if (typeof words === 'function')
		return (...given: readonly unknown[]) => {
			const text: unknown = (words as (...given: readonly unknown[]) => unknown)(...given);
			return typeof text === 'string' ? filled(text, given, noun, language) : text;
		};
	if (Array.isArray(words)) return words.map((one: unknown) => reworded(one, noun, language));
	if (typeof words !== 'object' || words === null) return words;
	return Object.fromEntries(
		Object.entries(words).map(([key, one]) => [key, reworded(one, noun, language)] as const),
	);
}

const made = new WeakMap<object, Map<string, unknown>>();

/**
 * Sentences about the whole of a data set as its root has it, which they call a province: "Tỷ lệ toàn tỉnh" is "Tỷ lệ
 * toàn huyện" where the root is Huyện Thủ Thừa. `root`: its Vietnamese name.
 */
export function inWhole<T extends object>(words: T, root: string | undefined, language: Language): T {
	const { subtype } = splitPrefix(root ?? '');
	if (subtype === null || subtype === 'tinh') return words;
	const noun = wholeNouns[language].nouns[subtype];
	const known = made.get(words) ?? new Map<string, unknown>();
	made.set(words, known);
	if (!known.has(noun)) known.set(noun, reworded(words, noun, language));
	return known.get(noun) as T;
}

/** The same for the words of a page in the reader's language. */
export const wholeWords = <T extends object>(
	words: Readonly<Record<Language, T>>,
	{
		language,
		info,
	}: { readonly language: Language; readonly info: { readonly root_name?: string | undefined } },
): T => inWhole(words[language], info.root_name, language);
