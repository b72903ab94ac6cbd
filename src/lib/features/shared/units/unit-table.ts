import { clusterIds } from '$lib/domain/units/unit-lens';
import { entryCell } from '$lib/domain/schema/entry-cells';
import { date } from '$lib/domain/base/format';
import { groups } from '$lib/domain/base/group';
import { tidy } from '$lib/domain/units/names';
import { ownValue } from '$lib/domain/base/own-value';
import { daysAfter } from '$lib/domain/measures/period';
import type { RecordOf } from '$lib/domain/schema/tables';
import type { Known } from '$lib/intake/catalogue';
import { kindWord } from './unit-kinds';

export type Unit = RecordOf<'units'>;
type Texts = Readonly<Record<string, string>>;

/** What can be said of a unit, in the order of the columns. */
export const unitFields = ['name', 'kind', 'parent', 'from', 'to', 'into', 'aliases'] as const;
export type UnitField = (typeof unitFields)[number];

/** A unit as the grid shows it; one that is only typed so far has an id that begins with '+'. */
export type UnitRow = {
	readonly id: string;
	/** As it is known; null for a new one. */
	readonly unit: Unit | null;
	readonly cells: Readonly<Record<UnitField, string>>;
	/** The fields that were typed anew. */
	readonly changed: readonly UnitField[];
};

export const isNew = (id: string): boolean => id.startsWith('+');

/** Units of the data set below its root, those above before those below. */
export function unitsBelow({ units, root }: Pick<Known, 'units' | 'root'>): Unit[] {
	const byId = new Map(units.map((unit) => [unit.unit_id, unit]));
	const isBelow = ({ parent_id: parent }: Unit, steps = 0): boolean => {
		if (parent === null || steps > 8) return false;
		const above = byId.get(parent);
		return parent === root || (above !== undefined && isBelow(above, steps + 1));
	};
	// what an old unit became is not its kind of unit: groups of former units are derived
	return [...byId.values()].filter((unit) => unit.level !== 'cluster' && isBelow(unit));
}

/** Stands for a cell that was known and is to be empty: what holds nothing was not typed. */
export const emptied = '-';

/** "a; b" → its parts. */
export const parts = (text: string): string[] =>
	text
		.split(/[;\n]/u)
		.map(tidy)
		.filter((part) => part !== '');

/** Who took each unit over when it ended; a unit that was divided has several. */
export function successorsOf({
	units,
	crosswalk,
}: Pick<Known, 'units' | 'crosswalk'>): ReadonlyMap<string, readonly RecordOf<'crosswalk'>[]> {
	const ends = new Map(units.map(({ unit_id, valid_to }) => [unit_id, valid_to]));
	const clusters = clusterIds(units);
	const taken = crosswalk.filter(({ from_unit, to_unit, effective_date }) => {
		const end = ends.get(from_unit) ?? null;
		return end !== null && !clusters.has(to_unit) && effective_date === daysAfter(end, 1);
	});
	return groups(taken, ({ from_unit }) => from_unit);
}

/** What is known, with what was typed over it, and the new units; the last row is empty, to be written into. */
export function unitRows(
	known: Pick<Known, 'units' | 'aliases' | 'crosswalk' | 'root'>,
	texts: Texts,
): UnitRow[] {
	const names = new Map(known.units.map(({ unit_id, name_vi }) => [unit_id, name_vi]));
	const successors = successorsOf(known);
	const aliases = groups(known.aliases, ({ unit_id }) => unit_id);
	const rowOf = (id: string, unit: Unit | null, now: Record<UnitField, string>): UnitRow => {
		const changed = unitFields.filter((field) => {
			const text = ownValue(texts, entryCell(id, field));
			return text !== undefined && text !== now[field];
		});
		const cells = { ...now };
		for (const field of changed) {
			const text = ownValue(texts, entryCell(id, field)) ?? '';
			cells[field] = text === emptied ? '' : text;
		}
		return { id, unit, cells, changed };
	};
	const listed = unitsBelow(known).map((unit) =>
		rowOf(unit.unit_id, unit, {
			name: unit.name_vi,
			kind: kindWord(unit),
			parent: names.get(unit.parent_id ?? '') ?? '',
			from: unit.valid_from === null ? '' : date(unit.valid_from, 'vi'),
			to: unit.valid_to === null ? '' : date(unit.valid_to, 'vi'),
			into: (successors.get(unit.unit_id) ?? [])
				.map(({ to_unit }) => names.get(to_unit) ?? to_unit)
				.join('; '),
			aliases: [...new Set((aliases.get(unit.unit_id) ?? []).map(({ alias }) => alias))].join('; '),
		}),
	);
	const empty = { name: '', kind: '', parent: '', from: '', to: '', into: '', aliases: '' };
	const typed = newIds(texts);
	const next = `+${(typed.at(-1)?.number ?? 0) + 1}`;
	return [...listed, ...[...typed.map(({ id }) => id), next].map((id) => rowOf(id, null, empty))];
}

/** The new units that something was typed of, in the order in which they were begun. */
function newIds(texts: Texts): { id: string; number: number }[] {
	const ids = new Set(
		Object.keys(texts).flatMap((key) => {
			const [id] = JSON.parse(key) as [string, string];
			return isNew(id) ? [id] : [];
		}),
	);
	return [...ids].map((id) => ({ id, number: Number(id.slice(1)) })).toSorted((a, b) => a.number - b.number);
}
