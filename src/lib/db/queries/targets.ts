import { fragment, sql } from '../sql';
import type { View } from './overview';
import { question } from './question';

const newest = '9999-12-31';

export const versionShape = {
	kind: 'targetKind?',
	revision: 'integer?',
	valueBp: 'integer?',
	valueCount: 'integer?',
	effectiveDate: 'text?',
	status: 'targetState?',
	reason: 'text?',
	sourceId: 'text?',
	docNo: 'text?',
	docType: 'text?',
	signedDate: 'text?',
	signer: 'text?',
	planName: 'text?',
	lockedOn: 'text?',
	importSeq: 'integer?',
	fileSheet: 'text?',
	fileRow: 'integer?',
	isInForce: 'boolean',
} as const;

/** One version `t` of a target, with its document `s` and its plan. */
export const version = fragment`t.kind, t.revision, t.value_bp AS "valueBp", t.value_count AS "valueCount",
	CAST(t.effective_date AS VARCHAR) AS "effectiveDate", t.status, t.note AS reason, t.source_id AS "sourceId",
	s.doc_no AS "docNo", s.doc_type AS "docType", CAST(s.signed_date AS VARCHAR) AS "signedDate", s.signer,
	plan.name AS "planName", CAST(plan.locked_on AS VARCHAR) AS "lockedOn", t.import_seq AS "importSeq",
	t.file_sheet AS "fileSheet", t.file_row AS "fileRow", coalesce(t.is_in_force, FALSE) AS "isInForce"`;

/**
 * Every version of the target of each unit, with its document; an expected unit without a target has one row. Units follow
 * those above them; `parent` names the unit above where it is not the root.
 */
export const targetRows = question(
	'targetRows',
	({ indicator, period, level, root, asOf }: View) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			parentVi: 'text?',
			parentEn: 'text?',
			...versionShape,
		})`
	SELECT u.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn",
		CASE WHEN a.unit_id <> ${root} THEN a.name_vi END AS "parentVi",
		CASE WHEN a.unit_id <> ${root} THEN a.name_en END AS "parentEn",
		${version}
	FROM unit u
	JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	LEFT JOIN unit a ON a.unit_id = u.parent_id
	LEFT JOIN unit g ON g.unit_id = a.parent_id
	LEFT JOIN target_versions(${asOf ?? newest}) t
		ON t.unit_id = u.unit_id AND t.indicator_id = ${indicator} AND t.period_id = ${period}
			AND NOT t.is_declared_total
	LEFT JOIN source s ON s.source_id = t.source_id
	LEFT JOIN plan ON plan.plan_id = t.plan_id
	WHERE u.level = ${level} AND (t.unit_id IS NOT NULL
		OR u.unit_id IN (SELECT unit_id FROM expected(${indicator}, ${period}, ${level}, ${root})))
	ORDER BY g.sort_order NULLS FIRST, g.unit_id NULLS FIRST, a.sort_order NULLS FIRST, a.unit_id NULLS FIRST,
		u.sort_order NULLS LAST, u.unit_id,
		t.effective_date NULLS FIRST, t.revision NULLS FIRST,
		t.import_seq, t.file_row`,
);
