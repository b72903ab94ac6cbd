import { foldKey, looseKey, splitPrefix, tidy } from './names';

/** Something that can be looked for by its words. */
export type Findable = { readonly label: string; readonly also?: readonly string[] };

const words = (text: string) =>
	looseKey(text)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);

/**
 * How well a name answers what was typed, higher is better; null for no match. Diacritics need not be typed: every
 * word typed must begin a word of the name. Best is the whole name, then its beginning (without the type of unit too),
 * then words in order, then any; marks that were typed and agree decide between equals. The type may be in short: 'TP.'.
 */
export function matchScore(query: string, label: string): number | null {
	const whole = scoreOf(query, label);
	if (whole !== null) return whole;
	const { subtype, rest } = splitPrefix(query);
	return subtype !== null && subtype === splitPrefix(label).subtype ? scoreOf(rest, label) : null;
}

function scoreOf(query: string, label: string): number | null {
	const typed = words(query);
	if (typed.length === 0) return null;
	const own = words(label);
	if (!typed.every((word) => own.some((one) => one.startsWith(word)))) return null;
	const bare = words(splitPrefix(label).rest);
	const asked = typed.join(' ');
	const starts = (list: readonly string[]) => list.join(' ').startsWith(asked);
	const base =
		bare.join(' ') === asked || own.join(' ') === asked
			? 4
			: starts(bare)
				? 3
				: starts(own)
					? 2.5
					: isRun(typed, own)
						? 2
						: 1;
	const isMarked = /[^ -~]/.test(query.normalize('NFD'));
	const agrees = isMarked && foldKey(label).includes(foldKey(tidy(query)));
	return base + (agrees ? 0.4 : 0) - Math.min(label.length, 90) / 1000;
}

/** Do the typed words begin neighbouring words, in their order? */
function isRun(typed: readonly string[], own: readonly string[]): boolean {
	return own.some((_, at) => typed.every((word, index) => own[at + index]?.startsWith(word)));
}

/** The best answers first; of equals the given order stays. */
export function found<T extends Findable>(query: string, list: readonly T[], most: number): T[] {
	const scored = list.flatMap((item) => {
		const scores = [item.label, ...(item.also ?? [])].flatMap((name, index) => {
			const score = matchScore(query, name);
			return score === null ? [] : [index === 0 ? score : score - 0.5];
		});
		return scores.length === 0 ? [] : [{ item, score: Math.max(...scores) }];
	});
	return scored
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ item }) => item);
}
