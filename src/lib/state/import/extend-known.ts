import { currentIndicators } from '../../domain/measures/definitions';
import type { RecordOf, TableName } from '../../domain/schema/tables';
import { clusterIds } from '../../domain/units/unit-lens';
import type { Known } from '../../intake/catalogue';
import type { Found } from '../../intake/reading';

/** The mass tables: nothing that a later file refers to stands in them. */
export const facts: ReadonlySet<string> = new Set(['outcomes', 'destinations', 'deadlines', 'annotations']);

function recordsOf<T extends TableName>(table: T, found: readonly Found[]): RecordOf<T>[] {
	return found.flatMap((one) => (one.table === table ? [one.record as RecordOf<T>] : []));
}

/** A unit that is said anew stands in the place of what was said before. */
function withUnits(known: Known, learned: readonly Found[]): Known['units'] {
	const fresh = recordsOf('units', learned);
	if (fresh.length === 0) return known.units;
	const byId = new Map(known.units.map((unit) => [unit.unit_id, unit]));
	for (const unit of fresh) byId.set(unit.unit_id, unit);
	return [...byId.values()];
}

/** What is said of a unit and day stands in the place of what was said of it before; being in a cluster has no day. */
function withCrosswalk(
	before: Known['crosswalk'],
	fresh: Known['crosswalk'],
	units: Known['units'],
): Known['crosswalk'] {
	if (fresh.length === 0) return before;
	const clusters = clusterIds(units);
	const keyOf = ({ from_unit, to_unit, effective_date }: Known['crosswalk'][number]) =>
		`${from_unit} ${clusters.has(to_unit) ? 'cluster' : effective_date}`;
	const said = new Set(fresh.map(keyOf));
	return [...before.filter((row) => !said.has(keyOf(row))), ...fresh];
}

/** What is known after an import: its units, targets, plans, documents and periods stand beside the earlier ones. */
export function extendKnown(known: Known, learned: readonly Found[]): Known {
	const indicators = recordsOf('indicators', learned);
	const units = withUnits(known, learned);
	return {
		...known,
		indicators:
			indicators.length === 0 ? known.indicators : currentIndicators([...known.indicators, ...indicators]),
		units,
		aliases: [...known.aliases, ...recordsOf('aliases', learned)],
		crosswalk: withCrosswalk(known.crosswalk, recordsOf('crosswalk', learned), units),
		periods: [...known.periods, ...recordsOf('periods', learned)],
		plans: [...known.plans, ...recordsOf('plans', learned)],
		sources: [...known.sources, ...recordsOf('sources', learned)],
		targets: [...known.targets, ...recordsOf('targets', learned)],
	};
}
