import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from './address';
import { enterReview } from './leave';

/** Files given anywhere: they are read on the page Số liệu; a single one is opened for review at once. */
export async function takeFiles(app: App, files: readonly File[]): Promise<void> {
	if (files.length === 0) return;
	const reading = app.intray.take(files);
	await goto(resolve(dataAddress(app)));
	const [first, ...others] = await reading;
	if (first?.draft == null || others.length > 0 || app.intray.items.length !== 1) return;
	await enterReview(app, first.draft);
}
