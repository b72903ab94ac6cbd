import type { TableName } from '../../domain/schema/tables';
import { Duplicates } from '../checks/duplicates';
import type { FormName } from '../columns/form';
import type { Issue, Severity } from './issue';
import type { Hints } from '../meaning/document/assume';
import type { ColumnLine, OfferedUnit, TableFacts } from '../meaning/words/line';
import { KnownRow, type KnownRows } from '../cells/known-row';
import { mostUnknown, NamesAsked, type NameQuestion, type WrittenName } from '../units/names-asked';
import type { Found } from '../reading';
import type { Container } from '../layout/sheet';

/** What was understood of a file. Records went to the sink, row by row, on the way. */
export type Understood = {
	readonly form: FormName;
	readonly encoding: Container;
	readonly delimiter: string;
	readonly hints: Hints;
	/** How the file was laid out, table by table. */
	readonly tables: readonly TableRead[];
	/** Names that must be confirmed or chosen. */
	readonly names: readonly NameQuestion[];
	/** Names that were confirmed or chosen, as far as the file holds them. */
	readonly answered: readonly WrittenName[];
	/** Units that a file lists below its own and that are not known. */
	readonly offers: readonly OfferedUnit[];
	/** Rows a table received. */
	readonly counts: Readonly<Partial<Record<TableName, number>>>;
	readonly totals: readonly Found[];
	readonly issues: readonly Issue[];
	/** Findings beyond the first `issueLimit` of their severity, counted but not kept. */
	readonly issuesOmitted: number;
	readonly errors: number;
	readonly warnings: number;
};

/** One table as it was understood. */
export type TableRead = {
	/** Sheet of a workbook; null for a text file. */
	readonly sheet: string | null;
	readonly form: FormName;
	/** One name a column, as read; [] for a table without a header. */
	readonly header: readonly string[];
	/** The names over the columns as they lie in the sheet, of a table that was turned. */
	readonly sheetHeader?: readonly string[];
	/** What each column holds, as `meaningKey` writes it. */
	readonly meanings: readonly string[];
	/** Line of the last header row; 0 where there is none. */
	readonly headerLine: number;
	readonly firstLine: number;
	/** The same for every file with these columns: under it answers are remembered. */
	readonly shape: string;
	/** One line a column: what was read, from which statement, and what becomes of it. */
	readonly lines: readonly ColumnLine[];
	/** What counts for the whole table, and where it was said. */
	readonly facts: TableFacts;
	/** Are the columns mostly known? Else the user is asked where the header stands. */
	readonly isSure: boolean;
};

/** What is said of a whole file once it was read. */
export type Account = Pick<Understood, 'form' | 'encoding' | 'delimiter' | 'hints' | 'tables'>;

/** More findings of one severity than anyone reads: the rest is only counted. */
const issueLimit = 10_000;

/** Takes the known rows from one on and before another; they are others when it has returned. */
export type KnownSink = (rows: KnownRows, from: number, until: number) => void;

/** Records and findings of one file on their way out. */
export class IssueCollector {
	readonly duplicates = new Duplicates();
	readonly names = new NamesAsked();
	/** Units that the file brings along: id → level and folded name. */
	readonly newUnits = new Map<string, string>();
	#issues: Issue[] = [];
	#found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
	#omitted = 0;
	#totals: Found[] = [];
	#counts: Partial<Record<TableName, number>> = {};
	#said = new Set<string>();
	#twins: Issue[] = [];
	#offers: OfferedUnit[] = [];
	#ends: (() => void)[] = [];
	#sink: (found: Found) => void;
	#sinkKnown: KnownSink;

	/** `sinkKnown`: where it is not there, each known row goes to the sink as a record of its own. */
	constructor(sink: (found: Found) => void, sinkKnown?: KnownSink) {
		this.#sink = sink;
		this.#sinkKnown =
			sinkKnown ??
			((rows, from, until) => {
				for (let at = from; at < until; at++) sink(rows.row(at).copy());
			});
	}

	/** More names that nobody knows than a file of this province can have: it is not read further. */
	get hasLostItsWay(): boolean {
		return this.names.asked.size + this.#offers.length > mostUnknown;
	}

	get errors(): number {
		return this.#found.error;
	}

	report = (found: Issue): void => {
		const { row, code, sheet, column } = found;
		if (row === null && !this.isFirst(`${code}|${sheet ?? ''}|${column}|${found.message_vi}`)) return;
		if (++this.#found[found.severity] <= issueLimit) this.#issues.push(found);
		else this.#omitted++;
	};

	/**
	 * A wide row holds several records: when one of them contradicts an earlier row (V18), it is no exact
	 * duplicate (V19), and an exact duplicate is said once.
	 */
	twin(found: Issue): void {
		if (this.#twins[0]?.row !== found.row) this.#flushTwins();
		this.#twins.push(found);
	}

	#flushTwins(): void {
		const clashes = this.#twins.filter(({ severity }) => severity === 'error');
		for (const found of clashes.length > 0 ? clashes : this.#twins.slice(0, 1)) this.report(found);
		this.#twins = [];
	}

	offer(unit: OfferedUnit): void {
		if (this.isFirst(`offer|${unit.parent_id}|${unit.name}`)) this.#offers.push(unit);
	}

	/** Whether this is asked for the first time. */
	isFirst(key: string): boolean {
		if (this.#said.has(key)) return false;
		this.#said.add(key);
		return true;
	}

	put(found: Found): void {
		if (found instanceof KnownRow) return this.putKnown(found.rows, found.at, found.at + 1);
		this.#counts[found.table] = (this.#counts[found.table] ?? 0) + 1;
		this.#sink(found);
	}

	putKnown(rows: KnownRows, from: number, until: number): void {
		this.#counts[rows.table] = (this.#counts[rows.table] ?? 0) + until - from;
		this.#sinkKnown(rows, from, until);
	}

	/** A record that a file implies (its document, its month): once. */
	putOnce(key: string, found: Found): void {
		if (this.isFirst(key)) this.put(found);
	}

	total(found: Found): void {
		this.#totals.push(found);
		if (found.table === 'targets') this.#sink(found);
	}

	totals(): readonly Found[] {
		return this.#totals;
	}

	atEnd(work: () => void): void {
		this.#ends.push(work);
	}

	finish(): void {
		this.#flushTwins();
		for (const work of this.#ends) work();
		this.#issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
	}

	understood(account: Account): Understood {
		return {
			...account,
			names: this.names.asked.list,
			answered: this.names.answered.list,
			offers: this.#offers,
			counts: this.#counts,
			totals: this.#totals,
			issues: this.#issues,
			issuesOmitted: this.#omitted,
			errors: this.#found.error,
			warnings: this.#found.warning,
		};
	}
}
