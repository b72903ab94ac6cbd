import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { ownValue } from '../../domain/base/own-value';
import type { Row } from '../text/csv';
import { decode } from '../text/decode';
import { scannedBiff, type LooksOfCells, type OddFonts } from './sheet/biff';
import { CellMarks, type Run } from './sheet/cell-marks';
import { booleanText, formulaText, numberText, type DateSystem } from './sheet/cell-text';
import { excel2003 } from './sheet/excel-2003';
import type { FontTexts } from './sheet/fonts';
import { sheetOf } from './sheet/grid';
import { html } from './document/html';
import { isSpreadsheetXml } from './package/kind';
import { limits, tooManyCells } from './limits';
import { oleStreams } from './sheet/ole';
import type { Package } from './package/package';
import { readWorkbook, type Read } from './read';
import { Refusal } from './refusal';
import { readXml } from './package/xml';
import { hidesZero } from './sheet/zeros';

const options = { cellNF: true, cellText: false, cellHTML: false } as const;

/** An .xls of Excel 5 to 2003: only its stream of records goes to SheetJS, the container is read by `oleStreams`. */
export async function xls(bytes: Uint8Array, fonts: FontTexts): Promise<Read> {
	const streams = oleStreams(bytes);
	if (streams.has('EncryptedPackage')) throw new Refusal('V41:password');
	const stream = (streams.get('Workbook') ?? streams.get('Book'))?.();
	if (stream === undefined) throw new Refusal(streams.has('WordDocument') ? 'V41:doc' : 'V41:other');
	const scanned = scannedBiff(stream, (font) => fonts.isOdd(font));
	const { read } = await import('@e965/xlsx');
	try {
		const workbook = read(stream, { ...options, type: 'array', cellStyles: true });
		return sheetsOf(workbook, fonts, { fonts: scanned.fonts, looks: scanned.looks });
	} catch (cause) {
		throw scanned.isProtected ? new Refusal('V41:password', {}, { cause }) : cause;
	}
}

/** HTML or XML of Excel 2003. The numbers of HTML are text as a person sees it and stay so. */
export function markup(bytes: Uint8Array, fonts: FontTexts): Read {
	const text = decode(bytes).text.replace(/^[\uFEFF\s]+/, '');
	return isSpreadsheetXml(text) ? excel2003(text, fonts) : html(text);
}

/** An .xlsx whose cells stand too far apart for a rectangle. */
export async function sheetJsXlsx(pack: Package, fonts: FontTexts): Promise<Read> {
	const { read } = await import('@e965/xlsx');
	const workbook = read(pack.bytes, { ...options, type: 'array', cellStyles: true });
	return sheetsOf(workbook, fonts, pack);
}

type Extra = {
	readonly fonts?: OddFonts;
	readonly looks?: LooksOfCells;
	readonly areResultsKept?: boolean;
	readonly zeroless?: ReadonlySet<string>;
};

function sheetsOf(workbook: WorkBook, fonts: FontTexts, extra: Extra): Read {
	const system = workbook.Workbook?.WBProps?.date1904 === true ? '1904' : '1900';
	const isHidden = (_: string, i: number) => (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
	const shown = workbook.SheetNames.filter((name, i) => !isHidden(name, i));
	return readWorkbook(
		shown.map((name) => () => {
			// eslint-disable-next-line own/foreign-keys -- SheetJS makes a sheet called __proto__ the prototype
			const sheet = workbook.Sheets[name] ?? {};
			const marks = new CellMarks(name);
			const fontAt = extra.fonts?.get(name) ?? (() => null);
			const isResultKept = extra.areResultsKept !== false && !areAllResultsZero(sheet);
			const showsZeros = extra.zeroless?.has(name) !== true;
			const read = sheetOf({
				name,
				marks,
				rows: rowsOf(sheet, (cell, row, column) => {
					const format = typeof cell.z === 'string' ? cell.z : '';
					const isUnseen = cell.v === 0 && (!showsZeros || hidesZero(format));
					const text = cellText(cell, fonts, fontAt(row, column), system, isResultKept);
					const runs = extra.looks?.runs(name, row, column, text) ?? richRuns(cell, text);
					return { text: runs === null ? text : marks.text(runs, row + 1, column), isUnseen };
				}),
				merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
					top: s.r,
					left: s.c,
					bottom: e.r,
					right: e.c,
				})),
				isHiddenRow: (row) => sheet['!rows']?.[row]?.hidden === true,
				isHiddenColumn: (column) => sheet['!cols']?.[column]?.hidden === true,
			});
			return { read, issues: fonts.issues(name) };
		}),
		workbook.SheetNames.filter(isHidden),
	);
}

/** A program that works nothing out leaves 0 as the result of every formula. */
function areAllResultsZero(sheet: WorkSheet): boolean {
	let count = 0;
	for (const address of Object.keys(sheet)) {
		if (address.startsWith('!')) continue;
		const cell: CellObject = ownValue(sheet, address);
		if (cell.f === undefined) continue;
		if (cell.v !== 0) return false;
		count += 1;
	}
	return count > 1;
}

/** SheetJS keeps a sheet as cells by address, without order. */
function rowsOf(
	sheet: WorkSheet,
	textOf: (cell: CellObject, row: number, column: number) => { text: string; isUnseen: boolean },
): Row[] {
	const rows = new Map<number, Row>();
	let count = 0;
	for (const address of Object.keys(sheet)) {
		const [, letters, digits] = /^([A-Z]{1,7})(\d{1,10})$/.exec(address) ?? [];
		if (letters === undefined || digits === undefined) continue;
		if ((count += 1) > limits.cells) throw tooManyCells();
		const [line, column] = [Number(digits), columnNumber(letters)];
		if (line > limits.rows || column >= limits.columns) throw new Refusal('V41');
		const cell: CellObject = ownValue(sheet, address);
		const { text, isUnseen } = textOf(cell, line - 1, column);
		if (text === '') continue;
		const row = rows.get(line) ?? { line, cells: [] };
		while (row.cells.length < column) row.cells.push('');
		row.cells[column] = text;
		if (isUnseen) row.doubts = new Map(row.doubts).set(column, 'unseen-zero');
		rows.set(line, row);
	}
	return [...rows.values()].sort((a, b) => a.line - b.line);
}

/** 'A' → 0, 'AA' → 26. */
function columnNumber(letters: string): number {
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

const errors: ReadonlyMap<number, string> = new Map([
	[0x00, '#NULL!'],
	[0x07, '#DIV/0!'],
	[0x0f, '#VALUE!'],
	[0x17, '#REF!'],
	[0x1d, '#NAME?'],
	[0x24, '#NUM!'],
	[0x2a, '#N/A'],
	[0x2b, '#GETTING_DATA'],
]);

function cellText(
	cell: CellObject,
	fonts: FontTexts,
	font: string | null,
	system: DateSystem,
	isResultKept: boolean,
): string {
	const { t, v, f, z } = cell;
	if (t === 'e') return typeof v === 'number' ? (errors.get(v) ?? '#VALUE!') : String(v);
	if (f !== undefined && (v == null || !isResultKept)) return formulaText(f);
	if (v == null) return '';
	if (typeof v === 'number') return numberText(v, typeof z === 'string' ? z : '', system);
	if (typeof v === 'boolean') return booleanText(v);
	return typeof v === 'string' ? fonts.text(v, font) : '';
}

/** The XML of a text with runs, as SheetJS keeps it of an .xlsx; null where it has no marks. */
function richRuns({ r }: CellObject, text: string): Run[] | null {
	if (typeof r !== 'string' || !/superscript|strike/.test(r)) return null;
	const runs: Run[] = [];
	let [isRaised, isStruck, inText, part] = [false, false, false, ''];
	readXml(new TextEncoder().encode(`<si>${r}</si>`), {
		open({ name, attributes }) {
			if (name === 'r') [isRaised, isStruck, part] = [false, false, ''];
			else if (name === 't') inText = true;
			else if (name === 'vertAlign') isRaised = attributes.get('val') === 'superscript';
			else if (name === 'strike') isStruck = !/^(?:0|false)$/.test(attributes.get('val') ?? '');
		},
		close(name) {
			if (name === 't') inText = false;
			else if (name === 'r') runs.push({ text: part, isRaised, isStruck });
		},
		text(value) {
			if (inText) part += value;
		},
	});
	return runs.map((run) => run.text).join('') === text ? runs : null;
}
