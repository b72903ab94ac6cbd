import { sql } from '../sql';

/** What an overview question needs: the root unit, and which targets are in force. */
export type View = {
	readonly indicator: string;
	readonly period: string;
	readonly level: string;
	readonly root: string;
	/** ISO date on which targets must be in force; null asks for the newest. */
	readonly asOf: string | null;
};

const newest = '9999-12-31';

/** One row an expected unit: its outcome counts and its own target, null where there is none. */
export const progressRows = ({ indicator, period, level, root, asOf }: View) =>
	sql({
		unitId: 'text',
		nameVi: 'text',
		nameEn: 'text?',
		numerator: 'integer?',
		denominator: 'integer?',
		declaredBp: 'integer?',
		quality: 'text?',
		asOf: 'text?',
		submittedAt: 'text?',
		dueDate: 'text?',
		outcomeImport: 'integer?',
		outcomeRow: 'integer?',
		outcomeSheet: 'text?',
		targetBp: 'integer?',
		targetCount: 'integer?',
		targetKind: 'text?',
		targetRevision: 'integer?',
		targetDate: 'text?',
		targetDoc: 'text?',
		targetImport: 'integer?',
		targetRow: 'integer?',
		targetSheet: 'text?',
		plannedDenominator: 'integer?',
		isDisadvantaged: 'boolean',
		sortOrder: 'integer?',
	})`
	SELECT unit_id AS "unitId", name_vi AS "nameVi", name_en AS "nameEn", numerator, denominator,
		declared_bp AS "declaredBp", quality, CAST(as_of AS VARCHAR) AS "asOf",
		CAST(submitted_at AS VARCHAR) AS "submittedAt", CAST(due_date AS VARCHAR) AS "dueDate",
		outcome_import AS "outcomeImport", outcome_row AS "outcomeRow", outcome_sheet AS "outcomeSheet",
		target_bp AS "targetBp", target_count AS "targetCount", target_kind AS "targetKind", target_revision AS "targetRevision",
		CAST(target_date AS VARCHAR) AS "targetDate", target_doc AS "targetDoc",
		target_import AS "targetImport", target_row AS "targetRow", target_sheet AS "targetSheet",
		planned_denominator AS "plannedDenominator",
		coalesce(is_disadvantaged, FALSE) AS "isDisadvantaged", sort_order AS "sortOrder"
	FROM progress(${indicator}, ${period}, ${level}, ${root}, ${asOf ?? newest})
	ORDER BY sort_order NULLS LAST, unit_id`;

/** Sums over the units that gave both counts, with how many were expected. */
export const provinceRollUp = ({ indicator, period, level, root, asOf }: View) =>
	sql({
		numerator: 'integer?',
		denominator: 'integer?',
		unitsUsed: 'integer',
		unitsReported: 'integer',
		unitsExpected: 'integer',
		denominatorExpected: 'integer?',
		demoUnits: 'integer',
	})`
	SELECT CAST(numerator AS INTEGER) AS numerator, CAST(denominator AS INTEGER) AS denominator,
		CAST(units_used AS INTEGER) AS "unitsUsed", CAST(units_reported AS INTEGER) AS "unitsReported",
		CAST(units_expected AS INTEGER) AS "unitsExpected",
		CAST(denominator_expected AS INTEGER) AS "denominatorExpected",
		CAST(demo_units AS INTEGER) AS "demoUnits"
	FROM province_roll_up(${indicator}, ${period}, ${level}, ${root}, ${asOf ?? newest})`;

/** The total row of the document in force, if it has one. */
export const declaredTotal = ({ indicator, period, root, asOf }: View) =>
	sql({
		valueBp: 'integer',
		docNo: 'text?',
		docType: 'text?',
		signedDate: 'text?',
	})`
	SELECT t.value_bp AS "valueBp", s.doc_no AS "docNo", s.doc_type AS "docType", CAST(s.signed_date AS VARCHAR) AS "signedDate"
	FROM declared_totals_as_of(${asOf ?? newest}) t LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.unit_id = ${root} AND t.indicator_id = ${indicator} AND t.period_id = ${period}
		AND t.value_bp IS NOT NULL`;

/** Is more better? Never inferred from words. */
export const directionOf = (indicator: string) =>
	sql({ direction: 'text' })`SELECT direction FROM indicator WHERE indicator_id = ${indicator}`;

/** The verified national floor that last came into force for a year; none for most indicators. */
export const nationalFloor = (indicator: string, year: string) =>
	sql({ valueBp: 'integer', docNo: 'text?' })`
	SELECT t.value_bp AS "valueBp", s.doc_no AS "docNo"
	FROM targets t LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.kind = 'national' AND t.indicator_id = ${indicator} AND t.value_bp IS NOT NULL
		AND coalesce(t.plan_id, '') NOT LIKE '%disadvantaged' AND t.period_id <= ${year} AND length(t.period_id) = 4
	ORDER BY t.period_id DESC LIMIT 1`;
