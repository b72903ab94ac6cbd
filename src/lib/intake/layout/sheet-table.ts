import type { Decisions } from '../../domain/schema/decisions';
import type { Catalogue } from '../catalogue';
import type { Part } from '../checks/columns';
import { columnUses, headerKey, meaningKey, type ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import type { IssueCollector, TableRead } from '../issues/issue-collector';
import { canonicalTable, type FormName } from '../columns/form';
import { halves } from './halves';
import { issue } from '../issues/issue';
import type { Section } from './layout';
import type { Hints } from '../meaning/document/assume';
import type { Context } from '../meaning/document/context';
import { textFacets } from '../meaning/words/facets';
import { noFacts } from '../meaning/words/line';
import { officeTable } from '../meaning/table';
import type { RowReader } from '../reading';
import { sectionReader } from './section';
import { turned, type Turned } from './turned/turned';

/** One table of a sheet, and how its rows are read; null where they cannot be. */
export type Table = {
	readonly section: Section;
	readonly read: RowReader | null;
	readonly told: TableRead;
	readonly said: Hints;
	readonly uses: readonly ColumnUse[];
	/** Of figures down the rows that could not be turned: what stands in the way; else null. */
	readonly unread: readonly string[] | null;
	/** The rows of a turned table, which are none of the sheet's. */
	readonly own: { readonly read: RowReader; readonly rows: readonly Row[] } | null;
};

export const isReadable = ({ read, own }: Table) => read !== null || own !== null;

export type Given = {
	readonly catalogue: Catalogue;
	readonly decisions: Decisions;
	readonly collector: IssueCollector;
};

type OfPart = Omit<Part, 'uses' | 'hints'>;

/** One table: canonical by the codes of its columns, else an office form, composed from what its words say. */
export function tableOf(
	section: Section,
	sample: readonly Row[],
	around: Context,
	sheet: string | null,
	{ catalogue, decisions, collector }: Given,
): Table {
	const uses = columnUses(section.header, decisions.columns);
	const rows = sample.slice(section.firstIndex, section.endIndex);
	const table = canonicalTable(uses, around.hints.year !== null);
	const part = { catalogue, rows, collector, sheet, names: decisions.names };
	if (table !== null) {
		const read = sectionReader({ kind: 'canonical', table }, { ...part, uses, hints: around.hints });
		const told = toldOf(sheet, section, uses, table, rows[0]?.line ?? 0);
		return {
			section,
			read,
			told: { ...told, facts: around.facts },
			said: around.hints,
			uses,
			unread: null,
			own: null,
		};
	}
	const found = viewOf(section, rows, around, catalogue);
	if (found !== null && 'view' in found) {
		const { view } = found;
		const seen = { ...section, header: view.header, paths: view.paths };
		const own = view.all ?? rows.flatMap((row) => view.rows?.(row) ?? []);
		const { read, ...table } = officeOf(seen, own, around, sheet, part, decisions, null);
		const each = view.rows;
		if (each === null) {
			const told = { ...table.told, sheetHeader: section.header };
			return { ...table, told, read: null, own: read === null ? null : { read, rows: own } };
		}
		if (read === null) return { ...table, read };
		return { ...table, read: (row) => each(row).forEach(read), own: null };
	}
	return officeOf(section, rows, around, sheet, part, decisions, found?.unread ?? null);
}

/** A table in halves side by side, or turned; null for one that lies as others do. */
function viewOf(
	section: Section,
	rows: readonly Row[],
	{ hints }: Context,
	catalogue: Catalogue,
): Turned | null {
	const isUnit = (name: string) => textFacets(name).namesUnits;
	const view = halves(section, isUnit);
	return view === null ? turned(section, rows, catalogue, hints.unit) : { view };
}

/** `unread`: the columns that keep a table with its figures down the rows from being turned. */
function officeOf(
	section: Section,
	rows: readonly Row[],
	around: Context,
	sheet: string | null,
	part: OfPart,
	decisions: Decisions,
	unread: readonly string[] | null,
): Table {
	const { catalogue, collector } = part;
	const office = officeTable(section, rows, around, catalogue, decisions);
	const hasPeriods = office.lines.some((line) => line.part === 'period');
	const read = sectionReader(
		{
			kind: 'office',
			office,
			rows: {
				sheet,
				uses: office.uses,
				counts: office.counts,
				hasOtherKeys: hasPeriods || office.levelIndex !== null,
				hasUnits: office.hasUnits,
				unread,
				sample: rows,
				decided: decisions.rows,
			},
		},
		{ ...part, rows, uses: office.uses, hints: office.hints },
	);
	const form = office.slots[0]?.table ?? 'unknown';
	const told = toldOf(sheet, section, office.uses, form, rows[0]?.line ?? 0);
	const uses = [...office.uses, ...columnUses(section.header, decisions.columns)];
	if (read !== null && !told.isSure) collector.report(issue('V42', { row: told.headerLine || null, sheet }));
	return {
		section,
		read,
		told: { ...told, lines: office.lines, facts: office.facts },
		said: office.hints,
		uses,
		unread,
		own: null,
	};
}

function toldOf(
	sheet: string | null,
	{ header, headerLines }: Section,
	uses: readonly ColumnUse[],
	form: FormName,
	firstLine: number,
): TableRead {
	const named = uses.filter(({ meaning }) => meaning.kind !== 'empty');
	const strangers = named.filter(({ meaning }) => meaning.kind === 'unknown').length;
	return {
		sheet,
		form,
		header,
		meanings: uses.map(({ meaning }) => meaningKey(meaning)),
		headerLine: headerLines.at(-1) ?? 0,
		firstLine,
		shape: header.map(headerKey).join('|'),
		lines: [],
		facts: noFacts,
		isSure: headerLines.length > 0 && strangers * 2 <= named.length,
	};
}
