import { sql } from '../sql';
import type { View } from './overview';
import { question } from './question';

/**
 * Where the expected units lie: their place in the tile map, their official code and, of a unit that took others over,
 * the unit that most of those had above them: the former district of a commune, and the province that it was part of.
 */
export const placeRows = question(
	'placeRows',
	({ indicator, period, level, root }: Omit<View, 'asOf'>) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			officialCode: 'text?',
			gridRow: 'integer?',
			gridCol: 'integer?',
			districtId: 'text?',
			district: 'text?',
			districtOf: 'text?',
		})`
	WITH former AS (
		SELECT s.to_unit AS unit_id, d.unit_id AS district_id, d.name_vi AS district, p.name_vi AS district_of,
			min(d.sort_order) AS place
		FROM succession s
		JOIN unit o ON o.unit_id = s.from_unit
		JOIN unit d ON d.unit_id = o.parent_id AND d.level = 'district'
		LEFT JOIN unit p ON p.unit_id = d.parent_id
		GROUP BY s.to_unit, d.unit_id, d.name_vi, p.name_vi
		QUALIFY row_number() OVER (PARTITION BY s.to_unit ORDER BY sum(s.weight_bp) DESC NULLS LAST, count(*) DESC, d.unit_id) = 1)
	SELECT e.unit_id AS "unitId", e.name_vi AS "nameVi", e.official_code AS "officialCode",
		e.grid_row AS "gridRow", e.grid_col AS "gridCol", f.district_id AS "districtId", f.district AS "district", f.district_of AS "districtOf"
	FROM expected(${indicator}, ${period}, ${level}, ${root}) e LEFT JOIN former f USING (unit_id)
	ORDER BY f.place NULLS LAST, f.district_id, e.sort_order NULLS LAST, e.unit_id`,
);
