import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { App } from '$lib/state/app.svelte';
import { dataAddress } from '../import/data-address';
import { openYear } from './open-year';

/** Opens a year, and leads to the drafts of its targets, or to where they are typed. */
export async function goToOpened(app: App, year: number, onopened?: () => void): Promise<void> {
	const opened = await openYear(app, year);
	if (opened === null) return;
	onopened?.();
	await app.filters.set({ year, asOf: null });
	await goto(resolve(dataAddress(app, { tab: opened > 0 ? 'targets' : 'entry' })));
}
