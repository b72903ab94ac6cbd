import { columnsOf, type TableName } from '../../domain/schema/tables';
import type { CodedText } from '../text/coded-text';
import type { Row } from '../text/csv';
import type { Found } from '../reading';

/** The most rows that stand together. */
const most = 2_048;

/**
 * Rows one below the other all of whose texts came before: of each column of their table the numbers of its values.
 * There is one such stretch for a table, and the next takes its place.
 */
export class KnownRows {
	readonly table: TableName;
	/** The values of each column, by their numbers. */
	readonly values: readonly (readonly unknown[])[];
	/** Column → row → number of its value; the first `count` rows stand. */
	readonly columns: readonly Int32Array[];
	readonly most = most;
	count = 0;
	#row: KnownRow;
	#coded: CodedText | null = null;
	#from = 0;

	constructor(table: TableName, values: readonly (readonly unknown[])[]) {
		this.table = table;
		this.values = values;
		this.columns = values.map(() => new Int32Array(most));
		this.#row = new KnownRow(this);
	}

	stand(coded: CodedText, from: number, count: number): void {
		[this.#coded, this.#from, this.count] = [coded, from, count];
	}

	get firstLine(): number {
		return (this.#coded?.firstLine ?? 0) + this.#from;
	}

	value(column: number, at: number): unknown {
		return this.values[column]?.[this.columns[column]?.[at] ?? 0];
	}

	cells(at: number): string[] {
		return this.#coded?.row(this.#from + at).cells ?? [];
	}

	/** One of them as any other row; the next that is asked for takes its place. */
	row(at: number): KnownRow {
		this.#row.at = at;
		return this.#row;
	}
}

/** A row of a stretch, wherever it stands. */
export class KnownRow implements Found, Row {
	readonly rows: KnownRows;
	at = 0;
	readonly table: TableName;
	/** What stands there now, read off the numbers. */
	readonly record: Readonly<Record<string, unknown>>;

	constructor(rows: KnownRows) {
		this.rows = rows;
		this.table = rows.table;
		const get = (column: number) => () => rows.value(column, this.at);
		this.record = Object.defineProperties(
			{},
			Object.fromEntries(
				columnsOf(rows.table).map(([name], at) => [name, { get: get(at), enumerable: true }]),
			),
		);
	}

	get line(): number {
		return this.rows.firstLine + this.at;
	}

	get row(): number {
		return this.line;
	}

	get cells(): string[] {
		return this.rows.cells(this.at);
	}

	/** The same for whoever keeps it. */
	copy(): Found {
		return { table: this.table, record: { ...this.record }, row: this.line };
	}
}
