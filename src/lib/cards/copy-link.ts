import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from './data/address';

/** Copies the link of what is on screen, and says what a colleague needs besides. */
export async function copyLink(app: App): Promise<void> {
	const { linked } = await import('./link/linked');
	const { href, told, needsBackup } = await linked(app, page.url);
	const words = app.words.app;
	try {
		await navigator.clipboard.writeText(href);
	} catch {
		// the browser may forbid it: the address itself is the link
		app.notices.tell({ tone: 'warning', text: words.linkNotCopied });
		return;
	}
	const toBackup = () => void goto(resolve(dataAddress(app, { tab: 'backup' })));
	app.notices.tell({
		tone: 'success',
		text: told,
		...(needsBackup && { action: { label: words.backUp, onclick: toBackup } }),
	});
}
