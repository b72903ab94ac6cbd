import type { Table } from 'apache-arrow';
import { ownValue } from '../../domain/base/own-value';
import * as words from '../../domain/schema/vocabulary';
import { DatabaseError } from '../engine/error';

/** Columns that hold one word of a few. */
const vocabularies = {
	level: words.levels,
	schoolLevel: words.schoolLevels,
	leavingLevel: words.leavingLevels,
	targetKind: words.unitTargetKinds,
	targetState: words.targetStates,
	quality: words.qualities,
	direction: words.directions,
	role: words.roles,
	noteKind: words.noteKinds,
} as const;
type Vocabularies = typeof vocabularies;

type Kind = 'text' | 'integer' | 'number' | 'boolean' | keyof Vocabularies;

/** What a column of an answer holds; `?` allows null. Cast in the last SELECT, everything else is refused. */
export type Cell = Kind | `${Kind}?`;

export type Shape = Readonly<Record<string, Cell>>;

type Held<C extends Cell> = C extends `${infer B}?`
	? Held<B & Cell> | null
	: C extends 'text'
		? string
		: C extends keyof Vocabularies
			? Vocabularies[C][number]
			: C extends 'boolean'
				? boolean
				: number;

export type RowOf<S extends Shape> = { -readonly [K in keyof S]: Held<S[K]> };

function isHeld(cell: Cell, value: unknown): boolean {
	if (value === null) return cell.endsWith('?');
	if (cell.startsWith('text')) return typeof value === 'string';
	const known: readonly unknown[] | undefined = ownValue(vocabularies, cell.replace('?', ''));
	if (known) return known.includes(value);
	if (cell.startsWith('boolean')) return typeof value === 'boolean';
	if (typeof value !== 'number') return false;
	return cell.startsWith('number') || Number.isInteger(value);
}

/** Arrow table → plain rows of the declared shape; a column or value that does not fit is an error. */
export function decode<S extends Shape>(table: Table, shape: S): RowOf<S>[] {
	const columns = (Object.entries(shape) as [keyof S & string, Cell][]).map(([name, cell]) => {
		const vector = table.getChild(name);
		if (!vector) throw new DatabaseError('shape', `The answer has no column "${name}".`);
		return { name, cell, vector };
	});
	const rows: RowOf<S>[] = [];
	for (let index = 0; index < table.numRows; index++) {
		const row: Record<string, unknown> = {};
		for (const { name, cell, vector } of columns) {
			const value: unknown = vector.get(index) ?? null;
			if (!isHeld(cell, value))
				throw new DatabaseError('shape', `Column "${name}" holds ${typeof value}, not ${cell}.`);
			row[name] = value;
		}
		rows.push(row as RowOf<S>);
	}
	return rows;
}
