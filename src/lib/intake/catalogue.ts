import { groups } from '../domain/base/group';
import type { RecordOf } from '../domain/schema/tables';
import { nearestUnits, type NearestUnits } from './units/nearest';
import { unitFinder, type UnitFinder } from './units/units';

/** What is already known when a file is read: the records of the data set and of earlier imports. */
export type Known = {
	readonly root: string;
	readonly units: readonly RecordOf<'units'>[];
	readonly aliases: readonly RecordOf<'aliases'>[];
	/** Who took over from whom, as it was said last. */
	readonly crosswalk: readonly RecordOf<'crosswalk'>[];
	readonly indicators: readonly RecordOf<'indicators'>[];
	readonly destinationKinds: readonly RecordOf<'destination_kinds'>[];
	readonly periods: readonly RecordOf<'periods'>[];
	readonly plans: readonly RecordOf<'plans'>[];
	readonly sources: readonly RecordOf<'sources'>[];
	readonly targets: readonly RecordOf<'targets'>[];
	/** Charted rates already there, `unit|indicator|period` → basis points (for V34). */
	readonly rates: ReadonlyMap<string, number>;
};

/** What later revisions must know of a target. */
export type SetTarget = RecordOf<'targets'>;

/** Which target: the same key for its revisions. */
export function targetKey(
	target: Pick<RecordOf<'targets'>, 'unit_id' | 'indicator_id' | 'period_id'>,
): string {
	return `${target.unit_id}|${target.indicator_id}|${target.period_id}`;
}

export type Floor = { readonly bp: number; readonly docNo: string };

export type Catalogue = {
	readonly known: Known;
	readonly find: UnitFinder;
	/** The units whose names are most like a text, best first: proposals, never an answer. */
	readonly nearest: NearestUnits;
	readonly unitById: ReadonlyMap<string, RecordOf<'units'>>;
	readonly indicatorById: ReadonlyMap<string, RecordOf<'indicators'>>;
	/** The indicators of a family by their school levels: prog_local → THCS → prog_local_thcs. */
	readonly families: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly periodById: ReadonlyMap<string, RecordOf<'periods'>>;
	/** The papers of a number: offices number theirs anew every year. */
	readonly sourcesByDoc: ReadonlyMap<string, readonly RecordOf<'sources'>[]>;
	readonly sourceById: ReadonlyMap<string, RecordOf<'sources'>>;
	readonly planById: ReadonlyMap<string, RecordOf<'plans'>>;
	/** The targets there already, by `unit|indicator|period`. */
	readonly targeted: ReadonlyMap<string, readonly SetTarget[]>;
	/** Units directly below a unit, by `parent|level`. */
	readonly below: ReadonlyMap<string, readonly RecordOf<'units'>[]>;
	/** National floor of an indicator for a year and kind of unit; null where none is verified (V33). */
	readonly floor: (indicatorId: string, year: number, isDisadvantaged: boolean) => Floor | null;
};

/** "568 /KH-UBND" and "568/kh-ubnd" are one document. */
export function docKey(docNo: string): string {
	return docNo.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}

/** The last floor set in or before the year counts until a newer one. */
function floors(known: Known): Catalogue['floor'] {
	const docs = new Map(known.sources.map((source) => [source.source_id, source.doc_no]));
	const national = known.targets.filter((target) => target.kind === 'national' && target.value_bp !== null);
	return (indicatorId, year, isDisadvantaged) => {
		const found = national
			.filter(
				(target) =>
					target.indicator_id === indicatorId &&
					Number(target.period_id) <= year &&
					(target.plan_id ?? '').endsWith('disadvantaged') === isDisadvantaged,
			)
			.toSorted((a, b) => Number(b.period_id) - Number(a.period_id))[0];
		if (!found || found.value_bp === null) return null;
		return { bp: found.value_bp, docNo: docs.get(found.source_id ?? '') ?? found.source_id ?? '' };
	};
}

function families(indicators: Known['indicators']): Catalogue['families'] {
	const found = new Map<string, Map<string, string>>();
	for (const { family, school_level, indicator_id } of indicators)
		if (family !== null)
			found.set(family, (found.get(family) ?? new Map<string, string>()).set(school_level, indicator_id));
	return found;
}

export function catalogue(known: Known): Catalogue {
	return {
		known,
		find: unitFinder(known.units, known.aliases, known.root),
		nearest: nearestUnits(known.units, known.root),
		unitById: new Map(known.units.map((unit) => [unit.unit_id, unit])),
		indicatorById: new Map(known.indicators.map((indicator) => [indicator.indicator_id, indicator])),
		families: families(known.indicators),
		periodById: new Map(known.periods.map((period) => [period.period_id, period])),
		sourceById: new Map(known.sources.map((source) => [source.source_id, source])),
		planById: new Map(known.plans.map((plan) => [plan.plan_id, plan])),
		sourcesByDoc: groups(
			known.sources.filter(({ doc_no }) => doc_no !== null),
			({ doc_no }) => docKey(doc_no ?? ''),
		),
		targeted: groups(
			known.targets.filter(
				({ kind, is_declared_total }) => kind !== 'national' && is_declared_total !== true,
			),
			targetKey,
		),
		below: groups(known.units, (unit) => `${unit.parent_id}|${unit.level}`),
		floor: floors(known),
	};
}
