import { isSame, type Decisions } from '../../domain/schema/decisions';
import { ownValue } from '../../domain/base/own-value';
import type { Understood } from '../../intake/issues/issue-collector';
import type { FactName } from '../../intake/meaning/words/line';

type Read = Pick<Understood, 'tables'>;
type Texts = Readonly<Record<string, string>>;

const said = (value: unknown) => JSON.stringify(value ?? null);
const isAlike = (one: unknown, other: unknown) => said(one) === said(other);

/** Do two files have the same columns, table by table? */
function haveOneShape(one: Read, other: Read): boolean {
	const shapes = ({ tables }: Read) => tables.map(({ shape }) => shape);
	return one.tables.length > 0 && isAlike(shapes(one), shapes(other));
}

const factOfFacet: Readonly<Record<string, FactName>> = {
	level: 'level',
	period: 'year',
	role: 'kind',
	kind: 'kind',
	quality: 'quality',
	part: 'part',
};

/** Do both files say the same of this, or both nothing? What one file says of itself is no answer for another. */
function saySame(fact: string | undefined, one: Read, other: Read): boolean {
	const values = ({ tables }: Read) => tables.map(({ facts }) => ownValue(facts, fact ?? '')?.value);
	return fact === undefined || isAlike(values(one), values(other));
}

/** What stands in `theirs` as it stood `before` becomes what it is `after`, key by key. */
function carried(theirs: Texts, before: Texts, after: Texts, holds: (key: string) => boolean): Texts {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	const changed = [...keys].filter(
		(key) =>
			ownValue(before, key) !== ownValue(after, key) &&
			ownValue(theirs, key) === ownValue(before, key) &&
			holds(key),
	);
	const kept = Object.entries(theirs).filter(([key]) => !changed.includes(key));
	const made = Object.entries(after).filter(([key]) => changed.includes(key));
	return Object.fromEntries([...kept, ...made]);
}

/** Whose figures they are is each file's own. */
const own: ReadonlySet<string> = new Set(['unit']);

/**
 * What an answer about one file means for another with the same columns: its decisions with it, or null where it changes
 * nothing. An answer is carried to where the other file said the same before it, or nothing; a taken-back one likewise.
 */
export function carriedOver(
	theirs: Decisions,
	{ before, after }: { readonly before: Decisions; readonly after: Decisions },
	from: Read,
	to: Read,
): Decisions | null {
	if (!haveOneShape(from, to)) return null;
	const columns = carried(theirs.columns, before.columns, after.columns, () => true);
	const assume = carried(
		theirs.assume,
		before.assume,
		after.assume,
		(key) => !own.has(key) && saySame(key, from, to),
	);
	const facets = new Map(Object.entries(theirs.facets));
	for (const key of new Set([...Object.keys(before.facets), ...Object.keys(after.facets)])) {
		const all = carried(
			facets.get(key) ?? {},
			ownValue(before.facets, key) ?? {},
			ownValue(after.facets, key) ?? {},
			(facet) => saySame(ownValue(factOfFacet, facet), from, to),
		);
		if (Object.keys(all).length > 0) facets.set(key, all);
		else facets.delete(key);
	}
	const swaps = carriedSwaps(theirs.swaps, before.swaps, after.swaps, to);
	const made: Decisions = { ...theirs, columns, assume, facets: Object.fromEntries(facets), swaps };
	return isSame(made, theirs) ? null : made;
}

/** Columns are exchanged where the numbers of the other file say so too; taken back wherever they were. */
function carriedSwaps(
	theirs: Decisions['swaps'],
	before: Decisions['swaps'],
	after: Decisions['swaps'],
	{ tables }: Read,
): Decisions['swaps'] {
	const isIn = (all: Decisions['swaps'], pair: readonly string[]) => all.some((one) => isAlike(one, pair));
	const isSwapped = (keys: readonly string[]) =>
		tables.some(({ lines }) =>
			lines.some(({ key, proof }) => proof?.kind === 'swapped' && keys.includes(key)),
		);
	const gone = before.filter((pair) => !isIn(after, pair));
	const added = after.filter((pair) => !isIn(before, pair) && !isIn(theirs, pair) && isSwapped(pair));
	return [...theirs.filter((pair) => !isIn(gone, pair)), ...added];
}
