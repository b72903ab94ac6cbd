import { isOfCompleters } from '$lib/domain/measures/completed';
import { renamingIn, type Renaming } from '$lib/domain/measures/definitions';
import { fullNames } from '$lib/domain/base/labels';
import { parsePeriod } from '$lib/domain/measures/period';
import { isMeasuredIn } from '$lib/domain/measures/own-indicator';
import { isHeadline, isInPlans, isOwn } from '$lib/domain/measures/roles';
import type { TargetRow } from '$lib/domain/measures/target-history';
import type { OwnCounts, Template, TemplateForm } from '$lib/export/template/template';
import type { Known } from '$lib/intake/catalogue';
import { templateUnits, type UnitLevel } from './template-units';

/** What the user chose for a form. */
export type TemplateChoice = {
	readonly form: TemplateForm;
	readonly level: Template['level'];
	readonly year: number;
	/** 1 to 12; of a monthly return. */
	readonly month: number;
	readonly unitLevel: UnitLevel;
	/** One unit alone; null for all. */
	readonly unit: string | null;
	/** ISO days; null leaves them out. */
	readonly asOf: string | null;
	readonly dueDate: string | null;
};

type When = Pick<TemplateChoice, 'form' | 'year' | 'month'>;

/** The indicator that the streaming of a school level is measured by. */
export function mainIndicator({ indicators }: Known, level: Template['level']): string {
	return indicators.find((one) => isHeadline(one) && one.school_level === level)?.indicator_id ?? '';
}

/** '2024' or, for a monthly return, '2024-03'. */
export function templatePeriod({ form, year, month }: When): string {
	return form === 'monthly' ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}

/**
 * Cut-off and due day that the data set knows: figures are of the last day of their period and due on its due day,
 * targets are due on the lock day of the plan of the year.
 */
export function templateDays(known: Known, when: When): Pick<TemplateChoice, 'asOf' | 'dueDate'> {
	const period = templatePeriod(when);
	const found = known.periods.findLast(({ period_id }) => period_id === period);
	return {
		asOf: found?.end_date ?? parsePeriod(period)?.end ?? null,
		dueDate: when.form === 'targets' ? lockDay(known, when.year) : (found?.due_date ?? null),
	};
}

/** The days of a form that is filled in here: figures of a day to come cannot be counted yet. */
export function entryDays(known: Known, when: When, today: string): Pick<TemplateChoice, 'asOf' | 'dueDate'> {
	const usual = templateDays(known, when);
	return { ...usual, asOf: usual.asOf !== null && usual.asOf > today ? today : usual.asOf };
}

/** Of several plans over a year the one that began last. */
function lockDay({ plans }: Known, year: number): string | null {
	const locked = plans.filter(
		({ locked_on, stage_start, stage_end }) =>
			locked_on !== null && (stage_start ?? 0) <= year && year <= (stage_end ?? 0),
	);
	return locked.toSorted((a, b) => (b.stage_start ?? 0) - (a.stage_start ?? 0))[0]?.locked_on ?? null;
}

/** The units that a form can be made for. */
export function unitsOf(known: Known, choice: When & Pick<TemplateChoice, 'level'>, level: UnitLevel) {
	const span = parsePeriod(templatePeriod(choice));
	return span === null ? [] : templateUnits(known, { level, schoolLevel: choice.level, span });
}

/**
 * The form as it will be written; `targets` are the rows of the register for the year and level of units, `renamings`
 * what indicators are called from a year on.
 */
export function templateFor(
	choice: TemplateChoice,
	known: Known,
	targets: readonly TargetRow[],
	renamings: readonly Renaming[] = [],
): Template {
	const period = templatePeriod(choice);
	const { form, level } = choice;
	const units = unitsOf(known, choice, choice.unitLevel);
	const labels = fullNames(units, known.units);
	const inForce = targets.filter(({ isInForce }) => isInForce);
	const targetOf = new Map(inForce.map(({ unitId, valueBp }) => [unitId, valueBp]));
	const hasCutOff = form === 'counted' || form === 'destinations';
	return {
		form,
		level,
		period: {
			id: period,
			label: known.periods.findLast(({ period_id }) => period_id === period)?.label_vi ?? period,
		},
		...(isOfCompleters(renamingIn(renamings, mainIndicator(known, level), choice.year)?.nameVi ?? '') && {
			hasCompleters: true,
		}),
		asOf: hasCutOff ? choice.asOf : null,
		dueDate: choice.dueDate,
		province: known.units.findLast(({ unit_id }) => unit_id === known.root)?.name_vi ?? '',
		rootId: known.root,
		document: form === 'targets' ? registeringDocument(inForce) : null,
		units: units
			.filter(({ unit_id }) => choice.unit === null || unit_id === choice.unit)
			.map(({ unit_id, name_vi }) => ({
				unitId: unit_id,
				name: name_vi,
				...(labels.get(unit_id) !== name_vi && { label: labels.get(unit_id) ?? name_vi }),
				targetBp: targetOf.get(unit_id) ?? null,
			})),
		indicators: registeredIndicators(known, level, choice.year).map((one) => ({
			...one,
			nameVi: renamingIn(renamings, one.indicatorId, choice.year)?.nameVi ?? one.nameVi,
		})),
		own: ownCounts(known, level, choice.year),
		destinations: known.destinationKinds
			.filter(({ school_level }) => school_level === level)
			.toSorted((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0))
			.map(({ destination, name_vi }) => ({ code: destination, nameVi: name_vi })),
	};
}

/** The one document behind all the targets; null where there is none, or more than one, or nobody said when it was signed. */
function registeringDocument(inForce: readonly TargetRow[]): Template['document'] {
	const documents = new Map(
		inForce.flatMap(({ docNo, signedDate }) =>
			docNo === null ? [] : [[docNo, { no: docNo, date: signedDate }] as const],
		),
	);
	const [only, ...others] = documents.values();
	return only === undefined || only.date === null || others.length > 0 ? null : { no: only.no, date: only.date };
}

/** Rates of plans and those for which units have registered targets, and the office's own, as far as the year has them. */
function registeredIndicators(known: Known, level: Template['level'], year: number): Template['indicators'] {
	const registered = new Set(
		known.targets
			.filter(({ kind, value_bp }) => kind === 'registered' && value_bp !== null)
			.map(({ indicator_id }) => indicator_id),
	);
	const shown = known.indicators.filter(
		(one) =>
			one.school_level === level &&
			isMeasuredIn(one, year) &&
			(one.kind === 'rate' || isOwn(one)) &&
			(isInPlans(one) || registered.has(one.indicator_id)),
	);
	return shown.map(({ indicator_id, name_vi, kind }) => ({
		indicatorId: indicator_id,
		nameVi: name_vi,
		...(kind === 'count' && { isCount: true }),
	}));
}

/** What the office counts of a level by itself in a year. */
function ownCounts({ indicators }: Known, level: Template['level'], year: number): readonly OwnCounts[] {
	return indicators
		.filter((one) => isOwn(one) && one.school_level === level && isMeasuredIn(one, year))
		.map(({ name_vi, numerator_def, denominator_def }) => ({
			part: numerator_def ?? name_vi,
			whole: denominator_def === 'graduates' ? null : denominator_def === 'schools' ? allSchools : denominator_def,
		}));
}

const allSchools = 'Tổng số trường';
