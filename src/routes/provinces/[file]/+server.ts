import { gzipSync } from 'node:zlib';
import { error } from '@sveltejs/kit';
import { packed } from '$lib/domain/units/packed-province';
import { provinceList } from '$lib/domain/units/province-choice';
import { provinceIndex, provinceLines } from '$lib/server/country/province-files';
import { provincesToday } from '$lib/server/country/province-units';

export const prerender = true;

const nameOf = (slug: string) => `${slug}.json.gz`;

/** The provinces to choose from, and the files of each: a visitor loads the one that was chosen. */
export const entries = () =>
	[provinceList, ...provincesToday().map(({ slug }) => nameOf(slug))].map((file) => ({ file }));

/** Compressed once at build time: static hosts often compress nothing. */
export const GET = ({ params: { file } }) => {
	const lines = provinceLines(file.replace(/\.json\.gz$/, ''));
	const content = file === provinceList ? provinceIndex() : lines && packed(lines);
	if (content === null) error(404);
	return new Response(gzipSync(JSON.stringify(content), { level: 9 }), {
		headers: { 'content-type': 'application/gzip' },
	});
};
