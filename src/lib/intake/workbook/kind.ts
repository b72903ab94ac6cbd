import { decode } from '../decode';
import { archive, isArchive, storedBytes, type Archive } from './archive';

/** What a file is by its content; 'other' is a container that is no workbook we read, null no container. */
export type WorkbookKind = 'xlsx' | 'xls' | 'ods' | 'html' | 'other';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEAD = 1 << 13;
const SPREADSHEET_ML = 'urn:schemas-microsoft-com:office:spreadsheet';

/**
 * Whether a file is for `openWorkbook` and not for the text reader: any zip and any OLE file, so that a document
 * gets a sentence of its own, and HTML or XML as old systems save it under the name of `.xls`.
 */
export function isWorkbook(bytes: Uint8Array): boolean {
	return isArchive(bytes) || isOle(bytes) || isMarkup(bytes);
}

/** Recognised by content, never by name. Throws a Refusal for a damaged or encrypted zip. */
export function workbookKind(bytes: Uint8Array): WorkbookKind {
	if (isArchive(bytes)) return archiveKind(bytes, archive(bytes));
	if (isOle(bytes)) return 'xls';
	return isMarkup(bytes) ? 'html' : 'other';
}

function archiveKind(bytes: Uint8Array, entries: Archive): WorkbookKind {
	if (entries.has('xl/workbook.xml')) return 'xlsx';
	const mimetype = entries.get('mimetype');
	if (mimetype === undefined || !entries.has('content.xml')) return 'other';
	// against the standard some writers compress it; then the content itself has to tell
	if (mimetype.method !== 0) return 'ods';
	const type = new TextDecoder().decode(storedBytes(bytes, mimetype).subarray(0, 100));
	return /^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(type) ? 'ods' : 'other';
}

function isOle(bytes: Uint8Array): boolean {
	return OLE.every((value, i) => bytes[i] === value);
}

function isMarkup(bytes: Uint8Array): boolean {
	const head = decode(bytes.subarray(0, HEAD)).text.replace(/^[\uFEFF\s]+/, '');
	if (!head.startsWith('<')) return false;
	if (isSpreadsheetXml(head)) return true;
	const start = head.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s+)+/, '').toLowerCase();
	return /^<(?:html|table|meta|head|body)\b|^<!doctype html/.test(start);
}

/** Whether a text is XML of Excel 2003 and not HTML. */
export function isSpreadsheetXml(text: string): boolean {
	return text.startsWith('<?xml') && text.slice(0, HEAD).includes(SPREADSHEET_ML);
}
