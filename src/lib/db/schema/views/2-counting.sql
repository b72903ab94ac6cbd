-- What counts: targets in force, where graduates went, which definition holds, and the outcomes.

-- Every version of a target with the days on which it is in force: adjusted before assigned before committed before
-- registered, then the newest; one without a revision is the first. Of the total rows of documents the newest. Drafts and
-- superseded rows never are. A version gives way on the first day of any that goes before it.
CREATE VIEW target_spans AS
SELECT * EXCLUDE (rank), min(first_day) OVER (
  PARTITION BY unit_id, indicator_id, period_id, is_declared_total
  ORDER BY rank DESC, effective_date DESC NULLS LAST, coalesce(revision, 1) DESC, import_seq DESC, file_row DESC
  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
) AS gives_way_on
FROM (
  SELECT t.* REPLACE (coalesce(t.is_declared_total, FALSE) AS is_declared_total), s.doc_no,
    CASE WHEN coalesce(t.status, 'approved') = 'approved' THEN coalesce(t.effective_date, DATE '-infinity') END AS first_day,
    CASE WHEN t.is_declared_total THEN 0 WHEN t.kind = 'adjusted' THEN 4 WHEN t.kind = 'assigned' THEN 3
      WHEN t.kind = 'committed' THEN 2 ELSE 1 END AS rank
  FROM targets t LEFT JOIN source s ON s.source_id = t.source_id
  WHERE t.kind <> 'national'
);

CREATE TABLE target_span AS SELECT * FROM target_spans;

CREATE MACRO target_versions(day) AS TABLE
SELECT * EXCLUDE (first_day, gives_way_on), coalesce(first_day <= CAST(day AS DATE)
  AND (gives_way_on IS NULL OR gives_way_on > CAST(day AS DATE)), FALSE) AS is_in_force
FROM target_span;

CREATE MACRO targets_as_of(day) AS TABLE
SELECT * EXCLUDE (is_in_force) FROM target_versions(day) WHERE is_in_force AND NOT is_declared_total;

-- The total row of a document, as declared.
CREATE MACRO declared_totals_as_of(day) AS TABLE
SELECT * EXCLUDE (is_in_force) FROM target_versions(day) WHERE is_in_force AND is_declared_total;

-- Illustrative rows give way to any other row of the same indicator and period.
CREATE VIEW destination_latest AS
SELECT * EXCLUDE (known_day) FROM (
  SELECT *, max(as_of) OVER (
    PARTITION BY unit_id, school_level, period_id ORDER BY import_seq
    RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS known_day
  FROM destinations WHERE students IS NOT NULL
)
WHERE quality <> 'demo' OR (school_level, period_id) NOT IN (
  SELECT (school_level, period_id) FROM destinations WHERE quality <> 'demo' AND students IS NOT NULL
)
QUALIFY dense_rank() OVER (
  PARTITION BY unit_id, school_level, period_id
  ORDER BY coalesce(as_of, known_day) DESC NULLS LAST, coalesce(revision, 1) DESC, import_seq DESC
) = 1;

-- Which version of a definition holds for a period: the last that had begun by its end, or else the first.
CREATE VIEW definition_periods AS
SELECT p.period_id, d.indicator_id, d.def_version
FROM newest_periods p CROSS JOIN counting_definitions d
QUALIFY row_number() OVER (PARTITION BY p.period_id, d.indicator_id
  ORDER BY coalesce(d.valid_from <= p.end_date, TRUE) DESC,
    CASE WHEN d.valid_from <= p.end_date THEN d.valid_from END DESC NULLS LAST, d.valid_from) = 1;

-- Destination codes that a version of an indicator counts; one with a word that is no code counts none.
CREATE VIEW indicator_destinations AS
WITH named AS (
  SELECT indicator_id, def_version, school_level, trim(unnest(string_split(numerator_def, '+'))) AS destination
  FROM counting_definitions
  WHERE denominator_def = 'graduates' AND numerator_def IS NOT NULL
)
SELECT named.indicator_id, named.def_version, named.school_level, named.destination
FROM named
WHERE (named.indicator_id, named.def_version) NOT IN (
  SELECT (other.indicator_id, other.def_version) FROM named other
  WHERE NOT EXISTS (SELECT 1 FROM destination_kinds k
    WHERE k.school_level = other.school_level AND k.destination = other.destination)
);

-- Rates that follow from where graduates went: codes over all graduates of that unit and period.
CREATE VIEW destination_outcomes AS
WITH totals AS (
  SELECT unit_id, school_level, period_id, max(as_of) AS as_of, max(revision) AS revision,
    sum(students) AS denominator, min(quality) AS quality, min(source_id) AS source_id,
    max(import_seq) AS import_seq, min(file_row) AS file_row,
    min(file_sheet) AS file_sheet
  FROM destination_latest
  GROUP BY unit_id, school_level, period_id
), counted AS (
  SELECT d.unit_id, c.indicator_id, d.school_level, d.period_id, sum(d.students) AS numerator
  FROM destination_latest d
  JOIN indicator_destinations c ON c.school_level = d.school_level AND c.destination = d.destination
  JOIN definition_periods v ON v.period_id = d.period_id AND v.indicator_id = c.indicator_id
    AND v.def_version = c.def_version
  GROUP BY d.unit_id, c.indicator_id, d.school_level, d.period_id
)
SELECT t.unit_id, c.indicator_id, t.period_id, t.as_of, t.revision,
  CAST(c.numerator AS INTEGER) AS numerator, CAST(t.denominator AS INTEGER) AS denominator,
  CAST(NULL AS INTEGER) AS declared_bp, t.quality, t.source_id, CAST(NULL AS DATE) AS submitted_at,
  t.import_seq, t.file_row, t.file_sheet
FROM totals t
JOIN counted c ON c.unit_id = t.unit_id AND c.school_level = t.school_level AND c.period_id = t.period_id;

CREATE VIEW given_outcomes AS
SELECT unit_id, indicator_id, period_id, as_of, revision, numerator, denominator, declared_bp, quality,
  source_id, submitted_at, import_seq, file_row, file_sheet, TRUE AS is_given
FROM outcomes
WHERE numerator IS NOT NULL OR denominator IS NOT NULL OR declared_bp IS NOT NULL
UNION ALL BY NAME
SELECT *, FALSE AS is_given FROM destination_outcomes;

-- One outcome a unit, indicator and period: any before an illustrative one, then the newest cut-off, revision and
-- import. A row without a cut-off day counts as of the newest day that was known when it came. Illustrative rows give
-- way to any other row of the same indicator and period. What follows from destinations is worked out once, not for
-- each mention, and has the place -1. The greatest of a key is found without sorting all rows, and by its place alone:
-- whole rows are fetched only of what counts.
CREATE VIEW newest_outcomes AS
WITH derived AS MATERIALIZED (
  SELECT *, FALSE AS is_given, -1 AS place FROM destination_outcomes
), placed AS NOT MATERIALIZED (
  SELECT unit_id, indicator_id, period_id, as_of, revision, quality, import_seq, file_row, TRUE AS is_given, place
  FROM loaded.placed_outcomes
  WHERE numerator IS NOT NULL OR denominator IS NOT NULL OR declared_bp IS NOT NULL
  UNION ALL
  SELECT unit_id, indicator_id, period_id, as_of, revision, quality, import_seq, file_row, is_given, place FROM derived
),
-- The newest day that was known of an outcome when rows without a cut-off day came: only where there are such rows.
known_days AS (
  SELECT unit_id, indicator_id, period_id, quality = 'demo' AS is_demo, import_seq, max(max(as_of)) OVER (
    PARTITION BY unit_id, indicator_id, period_id, quality = 'demo' ORDER BY import_seq
  ) AS known_day
  FROM placed
  SEMI JOIN (SELECT unit_id, indicator_id, period_id FROM placed WHERE as_of IS NULL)
    USING (unit_id, indicator_id, period_id)
  GROUP BY unit_id, indicator_id, period_id, quality = 'demo', import_seq
), greatest AS MATERIALIZED (
  SELECT o.unit_id, o.indicator_id, o.period_id, max_by(o.place, create_sort_key(
    o.quality <> 'demo', 'ASC NULLS FIRST', coalesce(o.as_of, k.known_day), 'ASC NULLS FIRST',
    coalesce(o.revision, 1), 'ASC NULLS FIRST', o.import_seq, 'ASC NULLS FIRST', o.is_given, 'ASC NULLS FIRST',
    o.file_row, 'ASC NULLS FIRST')) AS place
  FROM placed o
  LEFT JOIN known_days k ON k.unit_id = o.unit_id AND k.indicator_id = o.indicator_id AND k.period_id = o.period_id
    AND k.is_demo = (o.quality = 'demo') AND k.import_seq = o.import_seq
  GROUP BY o.unit_id, o.indicator_id, o.period_id
), fetched AS MATERIALIZED (
  SELECT o.unit_id, o.indicator_id, o.period_id, o.as_of, o.revision, o.numerator, o.denominator, o.declared_bp,
    o.quality, o.source_id, o.submitted_at, o.import_seq, o.file_row, o.file_sheet, TRUE AS is_given
  FROM loaded.outcomes o SEMI JOIN greatest g ON g.place = o.rowid
  UNION ALL BY NAME
  SELECT * EXCLUDE (place) FROM derived SEMI JOIN (SELECT * FROM greatest WHERE place = -1)
    USING (unit_id, indicator_id, period_id)
)
SELECT * FROM fetched
WHERE quality <> 'demo'
  OR (indicator_id, period_id) NOT IN (SELECT (indicator_id, period_id) FROM fetched WHERE quality <> 'demo');
