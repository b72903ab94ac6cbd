import type { Catalogue } from './catalogue';
import { columnUses, isKnownHeader, type ColumnUse } from './columns';
import { readRows, type Row } from './csv';
import { decode } from './decode';
import { Desk, type Understood } from './desk';
import { dialect as sniffed } from './dialect';
import { encodingIssue } from './encoding-issue';
import { form, formName, missingColumn, type Form } from './form';
import { hints, type Assume, type Hints } from './hints';
import { issue } from './issue';
import { sections, type Section } from './layout';
import type { Found, RowReader } from './reading';
import { sectionReader } from './section';

export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

export type IntakeOptions = {
	readonly assume?: Assume;
	readonly onProgress?: (rows: number) => void;
};

const sampleRows = 2_000;
const progressRows = 20_000;

/** One table of the file that can be read. */
type Table = { readonly section: Section; readonly read: RowReader };

/**
 * The steps of reading one file, in order: bytes → text → rows → sections → columns → records, with every
 * finding at its line. The same in the browser's worker, the steward's commands and the build.
 */
export function intake(
	file: SourceFile,
	catalogue: Catalogue,
	sink: (found: Found) => void,
	{ assume = {}, onProgress }: IntakeOptions = {},
): Understood {
	const desk = new Desk(sink);
	const decoded = decode(file.bytes);
	const converted = encodingIssue(decoded);
	if (converted) desk.report(converted);
	if (!decoded.readable)
		return desk.understood('unknown', decoded.encoding, '', hints([], file.name, assume));

	const dialect = sniffed(decoded.text.slice(0, 65_536));
	const sample: Row[] = [];
	readRows(decoded.text, dialect, (rows) => void sample.push(...rows), { limit: sampleRows });
	const { tables, said, of } = tablesOf(sample, { file, catalogue, assume, desk });
	const readerAt = pointer(tables, sample.length < sampleRows);

	let index = 0;
	readRows(decoded.text, dialect, (rows) => {
		for (const row of rows) readerAt(index++)?.(row);
		if (index % progressRows < rows.length) onProgress?.(index);
	});
	desk.finish();
	return desk.understood(formName(of), decoded.encoding, dialect.delimiter, said);
}

type Given = {
	readonly file: SourceFile;
	readonly catalogue: Catalogue;
	readonly assume: Assume;
	readonly desk: Desk;
};

function tablesOf(sample: readonly Row[], { file, catalogue, assume, desk }: Given) {
	const tables: Table[] = [];
	const titles: string[] = [];
	const unread: { section: Section; uses: readonly ColumnUse[] }[] = [];
	let said: Hints | null = null;
	let of: Form = { kind: 'unknown' };
	for (const section of sections(sample, isKnownHeader)) {
		titles.push(...section.title.map((row) => row.cells.filter(Boolean).join(' ')));
		const own = hints(titles, file.name, assume);
		const uses = columnUses(section.header, catalogue);
		const kind = form(uses, own.kind, own.year !== null);
		if (said === null || of.kind === 'unknown') [said, of] = [own, kind];
		const rows = sample.slice(section.firstIndex, section.endIndex);
		const read = sectionReader(kind, { catalogue, hints: own, uses, rows, desk });
		if (read) tables.push({ section, read });
		else if (kind.kind === 'unknown') unread.push({ section, uses });
	}
	if (tables.length === 0 && desk.errors === 0) desk.report(unreadable(sample, unread[0]?.uses));
	else if (tables.length > 0)
		for (const { section } of unread) {
			const value = section.header.filter(Boolean).join(' ').slice(0, 80);
			desk.report(issue('V37', { row: section.headerLines[0] ?? null, value }));
		}
	return { tables, said: said ?? hints(titles, file.name, assume), of };
}

function unreadable(sample: readonly Row[], uses: readonly ColumnUse[] | undefined) {
	if (sample.length === 0) return issue('V02:empty');
	const { column, words } = missingColumn(uses ?? []);
	return issue('V02', { column }, { column: words });
}

/** Which table a row belongs to. Rows come in order; the last table of a long file goes on past the sample. */
function pointer(tables: readonly Table[], isWhole: boolean): (index: number) => RowReader | null {
	let at = 0;
	return (index) => {
		while (at < tables.length) {
			const table = tables[at];
			if (table === undefined || index < table.section.firstIndex) return null;
			const goesOn = !isWhole && at === tables.length - 1;
			if (goesOn || index < table.section.endIndex) return table.read;
			at++;
		}
		return null;
	};
}
