import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { toClipboard } from '$lib/export/text/clipboard';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from '../import/data-address';
import { linked } from '../link/linked';

/** Copies the link of what is on screen, and says what a colleague needs besides. */
export async function copyLink(app: App): Promise<void> {
	const words = app.words.app;
	const coming = linked(app, page.url);
	try {
		await toClipboard({ text: coming.then(({ href }) => href) });
	} catch (cause) {
		// the browser may forbid it: the address itself is the link
		console.warn(cause);
		app.notices.tell({ tone: 'warning', text: words.linkNotCopied });
		return;
	}
	const { told, needsBackup } = await coming;
	const toBackup = () => void goto(resolve(dataAddress(app, { tab: 'backup' })));
	app.notices.tell({
		tone: 'success',
		text: told,
		...(needsBackup && { action: { label: words.backUp, onclick: toBackup } }),
	});
}
