import { batches, type Loadable } from '../../src/lib/db/schema/columns';
import type { Database } from '../../src/lib/db/database';
import { openDatabase } from '../../src/lib/db/engine/engine-node';
import { replaceAll } from '../../src/lib/db/schema/load';
import { tableNames, type TableName } from '../../src/lib/domain/schema/tables';
import type { Found } from '../../src/lib/intake/reading';

export type Rows = Partial<Record<TableName, readonly Loadable[]>>;

export const toBatches = (rows: Rows) => tableNames.flatMap((table) => batches(table, rows[table] ?? []));

/** Records of the reader as rows of the database. */
export function rowsOf(found: readonly Found[]): Rows {
	const rows: Partial<Record<TableName, Loadable[]>> = {};
	for (const { table, record, row } of found) (rows[table] ??= []).push({ ...record, file_row: row });
	return rows;
}

/** A database on the real engine that holds these rows as published, these imports over them, and nothing else. */
export async function databaseOf(
	rows: Rows,
	open?: Database,
	imports: readonly Rows[] = [],
): Promise<Database> {
	const database = open ?? (await openDatabase());
	await replaceAll(
		database,
		[rows, ...imports].map((one, seq) => ({ seq, parts: toBatches(one) })),
	);
	return database;
}

const unit = (unit_id: string, level: string, parent_id: string | null, more: Loadable = {}): Loadable => ({
	unit_id,
	name_vi: unit_id,
	level,
	parent_id,
	...more,
});

/** Country, one province and its districts. */
export function province(districts: readonly string[], more: Loadable = {}): readonly Loadable[] {
	return [
		unit('vn', 'country', null),
		unit('p', 'province', 'vn'),
		...districts.map((id, index) => unit(id, 'district', 'p', { sort_order: index + 1, ...more })),
	];
}

export const aUnit = unit;

export const year = (id: string): Loadable => ({
	period_id: id,
	kind: 'calendar_year',
	label_vi: `Năm ${id}`,
	start_date: `${id}-01-01`,
	end_date: `${id}-12-31`,
	due_date: `${id}-12-31`,
});

export const indicator = (indicator_id: string, more: Loadable = {}): Loadable => ({
	indicator_id,
	def_version: '522',
	name_vi: indicator_id,
	name_en: indicator_id,
	short_vi: indicator_id,
	short_en: indicator_id,
	school_level: 'THCS',
	kind: 'rate',
	direction: 'higher',
	denominator_def: 'graduates',
	agg: 'ratio_of_sums',
	...more,
});

export const target = (unit_id: string, value_bp: number | null, more: Loadable = {}): Loadable => ({
	unit_id,
	indicator_id: 'vet',
	period_id: '2023',
	kind: 'registered',
	revision: 1,
	value_bp,
	is_declared_total: false,
	effective_date: '2023-03-01',
	status: 'approved',
	source_id: 's1',
	...more,
});

export const outcome = (
	unit_id: string,
	numerator: number | null,
	denominator: number | null,
	more: Loadable = {},
): Loadable => ({
	unit_id,
	indicator_id: 'vet',
	period_id: '2023',
	as_of: '2023-12-31',
	revision: 1,
	numerator,
	denominator,
	quality: 'official',
	...more,
});
