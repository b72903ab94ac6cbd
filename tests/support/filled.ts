import { readXlsx, writeXlsx, type Cell, type Sheet } from 'hucre/xlsx';

export type Value = string | number | Date | null;

/** A sheet of a workbook as its reader gives it, with looks and formulas. */
export async function sheetNamed(bytes: Uint8Array, name: string): Promise<Sheet> {
	const { sheets } = await readXlsx(bytes, { readStyles: true });
	const found = sheets.find((sheet) => sheet.name === name);
	if (found === undefined) throw new Error(`no sheet ${name}`);
	return found;
}

/** The row of the headers: the first whose second cell is "Mã đơn vị". */
export function headerRow(sheet: Sheet): number {
	return sheet.rows.findIndex((row) => row[1] === 'Mã đơn vị');
}

/** Cells that a protected sheet leaves open. */
export function openCells(sheet: Sheet): { row: number; column: number; cell: Cell }[] {
	return [...(sheet.cells ?? [])].flatMap(([at, cell]) => {
		const [row = 0, column = 0] = at.split(',').map(Number);
		return cell.style?.protection?.locked === false ? [{ row, column, cell }] : [];
	});
}

/**
 * A template as its unit sends it back: every open cell filled by header and unit, formulas worked out, saved
 * again. Only cells below the headers are asked for.
 */
export async function filled(
	bytes: Uint8Array,
	sheetName: string,
	value: (header: string, unitId: string) => Value,
	result: (unitId: string) => number = () => 0,
): Promise<Uint8Array> {
	const { sheets } = await readXlsx(bytes, { readStyles: true });
	const sheet = sheets.find(({ name }) => name === sheetName);
	if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
	const top = headerRow(sheet);
	const unitOf = (row: number) => String(sheet.rows[row]?.[1] ?? '');
	for (const { row, column, cell } of openCells(sheet))
		if (row > top) cell.value = value(String(sheet.rows[top]?.[column]), unitOf(row));
	for (const [at, cell] of sheet.cells ?? [])
		if (cell.formula !== undefined) cell.formulaResult = result(unitOf(Number(at.split(',')[0])));
	return writeXlsx({
		sheets: sheets.map(({ name, rows, cells, merges }) => ({
			name,
			rows,
			...(cells && { cells }),
			...(merges && { merges }),
		})),
	});
}
