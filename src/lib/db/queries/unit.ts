import type { SchoolLevel } from '../../domain/schema/vocabulary';
import { sql } from '../sql';
import { factShape, facts } from './overview';
import { version, versionShape } from './targets';
import { question } from './question';

const newest = '9999-12-31';

/** What a question about one unit needs. */
export type UnitView = {
	readonly unit: string;
	readonly indicator: string;
	/** The year that is looked at. */
	readonly period: string;
	/** ISO date on which targets must be in force; null asks for the newest. */
	readonly asOf: string | null;
};

/** Every unit below `root`, itself included, living or not. */
export const unitRows = question(
	'unitRows',
	(root: string) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			level: 'level',
			parentId: 'text?',
			validFrom: 'text?',
			validTo: 'text?',
			sortOrder: 'integer?',
		})`
	SELECT u.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn", u.level, u.parent_id AS "parentId",
		CAST(u.valid_from AS VARCHAR) AS "validFrom", CAST(u.valid_to AS VARCHAR) AS "validTo",
		u.sort_order AS "sortOrder"
	FROM unit u JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = ${root}
	ORDER BY u.sort_order NULLS LAST, u.unit_id`,
);

/** Who took over from whom around a unit: its predecessors, and whoever followed it and what it lay in. */
export const successionRows = question(
	'successionRows',
	(unit: string) =>
		sql({ fromUnit: 'text', toUnit: 'text', date: 'text', weightBp: 'integer?' })`
	WITH RECURSIVE line AS (
		SELECT ancestor_id AS unit_id FROM unit_line WHERE unit_id = ${unit}
		UNION
		SELECT s.to_unit FROM line JOIN succession s ON s.from_unit = line.unit_id
	)
	SELECT from_unit AS "fromUnit", to_unit AS "toUnit", CAST(effective_date AS VARCHAR) AS date,
		weight_bp AS "weightBp"
	FROM succession
	WHERE to_unit = ${unit} OR from_unit IN (SELECT unit_id FROM line)
	ORDER BY effective_date, weight_bp DESC NULLS LAST, from_unit, to_unit`,
);

/** Every indicator of one unit and year, in the order of the catalogue. */
export const sheetRows = question(
	'sheetRows',
	({ unit, period, asOf }: Omit<UnitView, 'indicator'>) =>
		sql({ ...factShape, indicatorId: 'text' })`
	SELECT r.indicator_id AS "indicatorId", ${facts}
	FROM unit_sheet(${unit}, ${period}, ${asOf ?? newest}) r
	ORDER BY (SELECT i.sort_order FROM indicator i WHERE i.indicator_id = r.indicator_id) NULLS LAST, r.indicator_id`,
);

/** Every version of the unit's targets of one indicator, over all years and stages, with its document. */
export const unitTargetRows = question(
	'unitTargetRows',
	({ unit, indicator, asOf }: Omit<UnitView, 'period'>) =>
		sql({
			unitId: 'text',
			nameVi: 'text',
			nameEn: 'text?',
			parentVi: 'text?',
			parentEn: 'text?',
			periodId: 'text',
			periodKind: 'text',
			firstYear: 'integer',
			lastYear: 'integer',
			isDeclaredTotal: 'boolean',
			...versionShape,
			kind: 'targetKind',
		})`
	SELECT u.unit_id AS "unitId", u.name_vi AS "nameVi", u.name_en AS "nameEn", CAST(NULL AS VARCHAR) AS "parentVi",
		CAST(NULL AS VARCHAR) AS "parentEn", t.period_id AS "periodId", p.kind AS "periodKind",
		CAST(year(p.start_date) AS INTEGER) AS "firstYear", CAST(year(p.end_date) AS INTEGER) AS "lastYear",
		t.is_declared_total AS "isDeclaredTotal",
		${version}
	FROM target_versions(${asOf ?? newest}) t
	JOIN unit u ON u.unit_id = t.unit_id
	JOIN period p ON p.period_id = t.period_id
	LEFT JOIN source s ON s.source_id = t.source_id
	LEFT JOIN plan ON plan.plan_id = t.plan_id
	WHERE t.unit_id = ${unit} AND t.indicator_id = ${indicator} AND p.kind IN ('calendar_year', 'stage')
	ORDER BY p.start_date, p.period_id, t.effective_date NULLS FIRST, t.revision NULLS FIRST, t.import_seq, t.file_row`,
);

/** Where the outcomes of one indicator came from, year by year. */
export const outcomeSourceRows = question(
	'outcomeSourceRows',
	({ unit, indicator }: Pick<UnitView, 'unit' | 'indicator'>) =>
		sql({
			year: 'integer',
			asOf: 'text?',
			submittedAt: 'text?',
			quality: 'quality',
			docNo: 'text?',
			docType: 'text?',
			importSeq: 'integer?',
			fileSheet: 'text?',
			fileRow: 'integer?',
		})`
	SELECT CAST(o.period_id AS INTEGER) AS year, CAST(o.as_of AS VARCHAR) AS "asOf",
		CAST(o.submitted_at AS VARCHAR) AS "submittedAt", o.quality, s.doc_no AS "docNo", s.doc_type AS "docType",
		o.import_seq AS "importSeq", o.file_sheet AS "fileSheet", o.file_row AS "fileRow"
	FROM effective_outcomes o
	JOIN period p ON p.period_id = o.period_id AND p.kind = 'calendar_year'
	LEFT JOIN source s ON s.source_id = o.source_id
	WHERE o.unit_id = ${unit} AND o.indicator_id = ${indicator}
	ORDER BY year`,
);

/** Where the graduates of one unit and school level went, every year. */
export const destinationRows = question(
	'destinationRows',
	(unit: string, schoolLevel: SchoolLevel) =>
		sql({
			year: 'integer',
			destination: 'text',
			nameVi: 'text',
			nameEn: 'text',
			students: 'integer',
			quality: 'quality',
			asOf: 'text?',
			importSeq: 'integer?',
			fileRow: 'integer?',
			fileSheet: 'text?',
		})`
	SELECT CAST(d.period_id AS INTEGER) AS year, d.destination, coalesce(k.name_vi, d.destination) AS "nameVi",
		coalesce(k.name_en, d.destination) AS "nameEn", d.students, d.quality, CAST(d.as_of AS VARCHAR) AS "asOf",
		d.import_seq AS "importSeq", d.file_row AS "fileRow", d.file_sheet AS "fileSheet"
	FROM destination_latest d
	JOIN period p ON p.period_id = d.period_id AND p.kind = 'calendar_year'
	LEFT JOIN destination_kinds k ON k.school_level = d.school_level AND k.destination = d.destination
	WHERE d.unit_id = ${unit} AND d.school_level = ${schoolLevel}
	ORDER BY year, k.sort_order NULLS LAST, d.destination`,
);

/** Graduates by the count that the outcomes carry, where indicators of one year and level agree on it. */
export const graduateRows = question(
	'graduateRows',
	(unit: string, schoolLevel: SchoolLevel) =>
		sql({ year: 'integer', graduates: 'integer' })`
	SELECT CAST(o.period_id AS INTEGER) AS year, max(o.denominator) AS graduates
	FROM effective_outcomes o
	JOIN indicator i ON i.indicator_id = o.indicator_id
	JOIN period p ON p.period_id = o.period_id AND p.kind = 'calendar_year'
	WHERE o.unit_id = ${unit} AND i.school_level = ${schoolLevel} AND i.denominator_def = 'graduates'
		AND o.is_given AND o.denominator IS NOT NULL
	GROUP BY o.period_id HAVING min(o.denominator) = max(o.denominator)
	ORDER BY year`,
);

const noteShape = {
	annotationId: 'text?',
	unitId: 'text',
	indicatorId: 'text?',
	periodId: 'text?',
	kind: 'noteKind',
	code: 'text?',
	text: 'text',
	responsibleUnit: 'text?',
	dueDate: 'text?',
	status: 'text?',
	sourceId: 'text?',
	note: 'text?',
	importSeq: 'integer?',
	fileRow: 'integer?',
	fileSheet: 'text?',
} as const;

/** What is said of one unit, the newest period first. */
export const noteRows = question(
	'noteRows',
	(unit: string) =>
		sql(noteShape)`
	SELECT annotation_id AS "annotationId", unit_id AS "unitId", indicator_id AS "indicatorId",
		period_id AS "periodId", kind, code, text_vi AS text, responsible_unit AS "responsibleUnit",
		CAST(due_date AS VARCHAR) AS "dueDate", status, source_id AS "sourceId", note, import_seq AS "importSeq",
		file_row AS "fileRow", file_sheet AS "fileSheet"
	FROM notes WHERE unit_id = ${unit}
	ORDER BY period_id DESC NULLS LAST, import_seq, file_row`,
);

/** Every note of one import as it stands in its file, withdrawn ones included. */
export const importedNoteRows = question(
	'importedNoteRows',
	(importSeq: number) =>
		sql(noteShape)`
	SELECT annotation_id AS "annotationId", unit_id AS "unitId", indicator_id AS "indicatorId",
		period_id AS "periodId", kind, code, text_vi AS text, responsible_unit AS "responsibleUnit",
		CAST(due_date AS VARCHAR) AS "dueDate", status, source_id AS "sourceId", note, import_seq AS "importSeq",
		file_row AS "fileRow", file_sheet AS "fileSheet"
	FROM annotations WHERE import_seq = ${importSeq}
	ORDER BY file_row`,
);
