import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Database, mostPrepared, type Connection } from './database';
import { DatabaseError } from './error';
import type { Arrived, Wanted } from './inflate.worker';
import { Line } from './line';
import { pieces } from './pieces';
import { Recent } from './recent';

/** Share of the engine that has arrived, 0 to 1. */
export type EngineProgress = (share: number) => void;

function connection(raw: AsyncDuckDBConnection, line: Line): Connection {
	const statements = new Recent<Awaited<ReturnType<typeof raw.prepare>>>(mostPrepared, {
		drop: (one) => one.close(),
	});
	return {
		run: (text, params) =>
			line.wait(async () => {
				if (params.length === 0) return raw.query(text);
				return (await statements.of(text, () => raw.prepare(text))).query(...params);
			}),
		execute: (text) => line.wait(async () => void (await raw.query(text))),
		insert: (table, ipc) => line.wait(() => raw.insertArrowFromIPCStream(ipc, { name: table, create: true })),
		stream: (text, signal) =>
			raw.useUnsafe((engine, id) =>
				pieces(
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
		close: () => line.wait(() => raw.close()),
	};
}

/**
 * A compressed file of this origin as a Blob URL. It is inflated in a worker: on the page's own thread the
 * module alone takes 0.4 s, in pieces as long as the network is fast.
 */
function inflated(url: string, type: string, onProgress: EngineProgress): Promise<string> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./inflate.worker.ts', import.meta.url), { type: 'module' });
		const end = (how: () => void) => {
			worker.terminate();
			how();
		};
		worker.onmessage = ({ data }: MessageEvent<Arrived>) => {
			if (data.kind === 'share') onProgress(data.share);
			else if (data.kind === 'file') end(() => resolve(URL.createObjectURL(data.file)));
			else end(() => reject(new DatabaseError('start', `${url}: ${data.status}`)));
		};
		worker.onerror = ({ message }) => end(() => reject(new DatabaseError('start', `${url}: ${message}`)));
		// an address without a host would be read against the worker's own
		const wanted: Wanted = { url: new URL(url, location.href).href, type };
		worker.postMessage(wanted);
	});
}

/** Addresses of the two compressed files of the engine. */
export type EngineFiles = { readonly module: string; readonly worker: string };

type Watch = {
	readonly onProgress?: EngineProgress;
	/** The engine was ended from outside: it answers nothing any more. */
	readonly onGone?: () => void;
};

/** DuckDB-WASM in its worker, with schema and views laid out; both files come from this origin. */
export async function openDatabase(
	files: EngineFiles,
	{ onProgress = () => undefined, onGone }: Watch = {},
): Promise<Database> {
	const urls: string[] = [];
	let worker: Worker | undefined;
	try {
		urls.push(
			...(await Promise.all([
				inflated(files.worker, 'text/javascript', () => undefined),
				inflated(files.module, 'application/wasm', onProgress),
			])),
		);
		const [workerUrl = '', moduleUrl = ''] = urls;
		worker = new Worker(workerUrl);
		const engine = new AsyncDuckDB(new VoidLogger(), worker);
		await engine.instantiate(moduleUrl);
		await engine.open({});
		const line = new Line();
		const connect = async () => connection(await engine.connect(), line);
		return await Database.on(await connect(), await connect(), await connect(), () => {
			void engine.terminate();
			line.cut(new DatabaseError('gone', 'The engine was ended.'));
			onGone?.();
		});
	} catch (cause) {
		worker?.terminate();
		if (cause instanceof DatabaseError) throw cause;
		throw new DatabaseError('start', 'The engine could not be started.', { cause });
	} finally {
		for (const url of urls) URL.revokeObjectURL(url);
	}
}
