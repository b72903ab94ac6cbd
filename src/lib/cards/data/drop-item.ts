import { trayWords } from '$lib/messages/data/tray';
import { reviewWords } from '$lib/messages/data/review';
import type { App } from '$lib/state/app.svelte';
import type { Item } from '$lib/state/intray.svelte';

/** Takes a waiting file out of the list; it can be had back. */
export async function dropItem(app: App, item: Item): Promise<void> {
	const { name, file } = item;
	await app.intray.drop(item.key);
	app.notices.tell({
		tone: 'neutral',
		text: trayWords[app.language].dropped(name),
		action: {
			label: reviewWords[app.language].restore,
			onclick: () => void app.intray.take([new File([file], name)]),
		},
	});
}
