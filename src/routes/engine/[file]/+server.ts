import { error } from '@sveltejs/kit';
import { engineFile, engineFileNames } from '$lib/server/engine-files';

export const prerender = true;

export const entries = () => engineFileNames.map((file) => ({ file }));

/** The engine, compressed once at build time: static hosts often compress nothing. */
export const GET = async ({ params: { file } }) => {
	const bytes = await engineFile(file);
	if (bytes === null) error(404);
	return new Response(bytes, { headers: { 'content-type': 'application/gzip' } });
};
