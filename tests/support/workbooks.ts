import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Row } from '../../src/lib/intake/text/csv';
import type { Opened } from '../../src/lib/intake/layout/sheet';
import { openWorkbook } from '../../src/lib/intake/workbook/workbook';

/** A workbook file opened; the name says nothing, so it is always the same. */
export const open = (bytes: Uint8Array): Promise<Opened> => openWorkbook({ name: 'tep', bytes });

export const fixture = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(`tests/fixtures/workbook/${name}`));

/** The rows of one sheet with their lines. */
export function rowsOf(opened: Opened, sheet = 0): Row[] {
	const rows: Row[] = [];
	opened.sheets[sheet]?.each((more) => rows.push(...more));
	return rows;
}

export const cellsOf = (opened: Opened, sheet = 0): string[][] =>
	rowsOf(opened, sheet).map(({ cells }) => cells);

export const keysOf = (opened: Opened): string[] =>
	opened.issues.map(({ code, severity, sheet }) => [code, severity, sheet ?? ''].join(' ').trim());

/** An .xlsx by hucre. */
export const xlsxOf = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

export type CellSpec = XLSX.CellObject | string | number | boolean | null;

/** A workbook of one sheet by SheetJS. */
export function written(
	rows: readonly (readonly CellSpec[])[],
	bookType: XLSX.BookType,
	shape: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void = () => undefined,
): Uint8Array {
	const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
	const book = XLSX.utils.book_new();
	XLSX.utils.book_append_sheet(book, sheet, 'Số liệu');
	shape(sheet, book);
	return new Uint8Array(XLSX.write(book, { bookType, type: 'array', compression: true }));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (body: string) =>
	`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;

/** The parts of a small hand-made .xlsx around the XML inside `<worksheet>`. */
export function handmade(worksheet: string, more: Record<string, string> = {}): Record<string, string> {
	return {
		'[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
		'_rels/.rels': relations(
			`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`,
		),
		'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			`<Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>` +
				`<Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>` +
				`<Relationship Id="rId3" Type="${relation}/styles" Target="styles.xml"/>`,
		),
		'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}>${worksheet}</worksheet>`,
		...more,
	};
}

export const zipped = (parts: Record<string, string | Uint8Array>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
		) satisfies Zippable,
	);

export const sheetXml = (xml: string, more?: Record<string, string>): Uint8Array =>
	zipped(handmade(xml, more));
