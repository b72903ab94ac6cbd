import { publishedDatasets } from '$lib/server/files';

export const load = () => ({ datasets: publishedDatasets() });
