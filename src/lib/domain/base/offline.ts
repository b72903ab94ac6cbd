/** Which stored file answers an address. Paths are below the site's base and begin with a slash. */

/** `offline.json`: what the service worker cannot know of itself. */
export type OfflineFiles = {
	/** Built files, as they are called below `_app/immutable/`. */
	readonly files: readonly string[];
	/** Ids of the data sets in which everything is made up. */
	readonly fictional: readonly string[];
};

/** A file of answers that were prepared for pages of one of the data sets, or the one that says which there are. */
export const isPreparedAnswer = (path: string, datasets: readonly string[]): boolean =>
	datasets.some((id) => path.startsWith(`/prepared/${id}/`)) && /\/(?:\d+|index)\.json\.gz$/.test(path);

/** '/unit' and '/unit/index.html' are both the page '/unit/'. */
export function pagePath(path: string): string {
	const bare = path.replace(/(?:\/|\/index\.html)$/, '');
	return `${bare}/`;
}

/** A prerendered path without an extension is a page; files are named in full. */
export function isPage(path: string): boolean {
	return !/\.[a-z0-9]+$/i.test(path);
}

export type Answer =
	| { readonly kind: 'file'; readonly path: string }
	/** The page's addresses are relative: without its slash they would lead elsewhere. */
	| { readonly kind: 'redirect'; readonly path: string }
	| { readonly kind: 'unknown' };

/** What answers a path when somebody goes there, by link or by hand. */
export function navigationAnswer(path: string, pages: ReadonlySet<string>): Answer {
	const page = pagePath(path);
	if (!pages.has(page)) return { kind: 'unknown' };
	return path === page || path.endsWith('/index.html')
		? { kind: 'file', path: page }
		: { kind: 'redirect', path: page };
}
