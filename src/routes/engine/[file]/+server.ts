import { gzipSync } from 'node:zlib';
import { error } from '@sveltejs/kit';
import { engineFiles, moduleBytes } from '$lib/domain/engine-file';
import { engineModule, engineWorker } from '$lib/db/engine-module';

export const prerender = true;

function module(): Uint8Array {
	const found = engineModule();
	if (found.length !== moduleBytes) throw new Error(`moduleBytes is ${found.length} now.`);
	return found;
}

const made: Readonly<Record<string, () => Uint8Array>> = {
	[engineFiles.module]: module,
	[engineFiles.worker]: engineWorker,
};

export const entries = () => Object.keys(made).map((file) => ({ file }));

/** The engine, compressed once at build time: static hosts often compress nothing. */
export const GET = ({ params: { file } }) => {
	const bytes = made[file]?.();
	if (bytes === undefined) error(404);
	return new Response(gzipSync(bytes, { level: 9, memLevel: 7 }), {
		headers: { 'content-type': 'application/gzip' },
	});
};
