import { rowKey, type Decisions } from '../../domain/schema/decisions';
import { readAnswer, writeAnswer, type NameAnswer } from '../../domain/units/name-answer';
import { ownValue, withoutKey } from '../../domain/base/own-value';

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

/** With answers about names; null: without one. */
export function withNames(
	{ names }: Pick<Decisions, 'names'>,
	said: ReadonlyMap<string, NameAnswer | null>,
): Pick<Decisions, 'names'> {
	const others = Object.entries(names).filter(([key]) => !said.has(key));
	const made = [...said].flatMap(([key, answer]) =>
		answer === null ? [] : [[key, writeAnswer(answer)] as const],
	);
	return { names: Object.fromEntries([...others, ...made]) };
}

/** Without what was said of names. */
export const withoutNames = (decisions: Pick<Decisions, 'names'>, keys: readonly string[]) =>
	withNames(decisions, new Map(keys.map((key) => [key, null])));

/** The unit that an answer names; a name that is new, or set aside, is so in its own file alone. */
function unitOf(names: Decisions['names'], key: string): string | null {
	const text = ownValue(names, key);
	const answer = text === undefined ? null : readAnswer(text);
	return answer?.kind === 'unit' ? answer.unit : null;
}

/** Which names mean another unit than before, or one no longer (null): what later files learn of it. */
export function learntNames(
	before: Decisions['names'],
	after: Decisions['names'],
): ReadonlyMap<string, string | null> {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return new Map(
		keys.flatMap((key) => {
			const unit = unitOf(after, key);
			return unit === unitOf(before, key) ? [] : [[key, unit] as const];
		}),
	);
}
