import type { NewLevel } from '../domain/units/name-answer';
import { parsePeriod } from '../domain/measures/period';
import type { TableName } from '../domain/schema/tables';
import type { Catalogue } from './catalogue';
import { count, day, percent, type Cell } from './cells/cell';
import type { ColumnRule } from './columns/column-rule';
import type { CodedText } from './text/coded-text';
import type { ColumnUse } from './columns/columns';
import type { CellDoubt, Row } from './text/csv';
import type { Hints } from './meaning/document/assume';
import { dateWord, issue, type Issue, type Place } from './issues/issue';
import type { NameQuestion, Naming, WrittenName } from './units/names-asked';
import { repaired } from './text/repair';

/** A typed record with the line it came from. */
export type Found = {
	readonly table: TableName;
	readonly record: object;
	readonly row: number;
	/** Sheet of a workbook; not there for a text file. */
	readonly sheet?: string;
};

/** Everything a row reader needs: what is known, what the file says, and where findings go. */
export type Reading = {
	readonly catalogue: Catalogue;
	readonly hints: Hints;
	readonly uses: readonly ColumnUse[];
	/** The first rows of the table. */
	readonly sample: readonly Row[];
	readonly rule: (index: number) => ColumnRule;
	readonly report: (found: Issue) => void;
	readonly emit: (found: Found) => void;
	readonly total: (found: Found) => void;
	/** What was said of names: `nameKey` → `writeAnswer`. */
	readonly names: Readonly<Record<string, string>>;
	readonly ask: (question: Naming<NameQuestion>) => void;
	/** A row with a name of which something was said. */
	readonly answered: (name: Naming<WrittenName>) => void;
	/** A school or commune that is not known yet, named below its parent: its id where it is to be added, else null. */
	readonly offer: (unit: {
		readonly text: string;
		readonly parent: string;
		readonly isSchool: boolean;
	}) => string | null;
	/** A unit that was said to be new: its id. */
	readonly addUnit: (unit: NewUnit) => string;
};

/** A unit that a file brings along by its name. */
export type NewUnit = { readonly text: string; readonly parent: string; readonly level: NewLevel };

export type RowReader = ((row: Row) => void) & {
	/**
	 * Reads rows that stand there as codes, from one on and before another, and says how many it has read; not there
	 * where only cells can be read.
	 */
	readonly coded?: ((rows: CodedText, from: number, until: number) => number) | undefined;
};

/** The first column of these meanings; asked once a file, never once a row. */
export function useOf(reading: Pick<Reading, 'uses'>, ...names: string[]): ColumnUse | null {
	for (const name of names) {
		const use = reading.uses.find(({ meaning }) => meaning.kind === 'field' && meaning.name === name);
		if (use) return use;
	}
	return null;
}

export function cellOf(row: Row, use: ColumnUse | null): string {
	return use === null ? '' : (row.cells[use.index] ?? '').trim();
}

export type Value<T> = { readonly ok: true; readonly value: T | null } | { readonly ok: false };

const noValue = { ok: true, value: null } as const;

/**
 * Turns the outcome of a cell parser into a value, reporting faults at their place; a formula is no value (V36),
 * nor is a number that a merged cell says of several rows, or that the sheet does not show.
 */
export function valueOf<T>(reading: Reading, row: Row, use: ColumnUse, cell: Cell<T>): Value<T> {
	const doubt = row.doubts?.get(use.index);
	if (doubt !== undefined && cell.ok && typeof cell.value === 'number') {
		reading.report(doubtIssue(doubt, { row: row.line, column: use.header, value: cellOf(row, use) }));
		return doubt === 'merged' ? { ok: false } : noValue;
	}
	if (cell.ok && cell.notes.length === 0) return { ok: true, value: cell.value };
	const text = cellOf(row, use);
	const place: Place = { row: row.line, column: use.header, value: text, cell: use.index };
	const words = { value: text.replace(/\s*[%％]$/, '') };
	for (const note of cell.notes)
		reading.report(
			issue(
				note,
				{ ...place, repair: repaired(note, text) },
				note === 'V28' && cell.ok ? { read: dateWord(String(cell.value)) } : words,
			),
		);
	if (cell.ok) return { ok: true, value: cell.value };
	if (!cell.notes.some((note) => note === cell.code))
		reading.report(issue(cell.code, { ...place, repair: repaired(cell.code, text) }, words));
	return cell.code === 'V36' ? noValue : { ok: false };
}

function doubtIssue(doubt: CellDoubt, place: Place): Issue {
	return doubt === 'merged'
		? issue('V36:shared', { ...place, repair: null })
		: issue('V36:unseen', { ...place, repair: place.value ?? null });
}

const digits = /^\d{1,9}$/;

/** A whole number; plain digits, the mass of all cells, take the short way. */
export function countOf(reading: Reading, row: Row, use: ColumnUse | null): Value<number> {
	const text = cellOf(row, use);
	if (use === null || text === '') return noValue;
	if (row.doubts === undefined && digits.test(text)) return { ok: true, value: Number(text) };
	const rule = reading.rule(use.index);
	return valueOf(reading, row, use, count(text, rule.mark, rule, use.counted ?? null));
}

/** A percentage as basis points. */
export function rateOf(reading: Reading, row: Row, use: ColumnUse | null): Value<number> {
	const text = cellOf(row, use);
	if (use === null || text === '') return noValue;
	const rule = reading.rule(use.index);
	return valueOf(reading, row, use, percent(text, rule.mark, rule, use.part === 'target'));
}

/** Reads the day in a column, if there is such a column. */
export function dayOf(reading: Reading, use: ColumnUse | null): (row: Row) => Value<string> {
	if (use === null) return () => noValue;
	const order = reading.rule(use.index).dates;
	const parsed = remembered((text) => day(text, order));
	return (row) => {
		const text = cellOf(row, use);
		return text === '' ? noValue : valueOf(reading, row, use, parsed(text));
	};
}

const memoLimit = 10_000;

/** The same answers, kept by the text that was asked: most columns say the same few things over and over. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
	const answers = new Map<string, T>();
	return (text) => {
		let found = answers.get(text);
		if (found === undefined) {
			found = answer(text);
			if (answers.size < memoLimit) answers.set(text, found);
		}
		return found;
	};
}

/** First and last day of a known or readable period. */
export function periodOf(catalogue: Catalogue, id: string): { start: string; end: string } | undefined {
	const known = catalogue.periodById.get(id);
	if (known) return { start: known.start_date, end: known.end_date };
	const read = parsePeriod(id);
	return read ? { start: read.start, end: read.end } : undefined;
}
