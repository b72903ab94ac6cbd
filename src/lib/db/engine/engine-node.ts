import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Table } from 'apache-arrow';
import type { Batch } from '../schema/columns';
import { Database, mostPrepared, type Connection } from '../database';
import { layOut } from './database-file';
import { DatabaseError } from './error';
import { engineModule } from './engine-module';
import { PendingRequests } from './pending-requests';
import { append, set, settle } from '../schema/load';
import { arrowStream } from './arrow-stream';
import { Lru } from './lru';
import type { Param } from '../sql';

/** Lets timers and whoever wants to stop have their turn before the engine takes its own. */
const turn = <T>(work: () => T): Promise<T> =>
	new Promise((resolve, reject) => {
		setTimeout(() => {
			try {
				resolve(work());
			} catch (cause) {
				reject(cause as Error);
			}
		});
	});

/** One blocking connection behind the asynchronous door, so that Node asks exactly as the browser does. */
function connection(engine: Engine, line: PendingRequests): Connection {
	const raw = engine.connect();
	const statements = new Lru<ReturnType<typeof raw.prepare>>(mostPrepared, { drop: (one) => one.close() });
	return {
		pathOf: (name) => name,
		run: (text: string, params: readonly Param[]) =>
			line.wait(async () => {
				if (params.length === 0) return raw.query(text) as unknown as Table;
				const statement = await statements.of(text, async () => raw.prepare(text));
				return statement.query(...params) as unknown as Table;
			}),
		execute: (text) => line.wait(async () => void raw.query(text)),
		insert: (table, ipc) =>
			line.wait(async () =>
				raw.insertArrowFromIPCStream(ipc, { schema: 'loaded', name: table, create: false }),
			),
		stream: (text, signal) =>
			raw.useUnsafe((engine, id) =>
				arrowStream(
					{
						start: () =>
							line.wait(() =>
								turn(() => {
									raw.prepare(text).close();
									return engine.startPendingQuery(id, text, true);
								}),
							),
						poll: () => line.wait(() => turn(() => engine.pollPendingQuery(id))),
						fetch: () => line.wait(() => turn(() => engine.fetchQueryResults(id) as Uint8Array | null)),
						cancel: () => line.wait(() => turn(() => engine.cancelPendingQuery(id))),
					},
					signal,
				),
			),
		use: async (place) => {
			statements.clear();
			await line.wait(async () => raw.query(`USE ${place}`));
		},
		begin: async (name) => engine.registerFileBuffer(name, (await emptyFile()).slice()),
		bytes: async (name) => engine.copyFileToBuffer(name).slice(),
		register: async (name, file) => engine.registerFileBuffer(name, file.slice()),
		drop: async (name) => void engine.dropFile(name),
		close: () => line.wait(async () => raw.close()),
	};
}

type Engine = Awaited<ReturnType<typeof started>>;

/** Engines whose database was closed. To empty one takes no time, to start one takes seconds. */
const free: Engine[] = [];

async function started() {
	const folder = mkdtempSync(join(tmpdir(), 'phan-luong-engine-'));
	const module = { mainModule: join(folder, 'engine.wasm'), mainWorker: '' };
	try {
		writeFileSync(module.mainModule, engineModule());
		const engine = await createDuckDB({ mvp: module, eh: module }, new VoidLogger(), NODE_RUNTIME);
		await engine.instantiate();
		return engine;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * DuckDB-WASM's blocking build: the engine of the build, the steward's commands and the SQL tests. It holds what is in
 * a database file, or empty tables.
 */
export async function openDatabase(file: Uint8Array | null = null): Promise<Database> {
	const engine = free.pop() ?? (await started());
	engine.open({});
	let isOpen = true;
	// one that broke down is never used again
	const end = () => {
		isOpen = false;
		line.cut(new DatabaseError('gone', 'The engine was ended.'));
	};
	const line = new PendingRequests(end);
	const guest = connection(engine, line);
	// a database closes it last
	const close = async () => {
		await guest.close();
		if (isOpen) free.push(engine);
		isOpen = false;
	};
	return Database.on(connection(engine, line), connection(engine, line), { ...guest, close }, { file, end });
}

let empty: Promise<Uint8Array<ArrayBuffer>> | null = null;

/**
 * A database file with nothing in it. Small blocks, as most tables have a few rows; smaller ones compress less. Made on
 * the disk: in memory the engine begins no file of its own.
 */
export function emptyFile(): Promise<Uint8Array<ArrayBuffer>> {
	empty ??= (async () => {
		const engine = free.pop() ?? (await started());
		engine.open({});
		const folder = mkdtempSync(join(tmpdir(), 'phan-luong-database-'));
		const path = join(folder, 'empty');
		const one = engine.connect();
		try {
			one.query(`ATTACH '${path}' AS made (BLOCK_SIZE 32768); DETACH made`);
			return new Uint8Array(readFileSync(path));
		} finally {
			one.close();
			free.push(engine);
			rmSync(folder, { recursive: true });
		}
	})();
	return empty;
}

/**
 * A database file of these rows, settled, as the browser opens it. Written into memory, with the engine's log: on Node's
 * files the engine appends where it should overwrite. `isFictional`: is every row invented?
 */
export async function databaseFile(parts: readonly Batch[], isFictional: boolean): Promise<Uint8Array> {
	const engine = await started();
	engine.open({});
	const one = connection(engine, new PendingRequests());
	try {
		engine.registerFileBuffer('made', (await emptyFile()).slice());
		engine.registerFileBuffer('made.wal', new Uint8Array());
		await one.execute("ATTACH 'made' AS made");
		await one.execute('USE made');
		await layOut(one);
		await set(one, { isFictional });
		await append(one, parts, 0);
		await settle(one);
		await one.execute('FORCE CHECKPOINT made');
		await one.execute('USE memory');
		await one.execute('DETACH made');
		return engine.copyFileToBuffer('made').slice();
	} finally {
		await one.close();
	}
}
