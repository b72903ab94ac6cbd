import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** DuckDB-WASM as its manual starts it: the module as it is in the package, not compressed. */
export async function opened() {
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	await database.instantiate(moduleUrl);
	return database;
}
