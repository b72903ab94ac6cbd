import { count } from '$lib/domain/format';
import { pictureWords } from '$lib/messages/picture';
import type { App } from '$lib/state/app.svelte';

/** Data set, documents of the targets, and the reader's own imports. */
export function sourceLine(app: App, documents: readonly string[]): string {
	const words = pictureWords[app.language];
	const own = app.shelf.active.length;
	return words.source(
		app.language === 'vi' ? app.info.name_vi : app.info.name_en,
		documents.length > 0 ? words.documents(documents.join(', ')) : '',
		own > 0 ? words.imports(count(own, app.language)) : '',
	);
}
