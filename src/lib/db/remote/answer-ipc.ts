import {
	Bool,
	Float64,
	Int32,
	Table,
	tableToIPC,
	Utf8,
	vectorFromArray,
	type DataType,
	type Vector,
} from 'apache-arrow';
import { ownValue } from '../../domain/base/own-value';
import type { Cell, RowOf, Shape } from '../answers/decode';

const mostInt32 = 2 ** 31;

function typeOf(cell: Cell, values: readonly unknown[]): DataType {
	if (cell.startsWith('boolean')) return new Bool();
	if (cell.startsWith('number')) return new Float64();
	if (!cell.startsWith('integer')) return new Utf8();
	return values.some((value) => Math.abs(Number(value)) >= mostInt32) ? new Float64() : new Int32();
}

/** Rows of a shape as an Arrow IPC stream, which `decode` reads as the same rows. */
export function answerIpc(rows: readonly RowOf<Shape>[], shape: Shape): Uint8Array {
	const vectors = Object.entries(shape).map(([name, cell]): [string, Vector] => {
		const values = rows.map((row) => ownValue(row, name));
		return [name, vectorFromArray(values, typeOf(cell, values))];
	});
	return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}
