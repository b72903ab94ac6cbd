import type { RowOf } from '$lib/db/answers/decode';
import type { targetRows } from '$lib/db/queries/targets';

type Row = Pick<RowOf<ReturnType<typeof targetRows>['shape']>, 'unitId' | 'valueBp' | 'valueCount'>;

/** Of how many units that are to have a target one is there; a unit has a row a version, without a target one empty row. */
export function targetsGiven(rows: readonly Row[]): { readonly given: number; readonly units: number } {
	const given = rows.filter(({ valueBp, valueCount }) => valueBp !== null || valueCount !== null);
	const unitsIn = (list: readonly Row[]) => new Set(list.map(({ unitId }) => unitId)).size;
	return { given: unitsIn(given), units: unitsIn(rows) };
}
