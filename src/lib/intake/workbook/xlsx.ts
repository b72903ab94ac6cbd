import type { Cell, Sheet as XlsxSheet, CellValue } from 'hucre/xlsx';
import type { Row } from '../csv';
import { booleanText, formulaText, numberText, serialOf, type DateSystem } from './cell-text';
import type { FontTexts } from './fonts';
import { sheetOf } from './grid';
import { readWorkbook, type Read } from './read';
import type { Package } from './package';
import { sheetJsXlsx } from './other';

/** An .xlsx through hucre. A sheet with cells far apart goes through SheetJS, which keeps cells and no rectangle. */
export async function xlsx({ bytes, isCompact }: Package, fonts: FontTexts): Promise<Read> {
	if (!isCompact) return sheetJsXlsx(bytes, fonts);
	const { readXlsx } = await import('hucre/xlsx');
	const hidden: string[] = [];
	const workbook = await readXlsx(bytes, {
		readStyles: true,
		sheets(info) {
			const isShown = !info.hidden && !info.veryHidden;
			if (!isShown) hidden.push(info.name);
			return isShown;
		},
	});
	const system = workbook.dateSystem ?? '1900';
	const font = workbook.defaultFont?.name;
	return readWorkbook(
		workbook.sheets.map((sheet) => () => {
			const text = cellText(fonts, font, system);
			const read = sheetOf({
				name: sheet.name,
				rows: rowsOf(sheet, text),
				merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
					top: startRow,
					left: startCol,
					bottom: endRow,
					right: endCol,
				})),
				isHiddenRow: (row) => sheet.rowDefs?.get(row)?.hidden === true,
				isHiddenColumn: (column) => sheet.columns?.[column]?.hidden === true,
			});
			return { read, issues: fonts.issues(sheet.name) };
		}),
		hidden,
	);
}

type CellText = (value: CellValue, cell: Cell | undefined) => string;

function rowsOf({ rows, cells }: XlsxSheet, text: CellText): Row[] {
	const read: Row[] = [];
	rows.forEach((values, r) => {
		const texts = values.map((value, c) => text(value, cells?.get(`${r},${c}`)));
		if (texts.some((each) => each !== '')) read.push({ line: r + 1, cells: texts });
	});
	return read;
}

function cellText(fonts: FontTexts, defaultFont: string | undefined, system: DateSystem): CellText {
	return (value, cell) => {
		const format = cell?.style?.numFmt ?? '';
		if (value === null) return cell?.formula === undefined ? '' : formulaText(cell.formula);
		if (typeof value === 'number') return numberText(value, format, system);
		if (typeof value === 'boolean') return booleanText(value);
		// a built-in date format may come without its text
		if (value instanceof Date) return numberText(serialOf(value, system), format || 'd/m/yyyy', system);
		const font = cell?.style?.font?.name ?? defaultFont;
		if (cell?.type === 'error') return value;
		if (!cell?.richText) return fonts.text(value, font);
		return cell.richText.map((run) => fonts.text(run.text, run.font?.name ?? font)).join('');
	};
}
