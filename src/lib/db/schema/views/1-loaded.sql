-- The semantic layer: one view for each thing the screens ask about. A row given later wins over the
-- same row given earlier (import_seq); nothing is ever overwritten.
--
-- What was loaded, as it is seen, in its newest wording.

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
