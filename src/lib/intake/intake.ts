import { ownValue } from '../domain/base/own-value';
import { noDecisions, type Decisions } from '../domain/schema/decisions';
import type { Catalogue } from './catalogue';
import { isKnownHeader } from './columns/columns';
import type { Row } from './text/csv';
import { IssueCollector, type KnownSink, type Understood } from './issues/issue-collector';
import { missingColumn, type FormName } from './columns/form';
import { issue, type Issue } from './issues/issue';
import { sections, type Section } from './layout/layout';
import type { Hints } from './meaning/document/assume';
import { context } from './meaning/document/context';
import { documentLines, type DocumentLine } from './meaning/document/document-lines';
import { edited } from './open';
import { pointedSections, withNamedColumns } from './layout/pointed';
import type { Found, RowReader } from './reading';
import type { Opened, Sheet } from './layout/sheet';
import { isReadable, tableOf, type Table } from './layout/sheet-table';

export type IntakeOptions = Partial<Decisions> & {
	readonly onProgress?: (rows: number) => void;
	/** A sheet was gone through to its end, and has so many rows. */
	readonly onRead?: (sheet: string | null, rows: number) => void;
	/** Takes rows of known texts together; without it each goes to the sink as a record. */
	readonly onKnown?: KnownSink;
};

const sampleRows = 2_000;
const progressRows = 20_000;

/** What the first rows of a sheet say of it. */
type Plan = {
	readonly sheet: Sheet;
	readonly isWhole: boolean;
	readonly tables: readonly Table[];
	readonly said: Hints;
	readonly form: FormName;
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
	{ onProgress, onRead, onKnown, ...decided }: IntakeOptions = {},
): Understood {
	const decisions: Decisions = { ...noDecisions, ...decided };
	const collector = new IssueCollector(sink, onKnown);
	opened.issues.forEach(collector.report);
	const plans = opened.sheets
		.filter(({ name }) => !decisions.skipped.includes(name ?? ''))
		.map((sheet) => planOf(edited(sheet, decisions), { opened, catalogue, decisions, collector }));
	for (const found of unreadableIn(plans, collector)) collector.report(found);

	let rows = 0;
	for (const { sheet, tables, isWhole } of plans) {
		const turns = turnsOf(tables, isWhole, () => collector.hasLostItsWay);
		for (const { own } of tables) if (own !== null) for (const row of own.rows) own.read(row);
		if (tables.every(({ read }) => read === null)) continue;
		eachRow(sheet, tables, turns, (length) => {
			rows += length;
			if (rows % progressRows < length) onProgress?.(rows);
		});
		onRead?.(sheet.name, turns.index);
	}
	if (collector.hasLostItsWay) collector.report(issue('V14:many'));
	collector.finish();
	const main = plans.find(({ form }) => form !== 'unknown') ?? plans[0];
	return collector.understood({
		form: main?.form ?? 'unknown',
		encoding: opened.container,
		delimiter: opened.delimiter,
		hints:
			main?.said ??
			context(
				{ page: [], own: [], sheet: null, file: opened.name, isFurther: false },
				catalogue,
				decisions.assume,
			).hints,
		tables: plans.flatMap(({ tables }) => tables.map(({ told }) => told)),
	});
}

/** Whose turn it is to read the next rows. */
type Turns = {
	/** Rows that had their turn. */
	readonly index: number;
	/** The reader of the next rows, for no more than `most` of them. */
	readonly next: (most: number) => { readonly read: RowReader | null; readonly rows: number };
	readonly pass: (rows: number) => void;
};

/** Hands every row to the reader whose turn it is, as codes where they come so and it takes them. */
function eachRow(
	{ each, eachCoded }: Sheet,
	tables: readonly Table[],
	{ next, pass }: Turns,
	onDone: (rows: number) => void,
): void {
	const onRows = (chunk: readonly Row[]) => {
		for (const row of chunk) {
			next(1).read?.(row);
			pass(1);
		}
		onDone(chunk.length);
	};
	if (eachCoded === undefined || tables.every(({ read }) => read?.coded === undefined)) return each(onRows);
	eachCoded(onRows, (chunk) => {
		for (let row = 0; row < chunk.rows;) {
			const { read, rows } = next(chunk.rows - row);
			let taken = 1;
			if (read?.coded) taken = read.coded(chunk, row, row + rows);
			else read?.(chunk.row(row));
			pass(taken);
			row += taken;
		}
		onDone(chunk.rows);
	});
}

type Given = {
	readonly opened: Opened;
	readonly catalogue: Catalogue;
	readonly decisions: Decisions;
	readonly collector: IssueCollector;
};

function planOf(sheet: Sheet, given: Given): Plan {
	const { catalogue, decisions, collector } = given;
	const sample: Row[] = [];
	sheet.each((rows) => void sample.push(...rows), sampleRows);
	const isWhole = sample.length < sampleRows;
	const pointed = ownValue(decisions.headers, sheet.name ?? '');
	const isHeader = (cell: string) => isKnownHeader(cell, catalogue);
	const found = pointed === undefined ? sections(sample, isHeader) : pointedSections(sample, pointed);
	const before = collector.errors;
	const page = documentLines(found[0]?.title ?? []);
	const tables = found.map((laidOut, at) => {
		const section = withNamedColumns(laidOut, sample, catalogue);
		const around = {
			page,
			own: at === 0 ? page : ownLines(found, at),
			sheet: sheet.name,
			file: given.opened.name,
			isFurther: found.length > 1,
		};
		return tableOf(section, sample, context(around, catalogue, decisions.assume), sheet.name, given);
	});
	const isRead = tables.some(isReadable);
	const main = tables.find(({ told }) => told.form !== 'unknown') ?? tables[0];
	const alone = { page, own: page, sheet: sheet.name, file: given.opened.name, isFurther: false };
	return {
		sheet,
		isWhole,
		tables,
		said: main?.said ?? context(alone, catalogue, decisions.assume).hints,
		form: main?.told.form ?? 'unknown',
		unreadable: isRead || collector.errors > before ? null : unreadable(sample, main),
	};
}

/** The titles of a further table; a table that only goes on has those of the one before. */
function ownLines(found: readonly Section[], at: number): DocumentLine[] {
	const section = found[at];
	const before = found[at - 1];
	if (section === undefined) return [];
	const goesOn =
		section.title.length === 0 &&
		before !== undefined &&
		section.header.join('|') === before.header.join('|');
	return goesOn ? ownLines(found, at - 1) : documentLines(section.title);
}

function unreadable(sample: readonly Row[], table: Table | undefined): Issue | null {
	const sheet = table?.told.sheet ?? null;
	if (sample.length === 0) return issue('V02:empty', { sheet });
	return missingColumn(table?.uses ?? [], sheet, table?.unread ?? null);
}

/**
 * A file in which no table can be read is refused; a sheet or a table without figures beside one that has them
 * is set aside and told.
 */
function unreadableIn(plans: readonly Plan[], collector: IssueCollector): Issue[] {
	const isRead = plans.some(({ tables }) => tables.some(isReadable));
	if (!isRead) {
		if (collector.errors > 0) return [];
		const first = plans.find(({ tables }) => tables.length > 0) ?? plans[0];
		return [first?.unreadable ?? issue('V02:empty')];
	}
	return plans.flatMap(({ sheet, tables, unreadable: reason }) => {
		if (reason !== null && sheet.name !== null)
			return [issue('V37:sheet', { sheet: sheet.name }, { sheet: sheet.name })];
		return tables
			.filter((table) => !isReadable(table) && table.told.form === 'unknown')
			.map(({ section }) => {
				const value = section.header.filter(Boolean).join(' ').slice(0, 80);
				return issue('V37', { row: section.headerLines[0] ?? null, value, sheet: sheet.name });
			});
	});
}

/** Which table a row belongs to. Rows come in order; the last table of a long sheet goes on past the sample. */
function turnsOf(tables: readonly Table[], isWhole: boolean, hasLostItsWay: () => boolean): Turns {
	let index = 0;
	let at = 0;
	const next = (most: number) => {
		if (hasLostItsWay()) return { read: null, rows: most };
		while (at < tables.length) {
			const table = tables[at];
			if (table === undefined) break;
			const { firstIndex, endIndex } = table.section;
			if (index < firstIndex) return { read: null, rows: Math.min(most, firstIndex - index) };
			const goesOn = !isWhole && at === tables.length - 1;
			if (goesOn || index < endIndex)
				return { read: table.read, rows: goesOn ? most : Math.min(most, endIndex - index) };
			at++;
		}
		return { read: null, rows: most };
	};
	return {
		get index() {
			return index;
		},
		next,
		pass: (rows) => void (index += rows),
	};
}
