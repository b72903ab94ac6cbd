import type { Shape } from '../answers/decode';
import { fragment, sql } from '../sql';
import { question } from './question';

/** What an overview question needs: the root unit, and which targets are in force. */
export type View = {
	readonly indicator: string;
	readonly period: string;
	readonly level: string;
	readonly root: string;
	/** ISO date on which targets must be in force; null asks for the newest. */
	readonly asOf: string | null;
};

/** Whatever came into force. */
export const newest = '9999-12-31';

/** The columns of `facts`. */
export const factShape = {
	unitId: 'text',
	nameVi: 'text',
	nameEn: 'text?',
	above: 'text?',
	numerator: 'integer?',
	denominator: 'integer?',
	declaredBp: 'integer?',
	quality: 'quality?',
	asOf: 'text?',
	submittedAt: 'text?',
	dueDate: 'text?',
	outcomeImport: 'integer?',
	outcomeRow: 'integer?',
	outcomeSheet: 'text?',
	targetBp: 'integer?',
	targetCount: 'integer?',
	targetKind: 'targetKind?',
	targetRevision: 'integer?',
	targetDate: 'text?',
	targetDoc: 'text?',
	targetImport: 'integer?',
	targetRow: 'integer?',
	targetSheet: 'text?',
	plannedDenominator: 'integer?',
	isDisadvantaged: 'boolean',
	sortOrder: 'integer?',
} as const satisfies Shape;

/** The columns of `progress`, `progress_by_year` and `unit_sheet` as `UnitFacts`. */
export const facts = fragment`unit_id AS "unitId", name_vi AS "nameVi", name_en AS "nameEn", above, numerator, denominator,
	declared_bp AS "declaredBp", quality, CAST(as_of AS VARCHAR) AS "asOf",
	CAST(submitted_at AS VARCHAR) AS "submittedAt", CAST(due_date AS VARCHAR) AS "dueDate",
	outcome_import AS "outcomeImport", outcome_row AS "outcomeRow", outcome_sheet AS "outcomeSheet",
	target_bp AS "targetBp", target_count AS "targetCount", target_kind AS "targetKind", target_revision AS "targetRevision",
	CAST(target_date AS VARCHAR) AS "targetDate", target_doc AS "targetDoc",
	target_import AS "targetImport", target_row AS "targetRow", target_sheet AS "targetSheet",
	planned_denominator AS "plannedDenominator",
	coalesce(is_disadvantaged, FALSE) AS "isDisadvantaged", sort_order AS "sortOrder"`;

/** One row an expected unit: its outcome counts and its own target, null where there is none. */
export const progressRows = question(
	'progressRows',
	({ indicator, period, level, root, asOf }: View) =>
		sql(factShape)`
	SELECT ${facts} FROM progress(${indicator}, ${period}, ${level}, ${root}, ${asOf ?? newest})
	ORDER BY sort_order NULLS LAST, unit_id`,
);

export const yearShape = {
	...factShape,
	year: 'integer',
	parentId: 'text?',
	validTo: 'text?',
} as const satisfies Shape;

/** The columns of `progress_by_year` as `YearFacts`. */
export const yearFacts = fragment`${facts}, CAST(period_id AS INTEGER) AS year, parent_id AS "parentId",
	CAST(valid_to AS VARCHAR) AS "validTo"`;

/** The same for every year that the indicator has: one row an expected unit and year, the years rising. */
export const yearRows = question(
	'yearRows',
	({ indicator, level, root, asOf }: Omit<View, 'period'>) =>
		sql(yearShape)`
	SELECT ${yearFacts}
	FROM progress_by_year(${indicator}, ${level}, ${root}, ${asOf ?? newest})
	ORDER BY sort_order NULLS LAST, unit_id, year`,
);

/** The columns of `carried`. */
export const carriedShape = {
	level: 'level',
	year: 'integer',
	unitId: 'text',
	nameVi: 'text',
	nameEn: 'text?',
	numerator: 'integer?',
	denominator: 'integer?',
	weightedTargetBp: 'integer?',
	isApportioned: 'boolean',
	partsKnown: 'integer',
	partsExpected: 'integer',
	quality: 'quality?',
	asOf: 'text?',
	validTo: 'text?',
	hasOwn: 'boolean',
	sortOrder: 'integer?',
} as const satisfies Shape;

/** The columns of `carried` as `CarriedYear`; `c` and `u` are joined by the question. */
export const carriedFacts = fragment`c.level, CAST(c.period_id AS INTEGER) AS year, c.unit_id AS "unitId",
	u.name_vi AS "nameVi", u.name_en AS "nameEn",
	CAST(c.numerator AS INTEGER) AS numerator, CAST(c.denominator AS INTEGER) AS denominator,
	CAST((2 * c.weighted_target + c.target_weight) // (2 * c.target_weight) AS INTEGER) AS "weightedTargetBp",
	c.is_apportioned AS "isApportioned", CAST(u.valid_to AS VARCHAR) AS "validTo", CAST(c.parts_known AS INTEGER) AS "partsKnown",
	CAST(c.parts_expected AS INTEGER) AS "partsExpected", c.quality, CAST(c.as_of AS VARCHAR) AS "asOf",
	c.has_own AS "hasOwn", u.sort_order AS "sortOrder"`;

/**
 * Counts carried to the units that took over, whatever their level: one row a successor and year. `weightedTargetBp` is what the old targets
 * weigh together (Σtd/Σd, rounded half up): a reference, never a target of the new unit.
 */
export const carriedRows = question(
	'carriedRows',
	({ indicator, root, asOf }: Omit<View, 'period' | 'level'>) =>
		sql(carriedShape)`
	SELECT ${carriedFacts}
	FROM carried(${indicator}, ${root}, ${asOf ?? newest}) c JOIN unit u ON u.unit_id = c.unit_id
	ORDER BY u.sort_order NULLS LAST, c.unit_id, year`,
);

/** The total row of the document in force, if it has one. */
export const declaredTotal = question(
	'declaredTotal',
	({ indicator, period, root, asOf }: View) =>
		sql({
			valueBp: 'integer',
			docNo: 'text?',
			docType: 'text?',
			signedDate: 'text?',
			effectiveDate: 'text?',
		})`
	SELECT t.value_bp AS "valueBp", s.doc_no AS "docNo", s.doc_type AS "docType", CAST(s.signed_date AS VARCHAR) AS "signedDate",
		CAST(t.effective_date AS VARCHAR) AS "effectiveDate"
	FROM declared_totals_as_of(${asOf ?? newest}) t LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.unit_id = ${root} AND t.indicator_id = ${indicator} AND t.period_id = ${period}
		AND t.value_bp IS NOT NULL`,
);

/** Is more better? Never inferred from words. */
export const directionOf = question(
	'directionOf',
	(indicator: string) =>
		sql({ direction: 'direction' })`SELECT direction FROM indicator WHERE indicator_id = ${indicator}`,
);

/** The verified national floor that last came into force for a year; none for most indicators. */
export const nationalFloor = question(
	'nationalFloor',
	(indicator: string, year: string) =>
		sql({ valueBp: 'integer', docNo: 'text?' })`
	SELECT t.value_bp AS "valueBp", s.doc_no AS "docNo"
	FROM targets t LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.kind = 'national' AND t.indicator_id = ${indicator} AND t.value_bp IS NOT NULL
		AND coalesce(t.plan_id, '') NOT LIKE '%disadvantaged' AND t.period_id <= ${year} AND length(t.period_id) = 4
	ORDER BY t.period_id DESC LIMIT 1`,
);
