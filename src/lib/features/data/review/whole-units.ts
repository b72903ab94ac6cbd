import type { Known } from '$lib/intake/catalogue';
import { unitsBelow, type Unit } from '../../shared/units/unit-table';

/** Of whom a whole table may speak: the data set's own top, and the provinces and districts below it. */
export function wholeUnits(known: Pick<Known, 'units' | 'root'>): Unit[] {
	const top = known.units.filter(({ unit_id }) => unit_id === known.root);
	return [...top, ...unitsBelow(known)].filter(({ level }) => level === 'province' || level === 'district');
}
