import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { Table } from 'apache-arrow';
import { Database, mostPrepared, type Connection } from './database';
import { pieces } from './pieces';
import { Recent } from './recent';
import type { Param } from './sql';

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
function connection(raw: DuckDBConnection): Connection {
	const statements = new Recent<ReturnType<typeof raw.prepare>>(mostPrepared, { drop: (one) => one.close() });
	return {
		run: async (text: string, params: readonly Param[]) => {
			if (params.length === 0) return raw.query(text) as unknown as Table;
			const statement = await statements.of(text, async () => raw.prepare(text));
			return statement.query(...params) as unknown as Table;
		},
		execute: async (text) => void raw.query(text),
		insert: async (table, ipc) => raw.insertArrowFromIPCStream(ipc, { name: table, create: true }),
		stream: (text, signal) =>
			raw.useUnsafe((engine, id) =>
				pieces(
					{
						start: () =>
							turn(() => {
								raw.prepare(text).close();
								return engine.startPendingQuery(id, text, true);
							}),
						poll: () => turn(() => engine.pollPendingQuery(id)),
						fetch: () => turn(() => engine.fetchQueryResults(id) as Uint8Array | null),
						cancel: () => turn(() => engine.cancelPendingQuery(id)),
					},
					signal,
				),
			),
		close: async () => raw.close(),
	};
}

/** DuckDB-WASM's blocking build: the engine of the build, the steward's commands and the SQL tests. */
export async function openDatabase(): Promise<Database> {
	const dist = join(dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm')));
	const module = (name: string) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
	const engine = await createDuckDB({ mvp: module('mvp'), eh: module('eh') }, new VoidLogger(), NODE_RUNTIME);
	await engine.instantiate();
	engine.open({});
	return Database.on(
		connection(engine.connect()),
		connection(engine.connect()),
		connection(engine.connect()),
	);
}
