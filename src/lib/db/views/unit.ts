import { destinationYears, type DestinationYear } from '../../domain/comparisons/destination-years';
import { assessment } from '../../domain/measures/progress';
import type { Overview, UnitProgress } from '../../domain/comparisons/overview';
import type { Direction, SchoolLevel } from '../../domain/schema/vocabulary';
import { targetHistories, type TargetVersion } from '../../domain/measures/target-history';
import { groups } from '../../domain/base/group';
import type { Succession } from '../../domain/units/unit-lens';
import type { UnitEntry } from '../../domain/units/unit-list';
import type { Asker } from '../database';
import type { RowOf } from '../answers/decode';
import { overview } from './overview';
import { years, type Years } from './years';
import {
	destinationRows,
	graduateRows,
	noteRows,
	outcomeSourceRows,
	sheetRows,
	successionRows,
	unitRows,
	unitTargetRows,
	type UnitView,
} from '../queries/unit';

/** The units of a data set, living or not. */
export const units = (database: Asker, root: string): Promise<readonly UnitEntry[]> =>
	database.query(unitRows(root));

/** One indicator of the year: judged like a row of the overview, but ranked among nobody. */
type SheetRow = UnitProgress & { readonly indicatorId: string };

/** One version of a target with the year, or the stage, that it is for. */
export type PeriodTarget = TargetVersion & {
	readonly periodId: string;
	readonly isStage: boolean;
	readonly firstYear: number;
	readonly lastYear: number;
};

export type OutcomeSource = RowOf<ReturnType<typeof outcomeSourceRows>['shape']>;
export type NoteRow = RowOf<ReturnType<typeof noteRows>['shape']>;

/** Which page of which unit. */
export type PageView = UnitView & {
	/** Top of the data set: among whom the unit is ranked. */
	readonly root: string;
	/** Level of the unit itself. */
	readonly level: string;
	/** Level of the units below it that are shown; null where there is none. */
	readonly below: string | null;
	readonly schoolLevel: SchoolLevel;
	/** Indicators at the level below, added up for a unit that reports nothing itself. */
	readonly summed: readonly string[];
};

/** Everything that stands on the page of one unit. */
export type UnitPage = {
	readonly view: PageView;
	/** Units of the same level in every year. */
	readonly peers: Years;
	/** What the ground of the old district carries; null where nothing was merged into one. */
	readonly clusters: Years | null;
	/** Indicators of the year. */
	readonly sheet: readonly SheetRow[];
	readonly targets: readonly PeriodTarget[];
	readonly outcomes: readonly OutcomeSource[];
	readonly succession: readonly Succession[];
	readonly notes: readonly NoteRow[];
	readonly destinations: readonly DestinationYear[];
	/** The units below in the year; null where none are shown. */
	readonly children: Overview | null;
	/** The units below in every year, asked where the unit reports nothing itself. */
	readonly childYears: Years | null;
	/** The same for every indicator of the year. */
	readonly sums: readonly { readonly indicatorId: string; readonly overview: Overview }[];
};

/** `directions` says of each indicator whether more is better. */
export async function unitPage(
	database: Asker,
	view: PageView,
	directions: ReadonlyMap<string, Direction>,
): Promise<UnitPage> {
	const { unit, indicator, period, root, level, below, asOf } = view;
	const down = (of: string) => ({ indicator: of, period, level: below ?? '', root: unit, asOf });
	const [peers, succession, facts, targets, outcomes, notes, destinations, children] = await Promise.all([
		years(database, { indicator, level, root, asOf }),
		database.query(successionRows(unit)),
		database.query(sheetRows(view)),
		database.query(unitTargetRows(view)),
		database.query(outcomeSourceRows(view)),
		database.query(noteRows(unit)),
		unitDestinations(database, unit, view.schoolLevel),
		below === null ? null : overview(database, down(indicator)),
	]);
	const isSilent =
		!peers.rows.some((row) => row.unitId === unit && row.rateBp !== null) && level !== 'cluster';
	const isSummed = below !== null && isSilent && facts.every(({ numerator }) => numerator === null);
	const [clusters, childYears, sums] = await Promise.all([
		succession.length === 0 || level === 'cluster'
			? null
			: years(database, { indicator, level: 'cluster', root, asOf }),
		below !== null && isSilent ? years(database, { indicator, level: below, root: unit, asOf }) : null,
		Promise.all(
			(isSummed ? view.summed : []).map(async (indicatorId) => ({
				indicatorId,
				overview: await overview(database, down(indicatorId)),
			})),
		),
	]);
	return {
		view,
		peers,
		succession,
		clusters,
		sheet: facts.map((row) => ({
			...row,
			...assessment(row, row.targetBp, directions.get(row.indicatorId) ?? 'info', row.targetCount),
			rank: null,
			gapRank: null,
		})),
		targets: periodTargets(targets),
		outcomes,
		notes,
		destinations,
		children,
		childYears,
		sums,
	};
}

type TargetLine = RowOf<ReturnType<typeof unitTargetRows>['shape']>;

/** A unit's own target counts before the total row of its document. */
function periodTargets(rows: readonly TargetLine[]): PeriodTarget[] {
	return [...groups(rows, ({ periodId }) => periodId).values()].flatMap((period) => {
		const own = period.filter(({ isDeclaredTotal }) => !isDeclaredTotal);
		const [first] = period;
		if (first === undefined) return [];
		const { periodId, periodKind, firstYear, lastYear } = first;
		const place = { periodId, isStage: periodKind === 'stage', firstYear, lastYear };
		return targetHistories(own.length > 0 ? own : period).flatMap(({ versions }) =>
			versions.map((version) => ({ ...version, ...place })),
		);
	});
}

/** Where the graduates of a unit went, every year of one school level. */
async function unitDestinations(
	database: Asker,
	unit: string,
	schoolLevel: SchoolLevel,
): Promise<DestinationYear[]> {
	const [rows, graduates] = await Promise.all([
		database.query(destinationRows(unit, schoolLevel)),
		database.query(graduateRows(unit, schoolLevel)),
	]);
	return destinationYears(rows, new Map(graduates.map((row) => [row.year, row.graduates])));
}
