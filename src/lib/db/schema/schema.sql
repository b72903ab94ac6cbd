-- Canonical tables. Rates are integer basis points (27,92 % = 2792), counts are integers, NULL is
-- "not known" and never 0. Every table ends with where a row came from:
--   import_seq  0 = published with the site, n = the n-th import of this workspace
--   file_row    line of the source file, 1-based, header included
--   file_sheet  sheet of a workbook; null for a text file
-- They lie in a schema of their own: whoever asks, asks the views of the same names (views/), which know whether
-- illustrative figures are shown.

CREATE SCHEMA loaded;

-- One row.
CREATE TABLE loaded.setting (
  is_fictional BOOLEAN NOT NULL,     -- every published figure is invented
  is_wanted BOOLEAN,                 -- are illustrative figures to be shown? NULL: nobody has chosen
  asked_root VARCHAR                 -- below it a level is asked for the year in which it ended; NULL: nowhere
);
INSERT INTO loaded.setting VALUES (FALSE, NULL, NULL);

CREATE TABLE loaded.units (
  unit_id VARCHAR NOT NULL,          -- immutable slug: long-an.thu-thua
  name_vi VARCHAR NOT NULL,          -- full name with its type: Huyện Thủ Thừa
  name_en VARCHAR,                   -- NULL: the Vietnamese name is used
  level VARCHAR NOT NULL,            -- country, province, district, commune, school, vet, gdtx, cluster
  subtype VARCHAR,                   -- tinh, huyen, thi_xa, tp, xa, phuong, thcs, thpt …
  parent_id VARCHAR,                 -- unit_id above; NULL at the top
  manages VARCHAR,                   -- so (department) or phong (district office)
  official_code VARCHAR,             -- text: leading zeros; codes were reused, never a key
  valid_from DATE,                   -- NULL: since before the data
  valid_to DATE,                     -- last day of life; NULL: alive
  is_disadvantaged BOOLEAN,          -- selects the lower national floor
  sort_order INTEGER,                -- order of the document
  grid_row INTEGER,                  -- tile map, from 1 at the top
  grid_col INTEGER,                  -- tile map, from 1 at the left
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.aliases (
  alias VARCHAR NOT NULL,            -- as written by a sender
  scope_parent_id VARCHAR,           -- unit below which the alias counts
  unit_id VARCHAR NOT NULL,
  kind VARCHAR,                      -- ocr, tone_style, abbrev, former_name, typo
  source_id VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.crosswalk (
  from_unit VARCHAR NOT NULL,        -- unit that ended
  to_unit VARCHAR NOT NULL,          -- unit that took over
  effective_date DATE NOT NULL,
  weight_bp INTEGER,                 -- share of the denominator that moved; 10000 for each from_unit and date; NULL: not known
  basis VARCHAR,                     -- school_list, graduates, population, area, equal, most_parts
  source_id VARCHAR,
  verified BOOLEAN,                  -- NULL: not checked
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.plans (
  plan_id VARCHAR NOT NULL,          -- la-134-2019
  name VARCHAR NOT NULL,
  stage_start INTEGER,               -- first year
  stage_end INTEGER,                 -- last year
  locked_on DATE,                    -- last day for registering targets; NULL: never locked
  issuer_unit VARCHAR,
  parent_plan_id VARCHAR,
  source_id VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.indicators (
  indicator_id VARCHAR NOT NULL,
  def_version VARCHAR NOT NULL,      -- 522: the definitions of Decision 522
  name_vi VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  short_vi VARCHAR NOT NULL,         -- for buttons and table heads
  short_en VARCHAR NOT NULL,
  school_level VARCHAR NOT NULL,     -- THCS, THPT, VET
  kind VARCHAR NOT NULL,             -- rate, count
  direction VARCHAR NOT NULL,        -- higher, lower, info: is more better?
  numerator_def VARCHAR,             -- destination codes joined by +, or a word
  denominator_def VARCHAR,           -- graduates, schools, candidates …
  agg VARCHAR NOT NULL,              -- ratio_of_sums, sum
  "min" INTEGER,
  "max" INTEGER,
  valid_from DATE,
  valid_to DATE,
  legal_basis VARCHAR,               -- source_id
  sort_order INTEGER,
  family VARCHAR,                    -- the same of several school levels: counsellor, vet …; NULL: stands alone
  role VARCHAR,                      -- headline, companion, listed, own, quality: where it is shown unasked
  report_vi VARCHAR,                 -- as the text of a report calls it; NULL: by its name
  annex_vi VARCHAR,                  -- as the annex of a plan heads its column; NULL: by its name
  change_vi VARCHAR,                 -- what this version changed; NULL: the first version
  change_en VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.destination_kinds (
  school_level VARCHAR NOT NULL,     -- THCS, THPT
  destination VARCHAR NOT NULL,      -- exclusive code: gdtx_plus_tc …
  name_vi VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  sort_order INTEGER,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.periods (
  period_id VARCHAR NOT NULL,        -- 2023, 2022-2023, 2023-11, 2019-2025
  kind VARCHAR NOT NULL,             -- stage, calendar_year, school_year, month
  label_vi VARCHAR NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL,
  cohort_school_year VARCHAR,        -- graduates counted: 2023 means 2022-2023
  due_date DATE,                     -- last day to send, until 23:59 Asia/Ho_Chi_Minh
  stage_id VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.targets (
  plan_id VARCHAR,
  unit_id VARCHAR NOT NULL,
  indicator_id VARCHAR NOT NULL,
  period_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,             -- national, registered, assigned, adjusted, committed
  revision INTEGER,                  -- 1, 2, …
  value_bp INTEGER,                  -- rate indicators
  value_count INTEGER,               -- count indicators
  planned_numerator INTEGER,
  planned_denominator INTEGER,       -- planned graduates; the weight of the weighted total
  is_declared_total BOOLEAN,         -- "Tổng cộng" of the document: shown, never corrected
  effective_date DATE,
  status VARCHAR,                    -- draft, approved, superseded; NULL counts as approved
  source_id VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.outcomes (
  unit_id VARCHAR NOT NULL,
  indicator_id VARCHAR NOT NULL,
  period_id VARCHAR NOT NULL,
  as_of DATE,                        -- cut-off day of the count
  revision INTEGER,
  numerator INTEGER,
  denominator INTEGER,
  declared_bp INTEGER,               -- rate as its sender wrote it
  quality VARCHAR NOT NULL,          -- official, provisional, estimated, demo
  source_id VARCHAR,
  submitted_at DATE,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.destinations (
  unit_id VARCHAR NOT NULL,
  school_level VARCHAR NOT NULL,     -- THCS, THPT
  period_id VARCHAR NOT NULL,
  as_of DATE,
  revision INTEGER,
  destination VARCHAR NOT NULL,      -- exclusive: the sum over codes is the number of graduates
  students INTEGER,
  female INTEGER,
  ethnic_minority INTEGER,
  disability INTEGER,
  quality VARCHAR NOT NULL,
  source_id VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.deadlines (
  period_id VARCHAR NOT NULL,
  unit_id VARCHAR NOT NULL,
  form VARCHAR NOT NULL,
  due_at DATE NOT NULL,
  received_at DATE,                  -- NULL: not received
  file_hash VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.sources (
  source_id VARCHAR NOT NULL,
  doc_no VARCHAR,                    -- 568/KH-UBND; NULL: unreadable
  doc_no_verified BOOLEAN,
  doc_type VARCHAR,                  -- KH, QĐ, CV, TB, BC, CT, NQ
  issuer VARCHAR,
  signed_date DATE,
  signer VARCHAR,                    -- who signed, with the office held
  title_vi VARCHAR,
  file VARCHAR,
  page VARCHAR,
  sha256 VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);

CREATE TABLE loaded.annotations (
  annotation_id VARCHAR,
  unit_id VARCHAR NOT NULL,
  indicator_id VARCHAR,
  period_id VARCHAR,
  kind VARCHAR NOT NULL,             -- cause, obstacle, solution, good_practice, lesson, proposal …
  code VARCHAR,
  text_vi VARCHAR NOT NULL,
  responsible_unit VARCHAR,
  due_date DATE,
  status VARCHAR,
  source_id VARCHAR,
  note VARCHAR,
  import_seq INTEGER NOT NULL, file_row INTEGER, file_sheet VARCHAR
);
