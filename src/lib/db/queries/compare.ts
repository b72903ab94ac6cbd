import { sql } from '../sql';
import type { View } from './overview';
import { question } from './question';

const newest = '9999-12-31';

/** The total row of the document in force, year by year. */
export const declaredTotals = question(
	'declaredTotals',
	({ indicator, root, asOf }: Pick<View, 'indicator' | 'root' | 'asOf'>) =>
		sql({ year: 'integer', valueBp: 'integer', docNo: 'text?', effectiveDate: 'text?' })`
	SELECT CAST(t.period_id AS INTEGER) AS year, t.value_bp AS "valueBp", s.doc_no AS "docNo",
		CAST(t.effective_date AS VARCHAR) AS "effectiveDate"
	FROM declared_totals_as_of(${asOf ?? newest}) t
	JOIN period p ON p.period_id = t.period_id AND p.kind = 'calendar_year'
	LEFT JOIN source s ON s.source_id = t.source_id
	WHERE t.unit_id = ${root} AND t.indicator_id = ${indicator} AND t.value_bp IS NOT NULL
	ORDER BY year`,
);

/** Stages by their first and last year, the longest first. */
export const stageRows = question(
	'stageRows',
	() =>
		sql({ stageId: 'text', first: 'integer', last: 'integer' })`
	SELECT period_id AS "stageId", CAST(year(start_date) AS INTEGER) AS "first", CAST(year(end_date) AS INTEGER) AS "last"
	FROM period WHERE kind = 'stage'
	ORDER BY start_date, end_date DESC, period_id`,
);

/** What each older unit hands over to a unit for one year: its counts, and the share of them that moved. */
export const predecessorRows = question(
	'predecessorRows',
	(unit: string, { indicator, period, asOf }: Omit<View, 'level' | 'root'>) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			weightBp: 'integer?',
			basis: 'text?',
			numerator: 'integer?',
			denominator: 'integer?',
			targetBp: 'integer?',
		})`
	SELECT f.unit_id AS "unitId", f.name_vi AS "nameVi", f.name_en AS "nameEn", h.weight_bp AS "weightBp", s.basis,
		o.numerator, o.denominator, v.value_bp AS "targetBp"
	FROM handover h
	JOIN unit f ON f.unit_id = h.from_unit
	LEFT JOIN succession s ON s.from_unit = h.from_unit AND s.to_unit = h.unit_id
		AND (h.changed_on IS NULL OR s.effective_date = h.changed_on)
	LEFT JOIN effective_outcomes o
		ON o.unit_id = f.unit_id AND o.indicator_id = ${indicator} AND o.period_id = ${period}
	LEFT JOIN targets_as_of(${asOf ?? newest}) v
		ON v.unit_id = f.unit_id AND v.indicator_id = ${indicator} AND v.period_id = ${period}
	WHERE h.unit_id = ${unit} AND h.period_id = ${period}
	ORDER BY f.sort_order NULLS LAST, f.unit_id`,
);
