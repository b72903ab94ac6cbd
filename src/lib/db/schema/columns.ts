import { columnsOf, type ColumnName, type ColumnType, type TableName } from '../../domain/schema/tables';
import { none, WorkedOut } from '../../domain/schema/worked-out';

/** A row of a canonical table with its place in the file. */
export type Loadable = {
	readonly file_row?: number | null;
	readonly file_sheet?: string | null;
	readonly [column: string]: unknown;
};

/** Rows as the numbers of their values, column by column. */
export type Numbered = {
	readonly columns: readonly Int32Array[];
	readonly values: readonly (readonly unknown[])[];
};

/** Bit i says that row i has a value, as Arrow lays it out. */
type Validity = { readonly bits: Uint8Array; readonly nulls: number };

/** One column as plain buffers: they move between threads without being copied. */
export type ColumnBuffer =
	| { readonly kind: 'integer'; readonly validity: Validity; readonly values: Int32Array }
	/** Days since 1/1/1970. */
	| { readonly kind: 'day'; readonly validity: Validity; readonly values: Int32Array }
	| { readonly kind: 'boolean'; readonly validity: Validity; readonly values: Uint8Array }
	| {
			readonly kind: 'text';
			readonly validity: Validity;
			/** Row → word. */
			readonly codes: Int32Array;
			/** The distinct words, UTF-8, one after the other. */
			readonly words: Uint8Array;
			readonly offsets: Int32Array;
	  };

/** Rows of one table, column by column. */
export type Batch = {
	readonly table: TableName;
	readonly rows: number;
	readonly columns: readonly (readonly [name: string, buffer: ColumnBuffer])[];
};

const encoder = new TextEncoder();

/** The same few days stand in every batch of a file. */
const days = new Map<string, number>();

/** Days since 1/1/1970 of an ISO day; a text that is none is a fault of the program. */
function dayNumber(iso: string): number {
	const known = days.get(iso);
	if (known !== undefined) return known;
	const time = Date.parse(`${iso}T00:00:00Z`);
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso)
		throw new TypeError(`"${iso}" is no day.`);
	days.set(iso, time / 86_400_000);
	return time / 86_400_000;
}

/** One column under way; what a value is worth in it is worked out once a distinct word. */
class ColumnBuilder {
	#type: ColumnType;
	#values: Int32Array;
	#known = new Map<unknown, number>();
	#worked = new WorkedOut((value) => this.#worthOf(value));
	#length = 0;

	constructor(type: ColumnType, most: number) {
		this.#type = type;
		this.#values = new Int32Array(most);
	}

	push(value: unknown): void {
		this.#values[this.#length++] = this.#worthOf(value);
	}

	/** The values of these numbers, from one place until another. */
	pushNumbered(numbers: Int32Array, of: readonly [number, number], values: readonly unknown[]): void {
		this.#worked.all(numbers, of, values, this.#values, this.#length);
		this.#length += of[1] - of[0];
	}

	/** So many whole numbers, one after the other. */
	pushCounted(first: number, count: number): void {
		for (let at = 0; at < count; at++) this.#values[this.#length++] = first + at;
	}

	/** Nothing, so many times. */
	pushNothing(count: number): void {
		this.#values.fill(none, this.#length, (this.#length += count));
	}

	#worthOf(value: unknown): number {
		if (value === null || value === undefined) return none;
		if (this.#type === 'integer' || this.#type === 'bp') return Number(value);
		let worth = this.#known.get(value);
		if (worth === undefined) {
			worth =
				this.#type === 'boolean'
					? Number(value === true)
					: this.#type === 'date'
						? dayNumber(String(value))
						: this.#known.size;
			this.#known.set(value, worth);
		}
		return worth;
	}

	get buffer(): ColumnBuffer {
		const values = this.#values.slice(0, this.#length);
		const validity = validityOf(values);
		switch (this.#type) {
			case 'text':
				return { kind: 'text', validity, codes: values, ...wordsOf([...this.#known.keys()]) };
			case 'boolean':
				return { kind: 'boolean', validity, values: bitsOf(values) };
			case 'date':
				return { kind: 'day', validity, values };
			default:
				return { kind: 'integer', validity, values };
		}
	}
}

/** Which of the values stand; in the place of the others is 0 from then on. */
function validityOf(values: Int32Array): Validity {
	const { length } = values;
	const bits = new Uint8Array(Math.ceil(length / 64) * 8);
	bits.fill(0xff, 0, length >> 3);
	if ((length & 7) > 0) bits[length >> 3] = (1 << (length & 7)) - 1;
	let nulls = 0;
	for (let at = values.indexOf(none); at !== -1 && at < length; at++) {
		if (values[at] !== none) continue;
		values[at] = 0;
		bits[at >> 3] = (bits[at >> 3] ?? 0) & ~(1 << (at & 7));
		nulls++;
	}
	return { bits, nulls };
}

/** An empty dictionary is no dictionary: a column of nulls names one empty word. */
function wordsOf(known: readonly unknown[]): { words: Uint8Array; offsets: Int32Array } {
	const parts = known.length === 0 ? [new Uint8Array()] : known.map((word) => encoder.encode(String(word)));
	const offsets = new Int32Array(parts.length + 1);
	parts.forEach((part, index) => (offsets[index + 1] = (offsets[index] ?? 0) + part.length));
	const words = new Uint8Array(offsets[parts.length] ?? 0);
	parts.forEach((part, index) => words.set(part, offsets[index]));
	return { words, offsets };
}

function bitsOf(flags: Int32Array): Uint8Array {
	const bits = new Uint8Array(Math.ceil(flags.length / 64) * 8);
	flags.forEach((flag, at) => (bits[at >> 3] = (bits[at >> 3] ?? 0) | (flag << (at & 7))));
	return bits;
}

/** Rows of one table that become buffers as they come: none of them is kept. */
export class BatchBuilder {
	rows = 0;
	#table: TableName;
	#columns: readonly (readonly [ColumnName, ColumnBuilder])[];
	#row: ColumnBuilder;
	#sheet: ColumnBuilder;

	/** `most`: no more rows than these may come. */
	constructor(table: TableName, most: number) {
		this.#table = table;
		this.#columns = columnsOf(table).map(([name, { type }]) => [name, new ColumnBuilder(type, most)]);
		this.#row = new ColumnBuilder('integer', most);
		this.#sheet = new ColumnBuilder('text', most);
	}

	add(record: Loadable, row: number | null, sheet: string | null): void {
		for (const [name, column] of this.#columns) column.push(record[name]);
		this.#row.push(row);
		this.#sheet.push(sheet);
		this.rows++;
	}

	/** Adds rows from one on and before another; the first stands on line `row` of the file, and so on. */
	addNumbered({ columns, values }: Numbered, of: readonly [number, number], row: number): void {
		const rows = of[1] - of[0];
		for (const [at, [, column]] of this.#columns.entries())
			column.pushNumbered(columns[at] as Int32Array, of, values[at] ?? []);
		this.#row.pushCounted(row, rows);
		this.#sheet.pushNothing(rows);
		this.rows += rows;
	}

	get batch(): Batch {
		const placed = [...this.#columns, ['file_row', this.#row] as const, ['file_sheet', this.#sheet] as const];
		return {
			table: this.#table,
			rows: this.rows,
			columns: placed.map(([name, column]) => [name, column.buffer]),
		};
	}
}

/**
 * Rows of one table as buffers.
 * @internal how tests write the rows of a table
 */
export function batch(table: TableName, rows: readonly Loadable[]): Batch {
	const builder = new BatchBuilder(table, rows.length);
	for (const row of rows) builder.add(row, row.file_row ?? null, row.file_sheet ?? null);
	return builder.batch;
}

/** Few enough that no thread pauses for one batch. */
export const rowsInBatch = 25_000;

/** Any number of rows as batches. */
export function batches(table: TableName, rows: readonly Loadable[]): Batch[] {
	const parts: Batch[] = [];
	for (let start = 0; start < rows.length; start += rowsInBatch)
		parts.push(batch(table, rows.slice(start, start + rowsInBatch)));
	return parts;
}

/** The memory of a batch, for handing it to another thread. */
export function transferables({ columns }: Batch): ArrayBuffer[] {
	return columns.flatMap(([, column]) =>
		(column.kind === 'text'
			? [column.validity.bits, column.codes, column.words, column.offsets]
			: [column.validity.bits, column.values]
		).map(({ buffer }) => buffer as ArrayBuffer),
	);
}
