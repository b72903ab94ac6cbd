import { resolve } from '$app/paths';
import type { App } from '$lib/state/app.svelte';
import type { Landing } from './landing';

/** The address of a view in which imported numbers stand. */
export function landingAddress({ filters }: Pick<App, 'filters'>, { page, own, filters: change }: Landing): string {
	return resolve(`${page}${filters.elsewhere(own, change)}`);
}
