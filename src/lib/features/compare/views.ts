/** Ways to compare, in the order of the page; the address names one with `view`. */
export const compareViews = [
	'heatmap',
	'slope',
	'years',
	'quadrant',
	'scatter',
	'gap',
	'what-if',
	'map',
	'award',
] as const;

export type CompareView = (typeof compareViews)[number];

export function compareView(params: URLSearchParams): CompareView {
	return compareViews.find((name) => name === params.get('view')) ?? 'heatmap';
}
