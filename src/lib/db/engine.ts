import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Database, type Connection } from './database';
import { DatabaseError } from './error';

/** Share of the engine that has arrived, 0 to 1. */
export type EngineProgress = (share: number) => void;

function connection(raw: AsyncDuckDBConnection): Connection {
	return {
		run: async (text, params) => {
			if (params.length === 0) return raw.query(text);
			const statement = await raw.prepare(text);
			try {
				return await statement.query(...params);
			} finally {
				await statement.close();
			}
		},
		execute: async (text) => void (await raw.query(text)),
		insert: (table, ipc) => raw.insertArrowFromIPCStream(ipc, { name: table, create: true }),
		close: () => raw.close(),
	};
}

/**
 * A gzip-compressed file of this origin as a Blob URL: a host that compresses nothing sends 8 MB and not 35.
 * A host that marks `.gz` as encoded has it inflated by the browser already.
 */
async function inflated(url: string, type: string, onProgress: EngineProgress): Promise<string> {
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new DatabaseError('start', `${url}: ${response.status}`);
	const size = Number(response.headers.get('content-length') ?? 0);
	let received = 0;
	const counted = response.body.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, out) {
				received += chunk.length;
				if (size > 0) onProgress(Math.min(1, received / size));
				out.enqueue(chunk);
			},
		}),
	);
	const [head, rest] = await peeked(counted);
	const plain = isGzip(head) ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
	return URL.createObjectURL(await new Response(plain, { headers: { 'content-type': type } }).blob());
}

function isGzip(head: Uint8Array | undefined): boolean {
	return head?.[0] === 0x1f && head[1] === 0x8b;
}

/** The first chunk, and a stream that still begins with it. */
async function peeked(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<[Uint8Array | undefined, ReadableStream<Uint8Array<ArrayBuffer>>]> {
	const reader = stream.getReader();
	const first = await reader.read();
	const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(out) {
			if (first.value) out.enqueue(first.value);
			if (first.done) out.close();
		},
		async pull(out) {
			const next = await reader.read();
			if (next.done) out.close();
			else out.enqueue(next.value);
		},
		cancel: (reason) => reader.cancel(reason),
	});
	return [first.value, whole];
}

/** Addresses of the two compressed files of the engine. */
export type EngineFiles = { readonly module: string; readonly worker: string };

/** DuckDB-WASM in its worker, with schema and views laid out; both files come from this origin. */
export async function openDatabase(
	files: EngineFiles,
	onProgress: EngineProgress = () => undefined,
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
		return await Database.on(connection(await engine.connect()), connection(await engine.connect()));
	} catch (cause) {
		worker?.terminate();
		if (cause instanceof DatabaseError) throw cause;
		throw new DatabaseError('start', 'The engine could not be started.', { cause });
	} finally {
		for (const url of urls) URL.revokeObjectURL(url);
	}
}
