import { columnsOf, type ColumnType, type TableName } from '../domain/tables';

/** A row of a canonical table with its place in the file. */
export type Loadable = {
	readonly file_row?: number | null;
	readonly file_sheet?: string | null;
	readonly [column: string]: unknown;
};

/** Bit i says that row i has a value, as Arrow lays it out. */
type Validity = { readonly bits: Uint8Array; readonly nulls: number };

/** One column as plain buffers: they move between threads without being copied. */
export type ColumnBuffer =
	| { readonly kind: 'integer'; readonly validity: Validity; readonly values: Int32Array }
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

function validity(isKnown: (index: number) => boolean, length: number): Validity {
	const bits = new Uint8Array(Math.ceil(length / 64) * 8);
	let nulls = 0;
	for (let index = 0; index < length; index++) {
		if (isKnown(index)) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
		else nulls++;
	}
	return { bits, nulls };
}

function textBuffer(values: readonly unknown[]): ColumnBuffer {
	const known = new Map<string, number>();
	const codes = new Int32Array(values.length);
	const parts: Uint8Array[] = [];
	values.forEach((value, index) => {
		if (value === null || value === undefined) return;
		const word = String(value);
		let code = known.get(word);
		if (code === undefined) {
			known.set(word, (code = known.size));
			parts.push(encoder.encode(word));
		}
		codes[index] = code;
	});
	// an empty dictionary is no dictionary: a column of nulls names one empty word
	if (parts.length === 0) parts.push(new Uint8Array());
	const offsets = new Int32Array(parts.length + 1);
	parts.forEach((part, index) => (offsets[index + 1] = (offsets[index] ?? 0) + part.length));
	const words = new Uint8Array(offsets[parts.length] ?? 0);
	parts.forEach((part, index) => words.set(part, offsets[index]));
	const isKnown = (index: number) => values[index] !== null && values[index] !== undefined;
	return { kind: 'text', validity: validity(isKnown, values.length), codes, words, offsets };
}

function columnBuffer(type: ColumnType, values: readonly unknown[]): ColumnBuffer {
	const isKnown = (index: number) => values[index] !== null && values[index] !== undefined;
	if (type === 'integer' || type === 'bp')
		return {
			kind: 'integer',
			validity: validity(isKnown, values.length),
			values: Int32Array.from(values, (value) => (value === null || value === undefined ? 0 : Number(value))),
		};
	if (type !== 'boolean') return textBuffer(values);
	const { bits } = validity((index) => values[index] === true, values.length);
	return { kind: 'boolean', validity: validity(isKnown, values.length), values: bits };
}

/** Rows of one table as buffers; dates travel as ISO text and are cast when loaded. */
export function batch(table: TableName, rows: readonly Loadable[]): Batch {
	const columns: (readonly [string, ColumnType])[] = columnsOf(table).map(([name, { type }]) => [name, type]);
	columns.push(['file_row', 'integer'], ['file_sheet', 'text']);
	return {
		table,
		rows: rows.length,
		columns: columns.map(([name, type]) => [
			name,
			columnBuffer(
				type,
				rows.map((row) => row[name]),
			),
		]),
	};
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
