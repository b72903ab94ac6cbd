import { foldKey, levelsOf, looseKey, splitPrefix, tidy } from './names';

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
 * @internal tested pair by pair
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

/** Something on a list that says where it belongs. */
export type Listed = {
	readonly label: string;
	readonly detail?: string | undefined;
	/** What people also call it. */
	readonly also?: readonly string[] | undefined;
};

/**
 * Everything on a list that answers what was typed, in its order: first what is called so, then what merely lies there.
 * Every word typed begins a word; the type may be in short ('tp hcm') and words may be run together ('daklak'). What
 * somebody calls by another name in full is meant, and nothing else: 'Hà Tây' is no 'Tây Hồ, Hà Nội'. The type of what
 * is listed is no part of its name: 'P. Bến Thành' is not 'Thành phố Bến Cát'.
 */
export function listFinder<T extends Listed>(options: readonly T[]): (typed: string) => readonly T[] {
	const keys = options.map((option) => {
		const { label, detail = '', also = [] } = option;
		const { subtype, rest } = splitPrefix(label);
		const names = [label, rest, ...also].map((name) => words(name));
		const place = placesIn(detail);
		return { option, subtype, names, own: words(rest), place, also: also.map(oneLine) };
	});
	return (typed) => {
		const asked = words(typed);
		if (asked.length === 0) return options;
		const { subtype, rest } = splitPrefix(typed);
		const bare = words(rest);
		const meant = keys.filter((key) =>
			[asked, ...(subtype === null || subtype === key.subtype ? [bare] : [])].some((one) =>
				key.also.includes(one.join(' ')),
			),
		);
		if (meant.length > 0) return meant.map(({ option }) => option);
		const isCommune = subtype !== null && levelsOf[subtype].every((level) => level === 'commune');
		const [called, there]: [T[], T[]] = [[], []];
		for (const { option, subtype: type, names, own, place } of keys) {
			const ways = subtype !== null && subtype === type ? [asked, bare] : [asked];
			const isShort = ways.length > 1 && names.some((name) => begins(bare, name));
			if (isShort || names.some((name) => isCalled(asked, name))) called.push(option);
			// a commune in short is no word of a district: 'P. Bến Thành' is not 'Thạnh Phú, Bến Tre'
			else if (isCommune && subtype !== type) continue;
			else if (ways.some((way) => liesThere(way, own, place))) there.push(option);
		}
		return [...called, ...there];
	};
}

/** Is what was typed where something lies, or its name with where it lies, in either order? */
function liesThere(typed: readonly string[], own: readonly string[], place: readonly string[]): boolean {
	const isIn = (word: string, list: readonly string[]) => list.some((one) => one.startsWith(word));
	if (typed.every((word) => isIn(word, place))) return true;
	const bare = words(splitPrefix(place.join(' ')).rest);
	const isPlaceFirst = bare.length > 0 && bare.every((word, at) => typed[at] === word);
	if (!isPlaceFirst && !isIn(typed[0] ?? '', own)) return false;
	return typed.every((word) => isIn(word, own) || isIn(word, place));
}

/** Names only: 'Tỉnh Kon Tum, đến 30/6/2025' lies in Kon Tum, and 'Măng Đen' is not what 'đến' says. */
const placesIn = (detail: string) => words((detail.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' '));

const oneLine = (name: string) => words(name).join(' ');

const begins = (typed: readonly string[], name: readonly string[]) =>
	typed.every((word, at) => name[at]?.startsWith(word));

/** Do the words typed stand in a name one after another, or begin it when both are run together? */
const isCalled = (typed: readonly string[], name: readonly string[]) =>
	isRun(typed, name) || (typed.join('').length > 3 && name.join('').startsWith(typed.join('')));

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
