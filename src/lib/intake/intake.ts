import { ownValue } from '../domain/own-value';
import { noDecisions, type Decisions } from '../domain/decisions';
import type { Catalogue } from './catalogue';
import { columnUses, headerKey, isKnownHeader, levelOf, meaningKey, type ColumnUse } from './columns';
import type { Row } from './csv';
import { Desk, type TableRead, type Understood } from './desk';
import { form, formName, missingColumn, type Form } from './form';
import { hints, type Hints } from './hints';
import { issue, type Issue } from './issue';
import { sections, type Section } from './layout';
import { edited } from './open';
import { pointedSections, withNamedColumns } from './pointed';
import type { Found, RowReader } from './reading';
import { sectionReader } from './section';
import type { Opened, Sheet } from './sheet';

export type IntakeOptions = Partial<Decisions> & {
	readonly onProgress?: (rows: number) => void;
};

const sampleRows = 2_000;
const progressRows = 20_000;

/** One table of a sheet, and how its rows are read; null where they cannot be. */
type Table = { readonly section: Section; readonly read: RowReader | null; readonly told: TableRead };

/** What the first rows of a sheet say of it. */
type Plan = {
	readonly sheet: Sheet;
	readonly isWhole: boolean;
	readonly tables: readonly Table[];
	readonly said: Hints;
	readonly of: Form;
	/** What is to be said where nothing could be read. */
	readonly unreadable: Issue | null;
};

/**
 * Reads an opened file: rows → tables → columns → records, with every finding at its place. The same in the
 * browser's worker, the steward's commands and the build.
 */
export function intake(
	opened: Opened,
	catalogue: Catalogue,
	sink: (found: Found) => void,
	{ onProgress, ...decided }: IntakeOptions = {},
): Understood {
	const decisions: Decisions = { ...noDecisions, ...decided };
	const desk = new Desk(sink);
	opened.issues.forEach(desk.report);
	const plans = opened.sheets
		.filter(({ name }) => !decisions.skipped.includes(name ?? ''))
		.map((sheet) => planOf(edited(sheet, decisions), { opened, catalogue, decisions, desk }));
	for (const found of unreadableIn(plans, desk)) desk.report(found);

	let rows = 0;
	for (const { sheet, tables, isWhole } of plans) {
		const readerAt = pointer(tables, isWhole);
		let index = 0;
		if (tables.some(({ read }) => read !== null))
			sheet.each((chunk) => {
				for (const row of chunk) readerAt(index++)?.(row);
				rows += chunk.length;
				if (rows % progressRows < chunk.length) onProgress?.(rows);
			});
	}
	desk.finish();
	const main = plans.find(({ of }) => of.kind !== 'unknown') ?? plans[0];
	return desk.understood({
		form: formName(main?.of ?? { kind: 'unknown' }),
		encoding: opened.container,
		delimiter: opened.delimiter,
		hints: main?.said ?? hints([], opened.name, decisions.assume),
		tables: plans.flatMap(({ tables }) => tables.map(({ told }) => told)),
	});
}

type Given = {
	readonly opened: Opened;
	readonly catalogue: Catalogue;
	readonly decisions: Decisions;
	readonly desk: Desk;
};

function planOf(sheet: Sheet, { opened, catalogue, decisions, desk }: Given): Plan {
	const sample: Row[] = [];
	sheet.each((rows) => void sample.push(...rows), sampleRows);
	const isWhole = sample.length < sampleRows;
	const pointed = ownValue(decisions.headers, sheet.name ?? '');
	const found = pointed === undefined ? sections(sample, isKnownHeader) : pointedSections(sample, pointed);
	const titles: string[] = sheet.name === null ? [] : [sheet.name];
	let said: Hints | null = null;
	let of: Form = { kind: 'unknown' };
	let uses: readonly ColumnUse[] | undefined;
	const before = desk.errors;
	const tables = found.map((laidOut): Table => {
		const section = withNamedColumns(laidOut, sample, catalogue);
		titles.push(...section.title.map((row) => row.cells.filter(Boolean).join(' ')));
		const columns = columnUses(section.header, catalogue, decisions.columns);
		const around = hints(titles, opened.name, decisions.assume);
		const own = { ...around, level: around.level ?? levelOf(columns) };
		uses ??= columns;
		const kind = form(columns, own.kind, own.year !== null);
		if (said === null || of.kind === 'unknown') [said, of] = [own, kind];
		const rows = sample.slice(section.firstIndex, section.endIndex);
		const part = { catalogue, hints: own, uses: columns, rows, desk };
		const read = sectionReader(kind, { ...part, sheet: sheet.name, names: decisions.names });
		const told = toldOf(sheet.name, section, columns, kind, rows[0]?.line ?? 0);
		if (read !== null && !told.isSure)
			desk.report(issue('V42', { row: told.headerLine || null, sheet: sheet.name }));
		return { section, read, told };
	});
	const isRead = tables.some(({ read }) => read !== null);
	return {
		sheet,
		isWhole,
		tables,
		said: said ?? hints(titles, opened.name, decisions.assume),
		of,
		unreadable: isRead || desk.errors > before ? null : unreadable(sample, uses, sheet.name),
	};
}

function toldOf(
	sheet: string | null,
	{ header, headerLines }: Section,
	uses: readonly ColumnUse[],
	kind: Form,
	firstLine: number,
): TableRead {
	const named = uses.filter(({ meaning }) => meaning.kind !== 'empty');
	const strangers = named.filter(({ meaning }) => meaning.kind === 'unknown').length;
	return {
		sheet,
		form: formName(kind),
		header,
		meanings: uses.map(({ meaning }) => meaningKey(meaning)),
		headerLine: headerLines.at(-1) ?? 0,
		firstLine,
		shape: header.map(headerKey).join('|'),
		isSure: headerLines.length > 0 && strangers * 2 <= named.length,
	};
}

function unreadable(
	sample: readonly Row[],
	uses: readonly ColumnUse[] | undefined,
	sheet: string | null,
): Issue {
	if (sample.length === 0) return issue('V02:empty', { sheet });
	const { column, words } = missingColumn(uses ?? []);
	return issue('V02', { column, sheet }, { column: words });
}

/**
 * A file in which no table can be read is refused; a sheet or a table without figures beside one that has them
 * is set aside and told.
 */
function unreadableIn(plans: readonly Plan[], desk: Desk): Issue[] {
	const isRead = plans.some(({ tables }) => tables.some(({ read }) => read !== null));
	if (!isRead) {
		if (desk.errors > 0) return [];
		const first = plans.find(({ tables }) => tables.length > 0) ?? plans[0];
		return [first?.unreadable ?? issue('V02:empty')];
	}
	return plans.flatMap(({ sheet, tables, unreadable: reason }) => {
		if (reason !== null && sheet.name !== null)
			return [issue('V37:sheet', { sheet: sheet.name }, { sheet: sheet.name })];
		return tables
			.filter(({ read, told }) => read === null && told.form === 'unknown')
			.map(({ section }) => {
				const value = section.header.filter(Boolean).join(' ').slice(0, 80);
				return issue('V37', { row: section.headerLines[0] ?? null, value, sheet: sheet.name });
			});
	});
}

/** Which table a row belongs to. Rows come in order; the last table of a long sheet goes on past the sample. */
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
