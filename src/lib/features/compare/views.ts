import type { Component, Snippet } from 'svelte';

/** A way to compare as its module gives it; `parts` are the links to all of them, to stand under its heading. */
type Loading = Promise<{ readonly default: Component<{ parts: Snippet }> }>;

/** Ways to compare, in the order of the page; the address names one with `view`, and it comes when it is opened. */
export const loadView = {
	heatmap: (): Loading => import('./heatmap/HeatmapView.svelte'),
	slope: (): Loading => import('./slope/SlopeView.svelte'),
	years: (): Loading => import('./years/YearsView.svelte'),
	quadrant: (): Loading => import('./quadrant/QuadrantView.svelte'),
	scatter: (): Loading => import('./scatter/ScatterView.svelte'),
	gap: (): Loading => import('./gap/GapView.svelte'),
	'what-if': (): Loading => import('./what-if/WhatIfView.svelte'),
	map: (): Loading => import('./map/MapView.svelte'),
	award: (): Loading => import('./award/AwardView.svelte'),
} as const;

export type CompareView = keyof typeof loadView;

export const compareViews = Object.keys(loadView) as readonly CompareView[];

export function compareView(params: URLSearchParams): CompareView {
	return compareViews.find((name) => name === params.get('view')) ?? 'heatmap';
}
