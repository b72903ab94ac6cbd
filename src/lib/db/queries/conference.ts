import { sql } from '../sql';
import type { View } from './overview';
import { question } from './question';

/** Where a conference looks: a level below a unit in one year. */
type Place = Omit<View, 'indicator' | 'asOf'>;

/** Where the graduates of each unit of a level went in one year: one row a school level, unit and way. */
export const wayRows = question(
	'wayRows',
	({ period, level, root }: Place) =>
		sql({
			schoolLevel: 'leavingLevel',
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			destination: 'text',
			wayVi: 'text',
			wayEn: 'text',
			students: 'integer',
			wayOrder: 'integer?',
			isDemo: 'boolean',
		})`
	SELECT d.school_level AS "schoolLevel", d.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn", d.destination,
		coalesce(k.name_vi, d.destination) AS "wayVi", coalesce(k.name_en, d.destination) AS "wayEn", d.students,
		k.sort_order AS "wayOrder",
		d.quality = 'demo' AS "isDemo"
	FROM destination_latest d
	JOIN unit u ON u.unit_id = d.unit_id AND u.level = ${level}
	JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	LEFT JOIN destination_kinds k ON k.school_level = d.school_level AND k.destination = d.destination
	WHERE d.period_id = ${period}
	ORDER BY u.sort_order NULLS LAST, u.unit_id, k.sort_order NULLS LAST, d.destination`,
);

/** What is said of a unit and of everything below it in one year or its months, and what is said for all years. */
export const notesBelow = question(
	'notesBelow',
	(root: string, year: string) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			kind: 'noteKind',
			code: 'text?',
			text: 'text',
			responsibleUnit: 'text?',
			dueDate: 'text?',
		})`
	SELECT n.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn", n.kind, n.code, n.text_vi AS text,
		n.responsible_unit AS "responsibleUnit", CAST(n.due_date AS VARCHAR) AS "dueDate"
	FROM notes n
	JOIN unit u ON u.unit_id = n.unit_id
	JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	WHERE n.period_id IS NULL OR n.period_id = ${year} OR n.period_id LIKE ${`${year}-%`}
	ORDER BY l.distance, u.sort_order NULLS LAST, u.unit_id, n.import_seq, n.file_row`,
);

/** Plans of a unit or of those above it that run in a year, with their documents; the widest first. */
export const planRows = question(
	'planRows',
	(root: string, year: number) =>
		sql({
			name: 'text',
			first: 'integer',
			last: 'integer',
			docNo: 'text?',
			docType: 'text?',
			signedDate: 'text?',
			issuer: 'text?',
		})`
	SELECT p.name, p.stage_start AS "first", p.stage_end AS "last", s.doc_no AS "docNo", s.doc_type AS "docType",
		CAST(s.signed_date AS VARCHAR) AS "signedDate", s.issuer
	FROM plan p
	JOIN unit_line l ON l.unit_id = ${root} AND l.ancestor_id = p.issuer_unit
	LEFT JOIN source s ON s.source_id = p.source_id
	WHERE p.stage_start <= ${year} AND p.stage_end >= ${year} AND p.plan_id NOT LIKE '%disadvantaged'
	ORDER BY l.distance DESC, p.stage_start, p.stage_end DESC, p.plan_id`,
);

/** A unit by its id. */
export const namedUnit = question(
	'namedUnit',
	(unit: string) =>
		sql({ nameVi: 'text', nameEn: 'text?', level: 'level' })`
	SELECT name_vi AS "nameVi", name_en AS "nameEn", level FROM unit WHERE unit_id = ${unit}`,
);

/**
 * Where the graduates of all units went, added up for each school level and level of units; `units` says how many units
 * of it gave that.
 */
export const destinationSums = question(
	'destinationSums',
	({ root, period }: Omit<Place, 'level'>) =>
		sql({
			schoolLevel: 'leavingLevel',
			level: 'level',
			destination: 'text',
			nameVi: 'text',
			students: 'integer',
			units: 'integer',
			isDemo: 'boolean',
		})`
	WITH rows AS (
		SELECT d.*, u.level FROM destination_latest d
		JOIN unit u ON u.unit_id = d.unit_id
		JOIN unit_line l ON l.unit_id = d.unit_id AND l.ancestor_id = ${root}
		WHERE d.period_id = ${period}
	), asked AS (
		SELECT school_level, level, count(DISTINCT unit_id) AS units FROM rows GROUP BY school_level, level
	)
	SELECT r.school_level AS "schoolLevel", r.level, r.destination,
		coalesce(any_value(k.name_vi), r.destination) AS "nameVi", CAST(sum(r.students) AS INTEGER) AS students,
		CAST(any_value(a.units) AS INTEGER) AS units, bool_or(r.quality = 'demo') AS "isDemo"
	FROM rows r
	JOIN asked a ON a.school_level = r.school_level AND a.level = r.level
	LEFT JOIN destination_kinds k ON k.school_level = r.school_level AND k.destination = r.destination
	GROUP BY r.school_level, r.level, r.destination
	ORDER BY min(k.sort_order) NULLS LAST, r.destination`,
);

/** Districts and communes that others took over until the end of a year. */
export const mergerRows = question(
	'mergerRows',
	(root: string, year: string) =>
		sql({
			toVi: 'text',
			toId: 'text',
			fromVi: 'text',
			weightBp: 'integer?',
			date: 'text',
		})`
	SELECT t.unit_id AS "toId", t.name_vi AS "toVi", f.name_vi AS "fromVi", s.weight_bp AS "weightBp",
		CAST(s.effective_date AS VARCHAR) AS date
	FROM succession s
	JOIN unit t ON t.unit_id = s.to_unit AND t.level IN ('district', 'commune')
	JOIN unit f ON f.unit_id = s.from_unit AND f.level IN ('district', 'commune')
	JOIN unit_line l ON l.unit_id = t.unit_id AND l.ancestor_id = ${root}
	WHERE year(s.effective_date) <= CAST(${year} AS INTEGER)
	ORDER BY t.sort_order NULLS LAST, t.unit_id, f.sort_order NULLS LAST, f.unit_id`,
);

/** The ways that graduates may go, by school level. */
export const destinationNames = question(
	'destinationNames',
	() =>
		sql({ schoolLevel: 'leavingLevel', code: 'text', nameVi: 'text' })`
	SELECT school_level AS "schoolLevel", destination AS code, name_vi AS "nameVi" FROM destination_kinds
	ORDER BY import_seq, file_row`,
);
