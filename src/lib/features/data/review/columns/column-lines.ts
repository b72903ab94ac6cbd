import { headerKey } from '$lib/intake/layout/header-key';
import type { TableRead } from '$lib/intake/issues/issue-collector';
import { columnLetters } from '$lib/domain/base/column-letters';
import type { ColumnLine, Said, Saying } from '$lib/intake/meaning/words/line';

const steered = ['level', 'period', 'role', 'measure'] as const;
export type Steered = (typeof steered)[number];

/** One thing that was read of a column; `value` is null where nobody says it. */
export type FacetTold = {
	readonly name: Steered;
	readonly value: string | null;
	readonly isAsked: boolean;
};

/** One line above the grid: what a column was read as, and who says so. */
export type LineTold = {
	readonly index: number;
	readonly letter: string;
	/** Under which decisions about the column are kept. */
	readonly key: string;
	readonly name: string;
	/** As `meaningKey` writes it. */
	readonly meaning: string;
	readonly left: ColumnLine['left'];
	readonly isAsked: boolean;
	readonly facets: readonly FacetTold[];
	readonly from: readonly Saying[];
	readonly proof: ColumnLine['proof'];
};

const measured: ReadonlySet<ColumnLine['part']> = new Set([
	'numerator',
	'denominator',
	'rate',
	'fraction',
	'target',
	'planned',
	'students',
] as const);

/** Left out for want of a word, not because of what it is: its facets may bring it in. */
const undecided: ReadonlySet<ColumnLine['left']> = new Set(['unknown', 'other', 'same', 'plan'] as const);

export function linesTold(table: TableRead): LineTold[] {
	return table.header.flatMap((name, index) => {
		if (name === '') return [];
		const line = table.lines.find((one) => one.index === index);
		return [line === undefined ? plain(table, name, index) : told(table, name, line)];
	});
}

/** A column of a canonical table: its code says all. */
function plain({ meanings }: TableRead, name: string, index: number): LineTold {
	const meaning = meanings[index] ?? 'unknown';
	const left =
		meaning === 'unknown' || meaning === 'personal'
			? meaning
			: meaning === 'empty'
				? 'ignored'
				: meaning === 'ordinal'
					? 'order'
					: null;
	return {
		index,
		letter: columnLetters(index),
		key: headerKey(name),
		name,
		meaning,
		left,
		isAsked: false,
		facets: [],
		from: ['column'],
		proof: null,
	};
}

function told(table: TableRead, name: string, line: ColumnLine): LineTold {
	const { index, letter, key, left, asked, proof, part } = line;
	const isSteered = (left === null && measured.has(part)) || asked.length > 0 || undecided.has(left);
	const facets = isSteered
		? steered.map((facet) => ({
				name: facet,
				value: valueOf(facet, line, table),
				isAsked: asked.some((one) => one === facet),
			}))
		: [];
	return {
		index,
		letter,
		key,
		name,
		meaning: table.meanings[index] ?? 'unknown',
		left,
		isAsked: asked.length > 0,
		facets: left === null ? facets : facets.filter(({ value, isAsked }) => value !== null || isAsked),
		from: sources(line),
		proof,
	};
}

function valueOf(facet: Steered, { facets, part }: ColumnLine, { facts }: TableRead): string | null {
	const own = facets[facet]?.value ?? null;
	if (own !== null) return own;
	if (facet === 'level') return facts.level.value;
	if (facet === 'period') return facts.year.value;
	if (facet !== 'role') return null;
	if (part === 'planned') return 'plan';
	if (part === 'target') return 'target';
	return part === null ? null : 'result';
}

/** Who says what the column is, the first word first. */
function sources({ facets, left }: ColumnLine): Saying[] {
	const said = (left === null ? [facets.what, facets.level, facets.period] : [facets.role, facets.what]).filter(
		(one): one is Said => one !== undefined,
	);
	return [...new Set(said.map(({ from }) => from))].filter((from) => from !== 'usual');
}
