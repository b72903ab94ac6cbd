import { sql } from '../sql';
import type { View } from './overview';

/** Where the expected units lie: their place in the tile map and their official code. */
export const placeRows = ({ indicator, period, level, root }: Omit<View, 'asOf'>) =>
	sql({
		unitId: 'text',
		nameVi: 'text',
		officialCode: 'text?',
		gridRow: 'integer?',
		gridCol: 'integer?',
	})`
	SELECT unit_id AS "unitId", name_vi AS "nameVi", official_code AS "officialCode",
		grid_row AS "gridRow", grid_col AS "gridCol"
	FROM expected(${indicator}, ${period}, ${level}, ${root})
	ORDER BY sort_order NULLS LAST, unit_id`;
