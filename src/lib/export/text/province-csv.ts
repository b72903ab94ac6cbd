import { ownValue } from '../../domain/base/own-value';
import { unpacked, type PackedProvince, type Share } from '../../domain/units/packed-province';
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

/** What is known of a share: a whole unit that all people followed, where most of a unit lies, or nothing. */
const shareColumns = {
	whole: { weight_bp: 10_000, basis: 'population', verified: true },
	most: { weight_bp: 10_000, basis: 'most_parts', verified: false },
	rest: { weight_bp: 0, basis: 'most_parts', verified: false },
	unknown: { weight_bp: null, basis: null, verified: false },
} as const satisfies Record<Share, unknown>;

/** The units of a province, who followed whom, how else they are spelled, and the documents that say so. */
export function provinceCsv(province: PackedProvince): readonly TextFile[] {
	const { units, crosswalk, aliases, sources } = unpacked(province);
	const parentOf = new Map(units.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
	const scoped = aliases.map((row) => ({ ...row, scope_parent_id: parentOf.get(row.unit_id) ?? '' }));
	const moved = crosswalk.map(({ share, ...row }) => ({ ...row, ...shareColumns[share] }));
	return [
		...file('units', units),
		...file('crosswalk', moved),
		...file('aliases', scoped),
		...file('sources', sources),
	];
}
