import { sql } from '../sql';
import { question } from './question';

/** Targets in force of one year whose units are there in another one, too. */
export const targetsToCarry = question(
	'targetsToCarry',
	(from: string, to: string, root: string) =>
		sql({
			unitId: 'text',
			indicatorId: 'text',
			valueBp: 'integer?',
			valueCount: 'integer?',
			level: 'level',
		})`
	SELECT t.unit_id AS "unitId", t.indicator_id AS "indicatorId", t.value_bp AS "valueBp",
		t.value_count AS "valueCount", e.level
	FROM targets_as_of('9999-12-31') t
	JOIN units_as_of(${`${to}-12-31`}) e ON e.unit_id = t.unit_id
	JOIN unit_line l ON l.unit_id = t.unit_id AND l.ancestor_id = ${root}
	WHERE t.period_id = ${from}
		AND t.indicator_id NOT IN (SELECT indicator_id FROM indicator WHERE valid_to < CAST(${`${to}-01-01`} AS DATE))
		AND NOT EXISTS (
		SELECT 1 FROM targets d WHERE d.unit_id = t.unit_id AND d.indicator_id = t.indicator_id AND d.period_id = ${to})
	ORDER BY e.sort_order NULLS LAST, t.unit_id, t.indicator_id`,
);

/** What the units were asked for and reached in a year, for the indicators of a form. */
export const yearFigures = question(
	'yearFigures',
	(period: string, level: string, root: string, indicators: readonly string[]) =>
		sql({
			unitId: 'text',
			indicatorId: 'text',
			targetBp: 'integer?',
			numerator: 'integer?',
			denominator: 'integer?',
			declaredBp: 'integer?',
		})`
	SELECT unit_id AS "unitId", indicator_id AS "indicatorId", target_bp AS "targetBp", numerator, denominator,
		declared_bp AS "declaredBp"
	FROM facts_by_indicator(${level}, ${root}, '9999-12-31')
	WHERE period_id = ${period} AND indicator_id IN ${indicators}
	ORDER BY unit_id, indicator_id`,
);

/** Draft targets (rates, in basis points) of a year, of units of a level about whom nothing was set later. */
export const yearDrafts = question(
	'yearDrafts',
	(period: string, level: string, root: string, indicators: readonly string[]) =>
		sql({ unitId: 'text', indicatorId: 'text', valueBp: 'integer' })`
	SELECT unit_id AS "unitId", indicator_id AS "indicatorId", value_bp AS "valueBp"
	FROM (
		SELECT t.unit_id, t.indicator_id, t.value_bp, t.status FROM targets t
		JOIN unit u ON u.unit_id = t.unit_id AND u.level = ${level}
		JOIN unit_line l ON l.unit_id = t.unit_id AND l.ancestor_id = ${root}
		WHERE t.period_id = ${period} AND t.indicator_id IN ${indicators} AND t.kind <> 'national'
			AND NOT coalesce(t.is_declared_total, FALSE)
		QUALIFY row_number() OVER (
			PARTITION BY t.unit_id, t.indicator_id ORDER BY t.import_seq DESC NULLS LAST, t.file_row DESC NULLS LAST,
				coalesce(t.status, 'approved') = 'draft') = 1
	)
	WHERE status = 'draft' AND value_bp IS NOT NULL
	ORDER BY unit_id, indicator_id`,
);

/**
 * Days on which monthly returns were due in the last year before one that has any, of units that are there in that one
 * and have none in it.
 */
export const monthsDue = question(
	'monthsDue',
	(next: string, root: string) =>
		sql({ periodId: 'text', unitId: 'text', form: 'text', dueAt: 'text' })`
	WITH months AS (
		SELECT d.* FROM deadlines d
		JOIN period p ON p.period_id = d.period_id AND p.kind = 'month'
		JOIN unit_line l ON l.unit_id = d.unit_id AND l.ancestor_id = ${root}
	)
	SELECT DISTINCT d.period_id AS "periodId", d.unit_id AS "unitId", d.form, CAST(d.due_at AS VARCHAR) AS "dueAt"
	FROM months d
	JOIN units_as_of(${`${next}-12-31`}) e ON e.unit_id = d.unit_id
	WHERE left(d.period_id, 4) = (SELECT max(left(period_id, 4)) FROM months WHERE left(period_id, 4) < ${next})
		AND NOT EXISTS (
		SELECT 1 FROM deadlines n WHERE n.unit_id = d.unit_id AND n.form = d.form AND starts_with(n.period_id, ${next} || '-'))
	ORDER BY d.period_id, d.unit_id, d.form`,
);
