import type { Catalogue } from './catalogue';
import { columnUses, isKnownHeader } from './columns';
import { readRows, type Row } from './csv';
import { decode } from './decode';
import { Desk, type Understood } from './desk';
import { dialect as sniffed } from './dialect';
import { form, formName, type Form } from './form';
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
	if (!decoded.readable || !decoded.encoding.startsWith('utf')) {
		desk.report(issue('V01', { value: decoded.readable ? decoded.text.slice(0, 60) : null }));
		return desk.understood('unknown', decoded.encoding, '', hints([], file.name, assume));
	}
	const dialect = sniffed(decoded.text.slice(0, 65_536));
	const sample: Row[] = [];
	readRows(decoded.text, dialect, (rows) => void sample.push(...rows), { limit: sampleRows });
	const parts = sections(sample, isKnownHeader);
	const readers: { section: Section; read: RowReader }[] = [];
	const titles: string[] = [];
	let known: Hints | null = null;
	let first: Form = { kind: 'unknown' };
	for (const section of parts) {
		titles.push(...section.title.map((row) => row.cells.filter(Boolean).join(' ')));
		const said: Hints = hints(titles, file.name, assume);
		const uses = columnUses(section.header, catalogue);
		const of = form(uses, said.kind);
		if (known === null || first.kind === 'unknown') [known, first] = [said, of];
		const rows = sample.slice(section.firstIndex, section.endIndex);
		const read = sectionReader(of, { catalogue, hints: said, uses, rows, desk });
		if (read) readers.push({ section, read });
	}
	if (readers.length === 0 && desk.errors === 0) desk.report(issue('V02', { column: 'don_vi' }, { column: 'đơn vị (don_vi)' }));

	let index = 0;
	const isWhole = sample.length < sampleRows;
	readRows(decoded.text, dialect, (rows) => {
		for (const row of rows) {
			readerAt(readers, index, isWhole)?.read(row);
			index++;
		}
		if (index % progressRows < rows.length) onProgress?.(index);
	});
	desk.finish();
	return desk.understood(formName(first), decoded.encoding, dialect.delimiter, known ?? hints(titles, file.name, assume));
}

function readerAt(readers: readonly { section: Section; read: RowReader }[], index: number, isWhole: boolean) {
	return readers.find(({ section }, at) => {
		const goesOn = !isWhole && at === readers.length - 1;
		return index >= section.firstIndex && (goesOn || index < section.endIndex);
	});
}

