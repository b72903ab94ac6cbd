import { tidy } from '$lib/domain/units/names';
import { daysAfter } from '$lib/domain/measures/period';
import type { RecordOf } from '$lib/domain/schema/tables';
import type { Known } from '$lib/intake/catalogue';
import { day } from '$lib/intake/cells/cell';
import { kindInName, kindOf, type UnitKind } from './unit-kinds';
import { isSameText, unitNames, type UnitNamed } from './unit-names';
import { successorsOf, type Unit, type UnitField, type UnitRow } from './unit-table';

/** What may be wrong with a cell. */
export type UnitFault =
	| 'noName'
	| 'sameName'
	| 'noKind'
	| 'otherLevel'
	| 'noParent'
	| 'nobody'
	| 'several'
	| 'itself'
	| 'noDay'
	| 'order'
	| 'noEnd'
	| 'aliasTaken'
	| 'aliasStays';

type CellFault = { readonly id: string; readonly field: UnitField; readonly fault: UnitFault };

export const changeKinds = ['added', 'renamed', 'merged', 'ended', 'otherwise'] as const;

/** What was typed, as the rows of the tables that it changes. */
export type UnitChanges = {
	readonly units: readonly Unit[];
	readonly aliases: readonly RecordOf<'aliases'>[];
	readonly crosswalk: readonly RecordOf<'crosswalk'>[];
	readonly faults: readonly CellFault[];
	/** How many units are added, renamed …; each counts once. */
	readonly counts: Readonly<Record<(typeof changeKinds)[number], number>>;
};

type Successor = Pick<
	RecordOf<'crosswalk'>,
	'to_unit' | 'weight_bp' | 'basis' | 'source_id' | 'verified' | 'note'
>;

/** One row, read: the kind, the days and the other units it names. */
type Read = {
	readonly row: UnitRow;
	readonly unitId: string;
	readonly kind: UnitKind;
	readonly parentId: string;
	readonly from: string | null;
	readonly to: string | null;
	/** Who takes it over from the day after its last, with the share of each. */
	readonly into: readonly Successor[];
	readonly aliases: readonly string[];
};

/**
 * Reads the rows that were typed or changed: what each becomes, or what is wrong with it. Nothing is guessed, and
 * where something is wrong with a row nothing of it is taken. `today`: names are looked for among who lives then first.
 */
export function unitChanges(
	rows: readonly UnitRow[],
	known: Pick<Known, 'units' | 'aliases' | 'crosswalk' | 'root'>,
	today: string,
): UnitChanges {
	const touched = rows.filter(({ changed }) => changed.length > 0);
	const names = unitNames(touched, known, today);
	const successors = successorsOf(known);
	const faults: CellFault[] = [];
	const read = touched.flatMap((row): Read[] => {
		const before = faults.length;
		const wrong = (field: UnitField, fault: UnitFault) => void faults.push({ id: row.id, field, fault });
		const idIn = (field: UnitField, found: UnitNamed | null) => {
			if (found === null || 'id' in found) return found?.id ?? null;
			wrong(field, found.fault);
			return null;
		};
		if (tidy(row.cells.name) === '') wrong('name', 'noName');
		const kind = kindFor(row);
		if (kind === null) wrong('kind', 'noKind');
		else if (row.unit !== null && kind.level !== row.unit.level) wrong('kind', 'otherLevel');
		const parentId = idIn('parent', names.parentOf(row, kind));
		if (parentId !== null && hasTwin(row, parentId)) wrong('name', 'sameName');
		const [from, to] = [dayIn(row.cells.from), dayIn(row.cells.to)];
		if (from === undefined) wrong('from', 'noDay');
		if (to === undefined) wrong('to', 'noDay');
		if (from && to && from > to) wrong('to', 'order');
		const into = intoOf(row, (found) => idIn('into', found));
		if (into.length > 0 && to === null) wrong(row.changed.includes('into') ? 'to' : 'into', 'noEnd');
		const others = names.aliasesOf(row);
		if ('fault' in others) wrong('aliases', others.fault);
		const isWhole = faults.length === before && !('fault' in others);
		if (!isWhole || kind === null || parentId === null || from === undefined || to === undefined) return [];
		return [{ row, unitId: names.idOf(row), kind, parentId, from, to, into, aliases: others.names }];
	});
	/** One that is named takes all of it over; who took it over before keeps the part that it took. */
	function intoOf(row: UnitRow, idOf: (found: UnitNamed | null) => string | null): readonly Successor[] {
		if (!row.changed.includes('into')) return successors.get(row.id) ?? [];
		const to_unit = idOf(names.successorOf(row));
		return to_unit === null ? [] : [{ to_unit, ...all }];
	}
	/** Another unit has the same name below the same one at the same time; who took a name over has it later. */
	function hasTwin(row: UnitRow, parentId: string): boolean {
		const { from, to } = lifeOf(row);
		return rows.some((other) => {
			if (other === row || other.cells.name === '' || !isSameText(other.cells.name, row.cells.name))
				return false;
			const parent = names.parentOf(other, kindFor(other));
			const life = lifeOf(other);
			return 'id' in parent && parent.id === parentId && life.to >= from && to >= life.from;
		});
	}

	return {
		units: read.filter(({ row }) => row.changed.some(isOfUnit)).map(unitOf),
		aliases: read.flatMap(aliasesOf),
		crosswalk: read.flatMap((one) =>
			successionOf(one, successors.get(one.unitId)?.[0]?.effective_date ?? null),
		),
		faults,
		counts: counted(read),
	};
}

const isOfUnit = (field: UnitField) => field !== 'aliases' && field !== 'into';

function kindFor({ unit, cells, changed }: UnitRow): UnitKind | null {
	if (unit !== null && !changed.includes('kind')) return { level: unit.level, subtype: unit.subtype };
	return cells.kind === '' ? kindInName(cells.name) : kindOf(cells.kind);
}

/** ISO; null where nothing stands there, undefined where it is no day. */
function dayIn(text: string): string | null | undefined {
	if (text.trim() === '') return null;
	const read = day(text);
	return read.ok ? read.value : undefined;
}

const lifeOf = ({ cells }: UnitRow) => ({ from: dayIn(cells.from) ?? '', to: dayIn(cells.to) ?? '9999' });

function unitOf({ row: { unit, cells, changed }, unitId, kind, parentId, from, to }: Read): Unit {
	const name = tidy(cells.name);
	return {
		manages: null,
		official_code: null,
		is_disadvantaged: null,
		sort_order: null,
		grid_row: null,
		grid_col: null,
		note: null,
		...unit,
		unit_id: unitId,
		name_vi: name,
		// the English name was that of the name before
		name_en: changed.includes('name') ? null : (unit?.name_en ?? null),
		level: kind.level,
		subtype: kind.subtype,
		parent_id: parentId,
		valid_from: from,
		valid_to: to,
	};
}

/** Files that still write the former name mean this unit. */
function aliasesOf({ row: { unit, changed }, unitId, parentId, aliases }: Read): RecordOf<'aliases'>[] {
	const blank = { scope_parent_id: parentId, unit_id: unitId, source_id: null, note: null };
	const former = unit !== null && changed.includes('name') ? [unit.name_vi] : [];
	return [
		...former.map((alias) => ({ ...blank, alias, kind: 'former_name' as const })),
		...aliases.map((alias) => ({ ...blank, alias, kind: null })),
	];
}

const all = { weight_bp: 10_000, basis: null, source_id: null, verified: true, note: null } as const;

/** `before`: the day on which it was taken over as far as was known; where that is no longer so, it stayed as it was. */
function successionOf({ row, unitId, to, into }: Read, before: string | null): RecordOf<'crosswalk'>[] {
	if (!row.changed.includes('into') && !row.changed.includes('to')) return [];
	const day = to === null ? null : daysAfter(to, 1);
	const isTakenBack = before !== null && (before !== day || into.length === 0);
	return [
		...(isTakenBack ? [{ from_unit: unitId, to_unit: unitId, effective_date: before, ...all }] : []),
		...(day === null ? [] : into).map(({ to_unit, weight_bp, basis, source_id, verified, note }) => ({
			...{ from_unit: unitId, to_unit, effective_date: day ?? '' },
			...{ weight_bp, basis, source_id, verified, note },
		})),
	];
}

function counted(read: readonly Read[]): UnitChanges['counts'] {
	const counts = { added: 0, renamed: 0, merged: 0, ended: 0, otherwise: 0 };
	for (const { row, into, to } of read) {
		if (row.unit === null) counts.added += 1;
		else if (row.changed.includes('into') && into.length > 0) counts.merged += 1;
		else if (row.changed.includes('name')) counts.renamed += 1;
		else if (row.changed.includes('to') && to !== null) counts.ended += 1;
		else counts.otherwise += 1;
	}
	return counts;
}
