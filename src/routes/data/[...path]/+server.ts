import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { dataFolder, publishedDatasets } from '$lib/server/files';

export const prerender = true;

const paths = () => [...new Set(publishedDatasets().flatMap(({ files }) => files))];

/** The published CSV files as they are, and the manifest that lists them. */
export const entries = () => ['manifest.json', ...paths()].map((path) => ({ path }));

export const GET = ({ params: { path } }) => {
	if (path === 'manifest.json') return Response.json({ datasets: publishedDatasets() });
	if (!paths().includes(path)) error(404);
	return new Response(readFileSync(join(dataFolder, path)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
