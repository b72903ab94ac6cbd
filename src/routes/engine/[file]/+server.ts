import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { error } from '@sveltejs/kit';
import { engineFile } from '$lib/domain/engine-file';

export const prerender = true;

export const entries = () => [{ file: engineFile }];

/** The engine, compressed once at build time: static hosts often compress nothing. */
export const GET = ({ params: { file } }) => {
	if (file !== engineFile) error(404);
	const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	return new Response(gzipSync(readFileSync(join(dist, 'duckdb-eh.wasm')), { level: 9 }), {
		headers: { 'content-type': 'application/gzip' },
	});
};
