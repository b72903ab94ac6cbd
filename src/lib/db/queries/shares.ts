import { sql } from '../sql';

/**
 * Where the parts of a unit went of which at least one share is not known: the successors of a divided commune, or the
 * former districts that a commune of today lies in. One row a part.
 */
export const openShareRows = (root: string) =>
	sql({
		fromUnit: 'text',
		fromVi: 'text',
		fromEn: 'text?',
		aboveVi: 'text?',
		aboveEn: 'text?',
		toUnit: 'text',
		toVi: 'text',
		toEn: 'text?',
		isCluster: 'boolean',
		date: 'text',
		weightBp: 'integer?',
		sourceId: 'text?',
		docNo: 'text?',
	})`
	WITH open AS (SELECT DISTINCT from_unit, effective_date FROM succession WHERE weight_bp IS NULL)
	SELECT f.unit_id AS "fromUnit", f.name_vi AS "fromVi", f.name_en AS "fromEn",
		CASE WHEN a.level = 'district' THEN a.name_vi END AS "aboveVi",
		CASE WHEN a.level = 'district' THEN a.name_en END AS "aboveEn",
		t.unit_id AS "toUnit", t.name_vi AS "toVi", t.name_en AS "toEn", t.level = 'cluster' AS "isCluster",
		CAST(s.effective_date AS VARCHAR) AS date, s.weight_bp AS "weightBp", s.source_id AS "sourceId",
		d.doc_no AS "docNo"
	FROM succession s
	JOIN open o ON o.from_unit = s.from_unit AND o.effective_date = s.effective_date
	JOIN unit f ON f.unit_id = s.from_unit
	JOIN unit t ON t.unit_id = s.to_unit
	JOIN unit_line l ON l.unit_id = f.unit_id AND l.ancestor_id = ${root}
	LEFT JOIN unit a ON a.unit_id = f.parent_id
	LEFT JOIN source d ON d.source_id = s.source_id
	ORDER BY "isCluster", a.sort_order NULLS LAST, f.sort_order NULLS LAST, f.unit_id, t.sort_order NULLS LAST, t.unit_id`;
