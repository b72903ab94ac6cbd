import { sql } from '../sql';
import { question } from './question';

/**
 * Where the parts of a unit went of which at least one share is not known: the successors of a divided commune, or the
 * former districts that a commune of today lies in, or may lie in. One row a part; those of its other days are among them.
 */
export const openShareRows = question(
	'openShareRows',
	(root: string) =>
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
			placedBy: 'text?',
			date: 'text',
			weightBp: 'integer?',
			sourceId: 'text?',
			docNo: 'text?',
		})`
	WITH part AS (
		SELECT s.*, t.level = 'cluster' AS is_cluster, t.name_vi, t.name_en, t.sort_order,
			bool_or(s.weight_bp IS NULL) OVER (PARTITION BY s.from_unit, t.level = 'cluster') AS is_open
		FROM succession s JOIN unit t ON t.unit_id = s.to_unit)
	SELECT f.unit_id AS "fromUnit", f.name_vi AS "fromVi", f.name_en AS "fromEn",
		CASE WHEN a.level = 'district' THEN a.name_vi END AS "aboveVi",
		CASE WHEN a.level = 'district' THEN a.name_en END AS "aboveEn",
		s.to_unit AS "toUnit", s.name_vi AS "toVi", s.name_en AS "toEn", s.is_cluster AS "isCluster", s.placed_by AS "placedBy",
		CAST(s.effective_date AS VARCHAR) AS date, s.weight_bp AS "weightBp", s.source_id AS "sourceId",
		d.doc_no AS "docNo"
	FROM part s
	JOIN unit f ON f.unit_id = s.from_unit
	JOIN unit_line l ON l.unit_id = f.unit_id AND l.ancestor_id = ${root}
	LEFT JOIN unit a ON a.unit_id = f.parent_id
	LEFT JOIN source d ON d.source_id = s.source_id
	WHERE s.is_open
	ORDER BY "isCluster", a.sort_order NULLS LAST, f.sort_order NULLS LAST, f.unit_id, s.effective_date,
		s.sort_order NULLS LAST, s.to_unit`,
);
