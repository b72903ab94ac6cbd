import { sql } from '../sql';
import { question } from './question';

/** Indicators in document order, with which years have a target or an outcome below `root`. */
export const indicatorRows = question(
	'indicatorRows',
	() =>
		sql({
			indicatorId: 'text',
			nameVi: 'text',
			nameEn: 'text',
			shortVi: 'text',
			shortEn: 'text',
			schoolLevel: 'schoolLevel',
			kind: 'text',
			direction: 'direction',
			numeratorDef: 'text?',
			denominatorDef: 'text?',
			defVersion: 'text',
			family: 'text?',
			role: 'role?',
			reportVi: 'text?',
			annexVi: 'text?',
		})`
	SELECT indicator_id AS "indicatorId", name_vi AS "nameVi", name_en AS "nameEn", short_vi AS "shortVi",
		short_en AS "shortEn", school_level AS "schoolLevel", kind, direction,
		numerator_def AS "numeratorDef", denominator_def AS "denominatorDef", def_version AS "defVersion",
		family, role, report_vi AS "reportVi", annex_vi AS "annexVi"
	FROM indicator ORDER BY sort_order NULLS LAST, indicator_id`,
);

/** Every version of the definitions that have more than one, the first before those that changed it. */
export const definitionRows = question(
	'definitionRows',
	() =>
		sql({
			indicatorId: 'text',
			firstDay: 'text?',
			basis: 'text?',
			changeVi: 'text?',
			changeEn: 'text?',
		})`
	SELECT d.indicator_id AS "indicatorId", CAST(d.valid_from AS VARCHAR) AS "firstDay",
		coalesce(s.doc_no, d.legal_basis) AS basis, d.change_vi AS "changeVi",
		coalesce(d.change_en, d.change_vi) AS "changeEn"
	FROM counting_definitions d LEFT JOIN source s ON s.source_id = d.legal_basis
	WHERE d.indicator_id IN (SELECT indicator_id FROM counting_definitions GROUP BY indicator_id HAVING count(*) > 1)
	ORDER BY d.indicator_id, d.valid_from NULLS FIRST`,
);

/** What indicators are called from a day on, counted as before: the name, the document and what it changed. */
export const renamingRows = question(
	'renamingRows',
	() =>
		sql({
			indicatorId: 'text',
			firstDay: 'text',
			nameVi: 'text',
			nameEn: 'text',
			annexVi: 'text?',
			basis: 'text?',
			changeVi: 'text?',
			changeEn: 'text?',
		})`
	SELECT d.indicator_id AS "indicatorId", CAST(d.valid_from AS VARCHAR) AS "firstDay", d.name_vi AS "nameVi",
		d.name_en AS "nameEn", d.annex_vi AS "annexVi", coalesce(s.doc_no, d.legal_basis) AS basis,
		d.change_vi AS "changeVi", coalesce(d.change_en, d.change_vi) AS "changeEn"
	FROM renamed_definitions d LEFT JOIN source s ON s.source_id = d.legal_basis
	ORDER BY d.sort_order NULLS LAST, d.indicator_id, d.valid_from`,
);

/** Which combinations have something to show; of some nobody is expected to report (any more). */
export const choiceRows = question(
	'choiceRows',
	() =>
		sql({ indicatorId: 'text', periodId: 'text', periodKind: 'text', level: 'level', isExpected: 'boolean' })`
	SELECT DISTINCT k.indicator_id AS "indicatorId", k.period_id AS "periodId", p.kind AS "periodKind", u.level,
		(p.period_id, u.level) IN (SELECT (period_id, level) FROM expected_unit) AS "isExpected"
	FROM (
		SELECT DISTINCT unit_id, indicator_id, period_id FROM effective_outcomes
		UNION ALL SELECT unit_id, indicator_id, period_id FROM targets
		WHERE NOT coalesce(is_declared_total, FALSE) AND kind <> 'national'
	) k
	JOIN unit u ON u.unit_id = k.unit_id
	JOIN period p ON p.period_id = k.period_id
	ORDER BY "periodId" DESC, "indicatorId", u.level`,
);

/** Days on which targets of an indicator and period came into force, the newest first. */
export const targetDateRows = question(
	'targetDateRows',
	() =>
		sql({ indicatorId: 'text', periodId: 'text', date: 'text' })`
	SELECT DISTINCT indicator_id AS "indicatorId", period_id AS "periodId", CAST(effective_date AS VARCHAR) AS date
	FROM targets
	WHERE effective_date IS NOT NULL AND kind <> 'national' AND coalesce(status, 'approved') = 'approved'
	ORDER BY date DESC, "indicatorId", "periodId"`,
);

/** Whether illustrative figures are shown, would be if nobody had chosen, and are there at all. One row. */
export const illustrationRows = question(
	'illustrationRows',
	() =>
		sql({ isShown: 'boolean', isShownUnasked: 'boolean', hasAny: 'boolean' })`
	SELECT is_shown AS "isShown", is_shown_unasked AS "isShownUnasked", has_any AS "hasAny" FROM loaded.illustration`,
);
