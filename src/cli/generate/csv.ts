import { csvText, type CsvCell } from '../../lib/export/text/csv';
import { columnsOf, type RecordOf, type TableName } from '../../lib/domain/schema/tables';

/** A row to be written: a column left out is empty. */
export type Row<T extends TableName> = Partial<RecordOf<T>>;

/**
 * One table as CSV (no BOM), columns in the order of `tables`. A column empty in every row is left out unless it is
 * required. Throws when a required cell is empty.
 */
export function csv<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
	const cells = rows as readonly Readonly<Record<string, CsvCell | undefined>>[];
	const isEmpty = (cell: CsvCell | undefined) => (cell ?? '') === '';
	const columns = columnsOf(table).filter(
		([name, column]) => 'required' in column || cells.some((row) => !isEmpty(row[name])),
	);
	for (const [name, column] of columns) {
		const empty = 'required' in column ? cells.findIndex((row) => isEmpty(row[name])) : -1;
		if (empty >= 0) throw new Error(`${table}: row ${empty + 1} has no ${name}`);
	}
	const names = columns.map(([name]) => name);
	return csvText([names, ...cells.map((row) => names.map((name) => row[name] ?? null))], {
		neutralise: false,
	});
}
