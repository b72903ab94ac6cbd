import type { LeavingLevel } from '$lib/domain/schema/vocabulary';
import { compareVi } from '$lib/domain/units/names';
import { overlaps } from '$lib/domain/measures/period';
import type { RecordOf } from '$lib/domain/schema/tables';
import type { Known } from '$lib/intake/catalogue';

type Unit = RecordOf<'units'>;
type Span = { readonly start: string; readonly end: string };

/** Levels for which a form can be made, the largest first. */
export const unitLevels = ['district', 'commune', 'school'] as const;
export type UnitLevel = (typeof unitLevels)[number];

/**
 * Units of a level below the root that report for a span of ISO days: alive at its end, or, where the level had
 * ended by then, alive in it. Schools are those that teach the school level. In the order of the units above.
 */
export function templateUnits(
	known: Pick<Known, 'units' | 'root'>,
	{ level, schoolLevel, span }: { readonly level: UnitLevel; readonly schoolLevel: LeavingLevel; readonly span: Span },
): Unit[] {
	const byId = new Map(known.units.map((unit) => [unit.unit_id, unit]));
	const within = [...byId.values()]
		.filter(
			(unit) =>
				unit.level === level &&
				overlaps(unit.valid_from, unit.valid_to, span.start, span.end) &&
				(level !== 'school' || teaches(unit, schoolLevel)),
		)
		.flatMap((unit) => {
			const line = lineOf(unit, byId);
			// the top of a data set may itself lie below something: a province of before, a district
			const above = line.slice(0, -1);
			return above.some(({ unit_id }) => unit_id === known.root) ? [{ unit, line }] : [];
		});
	const atEnd = within.filter(({ unit }) => unit.valid_to === null || unit.valid_to >= span.end);
	return (atEnd.length > 0 ? atEnd : within)
		.toSorted((a, b) => compareLines(a.line, b.line))
		.map(({ unit }) => unit);
}

function teaches({ subtype }: Unit, schoolLevel: LeavingLevel): boolean {
	return (subtype !== 'thcs' && subtype !== 'thpt') || subtype === schoolLevel.toLowerCase();
}

/** A unit with those above it, from the province down. */
function lineOf(unit: Unit, byId: ReadonlyMap<string, Unit>): Unit[] {
	const line: Unit[] = [];
	let at: Unit | undefined = unit;
	while (at !== undefined && at.level !== 'country' && line.length < 8) {
		line.unshift(at);
		at = byId.get(at.parent_id ?? '');
	}
	return line;
}

function compareLines(a: readonly Unit[], b: readonly Unit[]): number {
	for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
		const [one, other] = [a[at], b[at]];
		if (one === undefined || other === undefined || one.unit_id === other.unit_id) continue;
		const order = (one.sort_order ?? Infinity) - (other.sort_order ?? Infinity);
		// Infinity − Infinity is no order
		return (Number.isNaN(order) ? 0 : order) || compareVi(one.name_vi, other.name_vi);
	}
	return a.length - b.length;
}
