import { sql } from '../sql';
import { question } from './question';

/** Every unit below a root, with the one above it; `validTo` is the last day of a unit that has ended. */
export const unitNameRows = question(
	'unitNameRows',
	(root: string) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			level: 'level',
			parentVi: 'text?',
			parentEn: 'text?',
			validTo: 'text?',
		})`
	SELECT u.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn", u.level,
		CASE WHEN above.unit_id <> ${root} AND u.unit_id <> ${root} THEN above.name_vi END AS "parentVi",
		CASE WHEN above.unit_id <> ${root} AND u.unit_id <> ${root} THEN above.name_en END AS "parentEn",
		CAST(u.valid_to AS VARCHAR) AS "validTo"
	FROM unit u JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	LEFT JOIN unit above ON above.unit_id = u.parent_id
	ORDER BY l.distance, above.sort_order NULLS FIRST, u.sort_order NULLS LAST, u.unit_id`,
);
