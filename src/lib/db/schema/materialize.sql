-- After every change, in its transaction. Sorted as it is asked, so that a question reads few blocks.
CREATE OR REPLACE TABLE loaded.illustration AS SELECT * FROM loaded.illustrations;
CREATE OR REPLACE TABLE unit AS SELECT * FROM newest_units;
CREATE OR REPLACE TABLE indicator AS SELECT * FROM newest_indicators;
CREATE OR REPLACE TABLE period AS SELECT * FROM newest_periods;
CREATE OR REPLACE TABLE plan AS SELECT * FROM newest_plans;
CREATE OR REPLACE TABLE source AS SELECT * FROM newest_sources;
CREATE OR REPLACE TABLE unit_line AS SELECT * FROM lineage ORDER BY ancestor_id, unit_id;
CREATE OR REPLACE TABLE succession AS SELECT * FROM newest_crosswalk;
CREATE OR REPLACE TABLE handover AS SELECT * FROM handovers;
CREATE OR REPLACE TABLE target_span AS SELECT * FROM target_spans ORDER BY indicator_id, period_id, unit_id;
CREATE OR REPLACE TABLE effective_outcomes AS
SELECT * FROM newest_outcomes ORDER BY indicator_id, period_id, unit_id;
CREATE OR REPLACE TABLE expected_unit AS SELECT * FROM expected_units ORDER BY period_id, level, unit_id;
CREATE OR REPLACE TABLE indicator_year AS SELECT * FROM indicator_years ORDER BY indicator_id, period_id;
CREATE OR REPLACE TABLE completeness AS SELECT * FROM returns_due ORDER BY form, period_id;
CREATE OR REPLACE TABLE first_day_sent AS SELECT * FROM first_days_sent ORDER BY indicator_id, period_id;
