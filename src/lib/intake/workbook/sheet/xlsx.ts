import type { Cell, Sheet as XlsxSheet, CellValue } from 'hucre/xlsx';
import type { CellDoubt, Row } from '../../text/csv';
import { CellMarks, type Run } from './cell-marks';
import { booleanText, formulaText, numberText, serialOf, type DateSystem } from './cell-text';
import type { FontTexts } from './fonts';
import { sheetOf } from './grid';
import { readWorkbook, type Read } from '../read';
import type { Package } from '../package/package';
import { sheetJsXlsx } from '../other';
import { hidesZero } from './zeros';

/** An .xlsx through hucre. A sheet with cells far apart goes through SheetJS, which keeps cells and no rectangle. */
export async function xlsx(pack: Package, fonts: FontTexts): Promise<Read> {
	if (!pack.isCompact) return sheetJsXlsx(pack, fonts);
	const { readXlsx } = await import('hucre/xlsx');
	const hidden: string[] = [];
	const workbook = await readXlsx(pack.bytes, {
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
			const marks = new CellMarks(sheet.name);
			const isResultKept = pack.areResultsKept && !areAllResultsZero(sheet);
			const look = { fonts, font, system, marks, isResultKept, showsZeros: !pack.zeroless.has(sheet.name) };
			const rows = rowsOf(sheet, look);
			const read = sheetOf({
				name: sheet.name,
				rows,
				marks,
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

type Look = {
	readonly fonts: FontTexts;
	readonly font: string | undefined;
	readonly system: DateSystem;
	readonly marks: CellMarks;
	readonly isResultKept: boolean;
	readonly showsZeros: boolean;
};

/** A program that works nothing out leaves 0 as the result of every formula. */
function areAllResultsZero({ rows, cells }: XlsxSheet): boolean {
	const results: CellValue[] = [];
	for (const [place, { formula }] of cells ?? []) {
		if (formula === undefined) continue;
		const [row = 0, column = 0] = place.split(',').map(Number);
		const value = rows[row]?.[column] ?? null;
		if (value !== 0) return false;
		results.push(value);
	}
	return results.length > 1;
}

function rowsOf({ rows, cells }: XlsxSheet, look: Look): Row[] {
	const read: Row[] = [];
	rows.forEach((values, r) => {
		let doubts: Map<number, CellDoubt> | undefined;
		const texts = values.map((value, c) => {
			const cell = cells?.get(`${r},${c}`);
			const isUnseen = value === 0 && (!look.showsZeros || hidesZero(cell?.style?.numFmt ?? ''));
			if (isUnseen) (doubts ??= new Map()).set(c, 'unseen-zero');
			const text = cellText(value, cell, look);
			const isStruck = cell?.style?.font?.strikethrough === true;
			if (!isStruck && cell?.richText === undefined) return text;
			return look.marks.text(runsOf(text, cell, isStruck, look), r + 1, c);
		});
		if (doubts !== undefined || texts.some((each) => each !== ''))
			read.push({ line: r + 1, cells: texts, ...(doubts === undefined ? {} : { doubts }) });
	});
	return read;
}

/** Runs without a look of their own have the cell's. */
function runsOf(text: string, cell: Cell | undefined, isStruck: boolean, { fonts, font }: Look): Run[] {
	if (!cell?.richText) return [{ text, isRaised: false, isStruck }];
	const own = cell.style?.font?.name ?? font;
	return cell.richText.map((run) => ({
		text: fonts.text(run.text, run.font?.name ?? own),
		isRaised: run.font?.vertAlign === 'superscript',
		isStruck: run.font === undefined ? isStruck : run.font.strikethrough === true,
	}));
}

function cellText(value: CellValue, cell: Cell | undefined, look: Look): string {
	const { fonts, system } = look;
	const format = cell?.style?.numFmt ?? '';
	const { formula } = cell ?? {};
	if (formula !== undefined && (value === null || (!look.isResultKept && cell?.type !== 'error')))
		return formulaText(formula);
	if (value === null) return '';
	if (typeof value === 'number') return numberText(value, format, system);
	if (typeof value === 'boolean') return booleanText(value);
	// a built-in date format may come without its text
	if (value instanceof Date) return numberText(serialOf(value, system), format || 'd/m/yyyy', system);
	if (cell?.type === 'error') return value;
	return cell?.richText ? '' : fonts.text(value, cell?.style?.font?.name ?? look.font);
}
