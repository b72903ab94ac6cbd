import { looseKey, tidy } from '../../domain/units/names';
import type { Catalogue } from '../catalogue';
import { expectedUnits } from '../checks/peers';
import { provinceOf } from '../units/provinces';
import type { Fact } from '../meaning/words/line';
import { isWithin } from '../meaning/document/whose';
import { periodOf } from '../reading';

export type TotalOf = {
	/** Null: nobody says whose total it is. */
	readonly unit: string | null;
	/** A unit's own return: its total is its record. */
	readonly isOwn: boolean;
};

/** The words of a total row, and the unit whose code stands beside them. */
export type TotalLabel = { readonly text: string; readonly coded: string | null };

/** The units that the rows above a total name: clearly, or by a name that several share. */
export type RowUnits = { readonly clear: ReadonlySet<string>; readonly shared: ReadonlySet<string> };

/**
 * Whose total a total row is: of the unit whose code stands beside it, of the unit whose return this is, else of the
 * parent whose units the rows are. Never the province's, unless it says so or the rows are its units: of its communes
 * all of them.
 */
export function totalOf(
	label: TotalLabel,
	{ clear, shared }: RowUnits,
	{ value: whose, from }: Fact,
	period: string | null,
	catalogue: Catalogue,
): TotalOf {
	const { root } = catalogue.known;
	const units = [...clear].filter((id) => id !== root);
	const [only, other] = units;
	const levelOf = (id: string | null | undefined) => catalogue.unitById.get(id ?? '')?.level ?? null;
	const key = looseKey(label.text);
	const areWithin = (unit: string) => units.every((id) => isWithin(id, unit, catalogue));
	const areAllOf = (unit: string, kind: string) => {
		const expected = expectedUnits(catalogue, unit, kind, period ?? '');
		return expected.length > 0 && expected.every(({ unit_id: id }) => clear.has(id) || shared.has(id));
	};
	// a sum over some of a province's units is no return of the province
	const own = (unit: string): TotalOf => ({
		unit,
		isOwn:
			unit !== root &&
			!clear.has(unit) &&
			(levelOf(unit) !== 'province' || areAllOf(unit, levelOf(only) ?? '')),
	});
	if (label.coded !== null) return areWithin(label.coded) ? own(label.coded) : { unit: null, isOwn: false };
	const province = provinceSaid(label.text, units, period, catalogue);
	if (province !== null) return own(province);
	const isIn = whose !== null && areWithin(whose);
	if (whose !== null && isIn && from !== 'document' && from !== 'file') return own(whose);
	if (only !== undefined && other === undefined) return { unit: only, isOwn: false };
	const parents = new Set(units.map((id) => catalogue.unitById.get(id)?.parent_id ?? null));
	const [parent] = parents;
	if (whose !== null && isIn && (units.length === 0 || (parents.size === 1 && parent === whose)))
		return own(whose);
	if (whose !== null && levelOf(whose) === 'district' && units.length === 0) return own(whose);
	if (parents.size !== 1 || parent === null || parent === undefined) return { unit: null, isOwn: false };
	if (/\btoan (?:huyen|thi xa|quan|thanh pho|xa)\b/.test(key)) return { unit: parent, isOwn: false };
	const kind = levelOf(only) ?? '';
	const expected = expectedUnits(catalogue, parent, kind, period ?? '');
	// a list of some communes may be a region's, whose total is nobody's
	const isWhole =
		kind === 'commune' && levelOf(parent) === 'province'
			? areAllOf(parent, kind)
			: units.length * 2 > expected.length;
	return { unit: isWhole ? parent : null, isOwn: false };
}

/**
 * "Tổng cộng tỉnh Long An", "Toàn tỉnh": the province that the words name, else the one that all rows lie in. After a
 * merger a data set holds several.
 */
function provinceSaid(
	text: string,
	units: readonly string[],
	period: string | null,
	catalogue: Catalogue,
): string | null {
	const { unitById, known } = catalogue;
	const life = period === null ? undefined : periodOf(catalogue, period);
	const [name] = /(?<!\p{L})(?:tỉnh|thành phố|tp\.?) \p{L}[^\d:;,()]*/iu.exec(tidy(text)) ?? [];
	const match = name === undefined ? null : catalogue.find(name, life ? { period: life } : {});
	if (match?.kind === 'exact' && unitById.get(match.unitId)?.level === 'province') return match.unitId;
	if (!/\b(?:toan|tong|cong|so) tinh\b/.test(looseKey(text))) return null;
	const [one, other] = new Set(units.map((id) => provinceOf(id, catalogue)));
	return other === undefined ? (one ?? known.root) : known.root;
}
