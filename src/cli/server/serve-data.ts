import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { openNative } from '$lib/db/engine/engine-native';
import { nativeModule, type NativeModule } from '$lib/db/engine/native-module';
import type { Database } from '$lib/db/database';
import { addresses } from '$lib/db/remote/protocol';
import type { DatasetInfo } from '$lib/domain/schema/dataset';
import { preparedFiles } from '$lib/domain/schema/prepared-file';
import { installNative } from '../ensure.js';
import { serve } from '../serve.js';
import { parsed, UsageError } from '../usage';
import { Access } from './access';
import { api, type Served } from './api';

/** A page asks at most six questions at the same moment. */
const limits = { question: 64 * 1024, atOnce: 16, rows: 1_000_000 } as const;
const seconds = 30;

/** `serve`: the built site, and on the same origin the native engine for the data sets whose manifest names one. */
export async function serveData(args: string[]): Promise<number> {
	const { values } = parsed({
		args,
		options: {
			port: { type: 'string', default: '4180' },
			host: { type: 'string', default: '127.0.0.1' },
			dir: { type: 'string', default: 'build' },
			tokens: { type: 'string' },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new UsageError(`--port ${values.port}: không phải số cổng / no port.`);
	const root = resolve(values.dir);
	const access = new Access(values.tokens ?? null);
	const datasets = new Map<string, Database>();
	try {
		const engine = await open(root, datasets);
		return await served({ root, host: values.host, port, engine, datasets, access });
	} finally {
		// their files lie on this disk until then
		for (const database of datasets.values()) await database.close();
	}
}

type Serving = Omit<Served, 'limits' | 'log'> & {
	readonly root: string;
	readonly host: string;
	readonly port: number;
	readonly engine: string;
};

/** Until it is told to stop. */
async function served({ root, host, port, engine, datasets, access }: Serving): Promise<number> {
	const routes = api({
		datasets,
		access,
		limits,
		log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
	});
	const base = process.env['BASE_PATH'] ?? '';
	const below = `${base}/${engine}`;
	const listener = getRequestListener(new Hono().route(below, routes).fetch);
	const site = await serve({
		root,
		port,
		host,
		base,
		before: (request, response) => {
			const { url = '/', headers } = request;
			if (url.startsWith(`${below}/`)) {
				void listener(request, response);
				return true;
			}
			if (access.personAsking(headers.cookie) !== null) return false;
			// what the site was built with are figures too
			response.writeHead(303, {
				location: `${below}/${addresses.session}?to=${encodeURIComponent(url)}`,
				'cache-control': 'no-store',
			});
			response.end();
			return true;
		},
	});
	process.stderr.write(
		`Phân Luồng: ${site.url} (${[...datasets.keys()].join(', ')})   Ctrl+C: dừng / stop\n`,
	);
	await new Promise<void>((stop) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
	});
	await site.close();
	return 0;
}

async function native(): Promise<NativeModule> {
	const found = await nativeModule();
	if (found !== null) return found;
	installNative();
	const installed = await nativeModule();
	if (installed === null) throw new Error('The native engine could not be installed.');
	return installed;
}

/**
 * Opens the database files of a built site whose manifest names an engine, each in an engine of its own, and says which
 * engine that is.
 */
async function open(root: string, datasets: Map<string, Database>): Promise<string> {
	const named = manifestOf(root).filter(({ engine }) => engine !== undefined);
	const [engine, ...others] = new Set(named.map((info) => info.engine ?? ''));
	if (engine === undefined || others.length > 0 || !/^[\w-]+$/u.test(engine))
		throw new UsageError(
			'Chưa bộ số liệu nào ghi "engine": "v1" trong dataset.json, hoặc các bộ ghi khác nhau. / No data set names an engine in its dataset.json, or they name several.',
		);
	const module = await native();
	const share = Math.max(1, Math.floor(availableParallelism() / named.length));
	const memoryMb = Math.max(256, Math.floor((totalmem() / 2 ** 20) * (0.6 / named.length)));
	for (const { id } of named)
		datasets.set(id, await openNative(module, databaseOf(root, id), { threads: share, memoryMb, seconds }));
	return engine;
}

function manifestOf(root: string): readonly DatasetInfo[] {
	try {
		const text = readFileSync(join(root, 'data', 'manifest.json'), 'utf8');
		return (JSON.parse(text) as { datasets: readonly DatasetInfo[] }).datasets;
	} catch (cause) {
		throw new UsageError(`${root}: chưa dựng trang, hãy chạy "npm run build". / No built site there.`, {
			cause,
		});
	}
}

function databaseOf(root: string, id: string): Uint8Array {
	const folder = join(root, 'prepared', id);
	const [version = ''] = readdirSync(folder);
	return gunzipSync(readFileSync(join(folder, version, preparedFiles.fixed.database)));
}
