import { keyLikeness } from '../../domain/units/likeness';
import { longestName, nameForms } from '../../domain/units/names';
import { overlaps } from '../../domain/measures/period';
import type { UnitRow } from './units';

type Asked = { readonly parentId?: string; readonly period?: { start: string; end: string } };

/** Unit ids, the likest name first. */
export type NearestUnits = (text: string, asked: Asked, most: number) => readonly string[];

const least = 0.4;

/** Proposals for a name that is not known: units below the parent, alive in the period, with a name somewhat like it. */
export function nearestUnits(units: readonly UnitRow[], root: string): NearestUnits {
	const parents = new Map(units.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
	const isBelow = (id: string, top: string): boolean => {
		const seen = new Set<string>();
		for (let at = parents.get(id) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
			if (at === top) return true;
			seen.add(at);
		}
		return false;
	};
	const keys = new Map<string, string>();
	const keyOf = ({ unit_id, name_vi }: UnitRow) => {
		const key = keys.get(unit_id) ?? nameForms(name_vi).key;
		keys.set(unit_id, key);
		return key;
	};
	return (text, { parentId = root, period }, most) => {
		if (text.length > longestName) return [];
		const { key } = nameForms(text);
		return units
			.filter(
				(unit) =>
					isBelow(unit.unit_id, parentId) &&
					(!period || overlaps(unit.valid_from, unit.valid_to, period.start, period.end)),
			)
			.map((unit) => ({ id: unit.unit_id, score: keyLikeness(keyOf(unit), key) }))
			.filter(({ score }) => score >= least)
			.toSorted((a, b) => b.score - a.score)
			.slice(0, most)
			.map(({ id }) => id);
	};
}
