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
import type { Batch, ColumnBuffer } from './columns';

/** Built by hand from buffers: Arrow's own builders compile code at run time, which the CSP forbids. */
function columnData(column: ColumnBuffer, length: number, id: number): Data {
	const { bits: nullBitmap, nulls: nullCount } = column.validity;
	if (column.kind === 'integer')
		return makeData({ type: new Int32(), length, nullCount, nullBitmap, data: column.values });
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

/** One batch as an Arrow IPC stream, the form in which the engine takes rows. */
export function ipc({ rows, columns }: Batch): Uint8Array {
	const data = columns.map(([, column], id) => columnData(column, rows, id));
	const fields = columns.map(([name], index) => new Field(name, data[index]?.type ?? new Utf8(), true));
	const struct = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children: data });
	const schema = new Schema(fields);
	return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'stream');
}
