import { fragment, names, sql } from '../sql';
import { question } from './question';

/** Every column of every table and view, in their own order. What was loaded counts as a table: its view adds nothing. */
export const columnRows = question(
	'columnRows',
	() =>
		sql({ owner: 'text', name: 'text', type: 'text', isView: 'boolean' })`
	SELECT c.table_name AS owner, c.column_name AS name, c.data_type AS type, v.view_name IS NOT NULL AND v.view_name NOT IN (
			SELECT table_name FROM duckdb_tables() WHERE schema_name = 'loaded') AS "isView"
	FROM duckdb_columns() c
	LEFT JOIN duckdb_views() v ON v.schema_name = c.schema_name AND v.view_name = c.table_name
	WHERE c.schema_name = 'main' AND NOT c.internal
	ORDER BY c.table_name, c.column_index`,
);

/** Questions with parameters: what they are called with. */
export const macroRows = question(
	'macroRows',
	() =>
		sql({ name: 'text', parameters: 'text' })`
	SELECT function_name AS name, array_to_string(parameters, ' ') AS parameters
	FROM duckdb_functions() WHERE function_type = 'table_macro' AND schema_name = 'main' AND NOT internal
	ORDER BY name`,
);

/** Columns of what such a question answers; nothing is asked for that. */
export const macroColumnRows = question('macroColumnRows', (macro: string, parameters: number) => {
	const nothing = Array.from({ length: parameters }).reduce<ReturnType<typeof fragment>>(
		(all, _, index) => (index === 0 ? fragment`NULL` : fragment`${all}, NULL`),
		fragment``,
	);
	return sql({ name: 'text', type: 'text' })`
	SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM ${names(macro)}(${nothing}))`;
});

/** November with deadlines that lies nearest to a year. */
export const novemberOf = question(
	'novemberOf',
	(year: number) =>
		sql({ month: 'text' })`
	SELECT p.period_id AS month FROM period p
	WHERE p.kind = 'month' AND month(p.end_date) = 11 AND p.period_id IN (SELECT period_id FROM deadlines)
	ORDER BY abs(year(p.end_date) - ${year}), p.period_id DESC LIMIT 1`,
);

/** Does any figure that counts say that it is illustrative? */
export const hasDemo = question(
	'hasDemo',
	() =>
		sql({ hasDemo: 'boolean' })`
	SELECT EXISTS (SELECT 1 FROM effective_outcomes WHERE quality = 'demo') AS "hasDemo"`,
);
