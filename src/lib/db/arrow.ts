import {
	Bool,
	Dictionary,
	Field,
	Int32,
	makeData,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC,
	Utf8,
	Vector,
	type Data,
} from 'apache-arrow';
import { columnsOf, type ColumnType, type TableName } from '../domain/tables';

/** A row of a canonical table with the line of its file. */
export type Loadable = { readonly file_row?: number | null; readonly [column: string]: unknown };

/** One Arrow IPC stream of rows for one table, ready to be handed between threads. */
export type Batch = { readonly table: TableName; readonly rows: number; readonly ipc: Uint8Array };

const encoder = new TextEncoder();

function validity(isKnown: (index: number) => boolean, length: number): { bits: Uint8Array; nulls: number } {
	const bits = new Uint8Array(Math.ceil(length / 64) * 8);
	let nulls = 0;
	for (let index = 0; index < length; index++) {
		if (isKnown(index)) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
		else nulls++;
	}
	return { bits, nulls };
}

/** Built by hand from typed buffers: Arrow's own builders compile code at run time, which the CSP forbids. */
function utf8(values: readonly string[]): Data<Utf8> {
	const parts = values.map((value) => encoder.encode(value));
	const offsets = new Int32Array(values.length + 1);
	parts.forEach((part, index) => (offsets[index + 1] = (offsets[index] ?? 0) + part.length));
	const bytes = new Uint8Array(offsets[values.length] ?? 0);
	parts.forEach((part, index) => bytes.set(part, offsets[index]));
	return makeData({ type: new Utf8(), length: values.length, nullCount: 0, valueOffsets: offsets, data: bytes });
}

function textData(values: readonly unknown[], id: number): Data {
	const codes = new Map<string, number>();
	const indices = new Int32Array(values.length);
	const { bits, nulls } = validity((index) => values[index] != null, values.length);
	values.forEach((value, index) => {
		if (value == null) return;
		const text = String(value);
		let code = codes.get(text);
		if (code === undefined) codes.set(text, (code = codes.size));
		indices[index] = code;
	});
	return makeData({
		type: new Dictionary(new Utf8(), new Int32(), id),
		length: values.length,
		nullCount: nulls,
		nullBitmap: bits,
		data: indices,
		dictionary: new Vector([utf8(codes.size === 0 ? [''] : [...codes.keys()])]),
	});
}

function integerData(values: readonly unknown[]): Data {
	const { bits, nulls } = validity((index) => values[index] != null, values.length);
	const data = Int32Array.from(values, (value) => (value == null ? 0 : Number(value)));
	return makeData({ type: new Int32(), length: values.length, nullCount: nulls, nullBitmap: bits, data });
}

function booleanData(values: readonly unknown[]): Data {
	const known = validity((index) => values[index] != null, values.length);
	const { bits } = validity((index) => values[index] === true, values.length);
	return makeData({
		type: new Bool(),
		length: values.length,
		nullCount: known.nulls,
		nullBitmap: known.bits,
		data: bits,
	});
}

function columnData(type: ColumnType, values: readonly unknown[], id: number): Data {
	if (type === 'integer' || type === 'bp') return integerData(values);
	return type === 'boolean' ? booleanData(values) : textData(values, id);
}

/** Rows of one table as one Arrow IPC stream; dates travel as ISO text and are cast when loaded. */
export function batch(table: TableName, rows: readonly Loadable[]): Batch {
	const columns: (readonly [string, ColumnType])[] = columnsOf(table).map(([name, { type }]) => [name, type]);
	columns.push(['file_row', 'integer']);
	const data = columns.map(([name, type], id) =>
		columnData(
			type,
			rows.map((row) => row[name]),
			id,
		),
	);
	const fields = columns.map(([name], index) => new Field(name, data[index]?.type ?? new Utf8(), true));
	const struct = makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children: data });
	const schema = new Schema(fields);
	return { table, rows: rows.length, ipc: tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'stream') };
}

export const rowsInBatch = 50_000;

/** Any number of rows as batches of a size that a thread can hand over without a pause. */
export function batches(table: TableName, rows: readonly Loadable[]): Batch[] {
	const parts: Batch[] = [];
	for (let start = 0; start < rows.length; start += rowsInBatch)
		parts.push(batch(table, rows.slice(start, start + rowsInBatch)));
	return parts;
}
