/** What a PowerPoint file calls its parts, and the language that spelling checkers and screen readers are told. */
export type PptxWords = {
	readonly tongue: string;
	readonly layouts: { readonly cover: string; readonly content: string };
	readonly objects: {
		readonly title: string;
		readonly part: string;
		readonly foot: string;
		readonly mark: string;
		readonly text: string;
		readonly key: string;
		readonly tile: string;
		readonly edge: string;
		readonly table: string;
		readonly chart: string;
		readonly picture: string;
	};
};
