import type { OfflineFiles } from '$lib/domain/base/offline';
import { builtFiles } from '$lib/server/built';
import { publishedDatasets } from '$lib/server/files';

export const prerender = true;

export const GET = () => {
	const fictional = publishedDatasets().flatMap((info) => (info.fictional ? [info.id] : []));
	return Response.json({ files: builtFiles(), fictional } satisfies OfflineFiles);
};
