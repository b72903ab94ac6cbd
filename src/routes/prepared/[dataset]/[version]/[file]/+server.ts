import { gzipSync } from 'node:zlib';
import { error } from '@sveltejs/kit';
import { askForPages } from '$lib/features/page-questions';
import { preparedFiles } from '$lib/domain/schema/prepared-file';
import { publishedDatasets } from '$lib/server/files';
import { loaded, recorder } from '$lib/server/prepared';

export const prerender = true;

const recorded = recorder(askForPages);

/** What a data set needs to be shown at once: answers to what pages ask, its database file, what files are read against. */
export async function entries() {
	const all = await Promise.all(
		publishedDatasets().map(async ({ id: dataset }) => {
			const { files } = await recorded(dataset);
			const names = [
				...Object.values(preparedFiles.fixed),
				...files.map((_, at) => preparedFiles.answers(at)),
			];
			return names.map((file) => ({ dataset, version: __SOURCES__, file }));
		}),
	);
	return all.flat();
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function contentOf(dataset: string, file: string): Promise<Uint8Array> {
	const { fixed, answers } = preparedFiles;
	if (file === fixed.database) return (await loaded(dataset)).file;
	if (file === fixed.known) {
		const { rates, ...known } = (await loaded(dataset)).known;
		return json({ ...known, rates: [...rates] });
	}
	const { index, files } = await recorded(dataset);
	if (file === fixed.index) return json(index);
	const found = files.find((_, at) => answers(at) === file);
	if (found === undefined) error(404);
	return json(found);
}

/** Compressed once at build time: static hosts often compress nothing. */
export const GET = async ({ params }) => {
	if (!publishedDatasets().some(({ id }) => id === params.dataset)) error(404);
	const content = await contentOf(params.dataset, params.file);
	return new Response(gzipSync(content, { level: 9, memLevel: 6 }), {
		headers: { 'content-type': 'application/gzip' },
	});
};
