import { isAliveIn } from '$lib/domain/units/unit-list';
import type { Known } from '$lib/intake/catalogue';
import { unitsBelow, type Unit } from '../../shared/units/unit-table';

const wholes: ReadonlySet<string> = new Set(['province', 'district', 'commune']);

/**
 * Of whom a whole table of a year may speak: the data set's own top, the provinces and districts below it, and the
 * communes that stand in no district of it. Without a year, those of all years.
 */
export function wholeUnits(known: Pick<Known, 'units' | 'root'>, year: string | null): Unit[] {
	const top = known.units.filter(({ unit_id }) => unit_id === known.root);
	const below = unitsBelow(known).filter(({ level }) => wholes.has(level));
	const districts = new Set(below.flatMap(({ unit_id, level }) => (level === 'district' ? [unit_id] : [])));
	const isOf = ({ level, parent_id }: Unit) => level !== 'commune' || !districts.has(parent_id ?? '');
	const isThen = ({ valid_from, valid_to }: Unit) =>
		year === null || isAliveIn({ validFrom: valid_from, validTo: valid_to }, Number(year));
	return [...top, ...below.filter((unit) => isOf(unit) && isThen(unit))];
}
