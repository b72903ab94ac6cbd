import type { ValueOf } from '../../domain/schema/correction';
import { sql } from '../sql';
import { question } from './question';

/** The outcome that counts, if there is one. */
export const outcomeThatCounts = question(
	'outcomeThatCounts',
	({ unit, indicator, period }: ValueOf) =>
		sql({
			numerator: 'integer?',
			denominator: 'integer?',
			declaredBp: 'integer?',
			asOf: 'text?',
			submittedAt: 'text?',
			revision: 'integer?',
			quality: 'quality',
			docNo: 'text?',
		})`
	SELECT o.numerator, o.denominator, o.declared_bp AS "declaredBp", CAST(o.as_of AS VARCHAR) AS "asOf",
		CAST(o.submitted_at AS VARCHAR) AS "submittedAt", o.revision, o.quality, s.doc_no AS "docNo"
	FROM effective_outcomes o LEFT JOIN source s ON s.source_id = o.source_id
	WHERE o.unit_id = ${unit} AND o.indicator_id = ${indicator} AND o.period_id = ${period}`,
);

/** The version of the target that is in force last, if there is one. */
export const targetThatCounts = question(
	'targetThatCounts',
	({ unit, indicator, period }: ValueOf) =>
		sql({
			planId: 'text?',
			kind: 'targetKind',
			revision: 'integer?',
			valueBp: 'integer?',
			valueCount: 'integer?',
			plannedDenominator: 'integer?',
			effectiveDate: 'text?',
			docNo: 'text?',
		})`
	SELECT t.plan_id AS "planId", t.kind, t.revision, t.value_bp AS "valueBp", t.value_count AS "valueCount",
		t.planned_denominator AS "plannedDenominator",
		CAST(t.effective_date AS VARCHAR) AS "effectiveDate", t.doc_no AS "docNo"
	FROM targets_as_of('9999-12-31') t
	WHERE t.unit_id = ${unit} AND t.indicator_id = ${indicator} AND t.period_id = ${period}`,
);
