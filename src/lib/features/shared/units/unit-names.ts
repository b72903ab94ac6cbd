import { slug, tidy } from '$lib/domain/units/names';
import type { Known } from '$lib/intake/catalogue';
import { unitFinder } from '$lib/intake/units/units';
import type { UnitFault } from './unit-changes';
import type { UnitKind } from './unit-kinds';
import { isNew, parts, type UnitRow } from './unit-table';

export type UnitNamed = { readonly id: string } | { readonly fault: UnitFault };

/** What the texts of a row mean: which units they name. */
export type UnitNames = {
	/** Id under which a row is written: a new unit gets one from its name and the unit above it. */
	readonly idOf: (row: UnitRow) => string;
	readonly parentOf: (row: UnitRow, kind: UnitKind | null) => UnitNamed;
	/** Who takes the unit over; null where nobody is named. */
	readonly successorOf: (row: UnitRow) => UnitNamed | null;
	/** The other names that are new. */
	readonly aliasesOf: (row: UnitRow) => { readonly names: readonly string[] } | { readonly fault: UnitFault };
};

export const isSameText = (one: string, other: string) =>
	tidy(one).toLowerCase() === tidy(other).toLowerCase();

/** Units of these levels stand below another one that is named; the others stand below the root. */
const needsParent: ReadonlySet<string> = new Set(['school', 'vet', 'gdtx']);
const low: ReadonlySet<string> = new Set(['district', 'commune']);

/** `touched`: the rows that were typed or changed, among which a name may be found as well. */
export function unitNames(
	touched: readonly UnitRow[],
	known: Pick<Known, 'units' | 'aliases' | 'root'>,
	today: string,
): UnitNames {
	const { root } = known;
	const find = unitFinder(known.units, known.aliases, root);
	const isRootLow = low.has(known.units.find(({ unit_id }) => unit_id === root)?.level ?? '');
	const ids = new Map<string, string>();
	const taken = new Set(known.units.map(({ unit_id }) => unit_id));
	for (const { id, cells } of touched) {
		if (!isNew(id)) continue;
		const above = cells.parent === '' ? { id: root } : among(cells.parent);
		const base = `${'id' in above ? above.id : root}.${slug(cells.name)}`;
		let own = base;
		for (let number = 2; taken.has(own); number++) own = `${base}-${number}`;
		taken.add(own);
		ids.set(id, own);
	}

	/** A unit of the catalogue that lives today, else one that lived. */
	function among(text: string): UnitNamed {
		const living = find(text, { period: { start: today, end: today } });
		const match = living.kind === 'exact' || living.kind === 'alias' ? living : find(text);
		if (match.kind === 'exact' || match.kind === 'alias') return { id: match.unitId };
		return { fault: match.kind === 'ambiguous' ? 'several' : 'nobody' };
	}

	function named(text: string): UnitNamed {
		// one that is new, or is called so from now on
		const [first, ...more] = touched.filter(
			({ id, cells, changed }) => (isNew(id) || changed.includes('name')) && isSameText(cells.name, text),
		);
		return first && more.length === 0 ? { id: idOf(first) } : among(text);
	}

	const idOf = ({ id }: UnitRow) => ids.get(id) ?? id;

	return {
		idOf,
		parentOf({ unit, cells, changed }, kind) {
			if (unit !== null && !changed.includes('parent')) return { id: unit.parent_id ?? root };
			if (cells.parent !== '') return named(cells.parent);
			return kind !== null && needsParent.has(kind.level) && !isRootLow
				? { fault: 'noParent' }
				: { id: root };
		},
		successorOf(row) {
			if (row.cells.into === '') return null;
			const found = named(row.cells.into);
			return 'id' in found && found.id === idOf(row) ? { fault: 'itself' } : found;
		},
		aliasesOf({ id, cells, changed }) {
			if (!changed.includes('aliases')) return { names: [] };
			const given = parts(cells.aliases);
			const mine = known.aliases.filter(({ unit_id }) => unit_id === id).map(({ alias }) => alias);
			if (mine.some((alias) => !given.some((one) => isSameText(one, alias)))) return { fault: 'aliasStays' };
			const names = given.filter((alias) => !mine.some((one) => isSameText(one, alias)));
			const isTaken = (alias: string) => {
				const match = find(alias);
				return match.kind === 'ambiguous' || (match.kind === 'exact' && match.unitId !== id);
			};
			return names.some(isTaken) ? { fault: 'aliasTaken' } : { names };
		},
	};
}
