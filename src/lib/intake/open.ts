import { noDecisions, cellKey, type Decisions } from '../domain/schema/decisions';
import { lineFault, readRows, type Row } from './text/csv';
import { decode, type Decoded } from './text/decode';
import { dialect as sniffed, type Dialect } from './text/dialect';
import { encodingIssue, lostIssue } from './text/encoding-issue';
import { issue } from './issues/issue';
import type { Opened, Sheet } from './layout/sheet';
import { isWorkbook } from './workbook/package/kind';

export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

const head = 65_536;

/** Opens a text file: bytes → text → rows, with what is to be said of its encoding. */
export function openText({ name, bytes }: SourceFile): Opened {
	const decoded = decode(bytes);
	const { text, encoding: container } = decoded;
	const finding = encodingIssue(decoded);
	const issues = [finding, finding?.severity === 'error' ? null : lostIssue(text)].filter(
		(one) => one !== null,
	);
	if (finding?.severity === 'error') return { name, container, delimiter: '', sheets: [], issues };
	const dialect = sniffed(text.slice(0, head));
	const fault = lineFault(text, dialect.delimiter);
	if (fault !== null)
		return { name, container, delimiter: dialect.delimiter, sheets: [], issues: [issue(fault)] };
	return {
		name,
		container,
		delimiter: dialect.delimiter,
		sheets: [textSheet(text, dialect, asciiOf(decoded, bytes))],
		issues,
	};
}

/** Opens any file that units send: text of any encoding, or a workbook, whose reader is fetched only then. */
export async function open(file: SourceFile): Promise<Opened> {
	const key = unreadableKind(file.bytes);
	if (key !== null)
		return { name: file.name, container: 'binary', delimiter: '', sheets: [], issues: [issue(key)] };
	if (!isWorkbook(file.bytes)) return openText(file);
	const { openWorkbook } = await import('./workbook/workbook');
	return openWorkbook(file);
}

/** Kinds of files that people send instead of the one they were made from. */
function unreadableKind(bytes: Uint8Array): 'V41:pdf' | 'V41:picture' | null {
	const begins = (...magic: number[]) => magic.every((value, i) => bytes[i] === value);
	if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'V41:pdf';
	const isPicture =
		begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38);
	return isPicture ? 'V41:picture' : null;
}

/** The bytes of a text, where each is a letter of it; null for other texts. */
function asciiOf({ text, encoding }: Decoded, bytes: Uint8Array): Uint8Array | null {
	const letters = encoding === 'utf-8' ? bytes : encoding === 'utf-8-bom' ? bytes.subarray(3) : null;
	// what is torn counts one letter for one byte
	return letters?.length === text.length && !text.includes('\ufffd') ? letters : null;
}

function textSheet(text: string, dialect: Dialect, ascii: Uint8Array | null): Sheet {
	return {
		name: null,
		each: (onRows, limit) => readRows(text, dialect, onRows, limit === undefined ? {} : { limit }),
		eachCoded: (onRows, onCoded) => readRows(text, dialect, onRows, { onCoded, ascii }),
	};
}

/** The same grid with the cells that the user typed anew. */
export function edited(sheet: Sheet, { edits }: Pick<Decisions, 'edits'> = noDecisions): Sheet {
	const prefix = cellKey(sheet.name, 0, 0).replace(/0:0$/, '');
	const byLine = new Map<number, [number, string][]>();
	for (const [key, text] of Object.entries(edits)) {
		if (!key.startsWith(prefix)) continue;
		const [line = NaN, cell = NaN] = key.slice(prefix.length).split(':').map(Number);
		byLine.set(line, [...(byLine.get(line) ?? []), [cell, text]]);
	}
	if (byLine.size === 0) return sheet;
	const patched = (row: Row): Row => {
		const changes = byLine.get(row.line);
		if (!changes) return row;
		const cells = [...row.cells];
		for (const [cell, text] of changes) {
			while (cells.length < cell) cells.push('');
			cells[cell] = text;
		}
		if (row.doubts === undefined) return { ...row, cells };
		// what the user typed is no longer doubtful
		const typed = new Set(changes.map(([cell]) => cell));
		return { ...row, cells, doubts: new Map([...row.doubts].filter(([cell]) => !typed.has(cell))) };
	};
	return {
		name: sheet.name,
		each: (onRows, limit) => sheet.each((rows) => onRows(rows.map(patched)), limit),
	};
}
