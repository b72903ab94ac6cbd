import type { TableColumn, TableSort } from '$lib/components/table/table';
import type { Decisions } from '$lib/domain/schema/decisions';
import { readAnswer, type NameAnswer, type NewLevel } from '$lib/domain/units/name-answer';
import { compareVi, levelsOf, splitPrefix } from '$lib/domain/units/names';
import { ownValue } from '$lib/domain/base/own-value';
import { listFinder } from '$lib/domain/units/search';
import type { Candidate, NameQuestion, WrittenName } from '$lib/intake/units/names-asked';
import { namesSchool } from '$lib/intake/units/name-kinds';

/** One written name of the file as the table shows it. */
export type NameRow = Pick<WrittenName, 'key' | 'text' | 'rows' | 'figures'> & {
	readonly kind: NameQuestion['kind'] | 'decided';
	readonly candidates: readonly Candidate[];
	readonly answer: NameAnswer | null;
};

type ColumnName = 'text' | 'rows' | 'figures' | 'near' | 'decision';
export const nameColumns = (labels: Readonly<Record<ColumnName, string>>): TableColumn[] => [
	{ key: 'text', label: labels.text, sortable: true },
	{ key: 'rows', label: labels.rows, align: 'end', sortable: true },
	{ key: 'figures', label: labels.figures, align: 'end', sortable: true },
	{ key: 'near', label: labels.near, sortable: true },
	{ key: 'decision', label: labels.decision, sortable: true },
];

export const shownKinds = ['open', 'likely', 'ambiguous', 'unknown', 'decided'] as const;
export type ShownKind = (typeof shownKinds)[number];

/** Whether a name waits no longer; one of which only the unit above it is known still does. */
const isFinal = (answer: NameAnswer | null) => answer !== null && answer.kind !== 'below';

/**
 * The names that wait and those of which something was said. What was decided last counts at once, before the file is
 * read again.
 */
export function nameRows(
	asked: readonly NameQuestion[],
	answered: readonly WrittenName[],
	{ names }: Pick<Decisions, 'names'>,
): NameRow[] {
	const saidOf = (key: string) => {
		const text = ownValue(names, key);
		return text === undefined ? null : readAnswer(text);
	};
	const waiting = asked.map(({ key, text, rows, figures, kind, candidates }): NameRow => {
		const answer = saidOf(key);
		return { key, text, rows, figures, kind: isFinal(answer) ? 'decided' : kind, candidates, answer };
	});
	const waits = new Set(asked.map(({ key }) => key));
	const told = answered.flatMap(({ key, text, rows, figures }): NameRow[] => {
		const answer = saidOf(key);
		if (waits.has(key)) return [];
		const kind = answer === null ? 'unknown' : 'decided';
		return [{ key, text, rows, figures, kind, candidates: [], answer }];
	});
	return [...waiting, ...told];
}

export const isShown = ({ kind }: NameRow, shown: ShownKind): boolean =>
	shown === 'open' ? kind !== 'decided' : kind === shown;

/** The rows whose name answers what was typed. */
export function withText(rows: readonly NameRow[], typed: string): readonly NameRow[] {
	if (typed.trim() === '') return rows;
	return listFinder(rows.map((row) => ({ label: row.text, row })))(typed).map(({ row }) => row);
}

/** In the order of a column; equals in the order of their names. `wordsOf`: what the table says there. */
export function sortedNames(
	rows: readonly NameRow[],
	{ key, dir }: TableSort,
	wordsOf: (row: NameRow, key: string) => string,
): NameRow[] {
	const by = (one: NameRow, other: NameRow) =>
		key === 'rows' || key === 'figures'
			? one[key] - other[key]
			: key === 'text'
				? 0
				: compareVi(wordsOf(one, key), wordsOf(other, key));
	const sign = dir === 'asc' ? 1 : -1;
	return rows.toSorted((one, other) => {
		const order = by(one, other);
		return order === 0 ? compareVi(one.text, other.text) * (key === 'text' ? sign : 1) : order * sign;
	});
}

/** Does a written name say that it is a unit of another kind than this? */
export function isOfOtherKind(text: string, level: NewLevel): boolean {
	const { subtype } = splitPrefix(text);
	if (subtype !== null) return !levelsOf[subtype].includes(level);
	return level !== 'school' && namesSchool(text);
}

export const noKeys: ReadonlySet<string> = new Set();

/** The keys with this one, or without it where it was there. */
export const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
	new Set(keys.has(key) ? [...keys].filter((own) => own !== key) : [...keys, key]);

/** The keys with those of these rows. */
export const withRows = (keys: ReadonlySet<string>, rows: readonly NameRow[]): ReadonlySet<string> =>
	new Set([...keys, ...rows.map(({ key }) => key)]);
