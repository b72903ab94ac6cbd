import { sentence } from '../import/file-findings';
import { handMadeName } from '$lib/domain/schema/hand-made';
import { columnsOf, type TableName } from '$lib/domain/schema/tables';
import { csvText, type CsvCell } from '$lib/export/text/csv';
import { unitsWords } from '$lib/messages/shared/units';
import type { App } from '$lib/state/app.svelte';
import { importTogether, type MadeFile } from '$lib/state/import/made-file';
import type { ImportRecord } from '$lib/workspace/import-record';
import type { UnitChanges } from './unit-changes';
import type { Unit } from './unit-table';

type Row = Readonly<Record<string, CsvCell>>;

/** Rows of a canonical table as its file. */
function tableCsv(table: TableName, rows: readonly Row[]): string {
	const columns = columnsOf(table).map(([name]) => name);
	return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

type Changed = Pick<UnitChanges, 'units' | 'aliases' | 'crosswalk'>;

/**
 * The files that carry the changes: units first, which the others name. `mergers`: what the last is called.
 * @internal tested as files, without a workspace
 */
export function unitFiles({ units, aliases, crosswalk }: Changed, mergers?: string): MadeFile[] {
	const { units: what, files } = unitsWords.vi;
	const all = [
		['units', files.units, units],
		['aliases', files.aliases, aliases],
		['crosswalk', mergers ?? files.crosswalk, crosswalk],
	] as const;
	return all.flatMap(([table, name, rows]) =>
		rows.length === 0
			? []
			: [{ name: handMadeName(what, name), text: tableCsv(table, rows), areWarningsSeen: true }],
	);
}

/** Writes the changes as imports that can be undone; the sentence that stands in their way is thrown. */
export async function saveUnits(
	app: App,
	changes: Changed,
	mergers?: string,
): Promise<readonly ImportRecord[]> {
	const done = await importTogether(app, unitFiles(changes, mergers));
	if ('records' in done) return done.records;
	const [first] = [...done.errors, ...done.warnings];
	throw new Error(first && sentence(first, app.language));
}

/** The units with their places in the tile map, from 1 at the top left, as the file that carries them. */
export function placedUnitsFile(
	units: readonly Unit[],
	cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>,
	name: string,
): MadeFile {
	const placed = units.flatMap((unit) => {
		const cell = cells.get(unit.unit_id);
		return cell ? [{ ...unit, grid_row: cell.row, grid_col: cell.column }] : [];
	});
	return {
		name: handMadeName(unitsWords.vi.units, name),
		text: tableCsv('units', placed),
		areWarningsSeen: true,
	};
}
