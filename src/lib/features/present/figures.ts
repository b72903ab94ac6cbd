import { leavingLevels, type LeavingLevel, type NoteKind } from '$lib/domain/schema/vocabulary';
import { awardFacts } from '$lib/db/views/award';
import type { Choices, IndicatorChoice } from '$lib/db/views/choices';
import type { Asker } from '$lib/db/database';
import type { View } from '$lib/db/queries/overview';
import { namedUnit, notesBelow, planRows, wayRows } from '$lib/db/queries/conference';
import { owedInYear } from '$lib/db/views/reporting';
import { overviews, pooledYearsOf } from '$lib/db/views/several';
import { awardRows, type AwardRow } from '$lib/domain/comparisons/award';
import type { AwardRule } from '$lib/domain/comparisons/award-rule';
import { bareName, compareVi } from '$lib/domain/units/names';
import type { Overview } from '$lib/domain/comparisons/overview';
import { lastChange, reporting, vietnamDay, type Reporting } from '$lib/domain/measures/reporting';
import { isHeadline, isInPlans, isOfQuality } from '$lib/domain/measures/roles';
import type { AllUnits, UnitSeries, YearTotal } from '$lib/domain/comparisons/series';
import { inYear, levelsFor } from '../shared/figures/choice';

export type Named = { readonly unitId: string; readonly nameVi: string; readonly nameEn: string | null };

/** One indicator in the year of the view, with its history. */
export type Measured = {
	readonly indicator: IndicatorChoice;
	readonly overview: Overview;
	/** Every year with a row of any unit, rising: all units together, Σn/Σd. */
	readonly years: readonly AllUnits[];
	readonly series: readonly UnitSeries[];
	/** Total rows of documents, years to come included. */
	readonly totals: readonly YearTotal[];
	/** Did older units hand their counts over to units of this level? */
	readonly isCarried: boolean;
};

/** Where graduates of one school level went: exclusive ways, counts. */
export type Ways = {
	readonly schoolLevel: LeavingLevel;
	readonly ways: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[];
	/** Counts in the order of `ways`. */
	readonly units: readonly (Named & { readonly counts: readonly number[] })[];
	readonly isIllustrative: boolean;
};

export type DeckNote = Named & {
	readonly kind: NoteKind;
	readonly code: string | null;
	readonly text: string;
	readonly responsibleUnit: string | null;
	readonly dueDate: string | null;
};

type PlanFacts = {
	readonly name: string;
	readonly first: number;
	readonly last: number;
	readonly docNo: string | null;
	readonly docType: string | null;
	readonly signedDate: string | null;
	readonly issuer: string | null;
};

/** Everything that a conference shows of one view. */
export type Figures = {
	readonly root: Named;
	readonly year: number;
	readonly level: string;
	/** Those asked for that have a target or an outcome in the year at the level, in the order of the catalogue. */
	readonly measured: readonly Measured[];
	/** Every indicator, with or without figures. */
	readonly catalogue: readonly IndicatorChoice[];
	/** Official indicators of graduates that have neither. */
	readonly absent: readonly IndicatorChoice[];
	readonly ways: readonly Ways[];
	readonly notes: readonly DeckNote[];
	readonly plans: readonly PlanFacts[];
	/** Outcomes of the year as returns, one column an official indicator. */
	readonly reporting: Reporting | null;
	/** What a locked rule of ranking gives; null where there is none. */
	readonly award: { readonly rule: AwardRule; readonly rows: readonly AwardRow[] } | null;
	/** A data set of an invented province. */
	readonly isFictional: boolean;
};

/** Of an office itself, they have slides as the headlines have; shares of schools are one slide together. */
export const hasOwnSlides = (indicator: IndicatorChoice): boolean =>
	isHeadline(indicator) || (isInPlans(indicator) && !isOfSchools(indicator));
export const isOfSchools = ({ denominatorDef }: IndicatorChoice): boolean => denominatorDef === 'schools';

export type Question = Omit<View, 'indicator'> & {
	/** Beside those that the catalogue always shows. */
	readonly indicators: readonly string[];
	/** The rule by which a meeting is told who did well. */
	readonly rule: AwardRule | null;
	readonly isFictional: boolean;
};

/** Asks the database for all that a deck of the view needs. */
export async function figures(
	database: Asker,
	question: Question,
	given: Choices,
	now = new Date(),
): Promise<Figures> {
	const { root, level, period } = question;
	const year = Number(period);
	const choices = inYear(given, year);
	const isChosen = ({ indicatorId }: IndicatorChoice) => question.indicators.includes(indicatorId);
	const asked = choices.indicators.filter(
		(one) =>
			(isInPlans(one) || isOfQuality(one) || isChosen(one)) &&
			levelsFor(choices, one.indicatorId, year).includes(level),
	);
	const hasHistory = (one: IndicatorChoice) => hasOwnSlides(one) || isChosen(one);
	const official = asked.filter(isHeadline).map(({ indicatorId }) => indicatorId);
	const [measured, went, sent, [name], notes, plans, award] = await Promise.all([
		measureAll(database, asked, question, hasHistory),
		database.query(wayRows(question)),
		owedInYear(database, official, { year, level, root }),
		database.query(namedUnit(root)),
		database.query(notesBelow(root, period)),
		database.query(planRows(root, year)),
		question.rule === null ? null : awarded(database, question.rule, question),
	]);
	const ways = leavingLevels.flatMap(
		(schoolLevel) =>
			waysOf(
				schoolLevel,
				went.filter((row) => row.schoolLevel === schoolLevel),
			) ?? [],
	);
	return {
		root: { unitId: root, nameVi: name?.nameVi ?? root, nameEn: name?.nameEn ?? null },
		year,
		level,
		measured,
		catalogue: choices.indicators,
		absent: choices.indicators.filter((one) => isHeadline(one) && !asked.includes(one)),
		ways,
		notes,
		plans,
		reporting: sent.length === 0 ? null : reporting(sent, lastChange(sent, vietnamDay(now))),
		award,
		isFictional: question.isFictional,
	};
}

/** The ranking that a rule makes of the view. */
async function awarded(
	database: Asker,
	rule: AwardRule,
	{ root, level, period, asOf }: Question,
): Promise<NonNullable<Figures['award']>> {
	const year = Number(period);
	const indicators = rule.indicators.map(({ indicatorId }) => indicatorId);
	const looksBack = rule.basis !== 'attainment';
	const facts = await awardFacts(database, { indicators, year, level, root, asOf, looksBack });
	return { rule, rows: awardRows(rule, facts, year, (a, b) => compareVi(bareName(a), bareName(b))) };
}

/** Indicators of a view, with their history where slides show it. */
export async function measureAll(
	database: Asker,
	indicators: readonly IndicatorChoice[],
	question: Omit<View, 'indicator'>,
	hasHistory: (indicator: IndicatorChoice) => boolean,
): Promise<Measured[]> {
	const ids = (all: readonly IndicatorChoice[]) => all.map(({ indicatorId }) => indicatorId);
	const [shown, histories] = await Promise.all([
		overviews(database, ids(indicators), question),
		pooledYearsOf(database, ids(indicators.filter(hasHistory)), question),
	]);
	return indicators.flatMap((indicator) => {
		const overview = shown.get(indicator.indicatorId);
		if (overview === undefined) return [];
		const { all: years, series, totals, isCarried } = histories.get(indicator.indicatorId) ?? noHistory;
		return [{ indicator, overview, series, totals, years, isCarried }];
	});
}

const noHistory = { all: [], series: [], totals: [], isCarried: false } as const;

/** With one indicator in the place of what was known of it, or behind the others. */
export function withMeasured(list: readonly Measured[], one: Measured): readonly Measured[] {
	const at = list.findIndex(({ indicator }) => indicator.indicatorId === one.indicator.indicatorId);
	return at === -1 ? [...list, one] : list.with(at, one);
}

type WayRow = Named & {
	readonly destination: string;
	readonly wayVi: string;
	readonly wayEn: string;
	readonly students: number;
	readonly wayOrder: number | null;
	readonly isDemo: boolean;
};

/** Rows of units and ways as a table; a way that a unit does not name has nobody. null for no rows. */
function waysOf(schoolLevel: LeavingLevel, rows: readonly WayRow[]): Ways | null {
	if (rows.length === 0) return null;
	const ways = [...new Map(rows.map((row) => [row.destination, row])).values()]
		.toSorted((a, b) => (a.wayOrder ?? Infinity) - (b.wayOrder ?? Infinity))
		.map((row) => ({ code: row.destination, nameVi: row.wayVi, nameEn: row.wayEn }));
	const units = [...new Map(rows.map((row) => [row.unitId, row])).values()].map(
		({ unitId, nameVi, nameEn }) => ({
			unitId,
			nameVi,
			nameEn,
			counts: ways.map(
				({ code }) => rows.find((row) => row.unitId === unitId && row.destination === code)?.students ?? 0,
			),
		}),
	);
	return { schoolLevel, ways, units, isIllustrative: rows.some(({ isDemo }) => isDemo) };
}
