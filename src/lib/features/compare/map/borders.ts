import type { OwnMap } from '$lib/domain/geo/own-map';
import type { Kept } from '$lib/workspace/saved-items';

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
