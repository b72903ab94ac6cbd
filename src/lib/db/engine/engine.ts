import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { moduleBytes } from '../../domain/schema/engine-file';
import { Database, mostPrepared, type Connection } from '../database';
import { DatabaseError } from './error';
import { fetchGunzipped } from './gunzip';
import { PendingRequests } from './pending-requests';
import { arrowStream } from './arrow-stream';
import { Lru } from './lru';
import streamModule from './stream-module.js?raw';

/** Share of the engine that has arrived, 0 to 1. */
type EngineProgress = (share: number) => void;

function connection(
	engine: AsyncDuckDB,
	raw: AsyncDuckDBConnection,
	line: PendingRequests,
	empty: () => Promise<Uint8Array>,
): Connection {
	const statements = new Lru<Awaited<ReturnType<typeof raw.prepare>>>(mostPrepared, {
		drop: (one) => one.close(),
	});
	return {
		pathOf: (name) => name,
		run: (text, params) =>
			line.wait(async () => {
				if (params.length === 0) return raw.query(text);
				return (await statements.of(text, () => raw.prepare(text))).query(...params);
			}),
		execute: (text) => line.wait(async () => void (await raw.query(text))),
		insert: (table, ipc) =>
			line.wait(() => raw.insertArrowFromIPCStream(ipc, { schema: 'loaded', name: table, create: false })),
		stream: (text, signal) =>
			raw.useUnsafe((_, id) =>
				arrowStream(
					{
						start: () =>
							line.wait(async () => {
								await (await raw.prepare(text)).close();
								return engine.startPendingQuery(id, text, true);
							}),
						poll: () => line.wait(() => engine.pollPendingQuery(id)),
						fetch: () => line.wait(() => engine.fetchQueryResults(id)),
						cancel: () => line.wait(() => engine.cancelPendingQuery(id)),
					},
					signal,
				),
			),
		use: async (place) => {
			statements.clear();
			await line.wait(() => raw.query(`USE ${place}`));
		},
		// the engine takes the bytes it is given: what is handed over is a copy
		register: (name, file) => line.wait(() => engine.registerFileBuffer(name, file.slice())),
		drop: (name) => line.wait(async () => void (await engine.dropFile(name))),
		begin: async (name) => {
			const file = await empty();
			await line.wait(() => engine.registerFileBuffer(name, file));
		},
		bytes: (name) => line.wait(async () => (await engine.copyFileToBuffer(name)) as Uint8Array<ArrayBuffer>),
		close: () => line.wait(() => raw.close()),
	};
}

/** The engine's worker script, which travels compressed, behind the few lines that let its module do so too. */
async function workerScript(url: string): Promise<string> {
	const script = await (await fetchGunzipped(url)).blob();
	return URL.createObjectURL(new Blob([streamModule, script], { type: 'text/javascript' }));
}

/** Addresses of the compressed files of the engine. `empty`: a database file with nothing in it. */
export type EngineFiles = { readonly module: string; readonly worker: string; readonly empty: string };

type Options = {
	/** A database file to begin with; it may still be on its way. */
	readonly file?: Promise<Uint8Array> | null;
	readonly onProgress?: EngineProgress;
	/** The engine was ended, or broke down: it answers nothing any more. */
	readonly onGone?: () => void;
};

/** DuckDB-WASM in its worker, with the published data or empty tables; all files come from this origin. */
export async function openDatabase(
	files: EngineFiles,
	{ file = null, onProgress = () => undefined, onGone }: Options = {},
): Promise<Database> {
	let worker: Worker | undefined;
	let script: string | undefined;
	const end = () => {
		worker?.terminate();
		line.cut(new DatabaseError('gone', 'The engine was ended.'));
		onGone?.();
	};
	const line = new PendingRequests(end);
	try {
		script = await workerScript(files.worker);
		worker = new Worker(script);
		worker.addEventListener('error', ({ message }) => line.cut(new DatabaseError('start', message)));
		const engine = new AsyncDuckDB(new VoidLogger(), worker);
		// an address without a host would be read against the worker's own
		const module = new URL(files.module, location.href).href;
		await line.wait(() =>
			engine.instantiate(module, null, ({ bytesLoaded }) =>
				onProgress(Math.min(1, bytesLoaded / moduleBytes)),
			),
		);
		await engine.open({});
		const empty = async () => new Uint8Array(await (await fetchGunzipped(files.empty)).arrayBuffer());
		const connect = async () => connection(engine, await engine.connect(), line, empty);
		return await Database.on(await connect(), await connect(), await connect(), { file: await file, end });
	} catch (cause) {
		worker?.terminate();
		if (cause instanceof DatabaseError) throw cause;
		throw new DatabaseError('start', 'The engine could not be started.', { cause });
	} finally {
		if (script !== undefined) URL.revokeObjectURL(script);
	}
}
