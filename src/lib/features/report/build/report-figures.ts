import { leavingLevels, type LeavingLevel } from '$lib/domain/schema/vocabulary';
import type { Choices, IndicatorChoice } from '$lib/db/views/choices';
import type { Asker } from '$lib/db/database';
import type { RowOf } from '$lib/db/answers/decode';
import {
	destinationNames,
	destinationSums,
	mergerRows,
	namedUnit,
	notesBelow,
} from '$lib/db/queries/conference';
import { stageTargetsOf } from '$lib/db/queries/several';
import { declaredTotalsOf, overviews, pooledYearsOf } from '$lib/db/views/several';
import { groups } from '$lib/domain/base/group';
import type { DeclaredTotal, Overview } from '$lib/domain/comparisons/overview';
import { isHeadline, isInPlans } from '$lib/domain/measures/roles';
import type { AllUnits } from '$lib/domain/comparisons/series';
import { stagePath, type StagePath } from '$lib/domain/comparisons/stage-path';
import { levelShown, yearsFor } from '../../shared/figures/choice';
import { returnFigures, type ReturnFigures } from './return-figures';

/** What a report is asked about. */
export type ReportView = {
	readonly year: number;
	readonly level: string;
	readonly root: string;
	readonly asOf: string | null;
	/** ISO day on which the returns are looked at. */
	readonly today: string;
	/** Under which the figures are shown; null for what counts now. */
	readonly lock: { readonly cutOff: string } | null;
};

export type IndicatorFigures = {
	readonly indicator: IndicatorChoice;
	/** Level of the units that have something to show. */
	readonly level: string;
	readonly overview: Overview;
};

/** All units of a year together, at the level that it is shown at. */
type YearFigures = AllUnits & { readonly level: string };

export type LevelFigures = {
	readonly schoolLevel: LeavingLevel;
	/** The share of graduates who go on to vocational education; null where the data set does not know it. */
	readonly main: IndicatorFigures | null;
	/** Shares of schools. */
	readonly schools: readonly IndicatorFigures[];
	/** What the office measures beside them. */
	readonly others: readonly IndicatorFigures[];
	readonly destinations: readonly Destination[];
	/** Up to the year of the report, rising, that year included. */
	readonly years: readonly YearFigures[];
	readonly stage: StagePath | null;
	/** The province's target of the year after. */
	readonly next: DeclaredTotal | null;
};

type Destination = RowOf<ReturnType<typeof destinationSums>['shape']>;
export type ReportNote = RowOf<ReturnType<typeof notesBelow>['shape']>;
type Merger = RowOf<ReturnType<typeof mergerRows>['shape']>;
type DestinationName = RowOf<ReturnType<typeof destinationNames>['shape']>;

export type ReportFigures = {
	readonly view: ReportView;
	readonly rootName: string;
	readonly rootLevel: string;
	readonly levels: readonly LevelFigures[];
	readonly returns: readonly ReturnFigures[];
	readonly notes: readonly ReportNote[];
	readonly mergers: readonly Merger[];
	readonly destinationNames: readonly DestinationName[];
};

/** How many years a report looks back over, its own included. */
const span = 5;

/** Indicators of plans, in the order of the catalogue. */
const reported = ({ indicators }: Choices): readonly IndicatorChoice[] => indicators.filter(isInPlans);

/** An indicator at the level that it is shown at. */
type Placed = { readonly indicator: IndicatorChoice; readonly level: string };

/** Every figure of the report, asked of the database: what several indicators need is one question. */
export async function reportFigures(
	asker: Asker,
	choices: Choices,
	view: ReportView,
): Promise<ReportFigures> {
	const year = String(view.year);
	const [[unit], levels, notes, mergers, names] = await Promise.all([
		asker.query(namedUnit(view.root)),
		levelFigures(asker, choices, view),
		asker.query(notesBelow(view.root, year)),
		asker.query(mergerRows(view.root, year)),
		asker.query(destinationNames()),
	]);
	return {
		view,
		rootName: unit?.nameVi ?? view.root,
		rootLevel: unit?.level ?? 'province',
		levels,
		returns: await returnFigures(
			asker,
			choices,
			levels.flatMap(({ main }) => main ?? []),
			view,
		),
		notes,
		mergers,
		destinationNames: names,
	};
}

async function levelFigures(asker: Asker, choices: Choices, view: ReportView): Promise<LevelFigures[]> {
	const { year, root, asOf } = view;
	const all = reported(choices);
	const placed = all.map((indicator): Placed => ({
		indicator,
		level: levelShown(choices, { indicator: indicator.indicatorId, year, level: view.level }),
	}));
	const mains = all.filter(isHeadline).map(({ indicatorId }) => indicatorId);
	const [found, years, totals, sums, stages] = await Promise.all([
		measured(asker, placed, view),
		pastYears(asker, choices, view, mains),
		declaredTotalsOf(asker, { root, asOf }),
		asker.query(destinationSums({ root, period: String(year) })),
		asker.query(stageTargetsOf(mains, root, asOf)),
	]);
	return leavingLevels.map((schoolLevel) => {
		const own = all
			.filter((one) => one.schoolLevel === schoolLevel)
			.flatMap(({ indicatorId }) => found.get(indicatorId) ?? []);
		const id = all.find((one) => isHeadline(one) && one.schoolLevel === schoolLevel)?.indicatorId ?? '';
		const main = found.get(id) ?? null;
		const beside = own.filter((one) => one !== main);
		const level = main?.level ?? view.level;
		const past = years.get(id) ?? [];
		const end = stages.find((row) => row.indicatorId === id && row.firstYear <= year && year <= row.lastYear);
		return {
			schoolLevel,
			main,
			schools: beside.filter(({ indicator }) => indicator.denominatorDef === 'schools'),
			others: beside.filter(({ indicator }) => indicator.denominatorDef !== 'schools'),
			destinations: sums.filter((row) => row.schoolLevel === schoolLevel && row.level === level),
			years: past,
			stage: main === null || end === undefined ? null : stageFigures(end, year, main, past),
			next: totals(id, String(year + 1)),
		};
	});
}

/** Indicators in a year, each at its own level, by their ids. */
async function measured(
	asker: Asker,
	placed: readonly Placed[],
	{ year, root, asOf }: ReportView,
): Promise<ReadonlyMap<string, IndicatorFigures>> {
	const parts = [...groups(placed, ({ level }) => level)].map(async ([level, own]) => {
		const ids = own.map(({ indicator }) => indicator.indicatorId);
		const known = await overviews(asker, ids, { period: String(year), level, root, asOf });
		return own.flatMap(({ indicator }): (readonly [string, IndicatorFigures])[] => {
			const shown = known.get(indicator.indicatorId);
			return shown ? [[indicator.indicatorId, { indicator, level, overview: shown }]] : [];
		});
	});
	return new Map((await Promise.all(parts)).flat());
}

/** The last years of indicators, rising, each at the level asked for or the first one that has something to show. */
async function pastYears(
	asker: Asker,
	choices: Choices,
	{ year, root, asOf, level: wanted }: ReportView,
	indicators: readonly string[],
): Promise<ReadonlyMap<string, YearFigures[]>> {
	const shown = indicators.flatMap((indicator) =>
		yearsFor(choices, indicator)
			.filter((one) => one <= year && one > year - span)
			.map((one) => ({
				indicator,
				year: one,
				level: levelShown(choices, { indicator, year: one, level: wanted }),
			})),
	);
	const parts = [...groups(shown, ({ level }) => level)].map(async ([level, own]) => {
		const ids = [...new Set(own.map(({ indicator }) => indicator))];
		const known = await pooledYearsOf(asker, ids, { level, root, asOf });
		return own.flatMap(({ indicator, year: of }) => {
			const all = known.get(indicator)?.all.filter((one) => one.year === of) ?? [];
			return all.map((one) => ({ indicator, figures: { ...one, level } }));
		});
	});
	const found = groups((await Promise.all(parts)).flat(), ({ indicator }) => indicator);
	return new Map(
		[...found].map(([indicator, own]) => [
			indicator,
			own.map(({ figures }) => figures).toSorted((a, b) => a.year - b.year),
		]),
	);
}

/** The way to the target that the province has for the end of the stage which the year lies in. */
function stageFigures(
	{ firstYear, lastYear, valueBp }: RowOf<ReturnType<typeof stageTargetsOf>['shape']>,
	year: number,
	{ overview }: IndicatorFigures,
	years: readonly YearFigures[],
): StagePath | null {
	if (valueBp === null) return null;
	return stagePath(years, { from: firstYear, year: lastYear, bp: valueBp }, year, overview.direction);
}
