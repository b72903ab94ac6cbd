import { sql } from '../sql';

type Place = { readonly root: string; readonly level: string; readonly period: string };

/** A unit by its id. */
export const namedUnit = (unit: string) =>
	sql({ nameVi: 'text', level: 'text' })`SELECT name_vi AS "nameVi", level FROM unit WHERE unit_id = ${unit}`;

/** Where the graduates of all units of a level went, added up; `units` says how many units gave it. */
export const destinationSums = (schoolLevel: string, { root, level, period }: Place) =>
	sql({
		destination: 'text',
		nameVi: 'text',
		students: 'integer',
		units: 'integer',
		isDemo: 'boolean',
	})`
	WITH rows AS (
		SELECT d.* FROM destination_latest d
		JOIN unit u ON u.unit_id = d.unit_id AND u.level = ${level}
		JOIN unit_line l ON l.unit_id = d.unit_id AND l.ancestor_id = ${root}
		WHERE d.school_level = ${schoolLevel} AND d.period_id = ${period}
	)
	SELECT r.destination, coalesce(any_value(k.name_vi), r.destination) AS "nameVi",
		CAST(sum(r.students) AS INTEGER) AS students,
		CAST((SELECT count(DISTINCT unit_id) FROM rows) AS INTEGER) AS units, bool_or(r.quality = 'demo') AS "isDemo"
	FROM rows r
	LEFT JOIN destination_kinds k ON k.school_level = r.school_level AND k.destination = r.destination
	GROUP BY r.destination
	ORDER BY min(k.sort_order) NULLS LAST, r.destination`;

/** What the units below `root` noted about a year, in the order of the units. */
export const rootNotes = (root: string, year: string) =>
	sql({ unitId: 'text', nameVi: 'text', kind: 'text', code: 'text?', text: 'text' })`
	SELECT n.unit_id AS "unitId", u.name_vi AS "nameVi", n.kind, n.code, n.text_vi AS text
	FROM notes n
	JOIN unit u ON u.unit_id = n.unit_id
	JOIN unit_line l ON l.unit_id = n.unit_id AND l.ancestor_id = ${root}
	WHERE n.period_id = ${year} OR n.period_id LIKE ${`${year}-%`}
	ORDER BY u.sort_order NULLS LAST, n.unit_id, n.import_seq, n.file_row`;

/** Districts and communes that others took over until the end of a year. */
export const mergerRows = (root: string, year: string) =>
	sql({
		toVi: 'text',
		toId: 'text',
		fromVi: 'text',
		weightBp: 'integer',
		date: 'text',
	})`
	SELECT t.unit_id AS "toId", t.name_vi AS "toVi", f.name_vi AS "fromVi", s.weight_bp AS "weightBp",
		CAST(s.effective_date AS VARCHAR) AS date
	FROM succession s
	JOIN unit t ON t.unit_id = s.to_unit AND t.level IN ('district', 'commune')
	JOIN unit f ON f.unit_id = s.from_unit AND f.level IN ('district', 'commune')
	JOIN unit_line l ON l.unit_id = t.unit_id AND l.ancestor_id = ${root}
	WHERE year(s.effective_date) <= CAST(${year} AS INTEGER)
	ORDER BY t.sort_order NULLS LAST, t.unit_id, f.sort_order NULLS LAST, f.unit_id`;

/** The ways that graduates may go, by school level. */
export const destinationNames = () =>
	sql({ schoolLevel: 'text', code: 'text', nameVi: 'text' })`
	SELECT school_level AS "schoolLevel", destination AS code, name_vi AS "nameVi" FROM destination_kinds`;
