import { nameIn } from '$lib/domain/base/named';
import { count, date } from '$lib/domain/base/format';
import { pictureWords } from '$lib/messages/shared/picture';
import type { App } from '$lib/state/app.svelte';

/** Data set, documents of the targets, and the reader's own imports or the lock that has them. */
export function sourceLine(app: App, documents: readonly string[]): string {
	const words = pictureWords[app.language];
	const { lock, language } = app;
	const own = app.store.active.length;
	const imports = own > 0 ? words.imports(count(own, language)) : '';
	return words.source(
		nameIn(language, app.info),
		documents.length > 0 ? words.documents(documents.join(', ')) : '',
		lock === null ? imports : words.locked(lock.name, date(lock.cutOff, language)),
	);
}
