import { columnsOf, type RecordOf, type TableName } from '../../lib/domain/schema/tables';

/** A row to be written: a column left out is empty. */
export type Row<T extends TableName> = Partial<RecordOf<T>>;

/**
 * One table as CSV (RFC 4180 quoting, LF, no BOM), columns in the order of `tables`. A column empty in every
 * row is left out unless it is required. Throws when a required cell is empty.
 */
export function csv<T extends TableName>(table: T, rows: readonly Row<T>[]): string {
	const cells = rows as readonly Readonly<Record<string, unknown>>[];
	const columns = columnsOf(table).filter(
		([name, column]) => 'required' in column || cells.some((row) => text(row[name]) !== ''),
	);
	for (const [name, column] of columns) {
		const empty = 'required' in column ? cells.findIndex((row) => text(row[name]) === '') : -1;
		if (empty >= 0) throw new Error(`${table}: row ${empty + 1} has no ${name}`);
	}
	const lines = cells.map((row) => columns.map(([name]) => quoted(text(row[name]))).join(','));
	return [columns.map(([name]) => name).join(','), ...lines].join('\n') + '\n';
}

function text(value: unknown): string {
	return value === null || value === undefined ? '' : String(value);
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
