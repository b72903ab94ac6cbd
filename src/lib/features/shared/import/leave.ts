import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { navigating, page } from '$app/state';
import type { App } from '$lib/state/app.svelte';
import { dataAddress, fileAsked } from './data-address';

/** Is the reader at that file, or at the list, and not on the way to elsewhere? */
const isAt = (file: number | null): boolean =>
	navigating.to === null && page.route.id === '/data' && fileAsked(page.url.searchParams) === file;

/** Back to the list, unless the reader has gone elsewhere meanwhile: nobody is fetched back. */
export async function leaveReview(app: App, id: number): Promise<void> {
	if (isAt(id)) await goto(resolve(dataAddress(app)));
}

/** To the review of a file, if the reader is still at the list. */
export async function enterReview(app: App, id: number): Promise<void> {
	if (isAt(null)) await goto(resolve(dataAddress(app, { file: id })));
}
