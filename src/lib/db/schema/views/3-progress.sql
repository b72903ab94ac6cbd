-- Who is expected, and the figures of each against its own target.

-- Worked out after every change as well: a million rows are not read for each question.
CREATE TABLE unit_line AS SELECT * FROM lineage;
CREATE TABLE effective_outcomes AS SELECT * FROM newest_outcomes;

-- Units of a level that share their name, with the names of what stands above them, the nearest first, and their code.
CREATE VIEW namesakes AS
SELECT u.unit_id, string_agg(a.name_vi, '|' ORDER BY l.distance) || coalesce('|#' || u.official_code, '') AS above
FROM unit u
JOIN unit_line l ON l.unit_id = u.unit_id AND l.distance > 0
JOIN unit a ON a.unit_id = l.ancestor_id AND a.level <> 'country'
WHERE (u.level, u.name_vi) IN (SELECT (level, name_vi) FROM unit GROUP BY level, name_vi HAVING count(*) > 1)
GROUP BY u.unit_id, u.official_code;

-- The last day of each level that had ended by the end of a period (districts in 2025): of the whole, or below the root
-- whose office asks it for that year.
CREATE VIEW ended_levels AS
WITH lived AS (
  SELECT p.period_id, p.end_date, u.level, coalesce(u.valid_to, DATE 'infinity') AS last_day
  FROM period p
  JOIN unit u ON (u.valid_from IS NULL OR u.valid_from <= p.end_date)
    AND (u.valid_to IS NULL OR u.valid_to >= p.start_date)
  CROSS JOIN loaded.setting s
  LEFT JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = s.asked_root AND l.distance > 0
  WHERE s.asked_root IS NULL OR l.unit_id IS NOT NULL
)
SELECT period_id, level, max(last_day) AS last_day FROM lived
GROUP BY period_id, level, end_date HAVING max(last_day) < end_date;

-- Who is expected to report for a period: the units alive at its end. A level that had ended by then is expected, with
-- the units of its last day, only where it is asked or one of its units reported: what became part of another unit of
-- the level before is counted there.
CREATE VIEW expected_units AS
SELECT p.period_id, p.due_date, u.*, n.above
FROM period p
JOIN unit u ON (u.valid_from IS NULL OR u.valid_from <= p.end_date)
  AND (u.valid_to IS NULL OR u.valid_to >= p.start_date)
LEFT JOIN namesakes n ON n.unit_id = u.unit_id
LEFT JOIN ended_levels x ON x.period_id = p.period_id AND x.level = u.level
WHERE u.valid_to IS NULL OR u.valid_to >= p.end_date OR (
  u.valid_to >= x.last_day AND (
    EXISTS (SELECT 1 FROM loaded.setting WHERE asked_root IS NOT NULL)
    OR (u.level, p.period_id) IN (
      SELECT (o.level, e.period_id) FROM effective_outcomes e
      JOIN unit o ON o.unit_id = e.unit_id AND o.valid_to IS NOT NULL)));

CREATE TABLE expected_unit AS SELECT * FROM expected_units;

-- Years with anything to show for an indicator.
CREATE VIEW indicator_years AS
SELECT k.indicator_id, k.period_id
FROM (
  SELECT indicator_id, period_id FROM effective_outcomes
  UNION
  SELECT indicator_id, period_id FROM targets WHERE kind <> 'national'
) k
JOIN period p ON p.period_id = k.period_id AND p.kind = 'calendar_year';

CREATE TABLE indicator_year AS SELECT * FROM indicator_years;

-- Whom each indicator expects below a unit, period by period. A school is expected for the levels it teaches, not for
-- all.
CREATE MACRO expected_by_indicator(of_level, below_unit) AS TABLE
SELECT i.indicator_id, u.*
FROM expected_unit u
JOIN unit_line l ON l.unit_id = u.unit_id AND l.ancestor_id = below_unit
JOIN indicator i ON of_level <> 'school' OR u.subtype IS NULL OR u.subtype NOT IN ('thcs', 'thpt')
  OR u.subtype = lower(i.school_level)
WHERE u.level = of_level;

CREATE MACRO expected_ever(of_indicator, of_level, below_unit) AS TABLE
SELECT * EXCLUDE (indicator_id) FROM expected_by_indicator(of_level, below_unit) WHERE indicator_id = of_indicator;

CREATE MACRO expected(of_indicator, of_period, of_level, below_unit) AS TABLE
SELECT * FROM expected_ever(of_indicator, of_level, below_unit) WHERE period_id = of_period;

-- Each expected unit of every indicator and period with its outcome and its own target in force; a unit without an
-- outcome keeps its row.
CREATE MACRO facts_by_indicator(of_level, below_unit, day) AS TABLE
SELECT u.indicator_id, u.period_id, u.unit_id, u.name_vi, u.name_en, u.level, u.subtype, u.parent_id, u.sort_order,
  u.is_disadvantaged, u.valid_from, u.valid_to, o.numerator, o.denominator, o.declared_bp, o.quality, o.as_of,
  o.submitted_at, o.import_seq AS outcome_import, o.file_row AS outcome_row, o.file_sheet AS outcome_sheet,
  o.source_id AS outcome_source,
  t.value_bp AS target_bp, t.value_count AS target_count, t.kind AS target_kind, t.revision AS target_revision,
  t.planned_denominator, t.effective_date AS target_date, t.source_id AS target_source, t.import_seq AS target_import,
  t.file_row AS target_row, t.file_sheet AS target_sheet, t.doc_no AS target_doc, u.due_date, u.above
FROM expected_by_indicator(of_level, below_unit) u
LEFT JOIN effective_outcomes o
  ON o.unit_id = u.unit_id AND o.period_id = u.period_id AND o.indicator_id = u.indicator_id
LEFT JOIN targets_as_of(day) t
  ON t.unit_id = u.unit_id AND t.period_id = u.period_id AND t.indicator_id = u.indicator_id;

CREATE MACRO expected_facts(of_indicator, of_level, below_unit, day) AS TABLE
SELECT * EXCLUDE (indicator_id) FROM facts_by_indicator(of_level, below_unit, day) WHERE indicator_id = of_indicator;

CREATE MACRO progress(of_indicator, of_period, of_level, below_unit, day) AS TABLE
SELECT * EXCLUDE (period_id, valid_from, valid_to)
FROM expected_facts(of_indicator, of_level, below_unit, day) WHERE period_id = of_period;

-- The same over all years of the indicator, one row an expected unit and year.
CREATE MACRO progress_by_year(of_indicator, of_level, below_unit, day) AS TABLE
SELECT * FROM expected_facts(of_indicator, of_level, below_unit, day)
WHERE period_id IN (SELECT period_id FROM indicator_year WHERE indicator_id = of_indicator);

-- Σn, Σd over the units that gave both, and how much of the whole that is. A unit without graduates has given
-- both: it adds nothing and is not missing.
CREATE MACRO province_roll_up(of_indicator, of_period, of_level, below_unit, day) AS TABLE
SELECT
  sum(numerator) FILTER (WHERE denominator IS NOT NULL) AS numerator,
  sum(denominator) FILTER (WHERE numerator IS NOT NULL) AS denominator,
  count(*) FILTER (WHERE numerator IS NOT NULL AND denominator IS NOT NULL) AS units_used,
  count(*) FILTER (WHERE numerator IS NOT NULL OR declared_bp IS NOT NULL) AS units_reported,
  count(*) AS units_expected,
  CASE WHEN count(coalesce(denominator, planned_denominator)) = count(*)
    THEN sum(coalesce(denominator, planned_denominator)) END AS denominator_expected,
  count(*) FILTER (WHERE quality = 'demo') AS demo_units
FROM progress(of_indicator, of_period, of_level, below_unit, day);

-- One unit in one period: every indicator of which it has an outcome or a target of its own.
CREATE MACRO unit_sheet(of_unit, of_period, day) AS TABLE
SELECT i.indicator_id, u.unit_id, u.name_vi, u.name_en, CAST(NULL AS VARCHAR) AS above, u.sort_order,
  u.is_disadvantaged, p.due_date,
  o.numerator, o.denominator, o.declared_bp, o.quality, o.as_of, o.submitted_at,
  o.import_seq AS outcome_import, o.file_row AS outcome_row, o.file_sheet AS outcome_sheet,
  t.value_bp AS target_bp, t.value_count AS target_count, t.kind AS target_kind, t.revision AS target_revision,
  t.planned_denominator, t.effective_date AS target_date,
  t.import_seq AS target_import, t.file_row AS target_row, t.file_sheet AS target_sheet, s.doc_no AS target_doc
FROM unit u
JOIN period p ON p.period_id = of_period
CROSS JOIN indicator i
LEFT JOIN effective_outcomes o
  ON o.unit_id = u.unit_id AND o.indicator_id = i.indicator_id AND o.period_id = p.period_id
LEFT JOIN targets_as_of(day) t
  ON t.unit_id = u.unit_id AND t.indicator_id = i.indicator_id AND t.period_id = p.period_id
LEFT JOIN source s ON s.source_id = t.source_id
WHERE u.unit_id = of_unit AND (o.unit_id IS NOT NULL OR t.unit_id IS NOT NULL);
