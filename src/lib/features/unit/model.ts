import type { PeriodTarget, UnitPage } from '$lib/db/views/unit';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { rankYears, type RankYear } from '$lib/domain/comparisons/rank-years';
import { stagePath, type StagePath } from '$lib/domain/comparisons/stage-path';
import { lensUnits, lensYears, type Lens, type LensYear } from '$lib/domain/units/unit-lens';
import type { UnitEntry } from '$lib/domain/units/unit-list';
import { summedProgress, summedYears } from '$lib/domain/comparisons/unit-sum';
import type { UnitYear } from '$lib/domain/comparisons/years';

/** The figure of the year: the unit's own, or what those below it, or before it, add up to. */
export type Figure = {
	readonly row: UnitProgress;
	readonly kind: 'own' | 'sum' | 'carried' | 'apportioned';
	/** Places among the units of its level; null where it is not ranked with them. */
	readonly place: RankYear | null;
};

type Through = {
	/** What may be chosen; a single one is no choice. */
	readonly lenses: readonly Lens[];
	readonly lens: Lens;
	/** Whose line it is. */
	readonly unitId: string | null;
	readonly years: readonly LensYear[];
};

export type Model = {
	readonly figure: Figure | null;
	/** The unit's own years, or their sums. */
	readonly line: readonly UnitYear[];
	readonly ranks: readonly RankYear[];
	readonly stage: StagePath | null;
	readonly stageTarget: PeriodTarget | null;
	readonly through: Through;
	/** Is the line added up from the units below? */
	readonly isSum: boolean;
};

/** What a page shows, worked out of its answers. `year` is the year that is looked at. */
export function modelOf(
	page: UnitPage,
	unit: UnitEntry,
	units: readonly UnitEntry[],
	year: number,
	wanted: string | null,
): Model {
	const { peers, childYears } = page;
	const { direction } = peers;
	const ranks = rankYears(peers.rows, unit.unitId, direction);
	const isSum = childYears !== null;
	const line = isSum
		? summedYears(childYears.rows, unit, declared(page.targets), direction)
		: unit.level === 'cluster'
			? lensYears(peers, unit.unitId)
			: peers.rows.filter((row) => row.unitId === unit.unitId);
	const stageTarget = stageTargetOf(page.targets, year);
	const end =
		stageTarget?.valueBp == null
			? null
			: { from: stageTarget.firstYear, year: stageTarget.lastYear, bp: stageTarget.valueBp };
	return {
		figure: figureOf(page, unit, line, ranks, year),
		line,
		ranks: isSum ? [] : ranks,
		stage: stagePath(line, end, year, direction),
		stageTarget,
		through: throughOf(page, unit, units, wanted),
		isSum,
	};
}

function figureOf(
	{ children, childYears, peers }: UnitPage,
	unit: UnitEntry,
	line: readonly UnitYear[],
	ranks: readonly RankYear[],
	year: number,
): Figure | null {
	if (childYears !== null && children !== null) {
		const row = summedProgress(unit, children.province, peers.direction);
		return row === null ? null : { row, kind: 'sum', place: null };
	}
	const own = line.find((row) => row.year === year);
	if (own === undefined) return null;
	const place = ranks.find((row) => row.year === year) ?? null;
	const row = { ...own, rank: place?.rank ?? null, gapRank: place?.gapRank ?? null };
	const { isCarried = false, isApportioned = false } = own as Partial<LensYear>;
	return { row, kind: isApportioned ? 'apportioned' : isCarried ? 'carried' : 'own', place };
}

const declared = (targets: readonly PeriodTarget[]) =>
	targets.flatMap((target) =>
		target.isStage || target.standing !== 'in_force' || target.valueBp === null
			? []
			: [{ year: target.lastYear, bp: target.valueBp, doc: target.docNo, date: target.effectiveDate }],
	);

/** The target for the end of the stage that the year lies in, else of the last stage. */
function stageTargetOf(targets: readonly PeriodTarget[], year: number): PeriodTarget | null {
	const set = targets.filter((target) => target.isStage && target.standing === 'in_force');
	return set.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear) ?? set.at(-1) ?? null;
}

function throughOf(
	{ peers, clusters, succession }: UnitPage,
	unit: UnitEntry,
	units: readonly UnitEntry[],
	wanted: string | null,
): Through {
	const { cluster, today } = lensUnits(units, succession, unit.unitId);
	const years: Record<Lens, LensYear[]> = {
		as_was: [],
		cluster: cluster === null || clusters === null ? [] : known(lensYears(clusters, cluster)),
		as_is: today === null ? [] : known(lensYears(peers, today)),
	};
	// the unit's own years alone are the line that is drawn anyway
	if (today === unit.unitId && !years.as_is.some(({ isCarried }) => isCarried)) years.as_is = [];
	const lenses: Lens[] = [
		'as_was',
		...(['cluster', 'as_is'] as const).filter((lens) => years[lens].length > 0),
	];
	const lens = lenses.find((one) => one === wanted) ?? 'as_was';
	const unitId = lens === 'cluster' ? cluster : lens === 'as_is' ? today : null;
	return { lenses, lens, unitId, years: years[lens] };
}

const known = (years: readonly LensYear[]) => years.filter(({ rateBp }) => rateBp !== null);
