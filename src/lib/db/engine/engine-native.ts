import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	Bool,
	DataType,
	Float64,
	Int32,
	Int64,
	Table,
	tableFromIPC,
	Utf8,
	vectorFromArray,
	type Vector,
} from 'apache-arrow';
import { Turns } from '../../domain/base/turns';
import { Database, mostPrepared, type Connection } from '../database';
import { emptyFile } from './engine-node';
import { DatabaseError } from './error';
import { Lru } from './lru';
import { nativeTypes, type NativeConnection, type NativeModule } from './native-module';
import type { Param } from '../sql';

const millisecondsInDay = 86_400_000;

/** Rows of a chunk of the engine. */
const rowsInChunk = 2048;

const { boolean, tinyint, smallint, integer, bigint, float, double, varchar } = nativeTypes;

const arrowTypes: ReadonlyMap<number, () => DataType> = new Map<number, () => DataType>([
	[boolean, () => new Bool()],
	[tinyint, () => new Int32()],
	[smallint, () => new Int32()],
	[integer, () => new Int32()],
	[bigint, () => new Int64()],
	[float, () => new Float64()],
	[double, () => new Float64()],
	[varchar, () => new Utf8()],
]);

type Statement = Awaited<ReturnType<NativeConnection['prepare']>>;
type Answer = Awaited<ReturnType<Statement['runAndReadAll']>>;

function bind(statement: Statement, params: readonly Param[]): void {
	params.forEach((value, index) => {
		const at = index + 1;
		if (value === null) statement.bindNull(at);
		else if (typeof value === 'boolean') statement.bindBoolean(at, value);
		else if (typeof value === 'string') statement.bindVarchar(at, value);
		else if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) statement.bindInteger(at, value);
		else statement.bindDouble(at, value);
	});
}

function tableOf(answer: Answer): Table {
	const [names, types, columns] = [answer.columnNames(), answer.columnTypes(), answer.getColumns()];
	const vectors = names.map((name, at): [string, Vector] => {
		const type = arrowTypes.get(types[at]?.typeId ?? 0);
		if (type === undefined)
			throw new DatabaseError('shape', `Column "${name}" is of a type that is not read.`);
		return [name, vectorFromArray(columns[at] ?? [], type())];
	});
	return new Table(Object.fromEntries(vectors));
}

/** What stands in a column of rows that are loaded, as the engine takes it. */
function valuesOf(column: Vector, { DuckDBDateValue }: NativeModule) {
	const isDay = DataType.isDate(column.type as DataType);
	return Array.from(column, (value: unknown) =>
		value === null || value === undefined
			? null
			: isDay
				? new DuckDBDateValue(Number(value) / millisecondsInDay)
				: (value as string | number | boolean),
	);
}

/** Bounds of one engine among others on the same machine, and of one question. */
export type NativeLimits = { readonly threads: number; readonly memoryMb: number; readonly seconds: number };

/** The engine stops what takes longer than it may. */
async function inTime(raw: NativeConnection, seconds: number, work: () => Promise<Answer>): Promise<Answer> {
	let isLate = false;
	const late = setTimeout(() => {
		isLate = true;
		raw.interrupt();
	}, seconds * 1000);
	try {
		return await work();
	} catch (cause) {
		if (isLate) throw new DatabaseError('stopped', `It took longer than ${seconds} s.`, { cause });
		throw cause;
	} finally {
		clearTimeout(late);
	}
}

function connection(
	native: NativeModule,
	raw: NativeConnection,
	folder: string,
	seconds: number,
): Connection {
	const statements = new Lru<Statement>(mostPrepared, { drop: (one) => one.destroySync() });
	/** A connection has one transaction, and a statement one set of values. */
	const turns = new Turns();
	const inTurn = <T>(work: () => Promise<T>) => turns.take(work);
	const pathOf = (name: string) => join(folder, name);
	return {
		pathOf,
		run: (text, params) =>
			inTurn(async () => {
				if (params.length === 0) return tableOf(await inTime(raw, seconds, () => raw.runAndReadAll(text)));
				const statement = await statements.of(text, () => raw.prepare(text));
				statement.clearBindings();
				bind(statement, params);
				return tableOf(await inTime(raw, seconds, () => statement.runAndReadAll()));
			}),
		execute: (text) => inTurn(async () => void (await raw.run(text))),
		insert: (table, ipc) =>
			inTurn(async () => {
				const rows = tableFromIPC(ipc);
				const columns = rows.schema.fields.map((_, at) => valuesOf(rows.getChildAt(at) as Vector, native));
				const appender = await raw.createAppender(table, 'loaded');
				try {
					const types = columns.map((_, at) => appender.columnType(at));
					for (let from = 0; from < rows.numRows; from += rowsInChunk) {
						const parts = columns.map((values) => values.slice(from, from + rowsInChunk));
						const chunk = native.DuckDBDataChunk.create(types, parts[0]?.length ?? 0);
						chunk.setColumns(parts);
						appender.appendDataChunk(chunk);
					}
				} finally {
					appender.closeSync();
				}
			}),
		// what is typed is not asked over a server yet (decision 35)
		stream: () => {
			throw new DatabaseError('query', 'Typed questions are not asked of this engine.');
		},
		use: async (place) => {
			await inTurn(async () => {
				statements.clear();
				await raw.run(`USE ${place}`);
			});
		},
		register: async (name, file) => writeFileSync(pathOf(name), file),
		drop: async (name) => rmSync(pathOf(name), { force: true }),
		begin: async (name) => writeFileSync(pathOf(name), await emptyFile()),
		bytes: async (name) => new Uint8Array(readFileSync(pathOf(name))),
		close: () => inTurn(async () => raw.closeSync()),
	};
}

/**
 * The native engine with what is in a database file, or with empty tables. Its files lie in a folder of its own, which
 * goes when it is closed; it opens no other.
 */
export async function openNative(
	native: NativeModule,
	file: Uint8Array | null,
	{ threads, memoryMb, seconds }: NativeLimits,
): Promise<Database> {
	const instance = await native.DuckDBInstance.create(':memory:', {
		threads: String(threads),
		memory_limit: `${memoryMb}MB`,
		temp_directory: '',
	});
	const folder = mkdtempSync(join(tmpdir(), 'phan-luong-native-'));
	const end = () => {
		instance.closeSync();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const connect = async () => connection(native, await instance.connect(), folder, seconds);
		const guest = await connect();
		// a database closes it last
		const close = () => guest.close().then(end);
		return await Database.on(await connect(), await connect(), { ...guest, close }, { file });
	} catch (cause) {
		end();
		throw cause;
	}
}
