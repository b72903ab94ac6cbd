import { sql } from '../sql';
import {
	carriedFacts,
	carriedShape,
	facts,
	factShape,
	newest,
	yearFacts,
	yearShape,
	type View,
} from './overview';
import { question } from './question';

// The questions of one indicator for several at once: planning takes longer than answering. Each row says whose it is.

type Of = Omit<View, 'indicator'>;

/** One row an indicator and expected unit. */
export const progressOf = question(
	'progressOf',
	(indicators: readonly string[], { period, level, root, asOf }: Of) =>
		sql({ indicatorId: 'text', ...factShape })`
	SELECT indicator_id AS "indicatorId", ${facts} FROM facts_by_indicator(${level}, ${root}, ${asOf ?? newest})
	WHERE indicator_id IN ${indicators} AND period_id = ${period}
	ORDER BY sort_order NULLS LAST, unit_id, indicator_id`,
);

/** One row an indicator, expected unit and year that the indicator has. */
export const yearsOf = question(
	'yearsOf',
	(indicators: readonly string[], { level, root, asOf }: Omit<Of, 'period'>) =>
		sql({ indicatorId: 'text', ...yearShape })`
	SELECT indicator_id AS "indicatorId", ${yearFacts}
	FROM facts_by_indicator(${level}, ${root}, ${asOf ?? newest})
	WHERE indicator_id IN ${indicators}
		AND (indicator_id, period_id) IN (SELECT (indicator_id, period_id) FROM indicator_year)
	ORDER BY sort_order NULLS LAST, unit_id, year, indicator_id`,
);

/** One row an indicator, successor and year. */
export const carriedOf = question(
	'carriedOf',
	(indicators: readonly string[], { root, asOf }: Omit<Of, 'period' | 'level'>) =>
		sql({ indicatorId: 'text', ...carriedShape })`
	SELECT c.indicator_id AS "indicatorId", ${carriedFacts}
	FROM carried_by_indicator(${root}, ${asOf ?? newest}) c JOIN unit u ON u.unit_id = c.unit_id
	WHERE c.indicator_id IN ${indicators}
	ORDER BY u.sort_order NULLS LAST, c.unit_id, year, c.indicator_id`,
);

/** The total rows of documents in force, of every indicator and period; `year` where the period is one. */
export const totalsOf = question(
	'totalsOf',
	({ root, asOf }: Pick<View, 'root' | 'asOf'>) =>
		sql({
			indicatorId: 'text',
			period: 'text',
			year: 'integer?',
			valueBp: 'integer',
			docNo: 'text?',
			docType: 'text?',
			signedDate: 'text?',
			effectiveDate: 'text?',
		})`
	SELECT t.indicator_id AS "indicatorId", t.period_id AS period,
		CASE WHEN p.kind = 'calendar_year' THEN CAST(t.period_id AS INTEGER) END AS year, t.value_bp AS "valueBp",
		s.doc_no AS "docNo", s.doc_type AS "docType", CAST(s.signed_date AS VARCHAR) AS "signedDate",
		CAST(t.effective_date AS VARCHAR) AS "effectiveDate"
	FROM declared_totals_as_of(${asOf ?? newest}) t
	LEFT JOIN period p ON p.period_id = t.period_id
	LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.unit_id = ${root} AND t.value_bp IS NOT NULL
	ORDER BY year, t.period_id, t.indicator_id`,
);

/** The verified national floor of each indicator that last came into force for a year. */
export const floorsOf = question(
	'floorsOf',
	(year: string) =>
		sql({ indicatorId: 'text', valueBp: 'integer', docNo: 'text?' })`
	SELECT t.indicator_id AS "indicatorId", t.value_bp AS "valueBp", s.doc_no AS "docNo"
	FROM targets t LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.kind = 'national' AND t.value_bp IS NOT NULL
		AND coalesce(t.plan_id, '') NOT LIKE '%disadvantaged' AND t.period_id <= ${year} AND length(t.period_id) = 4
	QUALIFY row_number() OVER (PARTITION BY t.indicator_id ORDER BY t.period_id DESC) = 1
	ORDER BY t.indicator_id`,
);

/** Is more better? Never inferred from words. */
export const directions = question(
	'directions',
	() =>
		sql({ indicatorId: 'text', direction: 'direction' })`
	SELECT indicator_id AS "indicatorId", direction FROM indicator ORDER BY indicator_id`,
);

/** Targets in force for stages, which a unit has for indicators. */
export const stageTargetsOf = question(
	'stageTargetsOf',
	(indicators: readonly string[], unit: string, asOf: string | null) =>
		sql({ indicatorId: 'text', firstYear: 'integer', lastYear: 'integer', valueBp: 'integer?' })`
	SELECT t.indicator_id AS "indicatorId", CAST(year(p.start_date) AS INTEGER) AS "firstYear",
		CAST(year(p.end_date) AS INTEGER) AS "lastYear", t.value_bp AS "valueBp"
	FROM target_versions(${asOf ?? newest}) t
	JOIN period p ON p.period_id = t.period_id AND p.kind = 'stage'
	WHERE t.unit_id = ${unit} AND t.indicator_id IN ${indicators} AND t.is_in_force
	ORDER BY p.start_date, p.period_id, t.effective_date NULLS FIRST, t.revision NULLS FIRST, t.import_seq, t.file_row`,
);
