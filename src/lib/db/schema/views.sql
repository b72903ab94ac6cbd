-- The semantic layer: one view for each thing the screens ask about. A row given later wins over the
-- same row given earlier (import_seq); nothing is ever overwritten.

-- Are illustrative figures shown? As was chosen; in a fictional province always, and elsewhere until the first figure
-- that is real: an outcome or a destination of any other quality, an imported target or due day.
CREATE VIEW loaded.illustrations AS
SELECT *, coalesce(is_wanted, is_shown_unasked) AS is_shown
FROM (
  SELECT *, is_fictional OR NOT (
      EXISTS (SELECT 1 FROM loaded.outcomes WHERE quality <> 'demo')
      OR EXISTS (SELECT 1 FROM loaded.destinations WHERE quality <> 'demo')
      OR EXISTS (SELECT 1 FROM loaded.targets WHERE import_seq > 0)
      OR EXISTS (SELECT 1 FROM loaded.deadlines WHERE import_seq > 0)) AS is_shown_unasked,
    EXISTS (SELECT 1 FROM loaded.outcomes WHERE quality = 'demo')
      OR EXISTS (SELECT 1 FROM loaded.destinations WHERE quality = 'demo') AS has_any
  FROM loaded.setting
);

CREATE TABLE loaded.illustration AS SELECT * FROM loaded.illustrations;

-- The one place where illustrative rows are seen or not. Of a fictional province whatever is published is illustrative,
-- but for the reference lists.
CREATE MACRO loaded.is_visible(is_shown, is_fictional, is_demo, import_seq, file_sheet) AS
  is_shown OR NOT (is_demo OR (is_fictional AND import_seq = 0
    AND NOT starts_with(coalesce(file_sheet, ''), 'reference/')));

-- What was loaded, as it is seen.
CREATE VIEW units AS SELECT * FROM loaded.units;
CREATE VIEW aliases AS SELECT * FROM loaded.aliases;
CREATE VIEW crosswalk AS SELECT * FROM loaded.crosswalk;
CREATE VIEW plans AS SELECT * FROM loaded.plans;
CREATE VIEW indicators AS SELECT * FROM loaded.indicators;
CREATE VIEW destination_kinds AS SELECT * FROM loaded.destination_kinds;
CREATE VIEW periods AS SELECT * FROM loaded.periods;

CREATE VIEW targets AS
SELECT r.* FROM loaded.targets r CROSS JOIN loaded.illustration i
WHERE loaded.is_visible(i.is_shown, i.is_fictional, FALSE, r.import_seq, r.file_sheet);

CREATE VIEW loaded.placed_outcomes AS
SELECT r.*, r.rowid AS place FROM loaded.outcomes r CROSS JOIN loaded.illustration i
WHERE loaded.is_visible(i.is_shown, i.is_fictional, r.quality = 'demo', r.import_seq, r.file_sheet);

CREATE VIEW outcomes AS
SELECT * EXCLUDE (place) FROM loaded.placed_outcomes;

CREATE VIEW destinations AS
SELECT r.* FROM loaded.destinations r CROSS JOIN loaded.illustration i
WHERE loaded.is_visible(i.is_shown, i.is_fictional, r.quality = 'demo', r.import_seq, r.file_sheet);

CREATE VIEW deadlines AS
SELECT r.* FROM loaded.deadlines r CROSS JOIN loaded.illustration i
WHERE loaded.is_visible(i.is_shown, i.is_fictional, FALSE, r.import_seq, r.file_sheet);

CREATE VIEW annotations AS
SELECT r.* FROM loaded.annotations r CROSS JOIN loaded.illustration i
WHERE loaded.is_visible(i.is_shown, i.is_fictional, FALSE, r.import_seq, r.file_sheet);

-- A published source of which only illustrative rows speak goes with them.
CREATE VIEW sources AS
SELECT r.* FROM loaded.sources r CROSS JOIN loaded.illustration i
WHERE loaded.is_visible(i.is_shown, i.is_fictional, r.import_seq = 0 AND r.source_id IN (
    SELECT source_id FROM loaded.outcomes WHERE quality = 'demo'
    UNION SELECT source_id FROM loaded.destinations WHERE quality = 'demo'), r.import_seq, r.file_sheet)
  OR r.source_id IN (SELECT source_id FROM outcomes UNION SELECT source_id FROM destinations);

CREATE VIEW newest_units AS
SELECT * FROM units
QUALIFY row_number() OVER (PARTITION BY unit_id ORDER BY import_seq DESC, file_row DESC) = 1;

-- Every version of what an indicator counts.
CREATE VIEW newest_definitions AS
SELECT * FROM indicators
QUALIFY row_number() OVER (PARTITION BY indicator_id, def_version ORDER BY import_seq DESC, file_row DESC) = 1;

-- Those that say how it is counted. A version whose name begins with 'ten-' only says what it is called from a day on.
CREATE VIEW counting_definitions AS
SELECT * FROM newest_definitions WHERE NOT starts_with(def_version, 'ten-');

CREATE VIEW renamed_definitions AS
SELECT * FROM newest_definitions WHERE starts_with(def_version, 'ten-') AND valid_from IS NOT NULL;

CREATE VIEW newest_indicators AS
SELECT * FROM counting_definitions
QUALIFY row_number() OVER (PARTITION BY indicator_id
  ORDER BY valid_from DESC NULLS LAST, import_seq DESC, file_row DESC) = 1;

CREATE VIEW newest_periods AS
SELECT * FROM periods
QUALIFY row_number() OVER (PARTITION BY period_id ORDER BY import_seq DESC, file_row DESC) = 1;

CREATE VIEW newest_plans AS
SELECT * FROM plans
QUALIFY row_number() OVER (PARTITION BY plan_id ORDER BY import_seq DESC, file_row DESC) = 1;

CREATE VIEW newest_sources AS
SELECT * FROM sources
QUALIFY row_number() OVER (PARTITION BY source_id ORDER BY import_seq DESC, file_row DESC) = 1;

-- Worked out once after every change (materialize.sql): every screen asks them, and nothing is sorted out for each anew.
CREATE TABLE unit AS SELECT * FROM newest_units;
CREATE TABLE indicator AS SELECT * FROM newest_indicators;
CREATE TABLE period AS SELECT * FROM newest_periods;
CREATE TABLE plan AS SELECT * FROM newest_plans;
CREATE TABLE source AS SELECT * FROM newest_sources;

-- Units alive on at least one day between two dates.
CREATE MACRO units_between(first_day, last_day) AS TABLE
SELECT * FROM unit
WHERE (valid_from IS NULL OR valid_from <= CAST(last_day AS DATE))
  AND (valid_to IS NULL OR valid_to >= CAST(first_day AS DATE));

CREATE MACRO units_as_of(day) AS TABLE
SELECT * FROM units_between(day, day);

-- Every unit with each unit above it, itself included.
CREATE VIEW lineage AS
WITH RECURSIVE line AS (
  SELECT unit_id, unit_id AS ancestor_id, 0 AS distance FROM unit
  UNION ALL
  SELECT line.unit_id, unit.parent_id, line.distance + 1
  FROM line JOIN unit ON unit.unit_id = line.ancestor_id
  WHERE unit.parent_id IS NOT NULL AND line.distance < 8
)
SELECT unit_id, ancestor_id, distance FROM line;

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

-- Which unit took over which share of which unit on a day, and in which cluster a unit lies: each is said anew by
-- itself. A day on which all of a unit stays with itself is none of a change: it takes back what was said of it.
CREATE VIEW said_crosswalk AS
SELECT *
FROM (SELECT *, to_unit IN (SELECT unit_id FROM unit WHERE level = 'cluster') AS is_cluster FROM crosswalk)
QUALIFY dense_rank() OVER (
    PARTITION BY from_unit, is_cluster, CASE WHEN NOT is_cluster THEN effective_date END ORDER BY import_seq DESC) = 1
  AND (from_unit <> to_unit OR weight_bp IS DISTINCT FROM 10000);

-- The same, with communes that were made later than the clusters: such a one lies where those lay that it took over.
-- Where these lie in several, or it took nobody over, its cluster is not known (NULL) and asked. `placed_by`: merger or
-- nobody; NULL: it was said.
CREATE VIEW newest_crosswalk AS
WITH RECURSIVE said AS MATERIALIZED (SELECT * FROM said_crosswalk), cluster AS (
  SELECT unit_id, parent_id, valid_from FROM unit WHERE level = 'cluster'
), lain AS (
  SELECT l.unit_id, s.to_unit AS cluster_id
  FROM said s JOIN unit_line l ON l.ancestor_id = s.from_unit
  WHERE s.is_cluster AND s.weight_bp IS DISTINCT FROM 0
), later AS (
  SELECT u.unit_id, u.valid_from, u.parent_id
  FROM unit u
  WHERE u.level = 'commune' AND u.unit_id NOT IN (SELECT unit_id FROM lain)
    -- who went on in others lies where they lie
    AND u.unit_id NOT IN (SELECT from_unit FROM said WHERE NOT is_cluster
      GROUP BY from_unit, effective_date HAVING NOT bool_or(to_unit = from_unit))
    AND EXISTS (SELECT 1 FROM cluster c JOIN unit_line l ON l.unit_id = c.unit_id AND l.ancestor_id = u.parent_id
      WHERE u.valid_to IS NULL OR u.valid_to >= c.valid_from)
), placed AS (
  SELECT * FROM lain
  UNION
  SELECT s.to_unit, p.cluster_id
  FROM placed p JOIN said s ON s.from_unit = p.unit_id AND NOT s.is_cluster AND s.weight_bp IS DISTINCT FROM 0
  WHERE s.to_unit NOT IN (SELECT unit_id FROM lain)
), known AS (
  SELECT unit_id, cluster_id, CASE WHEN count(*) OVER (PARTITION BY unit_id) = 1 THEN 10000 END AS weight_bp,
    'merger' AS placed_by
  FROM placed WHERE unit_id IN (SELECT unit_id FROM later)
), anywhere AS (
  SELECT u.unit_id, c.unit_id AS cluster_id, CAST(NULL AS INTEGER) AS weight_bp, 'nobody' AS placed_by
  FROM later u JOIN unit_line l ON l.ancestor_id = u.parent_id JOIN cluster c ON c.unit_id = l.unit_id
  WHERE u.unit_id NOT IN (SELECT unit_id FROM known)
)
SELECT * EXCLUDE (is_cluster), CAST(NULL AS VARCHAR) AS placed_by FROM said
UNION ALL BY NAME
SELECT k.unit_id AS from_unit, k.cluster_id AS to_unit,
  coalesce(u.valid_from, c.valid_from, DATE '2025-07-01') AS effective_date, k.weight_bp, k.placed_by
FROM (SELECT * FROM known UNION ALL SELECT * FROM anywhere) k
JOIN later u USING (unit_id) JOIN cluster c ON c.unit_id = k.cluster_id;

CREATE TABLE succession AS SELECT * FROM newest_crosswalk;

-- The same over several changes of one level. A change takes all of a unit that was there before it, and what it took
-- over goes on by its next change, as does what stays with itself; whoever takes another over and was there before stays
-- whole. So what lies in a unit is what is left there after its last change, of itself as of others. A unit lies in the
-- cluster in which the first one on its way lies that was given one; being in a cluster is no change and has no day.
-- Several ways from one unit to another add up; a share on the way that is not known (NULL) leaves the sum unknown, but
-- of nothing nothing goes on. All this is so of what a unit was from `changed_before`, its change before (NULL: none),
-- until `changed_on`, the first on the way. `is_estimate`: given whole where most of its parts lie.
CREATE VIEW successions AS
WITH RECURSIVE part AS (
  SELECT s.from_unit, s.to_unit, s.weight_bp, coalesce(s.basis = 'most_parts', FALSE) AS is_estimate, f.level,
    t.level AS to_level,
    CASE WHEN t.level <> 'cluster' OR f.level = 'cluster' THEN s.effective_date END AS day
  FROM succession s JOIN unit f ON f.unit_id = s.from_unit JOIN unit t ON t.unit_id = s.to_unit
), day_of AS (
  SELECT from_unit AS unit_id, day, CASE WHEN NOT bool_or(from_unit = to_unit) THEN 0 END AS weight_bp
  FROM part WHERE level = to_level AND day IS NOT NULL GROUP BY from_unit, day
), stay AS (
  -- whoever gave all away has nothing left, and whoever took over has all that it had
  SELECT t.unit_id AS from_unit, t.unit_id AS to_unit, d.weight_bp, FALSE AS is_estimate, t.level,
    t.level AS to_level, d.day
  FROM (
    SELECT * FROM day_of WHERE weight_bp = 0
    UNION ALL
    SELECT DISTINCT to_unit, day, 10000 FROM part
    WHERE level = to_level AND from_unit <> to_unit AND weight_bp IS DISTINCT FROM 0
      AND (to_unit, day) NOT IN (SELECT (unit_id, day) FROM day_of)
  ) d
  JOIN unit t ON t.unit_id = d.unit_id AND (t.valid_from IS NULL OR t.valid_from < d.day)
    AND (t.valid_to IS NULL OR t.valid_to >= d.day)
), step AS (
  SELECT *, bool_or(day IS NULL) OVER (PARTITION BY from_unit) AS is_placed, max(day) OVER (
    PARTITION BY from_unit ORDER BY day NULLS FIRST
    RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING
  ) AS day_before
  FROM (SELECT * FROM part UNION ALL BY NAME SELECT * FROM stay)
), line AS (
  SELECT from_unit, to_unit, weight_bp, is_estimate, level, to_level, day, is_placed, day AS changed_on,
    day_before AS changed_before
  FROM step
  UNION ALL
  SELECT line.from_unit, s.to_unit,
    CASE WHEN 0 IN (line.weight_bp, s.weight_bp) THEN 0 ELSE (line.weight_bp * s.weight_bp + 5000) // 10000 END,
    line.is_estimate OR s.is_estimate, line.level, s.to_level, s.day, line.is_placed OR s.is_placed,
    line.changed_on, line.changed_before
  FROM line
  JOIN step s ON s.from_unit = line.to_unit AND s.level = line.level AND (
    s.to_level = line.level AND s.day > line.day AND (s.day_before IS NULL OR s.day_before <= line.day)
    OR s.day IS NULL AND NOT line.is_placed)
)
SELECT from_unit, to_unit, changed_on, changed_before,
  CAST(CASE WHEN count(weight_bp) = count(*) THEN least(sum(weight_bp), 10000) END AS INTEGER) AS weight_bp,
  bool_or(is_estimate) AS is_estimate
FROM line
-- a stay takes the place of what was there before it
WHERE NOT EXISTS (
  SELECT 1 FROM step s WHERE s.from_unit = line.to_unit AND s.to_unit = line.to_unit AND s.level = line.level
    AND s.day > line.day AND (s.day_before IS NULL OR s.day_before <= line.day))
GROUP BY from_unit, to_unit, changed_on, changed_before;

-- Whose counts go to whom in every year in which the older unit was there at the end: by its first change after that
-- year. What lies below a unit that goes on in a cluster is in that one's counts.
CREATE VIEW handovers AS
WITH line AS MATERIALIZED (SELECT s.*, t.level FROM successions s JOIN unit t ON t.unit_id = s.to_unit)
SELECT p.period_id, s.from_unit, s.to_unit AS unit_id, s.level, s.changed_on, s.weight_bp, s.is_estimate
FROM line s
JOIN unit f ON f.unit_id = s.from_unit
JOIN period p ON p.kind = 'calendar_year' AND (f.valid_from IS NULL OR f.valid_from <= p.end_date)
  AND (f.valid_to IS NULL OR f.valid_to >= p.end_date)
  AND (s.changed_on IS NULL OR s.changed_on > p.end_date)
  AND (s.changed_before IS NULL OR s.changed_before <= p.end_date)
WHERE s.level <> 'cluster' OR s.from_unit NOT IN (
  SELECT l.unit_id FROM unit_line l
  JOIN line above ON above.from_unit = l.ancestor_id AND above.level = 'cluster'
  WHERE l.distance > 0);

CREATE TABLE handover AS SELECT * FROM handovers;

-- Counts of units carried to those that took them over, year by year: n, d and Σtd, never a rate. A share below the
-- whole makes them an estimate, as does a unit that lies in several clusters, for each of them; `parts_known` of
-- `parts_expected` says how much of the whole has reported, and a part of which the share is not known (NULL) counts as
-- missing. `has_own`: among the parts is what is left of the unit itself, which was there before a change. No target is
-- inherited: Σtd is only what the old targets would weigh.
CREATE MACRO carried_by_indicator(below_unit, day) AS TABLE
SELECT y.indicator_id, h.period_id, h.unit_id, h.level,
  CASE WHEN count(o.numerator) FILTER (h.weight_bp > 0) > 0 THEN (2 * sum(CAST(o.numerator AS BIGINT) * h.weight_bp) FILTER (o.denominator IS NOT NULL) + 10000) // 20000 END AS numerator,
  CASE WHEN count(o.denominator) FILTER (h.weight_bp > 0) > 0 THEN (2 * sum(CAST(o.denominator AS BIGINT) * h.weight_bp) FILTER (o.numerator IS NOT NULL) + 10000) // 20000 END AS denominator,
  sum(CAST(v.value_bp AS BIGINT) * o.denominator * h.weight_bp) FILTER (o.numerator IS NOT NULL) AS weighted_target,
  sum(CAST(o.denominator AS BIGINT) * h.weight_bp) FILTER (o.numerator IS NOT NULL AND v.value_bp IS NOT NULL) AS target_weight,
  coalesce(bool_or(h.weight_bp < 10000 OR h.is_estimate) FILTER (o.numerator IS NOT NULL), FALSE) AS is_apportioned,
  count(*) FILTER (o.numerator IS NOT NULL AND o.denominator IS NOT NULL AND h.weight_bp > 0) AS parts_known,
  count(*) FILTER (h.weight_bp IS NULL OR h.weight_bp > 0) AS parts_expected,
  CASE WHEN bool_or(o.quality = 'demo') THEN 'demo' ELSE max(o.quality) END AS quality,
  max(o.as_of) AS as_of, bool_or(h.from_unit = h.unit_id) AS has_own
FROM handover h
JOIN unit_line l ON l.unit_id = h.unit_id AND l.ancestor_id = below_unit
JOIN indicator_year y ON y.period_id = h.period_id
LEFT JOIN effective_outcomes o
  ON o.unit_id = h.from_unit AND o.period_id = h.period_id AND o.indicator_id = y.indicator_id
LEFT JOIN targets_as_of(day) v
  ON v.unit_id = h.from_unit AND v.period_id = h.period_id AND v.indicator_id = y.indicator_id
GROUP BY y.indicator_id, h.period_id, h.unit_id, h.level;

CREATE MACRO carried(of_indicator, below_unit, day) AS TABLE
SELECT * EXCLUDE (indicator_id) FROM carried_by_indicator(below_unit, day) WHERE indicator_id = of_indicator;

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

-- Who has sent what by when: one row a unit, period and form with a deadline. A form that is named after an indicator
-- ('neither_monthly') is filled by outcomes of that indicator, any other form by whatever the unit gave for the period.
CREATE VIEW returns_due AS
WITH held AS (
  SELECT f.form, i.indicator_id FROM (SELECT DISTINCT form FROM deadlines) f
  JOIN indicator i ON f.form = i.indicator_id OR starts_with(f.form, i.indicator_id || '_')
), newest AS (
  SELECT * FROM deadlines
  QUALIFY row_number() OVER (PARTITION BY unit_id, period_id, form ORDER BY import_seq DESC, file_row DESC) = 1
), filled AS (
  SELECT unit_id, period_id, indicator_id, quality FROM effective_outcomes
  WHERE (numerator IS NOT NULL OR declared_bp IS NOT NULL)
    AND (unit_id, period_id) IN (SELECT (unit_id, period_id) FROM newest)
)
SELECT d.unit_id, d.period_id, d.form, d.due_at, d.received_at, d.import_seq, d.file_row, d.file_sheet,
  count(o.unit_id) > 0 AS has_values, coalesce(bool_or(o.quality = 'demo'), FALSE) AS has_demo
FROM newest d
LEFT JOIN held h ON h.form = d.form
LEFT JOIN filled o ON o.unit_id = d.unit_id AND o.period_id = d.period_id
  AND (h.indicator_id IS NULL OR h.indicator_id = o.indicator_id)
GROUP BY d.unit_id, d.period_id, d.form, d.due_at, d.received_at, d.import_seq, d.file_row, d.file_sheet;

CREATE TABLE completeness AS SELECT * FROM returns_due;

-- The first day on which a unit sent something for a year, figures before an empty return; illustrative rows apart.
CREATE VIEW first_days_sent AS
SELECT o.unit_id, o.indicator_id, o.period_id, o.quality = 'demo' AS has_demo,
  coalesce(min(o.submitted_at) FILTER (o.numerator IS NOT NULL OR o.declared_bp IS NOT NULL), min(o.submitted_at))
    AS submitted_at
FROM outcomes o JOIN period p ON p.period_id = o.period_id AND p.kind = 'calendar_year'
GROUP BY o.unit_id, o.indicator_id, o.period_id, o.quality = 'demo';

CREATE TABLE first_day_sent AS SELECT * FROM first_days_sent;

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

-- What is said of units: of one note its newest text, and nothing once that was withdrawn.
CREATE VIEW notes AS
SELECT * FROM (
  SELECT * FROM annotations
  QUALIFY row_number() OVER (
    PARTITION BY coalesce(annotation_id, concat_ws('!', import_seq, file_sheet, file_row))
    ORDER BY import_seq DESC, file_row DESC
  ) = 1
)
WHERE coalesce(status, '') <> 'withdrawn';
