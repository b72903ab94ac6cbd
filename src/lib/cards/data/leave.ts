import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { App } from '$lib/state/app.svelte';
import { dataAddress, fileAsked } from './address';

/** Back to the list, unless the reader has gone elsewhere meanwhile: nobody is fetched back. */
export async function leaveReview(app: App, id: number): Promise<void> {
	if (page.route.id === '/data' && fileAsked(page.url.searchParams) === id)
		await goto(resolve(dataAddress(app)));
}

/** To the review of a file, if the reader is still at the list. */
export async function enterReview(app: App, id: number): Promise<void> {
	if (page.route.id === '/data' && fileAsked(page.url.searchParams) === null)
		await goto(resolve(dataAddress(app, { file: id })));
}
