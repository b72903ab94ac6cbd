import { ownValue } from '../../../lib/domain/base/own-value';
import type { Row } from '../csv';
import { integer, random } from '../random';
import { lateUnit } from './cases';

/** One return of a year. */
export type Return = { readonly unit: string; readonly indicator: string; readonly year: number };

/** A return with both counts, cut off on 31 December. */
export function counted(of: Return, numerator: number, denominator: number): Row<'outcomes'> {
	return {
		unit_id: of.unit,
		indicator_id: of.indicator,
		period_id: String(of.year),
		as_of: `${of.year}-12-31`,
		revision: 1,
		numerator,
		denominator,
		quality: 'demo',
		source_id: `tm-bc-${of.year}`,
		submitted_at: submittedAt(of.unit, of.year),
	};
}

/** Day on which a unit sent its figures of a year. */
function submittedAt(unit: string, year: number): string {
	const draw = random(`${unit}/${year}/submitted`);
	return (
		ownValue(lateUnit, `${unit}/${year}`) ?? `${year}-12-${String(integer(draw, 5, 30)).padStart(2, '0')}`
	);
}
