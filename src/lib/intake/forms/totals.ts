import { looseKey } from '../../domain/names';
import type { Catalogue } from '../catalogue';
import { expectedUnits } from '../checks/peers';
import type { Fact } from '../meaning/line';
import { isWithin } from '../meaning/whose';

export type TotalOf = {
	/** Null: nobody says whose total it is. */
	readonly unit: string | null;
	/** A unit's own return: its total is its record. */
	readonly isOwn: boolean;
};

/**
 * Whose total a total row is: of the unit whose return this is, else of the parent whose units the rows are. Never
 * the province's, unless the rows are its units.
 */
export function totalOf(
	label: string,
	rowUnits: ReadonlySet<string>,
	{ value: whose, from }: Fact,
	period: string | null,
	catalogue: Catalogue,
): TotalOf {
	const { root } = catalogue.known;
	const units = [...rowUnits].filter((id) => id !== root);
	const [only, other] = units;
	const level = whose === null ? null : (catalogue.unitById.get(whose)?.level ?? null);
	const key = looseKey(label);
	if (/\btoan tinh\b|\btinh\b/.test(key)) return { unit: root, isOwn: false };
	const isIn = whose !== null && units.every((id) => isWithin(id, whose, catalogue));
	const own = (unit: string): TotalOf => ({ unit, isOwn: unit !== root && !rowUnits.has(unit) });
	if (whose !== null && isIn && from !== 'document' && from !== 'file') return own(whose);
	if (only !== undefined && other === undefined) return { unit: only, isOwn: false };
	const parents = new Set(units.map((id) => catalogue.unitById.get(id)?.parent_id ?? null));
	const [parent] = parents;
	if (whose !== null && isIn && (units.length === 0 || (parents.size === 1 && parent === whose)))
		return own(whose);
	if (whose !== null && level === 'district' && units.length === 0) return own(whose);
	if (parents.size !== 1 || parent === null || parent === undefined) return { unit: null, isOwn: false };
	if (/\btoan (?:huyen|thi xa|quan|thanh pho|xa)\b/.test(key)) return { unit: parent, isOwn: false };
	const kind = catalogue.unitById.get(only ?? '')?.level ?? '';
	const expected = expectedUnits(catalogue, parent, kind, period ?? '').length;
	return { unit: units.length * 2 > expected ? parent : null, isOwn: false };
}
