import { ownValue } from '../domain/own-value';
import { unpacked, type PackedProvince } from '../domain/packed-province';
import { csvText, type CsvCell } from './csv';

/** A file of a data set. */
export type TextFile = { readonly name: string; readonly text: string };

/** Rows of the same columns, under their names. */
function file(table: string, rows: readonly Readonly<Record<string, CsvCell>>[]): TextFile[] {
	const columns = Object.keys(rows[0] ?? {});
	if (columns.length === 0) return [];
	const lines = rows.map((row) => columns.map((column) => ownValue(row, column) ?? null));
	return [{ name: `${table}.csv`, text: csvText([columns, ...lines]) }];
}

/** The units of a province, who followed whom, how else they are spelled, and the documents that say so. */
export function provinceCsv(province: PackedProvince): readonly TextFile[] {
	const { units, crosswalk, aliases, sources } = unpacked(province);
	const parentOf = new Map(units.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
	const scoped = aliases.map((row) => ({ ...row, scope_parent_id: parentOf.get(row.unit_id) ?? '' }));
	// only whole units that people are known to have followed
	const whole = crosswalk.map((row) => ({ ...row, weight_bp: 10_000, basis: 'population', verified: true }));
	return [
		...file('units', units),
		...file('crosswalk', whole),
		...file('aliases', scoped),
		...file('sources', sources),
	];
}
