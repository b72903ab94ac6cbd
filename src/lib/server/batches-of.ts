import { batches, type Batch, type Loadable } from '../db/schema/columns';
import { groups } from '../domain/base/group';
import type { Found } from '../intake/reading';

/** What a reading found, ready to be loaded: table by table, each record with its line. */
export function batchesOf(found: readonly Found[]): Batch[] {
	return [...groups(found, ({ table }) => table)].flatMap(([table, rows]) =>
		batches(
			table,
			rows.map(({ record, row, sheet }): Loadable => ({
				...record,
				file_row: row,
				file_sheet: sheet ?? null,
			})),
		),
	);
}
