import { rowKey, type Decisions } from '../domain/decisions';
import { ownValue, withoutKey } from '../domain/own-value';

/** Without what is empty. */
export function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
}

/** One thing said of a column: its level, its year, whether it holds targets …; '': as its words say. */
export function withFacet({ facets }: Decisions, key: string, facet: string, value: string) {
	const others = withoutKey(facets, key);
	const all = filled({ ...ownValue(facets, key), [facet]: value });
	return { facets: Object.keys(all).length > 0 ? { ...others, [key]: all } : others };
}

/** Two columns exchanged, or put back where they were exchanged before. */
export function withExchange({ swaps }: Decisions, one: string, other: string): Pick<Decisions, 'swaps'> {
	const isPair = (pair: readonly string[]) => pair.includes(one) && pair.includes(other);
	return { swaps: swaps.some(isPair) ? swaps.filter((pair) => !isPair(pair)) : [...swaps, [one, other]] };
}

/** What a row is: 'skip', 'data', 'total', 'total:' and a unit; '': as the reader finds. */
export function withRow({ rows }: Decisions, sheet: string | null, line: number, value: string) {
	return { rows: filled({ ...rows, [rowKey(sheet, line)]: value }) };
}

/** Without the answer about a name. */
export function withoutName({ names }: Decisions, key: string): Pick<Decisions, 'names'> {
	return { names: withoutKey(names, key) };
}
