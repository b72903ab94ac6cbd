import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Row } from '../csv';
import { decode } from '../decode';
import { scannedBiff, type OddFonts } from './biff';
import { booleanText, formulaText, numberText, type DateSystem } from './cell-text';
import type { FontTexts } from './fonts';
import { sheetOf } from './grid';
import { isSpreadsheetXml } from './kind';
import { limits, tooManyCells } from './limits';
import { oleStreams } from './ole';
import { readWorkbook, type Read } from './read';
import { Refusal } from './refusal';
import { hiddenInOds, type Hidden, type OdsPackage } from './ods';
import { checkMarkup, plainHtml } from './markup';

const options = { cellNF: true, cellText: false, cellHTML: false } as const;

/** An .xls of Excel 5 to 2003: only its stream of records goes to SheetJS, the container is read by `oleStreams`. */
export async function xls(bytes: Uint8Array, fonts: FontTexts): Promise<Read> {
	const streams = oleStreams(bytes);
	if (streams.has('EncryptedPackage')) throw new Refusal('V41:password');
	const stream = (streams.get('Workbook') ?? streams.get('Book'))?.();
	if (stream === undefined) throw new Refusal('V41:other');
	const scanned = scannedBiff(stream, (font) => fonts.isOdd(font));
	const { read } = await import('@e965/xlsx');
	try {
		const workbook = read(stream, { ...options, type: 'array', cellStyles: true });
		return sheetsOf(workbook, fonts, { fonts: scanned.fonts });
	} catch (cause) {
		throw scanned.isProtected ? new Refusal('V41:password', {}, { cause }) : cause;
	}
}

/** An .ods, already inflated and counted. */
export async function ods({ bytes, content }: OdsPackage, fonts: FontTexts): Promise<Read> {
	const { read } = await import('@e965/xlsx');
	const workbook = read(bytes, { ...options, type: 'array' });
	return sheetsOf(workbook, fonts, { hidden: hiddenInOds(content) });
}

/** HTML or XML of Excel 2003. The numbers of HTML are text as a person sees it and stay so. */
export async function html(bytes: Uint8Array, fonts: FontTexts): Promise<Read> {
	const text = decode(bytes).text.replace(/^[\uFEFF\s]+/, '');
	const isXml = isSpreadsheetXml(text);
	if (isXml) checkMarkup(text);
	const { read } = await import('@e965/xlsx');
	const workbook = read(isXml ? text : plainHtml(text), { ...options, type: 'string', raw: true });
	return sheetsOf(workbook, fonts, {});
}

/** An .xlsx whose cells stand too far apart for a rectangle. */
export async function sheetJsXlsx(bytes: Uint8Array, fonts: FontTexts): Promise<Read> {
	const { read } = await import('@e965/xlsx');
	return sheetsOf(read(bytes, { ...options, type: 'array' }), fonts, {});
}

type Extra = { fonts?: OddFonts; hidden?: ReadonlyMap<string, Hidden> };

function sheetsOf(workbook: WorkBook, fonts: FontTexts, extra: Extra): Read {
	const system = workbook.Workbook?.WBProps?.date1904 === true ? '1904' : '1900';
	const isHidden = (name: string, i: number) =>
		(workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0 || extra.hidden?.get(name)?.isSheetHidden === true;
	const isHtml = workbook.bookType === 'html';
	const labels = isHtml ? tableNames(workbook.SheetNames) : workbook.SheetNames;
	const shown = workbook.SheetNames.filter((name, i) => !isHidden(name, i));
	return readWorkbook(
		shown.map((name) => () => {
			const sheet = workbook.Sheets[name] ?? {};
			const fontAt = extra.fonts?.get(name) ?? (() => null);
			const hidden = extra.hidden?.get(name);
			const label = labels[workbook.SheetNames.indexOf(name)] ?? null;
			const read = sheetOf({
				name: label,
				rows: rowsOf(sheet, (cell, row, column) => {
					const text = cellText(cell, fonts, fontAt(row, column), system);
					// space around a text of HTML is how its source was laid out
					return isHtml ? text.trim() : text;
				}),
				merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
					top: s.r,
					left: s.c,
					bottom: e.r,
					right: e.c,
				})),
				isHiddenRow: (row) => sheet['!rows']?.[row]?.hidden === true || hidden?.rows(row) === true,
				isHiddenColumn: (column) =>
					sheet['!cols']?.[column]?.hidden === true || hidden?.columns(column) === true,
			});
			return { read, issues: fonts.issues(label) };
		}),
		workbook.SheetNames.filter(isHidden),
	);
}

/** The tables of a page have no names: one needs none, several are numbered. */
function tableNames(names: readonly string[]): (string | null)[] {
	return names.map((_, i) => (names.length === 1 ? null : `Bảng ${i + 1}`));
}

/** SheetJS keeps a sheet as cells by address, without order. */
function rowsOf(sheet: WorkSheet, text: (cell: CellObject, row: number, column: number) => string): Row[] {
	const rows = new Map<number, string[]>();
	let count = 0;
	for (const address of Object.keys(sheet)) {
		const [, letters, digits] = /^([A-Z]{1,7})(\d{1,10})$/.exec(address) ?? [];
		if (letters === undefined || digits === undefined) continue;
		if ((count += 1) > limits.cells) throw tooManyCells();
		const [line, column] = [Number(digits), columnNumber(letters)];
		if (line > limits.rows || column >= limits.columns) throw new Refusal('V41');
		const cell: CellObject = sheet[address];
		const read = text(cell, line - 1, column);
		if (read === '') continue;
		const cells = rows.get(line) ?? [];
		while (cells.length < column) cells.push('');
		cells[column] = read;
		rows.set(line, cells);
	}
	return [...rows].sort(([a], [b]) => a - b).map(([line, cells]) => ({ line, cells }));
}

/** 'A' → 0, 'AA' → 26. */
function columnNumber(letters: string): number {
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

const errors: Readonly<Record<number, string>> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A',
	0x2b: '#GETTING_DATA',
};

function cellText(cell: CellObject, fonts: FontTexts, font: string | null, system: DateSystem): string {
	const { t, v, f, z } = cell;
	if (t === 'e') return typeof v === 'number' ? (errors[v] ?? '#VALUE!') : String(v);
	if (v == null) return f === undefined ? '' : formulaText(f);
	if (typeof v === 'number') return numberText(v, typeof z === 'string' ? z : '', system);
	if (typeof v === 'boolean') return booleanText(v);
	return typeof v === 'string' ? fonts.text(v, font) : '';
}
