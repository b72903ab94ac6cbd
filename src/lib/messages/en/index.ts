const files = import.meta.glob<object>('./*/*.ts', { eager: true, import: 'default' });

/** By file: './compare/heatmap.ts' is 'compare/heatmap'. */
export default new Map(
	Object.entries(files).map(([path, said]) => [path.slice('./'.length, -'.ts'.length), said]),
);
