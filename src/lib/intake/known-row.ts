import { columnsOf, type TableName } from '../domain/tables';
import type { CodedText } from './coded-text';
import type { Row } from './csv';
import type { Found } from './reading';

/**
 * A row all of whose texts came before: of each column of its table the number of a value. There is one for a table,
 * and the next row takes its place.
 */
export class KnownRow implements Found, Row {
	readonly table: TableName;
	/** The values of each column, by their numbers. */
	readonly values: readonly (readonly unknown[])[];
	readonly numbers: Int32Array;
	/** What stands there now, read off the numbers. */
	readonly record: Readonly<Record<string, unknown>>;
	#names: readonly string[];
	#rows: CodedText | null = null;
	#at = 0;

	constructor(table: TableName, values: readonly (readonly unknown[])[]) {
		this.table = table;
		this.values = values;
		this.#names = columnsOf(table).map(([name]) => name);
		this.numbers = new Int32Array(this.#names.length);
		const get = (at: number) => () => this.value(at);
		this.record = Object.defineProperties(
			{},
			Object.fromEntries(this.#names.map((name, at) => [name, { get: get(at), enumerable: true }])),
		);
	}

	stand(rows: CodedText, at: number): void {
		[this.#rows, this.#at] = [rows, at];
	}

	get line(): number {
		return (this.#rows?.firstLine ?? 0) + this.#at;
	}

	get row(): number {
		return this.line;
	}

	get cells(): string[] {
		return this.#rows?.row(this.#at).cells ?? [];
	}

	value(column: number): unknown {
		return this.values[column]?.[this.numbers[column] ?? 0];
	}

	/** The same for whoever keeps it. */
	copy(): Found {
		return { table: this.table, record: { ...this.record }, row: this.line };
	}
}
