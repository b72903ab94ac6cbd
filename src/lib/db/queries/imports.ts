import type { RowOf, Shape } from '../answers/decode';
import { sql } from '../sql';
import { question } from './question';

const contentsShape = {
	seq: 'integer',
	units: 'integer',
	unitName: 'text',
	indicatorsVi: 'text?',
	indicatorsEn: 'text?',
	destinations: 'text?',
	periods: 'text',
} as const satisfies Shape;

export type ImportContents = RowOf<typeof contentsShape>;

/**
 * What each import that counts says: how many units, the name of one of them, its indicators and periods (joined by
 * line breaks). Of destinations the indicator is '', with the school level in `destinations`.
 */
export const importContents = question(
	'importContents',
	() => sql(contentsShape)`
	WITH said AS (
		SELECT import_seq, unit_id, indicator_id, NULL AS school_level, period_id FROM outcomes
		UNION
		SELECT import_seq, unit_id, indicator_id, NULL, period_id FROM targets
		WHERE NOT coalesce(is_declared_total, FALSE)
		UNION
		SELECT import_seq, unit_id, NULL, school_level, period_id FROM destinations
	)
	SELECT s.import_seq AS seq, CAST(count(DISTINCT s.unit_id) AS INTEGER) AS units,
		min(coalesce(u.name_vi, s.unit_id)) AS "unitName",
		string_agg(DISTINCT coalesce(i.short_vi, s.indicator_id), chr(10) ORDER BY coalesce(i.short_vi, s.indicator_id))
			AS "indicatorsVi",
		string_agg(DISTINCT coalesce(i.short_en, s.indicator_id), chr(10) ORDER BY coalesce(i.short_en, s.indicator_id))
			AS "indicatorsEn",
		string_agg(DISTINCT s.school_level, chr(10) ORDER BY s.school_level) AS destinations,
		string_agg(DISTINCT s.period_id, chr(10) ORDER BY s.period_id) AS periods
	FROM said s
	LEFT JOIN unit u ON u.unit_id = s.unit_id
	LEFT JOIN indicator i ON i.indicator_id = s.indicator_id
	WHERE s.import_seq > 0
	GROUP BY s.import_seq ORDER BY s.import_seq`,
);
