import type { Catalogue } from '../catalogue';
import { provinceOf } from './provinces';
import { periodOf } from '../reading';

/** Of units that share a name, the one that a table must mean; null where that cannot be told. */
export type Company = (ids: readonly string[], period: string | null) => string | null;

/** So many names that mean one unit each make a company. */
const fewest = 3;

/**
 * The company that a name keeps: where the other names of a table all mean units that were there at the end of the
 * period, or all units that had ended, or all units of one province of before, a name that several share means the one
 * among these. `texts`: the names of the table, once each.
 */
export function companyOf(texts: readonly string[], catalogue: Catalogue): Company {
	const { unitById } = catalogue;
	const known = new Map<string | null, readonly ((id: string) => boolean)[]>();

	function tests(period: string | null): readonly ((id: string) => boolean)[] {
		const life = period === null ? undefined : periodOf(catalogue, period);
		const others = texts.flatMap((text) => {
			const match = catalogue.find(text, life ? { period: life } : {});
			return match.kind === 'exact' ? [match.unitId] : [];
		});
		if (new Set(others).size < fewest) return [];
		const sides: ((id: string) => boolean | string)[] = [
			(id) => (unitById.get(id)?.valid_to ?? '9999') >= (life?.end ?? ''),
			(id) => provinceOf(id, catalogue),
		];
		return sides.flatMap((side) => {
			const [one, other] = new Set(others.map(side));
			return one === undefined || other !== undefined ? [] : [(id: string) => side(id) === one];
		});
	}

	return (ids, period) => {
		let found = known.get(period);
		if (!found) known.set(period, (found = tests(period)));
		const [only, other] = found.length === 0 ? [] : ids.filter((id) => found.every((isOne) => isOne(id)));
		return other === undefined ? (only ?? null) : null;
	};
}
