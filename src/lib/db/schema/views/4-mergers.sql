-- What became of units, and their counts carried to those that took them over.

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
