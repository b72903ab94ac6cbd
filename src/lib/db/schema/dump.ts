import { rowKeys } from '../../domain/schema/row-keys';
import { columnsOf, tableNames, type TableName } from '../../domain/schema/tables';
import type { Asker } from '../database';
import type { Cell, Shape } from '../answers/decode';
import { question } from '../queries/question';
import { fragment, names, sql, type Fragment } from '../sql';

type Value = string | number | boolean | null;

/** A canonical table as it counts now: column names and rows, ready to be written as CSV. */
export type Dumped = {
	readonly table: TableName;
	readonly header: readonly string[];
	readonly rows: readonly (readonly Value[])[];
};

/** Illustrative rows that have given way are not among what counts. */
const counted: Partial<Record<TableName, Fragment>> = {
	outcomes: fragment`quality <> 'demo' OR (indicator_id, period_id) NOT IN (
		SELECT (indicator_id, period_id) FROM given_outcomes WHERE quality <> 'demo')`,
};

/** What the reference files that ship with every data set gave stays in them. */
const published = fragment`(import_seq > 0 OR NOT starts_with(coalesce(file_sheet, ''), 'reference/'))`;

/** The rows of a table as they count now. */
export const tableRows = question('tableRows', (table: TableName) => {
	const columns = columnsOf(table);
	const shape: Shape = Object.fromEntries(
		columns.map(([name, { type }]): [string, Cell] => [
			name,
			type === 'integer' || type === 'bp' ? 'integer?' : type === 'boolean' ? 'boolean?' : 'text?',
		]),
	);
	const selected = columns
		.map(([name, { type }]) =>
			type === 'date' ? fragment`CAST(${names(name)} AS VARCHAR) AS ${names(name)}` : names(name),
		)
		.reduce((all, one) => fragment`${all}, ${one}`);
	// of targets in force from the same day, and of rows with the same key, the last import counts
	const key = table === 'targets' ? keyOfTarget : (rowKeys[table] ?? columns.map(([name]) => name));
	const from = table === 'destinations' ? names('destination_latest') : names(table);
	return sql(shape)`
		SELECT ${selected} FROM ${from}
		WHERE ${published} AND (${counted[table] ?? fragment`TRUE`})
		QUALIFY row_number() OVER (PARTITION BY ${names(...key)} ORDER BY import_seq DESC, file_row DESC) = 1
		ORDER BY import_seq, file_sheet NULLS FIRST, file_row`;
});

const keyOfTarget = [
	'plan_id',
	'unit_id',
	'indicator_id',
	'period_id',
	'kind',
	'effective_date',
	'is_declared_total',
];

/** Every table that holds anything, as it counts now: the published data with all imports in it. */
export async function dump(database: Asker): Promise<Dumped[]> {
	const tables: Dumped[] = [];
	for (const table of tableNames) {
		const rows = await database.query(tableRows(table));
		if (rows.length === 0) continue;
		const header = columnsOf(table).map(([name]) => name);
		tables.push({
			table,
			header,
			rows: rows.map((row) => header.map((name) => (row as Record<string, Value>)[name] ?? null)),
		});
	}
	return tables;
}
