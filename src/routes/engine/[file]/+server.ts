import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { error } from '@sveltejs/kit';
import { engineFiles } from '$lib/domain/engine-file';

export const prerender = true;

const originals: Readonly<Record<string, string>> = {
	[engineFiles.module]: 'duckdb-eh.wasm',
	[engineFiles.worker]: 'duckdb-browser-eh.worker.js',
};

export const entries = () => Object.keys(originals).map((file) => ({ file }));

/** The engine, compressed once at build time: static hosts often compress nothing. */
export const GET = ({ params: { file } }) => {
	const original = originals[file];
	if (original === undefined) error(404);
	const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	return new Response(gzipSync(readFileSync(join(dist, original)), { level: 9, memLevel: 7 }), {
		headers: { 'content-type': 'application/gzip' },
	});
};
