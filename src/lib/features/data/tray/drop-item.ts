import { trayWords } from '$lib/messages/data/tray';
import { reviewWords } from '$lib/messages/data/review';
import { shownName } from '../../shared/import/shown-name';
import type { App } from '$lib/state/app.svelte';
import type { Item } from '$lib/state/import/queue-item';

/** Takes a waiting file out of the list, once; it can be had back. */
export async function dropItem(app: App, item: Item): Promise<void> {
	const { name, file, key } = item;
	if (!app.queue.items.some((one) => one.key === key)) return;
	await app.queue.drop(key);
	app.notices.tell({
		tone: 'neutral',
		text: trayWords[app.language].dropped(shownName(name, app.words)),
		action: {
			label: reviewWords[app.language].restore,
			onclick: () => app.queue.take([new File([file], name)]),
		},
	});
}
