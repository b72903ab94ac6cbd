import type { TrendEnd, TrendYear } from '$lib/charts/trend';
import type { PeriodTarget } from '$lib/db/views/unit';
import { count, date, percent, rate, signed } from '$lib/domain/base/format';
import { daysBetween } from '$lib/domain/measures/period';
import { pathBpIn } from '$lib/domain/comparisons/stage-path';
import type { RankYear } from '$lib/domain/comparisons/rank-years';
import type { LensYear } from '$lib/domain/units/unit-lens';
import type { UnitEntry } from '$lib/domain/units/unit-list';
import type { UnitYear } from '$lib/domain/comparisons/years';
import { unitWords } from '$lib/messages/unit/unit';
import type { App } from '$lib/state/app.svelte';
import { targetText } from '../../shared/figures/counted-unit';
import type { Model } from '../model';

/** One year of the table below the chart. */
export type YearLine = TrendYear & {
	readonly own: UnitYear | null;
	readonly carried: LensYear | null;
	readonly place: RankYear | null;
	/** Every version of the year's target with its document, as text. */
	readonly versions: readonly string[];
};

/** The years of the chart and its table, without a gap between the first and the last. */
export function yearLines(
	app: App,
	model: Model,
	targets: readonly PeriodTarget[],
	asOf: string | null,
): YearLine[] {
	const yearly = targets.filter(({ isStage }) => !isStage);
	const { stage } = model;
	const years = [
		...model.line.filter((row) => row.rateBp !== null || row.targetBp !== null || row.targetCount !== null),
		...model.through.years,
	].map(({ year }) => year);
	years.push(...yearly.map(({ lastYear }) => lastYear));
	if (stage?.start) years.push(stage.end.year);
	if (years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, at) => {
		const year = first + at;
		const own = model.line.find((row) => row.year === year) ?? null;
		const carried = model.through.years.find((row) => row.year === year) ?? null;
		const place = model.ranks.find((row) => row.year === year) ?? null;
		const versions = yearly.filter(({ lastYear }) => lastYear === year);
		const isLater = ({ effectiveDate }: PeriodTarget) =>
			asOf !== null && effectiveDate !== null && effectiveDate > asOf;
		const drawn = versions.filter(
			(version) => version.standing !== 'draft' && version.standing !== 'replaced' && !isLater(version),
		);
		const pathBp = stage === null ? null : pathBpIn(stage, year);
		const texts = versions
			.filter(({ standing }) => standing !== 'replaced')
			.map((version) => versionText(app, version, isLater(version)));
		return {
			year,
			own,
			carried,
			place,
			versions: texts,
			rateBp: own?.rateBp ?? null,
			rateLabel: rate(own?.rateBp ?? null, app.language),
			isDeclaredOnly:
				own !== null && (own.isDeclaredOnly || (own as Partial<LensYear>).isApportioned === true),
			lensBp: carried?.rateBp ?? null,
			isApportioned: carried?.isApportioned ?? false,
			targets: drawn.flatMap(({ valueBp, standing }) =>
				valueBp === null
					? []
					: [{ bp: valueBp, isInForce: standing === 'in_force', label: rate(valueBp, app.language) }],
			),
			pathBp,
			lines: tooltipLines(app, { own, carried, pathBp, texts, stageYear: stage?.end.year ?? null }),
		};
	});
}

function versionText(app: App, version: PeriodTarget, isLater: boolean): string {
	const words = unitWords[app.language].trend;
	const kind = app.words.targetKinds[version.kind];
	const value = targetText(
		{ targetBp: version.valueBp, targetCount: version.valueCount },
		app.words,
		app.language,
	);
	const text = words.version(
		kind,
		value,
		version.docNo ?? words.noDocument,
		date(version.effectiveDate ?? version.signedDate, app.language),
	);
	if (isLater) return words.notYet(text);
	if (version.standing === 'draft') return words.draft(text);
	return version.standing === 'in_force' ? text : words.replaced(text);
}

type Said = {
	readonly own: UnitYear | null;
	readonly carried: LensYear | null;
	readonly pathBp: number | null;
	readonly texts: readonly string[];
	readonly stageYear: number | null;
};

function tooltipLines(app: App, { own, carried, pathBp, texts, stageYear }: Said): [string, string][] {
	const words = unitWords[app.language].trend;
	const { language } = app;
	const lines: [string, string][] = [];
	if (own?.rateBp != null)
		lines.push([
			own.isDeclaredOnly ? words.hollow : words.own,
			own.isDeclaredOnly || own.numerator === null
				? percent(own.rateBp, language)
				: `${percent(own.rateBp, language)} (${count(own.numerator, language)}/${count(own.denominator, language)})`,
		]);
	if (carried)
		lines.push([
			carried.isApportioned ? words.apportioned : words.carried,
			`${percent(carried.rateBp, language)} (${count(carried.numerator, language)}/${count(carried.denominator, language)})`,
		]);
	for (const text of texts) lines.push([words.targetColumn, text]);
	if (own?.gapPoints != null)
		lines.push([words.gap, `${signed(own.gapPoints, language)} ${unitWords[language].head.points}`]);
	if (pathBp !== null && stageYear !== null)
		lines.push([words.path(String(stageYear)), percent(pathBp, language)]);
	return lines;
}

/** Where the line of a unit that ended is marked; null while it lives. */
export function endOf(app: App, { validTo }: UnitEntry): TrendEnd | null {
	if (validTo === null) return null;
	const year = Number(validTo.slice(0, 4));
	return {
		year,
		share: (daysBetween(`${year}-01-01`, validTo) + 1) / 365,
		label: unitWords[app.language].trend.ended(date(validTo, app.language)),
	};
}
