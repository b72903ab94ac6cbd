import { nameIn } from '$lib/domain/base/named';
import { count } from '$lib/domain/base/format';
import type { OwnDataset } from '$lib/domain/schema/own-dataset';
import { isPractice } from '$lib/domain/schema/practice';
import { startWords } from '$lib/messages/start/start';
import type { App } from '$lib/state/app.svelte';

/**
 * Removes a data set that was begun here, unless it holds files: they would stay and belong to nothing. Those of the
 * practice copy go with it. It can be had back.
 */
export async function removeOwn(app: App, own: OwnDataset): Promise<void> {
	const words = startWords[app.language];
	const records = isPractice(own) ? await app.store.removeAllOf(own.id) : [];
	const name = nameIn(app.language, own);
	const files = await app.store.filesOf(own.id);
	if (files > 0) {
		const text = words.holds(name, count(files, app.language));
		app.notices.tell({ tone: 'warning', text });
		return;
	}
	await app.store.end(own.id);
	app.notices.tell({
		tone: 'success',
		text: words.removed(name),
		action: {
			label: words.undo,
			onclick: async () => {
				await app.store.begin(own);
				for (const record of records) await app.store.restore(record);
			},
		},
	});
}
