import type { Shape } from '../answers/decode';
import { fragment, sql } from '../sql';
import { question } from './question';

export type ReturnView = {
	readonly year: number;
	readonly level: string;
	readonly root: string;
};

const returnShape = {
	unitId: 'text',
	nameVi: 'text',
	nameEn: 'text?',
	parentVi: 'text?',
	parentEn: 'text?',
	columnId: 'text',
	startDate: 'text',
	dueAt: 'text?',
	receivedAt: 'text?',
	hasValues: 'boolean',
	isDemo: 'boolean',
	importSeq: 'integer?',
	fileRow: 'integer?',
	fileSheet: 'text?',
} as const satisfies Shape;

/** A unit with the one above it, where that is not the root; `u` and `above` are joined by the question. */
const named = (root: string) =>
	fragment`u.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn",
	CASE WHEN above.unit_id <> ${root} THEN above.name_vi END AS "parentVi",
	CASE WHEN above.unit_id <> ${root} THEN above.name_en END AS "parentEn"`;

/** Places of a unit among its siblings, from the top down: sorted by it, units stand below those above them. */
const paths = fragment`paths AS (
	SELECT l.unit_id, list(coalesce(a.sort_order, 9999) ORDER BY l.distance DESC) AS path
	FROM unit_line l JOIN unit a ON a.unit_id = l.ancestor_id GROUP BY l.unit_id
)`;

/** Forms with due days below a unit, with the years and levels that they ask. */
export const formRows = question(
	'formRows',
	(root: string) =>
		sql({ form: 'text', year: 'integer', level: 'level' })`
	SELECT DISTINCT d.form, CAST(year(p.end_date) AS INTEGER) AS year, u.level
	FROM deadlines d JOIN period p ON p.period_id = d.period_id JOIN unit u ON u.unit_id = d.unit_id
	JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	ORDER BY d.form, year DESC, u.level`,
);

/**
 * What each unit owes of a form: one row a period of the year and a unit that lives on its due day. A form asks every
 * unit of a level, and of schools those of a kind, of which one has a due day: who has no line of its own is expected
 * by the day of the others.
 */
export const returnRows = question(
	'returnRows',
	(form: string, { year, level, root }: ReturnView) =>
		sql(returnShape)`
	WITH ${paths}, lines AS (
		SELECT c.*, CASE WHEN u.level = 'school' THEN u.subtype END AS kind
		FROM completeness c JOIN unit u ON u.unit_id = c.unit_id JOIN period p ON p.period_id = c.period_id
		JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
		WHERE c.form = ${form} AND u.level = ${level} AND year(p.end_date) = ${year}
	), asked AS (
		SELECT period_id, kind, max(due_at) AS due_at FROM lines GROUP BY period_id, kind
	)
	SELECT ${named(root)}, p.period_id AS "columnId", CAST(p.start_date AS VARCHAR) AS "startDate",
		CAST(coalesce(c.due_at, a.due_at) AS VARCHAR) AS "dueAt", CAST(c.received_at AS VARCHAR) AS "receivedAt",
		coalesce(c.has_values, FALSE) AS "hasValues", coalesce(c.has_demo, FALSE) AS "isDemo",
		c.import_seq AS "importSeq", c.file_row AS "fileRow", c.file_sheet AS "fileSheet"
	FROM asked a
	JOIN period p ON p.period_id = a.period_id
	JOIN unit u ON u.level = ${level} AND (u.level <> 'school' OR u.subtype IS NOT DISTINCT FROM a.kind)
	JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	LEFT JOIN lines c ON c.unit_id = u.unit_id AND c.period_id = a.period_id
	LEFT JOIN unit above ON above.unit_id = u.parent_id
	JOIN paths ON paths.unit_id = u.unit_id
	WHERE (u.valid_from IS NULL OR u.valid_from <= coalesce(c.due_at, a.due_at))
		AND (u.valid_to IS NULL OR u.valid_to >= coalesce(c.due_at, a.due_at))
	ORDER BY paths.path, u.unit_id, p.start_date`,
);

/**
 * The same for indicators of a year, where no form has a due day: received is who gave an outcome, on the first day
 * that is written down for it; a later correction makes nobody late. Asked of all are indicators for which units of the
 * level have targets in the year, drafts too; where nothing has any, the headlines.
 */
export const yearlyRows = question(
	'yearlyRows',
	(indicators: readonly string[], { year, level, root }: ReturnView) =>
		sql({ ...returnShape, isAsked: 'boolean' })`
	WITH ${paths}, targeted AS (
		SELECT t.indicator_id FROM targets t
		JOIN unit u ON u.unit_id = t.unit_id AND u.level = ${level}
		JOIN unit_line l ON l.unit_id = t.unit_id AND l.ancestor_id = ${root}
		WHERE t.period_id = ${String(year)} AND t.kind <> 'national' AND NOT coalesce(t.is_declared_total, FALSE)
	), asked AS (
		SELECT indicator_id FROM targeted
		UNION
		SELECT indicator_id FROM indicator WHERE role = 'headline' AND NOT EXISTS (FROM targeted)
	)
	SELECT ${named(root)}, u.indicator_id AS "columnId", CAST(p.start_date AS VARCHAR) AS "startDate",
		CAST(p.due_date AS VARCHAR) AS "dueAt", CAST(s.submitted_at AS VARCHAR) AS "receivedAt",
		o.numerator IS NOT NULL OR o.declared_bp IS NOT NULL AS "hasValues",
		coalesce(o.quality = 'demo', FALSE) AS "isDemo",
		o.import_seq AS "importSeq", o.file_row AS "fileRow", o.file_sheet AS "fileSheet",
		u.indicator_id IN (FROM asked) AS "isAsked"
	FROM expected_by_indicator(${level}, ${root}) u
	JOIN period p ON p.period_id = u.period_id
	LEFT JOIN effective_outcomes o
		ON o.unit_id = u.unit_id AND o.indicator_id = u.indicator_id AND o.period_id = u.period_id
	LEFT JOIN first_day_sent s ON s.unit_id = u.unit_id AND s.indicator_id = u.indicator_id
		AND s.period_id = u.period_id AND s.has_demo = (o.quality = 'demo')
	LEFT JOIN unit above ON above.unit_id = u.parent_id
	JOIN paths ON paths.unit_id = u.unit_id
	WHERE u.period_id = ${String(year)} AND u.indicator_id IN ${indicators}
	ORDER BY paths.path, u.unit_id, u.indicator_id`,
);
