import {
	Bool,
	DateDay,
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
import type { Batch, ColumnBuffer } from '../schema/columns';

/** Built by hand from buffers: Arrow's own builders compile code at run time, which the CSP forbids. */
function columnData(column: ColumnBuffer, length: number, id: number): Data {
	const { bits: nullBitmap, nulls: nullCount } = column.validity;
	if (column.kind === 'integer')
		return makeData({ type: new Int32(), length, nullCount, nullBitmap, data: column.values });
	if (column.kind === 'day')
		return makeData({ type: new DateDay(), length, nullCount, nullBitmap, data: column.values });
	if (column.kind === 'boolean')
		return makeData({ type: new Bool(), length, nullCount, nullBitmap, data: column.values });
	const words = makeData({
		type: new Utf8(),
		length: column.offsets.length - 1,
		nullCount: 0,
		valueOffsets: column.offsets,
		data: column.words,
	});
	return makeData({
		type: new Dictionary(new Utf8(), new Int32(), id),
		length,
		nullCount,
		nullBitmap,
		data: column.codes,
		dictionary: new Vector([words]),
	});
}

/** One batch as an Arrow IPC stream, its columns in the order of the table that takes them. */
export function ipc({ rows, columns }: Batch, importSeq: number): Uint8Array {
	const places = columns.length - 2;
	const own = columns.map(([name, column], id) => [name, columnData(column, rows, id)] as const);
	const seq = makeData({ type: new Int32(), length: rows, nullCount: 0, data: sameNumber(importSeq, rows) });
	const all = [...own.slice(0, places), ['import_seq', seq] as const, ...own.slice(places)];
	const fields = all.map(([name, { type }]) => new Field(name, type, true));
	const children = all.map(([, data]) => data);
	const struct = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
	const schema = new Schema(fields);
	return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'stream');
}

const sameNumber = (value: number, length: number) => new Int32Array(length).fill(value);
