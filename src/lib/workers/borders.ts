import { geojsonLimits, type GeojsonFault } from '../domain/geo/geojson';
import type { MapFeature } from '../domain/geo/own-map';
import { oneShot } from './one-shot';

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

const isOverdue = (cause: unknown) => cause instanceof DOMException && cause.name === 'TimeoutError';

/** Reads and simplifies a file, and gives up after so many milliseconds. */
export async function readBorders(file: File, isSwapped = false, patience = 30_000): Promise<BordersAnswer> {
	if (file.size > geojsonLimits.bytes) return { fault: 'too_big' };
	const job: BordersText = { text: await file.text(), isSwapped };
	return oneShot<BordersAnswer>(
		() => new Worker(new URL('./borders.worker.ts', import.meta.url), { type: 'module' }),
		job,
		{ signal: AbortSignal.timeout(patience) },
	).catch((cause: unknown) => {
		if (isOverdue(cause)) return { fault: 'too_slow' };
		throw cause;
	});
}
