import { decode } from '../../text/decode';
import { isArchive } from './archive';

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

export function isOle(bytes: Uint8Array): boolean {
	return OLE.every((value, i) => bytes[i] === value);
}

export function isMarkup(bytes: Uint8Array): boolean {
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
