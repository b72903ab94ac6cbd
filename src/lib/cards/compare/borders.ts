import { geojsonLimits, type GeojsonFault } from '$lib/domain/geojson';
import type { MapFeature, OwnMap } from '$lib/domain/own-map';
import type { Kept } from '$lib/workspace/kept';

export type BordersAnswer = { readonly fault: GeojsonFault } | { readonly features: readonly MapFeature[] };

/** Reads and simplifies a file away from the page. */
export async function readBorders(file: File): Promise<BordersAnswer> {
	if (file.size > geojsonLimits.bytes) return { fault: 'too_big' };
	const text = await file.text();
	const worker = new Worker(new URL('./borders.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<BordersAnswer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<BordersAnswer>) => resolve(data);
		worker.onerror = (event) => reject(new Error(event.message || 'The borders could not be read.'));
		worker.postMessage(text);
	}).finally(() => worker.terminate());
}

/** One data set has one map. */
export const keptMap = (dataset: string, value: OwnMap): Kept => ({
	dataset,
	kind: 'map',
	key: 'map',
	value,
});

export function mapIn(kept: readonly Kept[]): OwnMap | null {
	for (const one of kept) if (one.kind === 'map') return one.value;
	return null;
}
