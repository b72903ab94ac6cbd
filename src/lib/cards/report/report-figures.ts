import type { Choices, IndicatorChoice } from '$lib/db/choices';
import type { Asker } from '$lib/db/database';
import type { RowOf } from '$lib/db/decode';
import { overview } from '$lib/db/overview';
import { declaredTotal } from '$lib/db/queries/overview';
import {
	destinationNames,
	destinationSums,
	mergerRows,
	namedUnit,
	notesBelow,
} from '$lib/db/queries/conference';
import { unitTargetRows } from '$lib/db/queries/unit';
import { forms, returns, yearly } from '$lib/db/reporting';
import { pooledYears } from '$lib/db/years';
import type { DeclaredTotal, Overview } from '$lib/domain/overview';
import { reporting, type Reporting } from '$lib/domain/reporting';
import type { AllUnits } from '$lib/domain/series';
import { stagePath, type StagePath } from '$lib/domain/stage-path';
import { levelShown, yearsFor } from '../choice';

/** What a report is asked about. */
export type ReportView = {
	readonly year: number;
	readonly level: string;
	readonly root: string;
	readonly asOf: string | null;
	/** ISO day on which the returns are looked at. */
	readonly today: string;
};

export const schoolLevels = ['THCS', 'THPT'] as const;
export type ReportSchoolLevel = (typeof schoolLevels)[number];

export type IndicatorFigures = {
	readonly indicator: IndicatorChoice;
	/** Level of the units that have something to show. */
	readonly level: string;
	readonly overview: Overview;
};

/** All units of a year together, at the level that it is shown at. */
export type YearFigures = AllUnits & { readonly level: string };

export type LevelFigures = {
	readonly schoolLevel: ReportSchoolLevel;
	/** The share of graduates who go on to vocational education; null where the data set does not know it. */
	readonly main: IndicatorFigures | null;
	/** Shares of schools. */
	readonly schools: readonly IndicatorFigures[];
	readonly destinations: readonly Destination[];
	/** Up to the year of the report, rising, that year included. */
	readonly years: readonly YearFigures[];
	readonly stage: StagePath | null;
	/** The province's target of the year after. */
	readonly next: DeclaredTotal | null;
};

export type Destination = RowOf<ReturnType<typeof destinationSums>['shape']>;
export type ReportNote = RowOf<ReturnType<typeof notesBelow>['shape']>;
export type Merger = RowOf<ReturnType<typeof mergerRows>['shape']>;
export type DestinationName = RowOf<ReturnType<typeof destinationNames>['shape']>;

/** What units owed of one form, or of one indicator of the year. */
export type ReturnFigures = {
	/** Of the indicator that the form asks for. */
	readonly name: string;
	readonly isYearly: boolean;
	readonly level: string;
	readonly reporting: Reporting;
};

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

const indicatorIds = (schoolLevel: ReportSchoolLevel) =>
	['vet_after', 'prog_local', 'counsellor'].map((stem) => `${stem}_${schoolLevel.toLowerCase()}`);

/** Every figure of the report, asked of the database with the questions of the screens. */
export async function reportFigures(
	asker: Asker,
	choices: Choices,
	view: ReportView,
): Promise<ReportFigures> {
	const [unit] = await asker.query(namedUnit(view.root));
	const levels = [];
	for (const schoolLevel of schoolLevels) levels.push(await levelFigures(asker, choices, view, schoolLevel));
	return {
		view,
		rootName: unit?.nameVi ?? view.root,
		rootLevel: unit?.level ?? 'province',
		levels,
		returns: await returnFigures(asker, choices, levels, view),
		notes: await asker.query(notesBelow(view.root, String(view.year))),
		mergers: await asker.query(mergerRows(view.root, String(view.year))),
		destinationNames: await asker.query(destinationNames()),
	};
}

async function levelFigures(
	asker: Asker,
	choices: Choices,
	view: ReportView,
	schoolLevel: ReportSchoolLevel,
): Promise<LevelFigures> {
	const { year, root, asOf } = view;
	const found: (IndicatorFigures | null)[] = [];
	for (const id of indicatorIds(schoolLevel)) {
		const indicator = choices.indicators.find(({ indicatorId }) => indicatorId === id);
		const level = levelShown(choices, { indicator: id, year, level: view.level });
		const asked = { indicator: id, period: String(year), level, root, asOf };
		found.push(indicator ? { indicator, level, overview: await overview(asker, asked) } : null);
	}
	const [main = null, ...schools] = found;
	const id = main?.indicator.indicatorId ?? '';
	const years = await pastYears(asker, choices, view, id);
	const place = { root, level: main?.level ?? view.level, period: String(year) };
	const next = { indicator: id, period: String(year + 1), level: '', root, asOf };
	return {
		schoolLevel,
		main,
		schools: schools.filter((one) => one !== null),
		destinations: await asker.query(destinationSums(schoolLevel, place)),
		years,
		stage: await stageFigures(asker, view, main, years),
		next: (await asker.query(declaredTotal(next)))[0] ?? null,
	};
}

/** The last years of an indicator, rising, each at the level asked for or the first one that has something to show. */
async function pastYears(
	asker: Asker,
	choices: Choices,
	{ year, root, asOf, level: wanted }: ReportView,
	indicator: string,
): Promise<YearFigures[]> {
	const shown = new Map(
		yearsFor(choices, indicator)
			.filter((one) => one <= year && one > year - span)
			.map((one) => [one, levelShown(choices, { indicator, year: one, level: wanted })]),
	);
	const found: YearFigures[] = [];
	for (const level of new Set(shown.values())) {
		const { all } = await pooledYears(asker, { indicator, level, root, asOf });
		found.push(...all.filter((one) => shown.get(one.year) === level).map((one) => ({ ...one, level })));
	}
	return found.toSorted((a, b) => a.year - b.year);
}

/** The way to the target that the province has for the end of the stage which the year lies in. */
async function stageFigures(
	asker: Asker,
	{ root, year, asOf }: ReportView,
	main: IndicatorFigures | null,
	years: readonly YearFigures[],
): Promise<StagePath | null> {
	if (main === null) return null;
	const { indicatorId: indicator } = main.indicator;
	const targets = await asker.query(unitTargetRows({ unit: root, indicator, asOf }));
	const set = targets.find(
		(row) => row.periodKind === 'stage' && row.isInForce && row.firstYear <= year && year <= row.lastYear,
	);
	if (set?.valueBp == null) return null;
	const end = { from: set.firstYear, year: set.lastYear, bp: set.valueBp };
	return stagePath(years, end, year, main.overview.direction);
}

/** Returns of the year: the main indicators as a whole, then the forms with due days of their own. */
async function returnFigures(
	asker: Asker,
	{ indicators }: Choices,
	levels: readonly LevelFigures[],
	{ root, year, today }: ReportView,
): Promise<ReturnFigures[]> {
	const found: ReturnFigures[] = [];
	for (const { indicator, level } of levels.flatMap(({ main }) => main ?? [])) {
		const facts = await yearly(asker, [indicator.indicatorId], { root, year, level });
		if (facts.length > 0)
			found.push({ name: indicator.shortVi, isYearly: true, level, reporting: reporting(facts, today) });
	}
	for (const { form, level } of (await forms(asker, root)).filter((one) => one.year === year)) {
		const named = indicators.find(({ indicatorId }) => form.replace(/_monthly$/, '') === indicatorId);
		const facts = await returns(asker, form, { root, year, level });
		found.push({
			name: named?.shortVi ?? form,
			isYearly: false,
			level,
			reporting: reporting(facts, today),
		});
	}
	return found;
}
