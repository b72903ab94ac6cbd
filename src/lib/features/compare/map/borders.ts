import { geojsonLimits, type GeojsonFault } from '$lib/domain/geo/geojson';
import type { MapFeature, OwnMap } from '$lib/domain/geo/own-map';
import type { Kept } from '$lib/workspace/saved-items';

type BordersFault =
	| GeojsonFault
	/** So many corners are shared that simplifying does not help. */
	| 'too_fine'
	/** Shapes that take longer than anybody waits. */
	| 'too_slow';
export type BordersAnswer =
	{ readonly fault: BordersFault; readonly crs?: string } | { readonly features: readonly MapFeature[] };
export type BordersText = {
	readonly text: string;
	/** Latitude stands first. */
	readonly isSwapped: boolean;
};

/** Reads and simplifies a file away from the page, and gives up after so many milliseconds. */
export async function readBorders(file: File, isSwapped = false, patience = 30_000): Promise<BordersAnswer> {
	if (file.size > geojsonLimits.bytes) return { fault: 'too_big' };
	const text = await file.text();
	const worker = new Worker(new URL('./borders.worker.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	return new Promise<BordersAnswer>((resolve, reject) => {
		timer = setTimeout(() => resolve({ fault: 'too_slow' }), patience);
		worker.onmessage = ({ data }: MessageEvent<BordersAnswer>) => resolve(data);
		worker.onerror = (event) => reject(new Error(event.message || 'The borders could not be read.'));
		worker.postMessage({ text, isSwapped } satisfies BordersText);
	}).finally(() => {
		clearTimeout(timer);
		worker.terminate();
	});
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
