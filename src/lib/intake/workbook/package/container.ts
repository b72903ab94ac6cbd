import { archive, isArchive } from './archive';
import { Parts } from './inflate';
import { isMarkup, isOle } from './kind';
import { mainPart } from './relations';

/** What a file is by its content; 'other' is a container that is nothing we read. */
export type WorkbookKind = 'xlsx' | 'xls' | 'ods' | 'docx' | 'html' | 'other';

/** Recognised by content, never by name. Throws a Refusal for a damaged or encrypted zip. */
export function workbookKind(bytes: Uint8Array): WorkbookKind {
	if (isArchive(bytes)) return archiveKind(new Parts(bytes, archive(bytes)));
	if (isOle(bytes)) return 'xls';
	return isMarkup(bytes) ? 'html' : 'other';
}

function archiveKind(parts: Parts): WorkbookKind {
	const mimetype = parts.entry('mimetype');
	if (mimetype !== undefined && parts.has('content.xml')) {
		// against the standard some writers compress it; then the content itself has to tell
		if (mimetype.method !== 0) return 'ods';
		const type = new TextDecoder().decode(parts.stored(mimetype).subarray(0, 100));
		return /^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(type) ? 'ods' : 'other';
	}
	const main = mainPart(parts);
	if (main === null) return 'other';
	if (/document\d*\.xml$/i.test(main)) return 'docx';
	return parts.has('xl/workbook.xml') || /workbook\d*\.xml$/i.test(main) ? 'xlsx' : 'other';
}
