-- Who has sent what by when.

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
